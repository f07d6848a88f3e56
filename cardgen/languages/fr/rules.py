"""French sentence shapes, and the questions that they answer."""

from __future__ import annotations

from cardgen.languages.patterns.words import WHAT_IS, Rule, TopicRule
from cardgen.languages.wording import Wants
from cardgen.model import Kind

_S = r"(?P<s>[^,;:]+?)"
_SR = r"(?P<s>[^,;:]+?(?:, [^,;:]+,)?)"  # with an apposition
_T = r"(?P<t>[^,;:()]+?)"
_A = r"(?P<a>.+)"
_M = r"(?P<m>[^,;:]+?)"
_OFTEN = (
    r"(?:aussi |souvent |également |généralement |parfois |couramment |simplement |alors |donc |principalement |"
    r"essentiellement |notamment )?"
)
_THE = r"(?:le |la |l['’]|les |un |une |des )?"
_MORE = r"(?: \([^()]*\))?(?:, .+)?"  # what is not asked for
_OF = r"(?:de |du |des |d['’])"
_CALLED = r"(?:appelée?s?|nommée?s?|dénommée?s?)"
_DETERMINED = (
    r"(?:une?\b|des\b|la\b|les?\b|l['’]|toute?\b|ce qui\b|ce que\b|celui\b|celle\b|ceux\b|celles\b|n['’]importe quel)"
)
_TELLS = (
    r"(?:décri(?:t|vent)|mesure(?:nt)?|indique(?:nt)?|représente(?:nt)?|affiche(?:nt)?|renvoie(?:nt)?|retourne(?:nt)?|"
    r"défini(?:t|ssent)|contien(?:t|nent)|calcule(?:nt)?|détermine(?:nt)?|stocke(?:nt)?|produi(?:t|sent)|génère(?:nt)?|"
    r"exécute(?:nt)?|étudie(?:nt)?|établi(?:t|ssent)|affirme(?:nt)?|évite(?:nt)?|supprime(?:nt)?|crée(?:nt)?|"
    r"liste(?:nt)?|compte(?:nt)?|trie(?:nt)?|sélectionne(?:nt)?|converti(?:t|ssent)|transforme(?:nt)?|régule(?:nt)?|"
    r"contrôle(?:nt)?|transporte(?:nt)?|protège(?:nt)?|spécifie(?:nt)?|exprime(?:nt)?|compren(?:d|nent)|"
    r"regroupe(?:nt)?|reçoi(?:t|vent)|analyse(?:nt)?|rédui(?:t|sent)|augmente(?:nt)?|provoque(?:nt)?|cause(?:nt)?|"
    r"relie(?:nt)?|sépare(?:nt)?|modifie(?:nt)?|copie(?:nt)?|déplace(?:nt)?|impose(?:nt)?|nécessite(?:nt)?|"
    r"garanti(?:t|ssent)|facilite(?:nt)?|favorise(?:nt)?|associe(?:nt)?|limite(?:nt)?|répète(?:nt)?|combine(?:nt)?|"
    r"compare(?:nt)?|vérifie(?:nt)?|filtre(?:nt)?|énonce(?:nt)?|assure(?:nt)?|libère(?:nt)?|absorbe(?:nt)?|"
    r"fabrique(?:nt)?|influence(?:nt)?|renforce(?:nt)?|accélère(?:nt)?|régi(?:t|ssent)|caractérise(?:nt)?|"
    r"quantifie(?:nt)?|ralenti(?:t|ssent)|délimite(?:nt)?|traverse(?:nt)?|traite(?:nt)?)"
)
_NO_OBJECT = r"(?:se|pas|que la|aussi|ainsi|et|ou|de|à|par|en|pour|avec|dans|sur)\b"
_COMMAND = r"(?:(?:La commande|La fonction|La méthode|L['’]opérateur|L['’]option|Le programme|L['’]instruction) )?"
_DOES = r"(?:[a-zéèê]+[et] (?:le|la|les|un|une|tous|toutes)\b|[a-zéèê]+[et] l['’])"
_STATES = r"(?:contient|représente|désigne|est |sont |signifie|comprend|nécessite|reçoit|peut|permet)"
_MASCULINE = r"(?:avantage|inconvénient|objectif|rôle|but|symbole|intérêt|principe)"
_FEMININE = r"(?:fonction|différence|limite|cause|conséquence|unité|origine|caractéristique|propriété)"
_SIDES = (
    r"(?:principa(?:ux|les) )?(?:avantages|inconvénients|objectifs|fonctions|rôles|caractéristiques|propriétés|limites|"
    r"buts|causes|conséquences|composants|types|usages|applications|bénéfices|risques|étapes|phases|parties)"
)
_COUNT = r"(?P<q>deux|trois|quatre|cinq|six|sept)"
_DEFINITION = Kind.DEFINITION

FACTS: tuple[Rule, ...] = (
    # what something is called
    Rule(rf"On (?:appelle|nomme) {_T} {_A}", "Qu'appelle-t-on « {t} » ?", kind=_DEFINITION),
    Rule(rf"On entend par {_T} {_A}", "Qu'entend-on par « {t} » ?", kind=_DEFINITION),
    Rule(rf"Par {_T}, on entend {_A}", "Qu'entend-on par « {t} » ?", kind=_DEFINITION),
    Rule(
        rf"{_SR} (?:s['’]appelle(?:nt)?|(?:est|sont) {_OFTEN}{_CALLED}) {_OFTEN}{_THE}{_T}{_MORE}",
        "Comment appelle-t-on {s} ?",
        "{t}",
        relative=True,
    ),
    Rule(
        rf"{_SR} (?:s['’]appelle(?:nt)?|(?:est|sont) {_OFTEN}{_CALLED}) {_OFTEN}{_THE}{_T}{_MORE}",
        WHAT_IS,
        "{s}",
        _DEFINITION,
        relative=True,
    ),
    Rule(
        rf"On dit (?:que |qu['’]){_S} (?P<v>est|sont) (?P<r>[^,;:]+?) (?:si|lorsque|quand|lorsqu['’]) ?{_A}",
        "Quand dit-on que {s} {v} {r} ?",
        "Lorsque {a}",
    ),
    Rule(
        rf"{_S} (?:est|sont) dite?s? (?P<r>[^,;:]+?) (?:si|lorsque|quand) {_A}",
        "Quand dit-on que {s} est {r} ?",
        "Lorsque {a}",
    ),
    # what something is, means, consists of
    Rule(rf"(?P<s>Les {_SIDES}(?: principa\w+)? (?:{_OF}|entre )[^,;:]+?) sont {_A}", "Citez {s}."),
    Rule(
        rf"(?P<s>(?:Le |L['’])(?:principal )?{_MASCULINE}(?: principal)? {_OF}[^,;:]+?) est {_A}",
        "Quel est {s} ?",
    ),
    Rule(
        rf"(?P<s>(?:La |L['’])(?:principale )?{_FEMININE}(?: principale)? (?:{_OF}|entre )[^,;:]+?) est {_A}",
        "Quelle est {s} ?",
    ),
    Rule(rf"{_S} est (?P<a>{_DETERMINED}.+)", "Qu'est-ce que {s} ?", kind=_DEFINITION),
    Rule(rf"{_S} sont (?P<a>{_DETERMINED}.+)", "Que sont {s} ?", kind=_DEFINITION),
    Rule(rf"{_S} (?P<v>désigne(?:nt)?|signifie(?:nt)?) {_A}", "Que {v} {s} ?", kind=_DEFINITION),
    Rule(rf"{_S} (?P<v>consiste(?:nt)?) (?P<a>(?:à|en)\b.+)", "En quoi {v} {s} ?"),
    Rule(rf"{_S} (?P<v>se compose(?:nt)?) (?P<a>{_OF}.+)", "De quoi {v} {s} ?"),
    Rule(
        rf"{_S} (?:est|sont) {_OFTEN}(?:composée?s?|constituée?s?|formée?s?) (?P<a>{_OF}.+)",
        "De quoi se compose {s} ?",
    ),
    Rule(rf"{_S} (?P<v>dépend(?:ent)?) (?P<a>{_OF}.+)", "De quoi {v} {s} ?"),
    Rule(rf"{_S} (?P<v>repose(?:nt)?) sur {_A}", "Sur quoi {v} {s} ?", "Sur {a}"),
    Rule(rf"{_S} se (?P<v>caractérise(?:nt)?|distingue(?:nt)?) par {_A}", "Par quoi se {v} {s} ?", "Par {a}"),
    # what for, where, when, why
    Rule(rf"{_S} (?P<v>sert|servent) {_OFTEN}(?P<a>à .+)", "À quoi {v} {s} ?"),
    Rule(rf"{_S} est {_OFTEN}(?:utilisée?|employée?) {_OFTEN}(?P<a>pour .+)", "À quoi sert {s} ?"),
    Rule(rf"{_S} sont {_OFTEN}(?:utilisée?s|employée?s) {_OFTEN}(?P<a>pour .+)", "À quoi servent {s} ?"),
    Rule(rf"{_S} (?P<v>permet|permettent) {_OFTEN}(?:de |d['’]){_A}", "Que {v} de faire {s} ?"),
    Rule(
        rf"{_S} (?P<v>apparaît|apparaissent|survient|surviennent|se produit|se produisent)"
        rf" (?:lorsque|lorsqu['’]|quand) ?{_A}",
        "Quand {v} {s} ?",
        "Lorsque {a}",
    ),
    Rule(
        rf"{_S} se (?P<v>trouve(?:nt)?|situe(?:nt)?|déroule(?:nt)?) (?P<a>(?:dans|sur|à|au|entre|en)\b[^,;:]+)"
        r"(?:, .+)?",
        "Où se {v} {s} ?",
    ),
    Rule(rf"{_M},? (?:parce que|car|puisque) {_A}", "Pourquoi est-ce que {m} ?", "Parce que {a}", Kind.CAUSE),
    Rule(rf"{_M},? (?:parce qu['’]|puisqu['’]){_A}", "Pourquoi est-ce que {m} ?", "Parce qu'{a}", Kind.CAUSE),
    Rule(
        rf"{_M},? (?P<a>(?:grâce à|à cause de|en raison de) [^,;:]+)",
        "Pourquoi est-ce que {m} ?",
        "{a}",
        Kind.CAUSE,
    ),
    # what it does
    Rule(rf"(?P<s>{_COMMAND}ʘ+) (?P<a>(?!{_STATES})(?:{_TELLS}|{_DOES}).*)", "Que fait {s} ?"),
    Rule(rf"{_S} (?P<v>{_TELLS}) (?!{_NO_OBJECT}){_A}", "Que {v} {s} ?"),
)

LISTS: tuple[Rule, ...] = (
    Rule(
        r"(?:Il existe|Il y a|On distingue|On trouve|On peut distinguer|Il en existe) "
        r"(?:deux|trois|quatre|cinq|six|plusieurs|différents|différentes|divers|diverses) (?:grands |grandes )?"
        r"(?P<x>[^,;:]+?)",
        "Citez les {n} {x}.",
    ),
    Rule(
        rf"{_S} se (?:déroule|déroulent|divise|divisent|décompose|décomposent) en {_COUNT} (?P<x>\w+)"
        r"(?: principales| principaux)?",
        "Citez les {q} {x} de {s}.",
    ),
    Rule(
        rf"{_S} (?:se composent?|est (?:généralement )?(?:composée?|constituée?|formée?)|"
        r"sont (?:composée?s|constituée?s|formée?s)) (?:de|des|par)(?: .+)?",
        "De quoi se compose {s} ?",
    ),
    Rule(r"(?P<s>Les [^,;:]+?) sont(?: les suivant(?:e?s))?", "Citez {s}."),
    Rule(
        rf"{_S} (?P<v>comprend|comprennent|contient|contiennent|regroupe|regroupent)(?: les .+)?",
        "Que {v} {s} ?",
    ),
)

_KNOW = (
    r"(?:Expliquer|Décrire|Comprendre|Connaître|Savoir|Identifier|Reconnaître|Définir|Apprendre|Analyser|Discuter|"
    r"Résumer|Énoncer|Rappeler|Énumérer|Nommer|Citer|Présenter|Découvrir|Maîtriser|Appréhender|"
    r"Se familiariser avec)"
)
_WH = r"(?:comment|pourquoi|quand|où|quels?|quelles?|combien|en quoi|de quoi|à quoi|par quoi)\b"
_NP = r"(?:le |la |les |l['’]|un |une )"

TOPICS: tuple[TopicRule, ...] = (
    TopicRule(
        rf"(?:{_KNOW} )?ce (?:que sont |qu['’]est |que signifie |qu['’]est-ce que )(?P<t>[^,;:]+?)",
        WHAT_IS,
        Wants.DEFINITION,
    ),
    TopicRule(rf"(?:{_KNOW} )?(?P<c>{_WH}.+)", "", Wants.EXPLANATION),
    TopicRule(
        rf"(?:{_KNOW} )?(?:la différence|les différences) (?P<x>entre .+)",
        "Quelle est la différence {x} ?",
        Wants.COMPARISON,
    ),
    TopicRule(
        rf"(?:Distinguer|Différencier|Comparer) (?P<x>{_NP}[^,;:]+?) (?:et|de) (?P<y>{_NP}[^,;:]+)",
        "Quelle est la différence entre {x} et {y} ?",
        Wants.COMPARISON,
    ),
    TopicRule(
        rf"{_KNOW} (?:le concept|la notion|la signification|la définition) (?:de |d['’])(?P<t>[^,;:]+)",
        WHAT_IS,
        Wants.DEFINITION,
    ),
    TopicRule(rf"{_KNOW} (?P<l>(?:le |la |les |l['’])[^,;:]+)", "", Wants.LIST),
    TopicRule(rf"{_KNOW} (?P<t>{_NP}\S+(?: (?:de |d['’]|du |des )?\S+)?(?: \S+)?)", WHAT_IS, Wants.DEFINITION),
    TopicRule(
        rf"(?:Savoir |Être capable de |Pouvoir )?(?P<x>(?!{_KNOW}|Être|Savoir|Avoir|Faire|Lire|Voir)"
        r"[a-zéèêàâîôç]+(?:er|ir|ire|dre|tre|vre) (?:le |la |les |l['’]|un |une |des |du |de )[^;:]+)",
        "Comment {x} ?",
        Wants.PROCESS,
    ),
)
