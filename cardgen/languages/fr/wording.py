"""French, as the parser asks for it: see `cardgen.languages.language.Wording`."""

from __future__ import annotations

import re

from cardgen.languages.fr import lexicon
from cardgen.languages.fr.rules import FACTS, LISTS, TOPICS
from cardgen.languages.language import Wording
from cardgen.languages.patterns.frame import PatternWording
from cardgen.languages.patterns.usage import PageUsage
from cardgen.languages.patterns.words import Questions, Words, either, one_of
from cardgen.languages.tokens import masked
from cardgen.languages.wording import Wants
from cardgen.text import Text


def _definite(usage: PageUsage, noun: str) -> str | None:
    found = usage.commonest(("le", "la", "l'", "les"), noun)
    if found:
        return found
    if usage.commonest(("du", "au"), noun):
        return "le"
    return "les" if usage.count(f"aux {noun}") else None


def _article(usage: PageUsage, noun: str) -> str | None:
    """The article that the page uses with a term, "un" and "une" before the others."""
    found = usage.commonest(("un", "une"), noun) or _definite(usage, noun)
    return found or ("" if usage.count(f"| {noun} est") else None)


def _of_article(usage: PageUsage, noun: str) -> str | None:
    found = _definite(usage, noun)
    return found if found in (None, "l'") else f"{found} "


_INDIRECT = re.compile(
    r"(?P<w>comment|pourquoi|quand|où|combien|en quoi|de quoi|à quoi|par quoi) "
    r"(?P<s>(?:l[ea]s?|une?|des|on|chaque|plusieurs) |l['’])?",
    re.IGNORECASE,
)


def _direct(clause: Text) -> Text | None:
    """ "comment X fait Y" gives "Comment est-ce que X fait Y ?"; where the verb comes first, the words stay."""
    match = _INDIRECT.match(masked(clause))
    head = clause.map_text(0, 1, clause.plain[0].upper())
    if not match or not match["s"]:
        return head + Text.of(" ?")
    joined = " est-ce qu'" if match["s"].lower().startswith(("un", "on")) else " est-ce que "
    return Text.join((head.cut(0, match.end("w")), Text.of(joined), clause.cut(match.start("s")), Text.of(" ?")))


_QUESTIONS = Questions(
    means="Que signifie « {x} » ?",
    acronym="Que signifie le sigle {x} ?",
    formula="Quelle est la formule de {s} ?",
    formula_in="{s} : quelle est la formule ?",
    does="Que fait {s} ?",
    serves="À quoi {v} {s} ?",
    states="Que dit {x} ?",
    open="Citez {n} {l}{of}.",
    closed="Citez les {n} {l}{of}.",
    steps="Citez les {l}{of} dans l'ordre.",
    single="{d} {l}{of} ?",
    steps_to="Quelles sont les étapes pour {x} ?",
    of="de {s}",
    context="{s} : {x}",
    quoted="« {x} »",
)
_W = one_of(lexicon.QUESTION_WORDS)
_CAPITAL_W = one_of(word.capitalize() for word in lexicon.QUESTION_WORDS)
_DET = r"(?:(?:l[ea]s?|une?|des|du|plusieurs) |l['’])"
_OF = r"(?:de |du |des |d['’])"
_PART = (
    r"(?:exemple|section|leçon|chapitre|figure|tableau|paragraphe|code|exercice|partie|schéma|cours|module|document|"
    r"programme|unité|séance)"
)
_JUDGED = (
    r"(?:bonn?e?|premi[eè]re?|seconde?|deuxième|troisième|derni[eè]re?|grande?|meilleure?s?|nouve(?:au|lle)|même|autre|"
    r"unique|principale?)"
)
_UNTOLD = (
    r"(?:exemple|façon|manière|option|alternative|possibilité|mode|point|idée|chose|raison|problème|cas|question|"
    r"réponse|solution|résultat|étape|clé|astuce|conseil|nouvelle|différence|motif|détail|figure|tableau|graphique|"
    r"image|schéma|code|sortie|exercice|ligne|message|utilisateur|reste|suite|suivante?)s?"
)
_GENUS = (
    r"(?:[Ee]nsemble|[Pp]rocessus|[Mm]éthode|[Tt]echnique|[Ss]ystème|[Tt]ype|[Pp]artie|[Mm]esure|[Ff]onction|[Rr]elation|"
    r"[Vv]aleur|[Nn]ombre|[Qq]uantité|[Cc]apacité|[Aa]ction|[ÉEé]tude|[Bb]ranche|[Ss]cience|[Tt]héorie|[Mm]odèle|[Ff]lux|"
    r"[Ff]orme|[Pp]ersonne|[Dd]ocument|[Oo]util|[Ss]tructure|[Pp]rogramme|[Ss]uite|[Ss]érie|[Gg]roupe|[Uu]nité|"
    r"[Pp]hénomène|[Pp]rocédé|[Ll]angage|[Ll]ogiciel|[Aa]ppareil|[Pp]erte|[Aa]bsence|[Dd]iscipline|[ÉEé]tape|[Ll]ieu|"
    r"[Mm]atière|[Oo]pération|[Pp]ropriété|[Zz]one)s?"
)
_NO_INFINITIVE = (  # nouns that end as infinitives do
    r"(?!(?:[Mm]er|[Hh]iver|[Mm]étier|[Pp]apier|[Ff]ichier|[Cc]ahier|[Cc]lavier|[Dd]ossier|[Ll]aser|[Pp]ouvoir|[Dd]evoir|"
    r"[Ss]avoir|[Oo]rdre|[Nn]ombre|[Aa]rbre|[Cc]adre|[Tt]itre|[Ll]ivre|[Ff]iltre|[Cc]entre|[Pp]aramètre|[Rr]egistre|"
    r"[Cc]aractère|[Mm]atière|[Ff]rontière|[Ll]umière|[Mm]émoire|[Hh]istoire)\b)"
)

WORDS = Words(
    code="fr",
    stemmer="french",
    stopwords=lexicon.STOPWORDS,
    definite=lexicon.DEFINITE,
    indefinite=lexicon.INDEFINITE,
    determiners=lexicon.DETERMINERS,
    openers=lexicon.OPENERS,
    leaning=lexicon.LEANING,
    pronouns=lexicon.PRONOUNS,
    setup=lexicon.SETUP,
    pointers=lexicon.POINTERS,
    subjectless=lexicon.SUBJECTLESS,
    inner=lexicon.INNER,
    finite=lexicon.FINITE,
    relatives=lexicon.RELATIVES,
    broken=lexicon.BROKEN,
    english=lexicon.ENGLISH,
    abbreviations=lexicon.ABBREVIATIONS,
    personal=re.compile(
        r"\b(?:(?:nous|notre|nos|vous|votre|vos|je|mon|ma|mes|me|tu|ton|ta|tes|te|toi|moi|"
        r"\w{2,}ons-(?:nous|le|la|les)|(?:considér|suppos|prend|appel|not|utilis|observ|remarqu|rappel|voy|verr|regard|"
        r"part)ons)\b|[jm]['’])",
        re.IGNORECASE,
    ),
    deictic=either(
        rf"""ici, ci-dessus, ci-dessous, ci-après, plus (?:haut|bas|loin), comme suit, suivante?s?,
        {_PART} précédente?s?, (?:ce|cet|cette|notre) {_PART}, {_PART} ?\(?\d+, voir aussi, précédemment, vu plus tôt,
        à nouveau, dans ce cas, mentionnée?s?"""
    ),
    admin=either(
        """examen, devoirs?, barème, licence, vidéos?, enseignante?s?, étudiante?s?, élèves?, professeurs?, ce cours,
        la leçon, moodle, bibliographie, source(?= ?:)"""
    ),
    vague=re.compile(
        rf"^(?:(?:Une?|Autre|Le|La|L['’]|Les|Certaine?s) ?)?(?:{_JUDGED} )*{_UNTOLD}\b(?! (?:de |du |des |d['’]))|"
        r"^(?:Une?) (?:\w+ )?(?:propriété|caractéristique|conséquence|application|fonction|partie)\b|"
        r"\bexemple|^(?:Une?) (?:autre|bon|mauvais|possible|deuxième|second|certain|grand)\w*|^Personne|^Tous?$|"
        r"^(?:La plupart|Le reste|Le nombre|La majorité)|^\w+ment\b(?! d)|"
        rf"^{_NO_INFINITIVE}\w{{2,}}(?:er|ir|re) (?:le|la|les|un|une|des|du|l['’])"
    ),
    hollow=re.compile(
        r"(?:de |d['’])?(?:deux|trois|quatre|cinq|plusieurs|nombreu\w+) \w+$|(?:les?|la) autres?$|"
        r"(?:une?|la?|les?) ?(?:(?:très )?(?:bonn?e?|grand|mauvais|mal|importante?|simple)\w* )?(?:exemple|thème|"
        r"problème|idée|aspect|chose|question|(?:étape|point|cas)(?! d)|même|plus|outil (?:utile|important|essentiel)|"
        r"notion (?:importante|clé|fondamentale)|concept (?:important|clé|fondamental))\b|"
        r"très |plus |rarement |souvent ",
        re.IGNORECASE,
    ),
    tail=re.compile(
        r"; | : |,? (?:car|parce qu|puisqu)|, (?:mais|alors que|tandis que|donc|ce qui|et (?:est|se|il|elle|on)\b|"
        r"où \$?ʘ|(?:et )?\S+ (?:est|sont)\b)|\. "
    ),
    unasked=re.compile(
        r"-(?:il|elle|ils|elles|le|la|les|lui)\b(?!.*\b(?:le|la|les|un|une|des) \w)|\b(?:alors|maintenant|donc)\b"
    ),
    activity=re.compile(rf"^{_NO_INFINITIVE}[a-zA-ZÉéèêàç]{{2,}}(?:er|ir|re) (?:{_DET}|en )"),
    aspects=lexicon.ASPECTS,
    aspect_words=lexicon.ASPECT_WORDS,
    complement=re.compile(r"(?P<of>de(?= la\b)|de(?= l['’])|du\b|de\b(?! la| l)|d(?=['’]))|(?:des|en|pour|entre)\b"),
    kinds=lexicon.KINDS,
    generic=lexicon.GENERIC,
    asides=lexicon.ASIDES,
    definitions=lexicon.DEFINITIONS,
    defines_short=lexicon.DEFINES_SHORT,
    statements=lexicon.STATEMENTS,
    formulas=lexicon.FORMULAS,
    columns={
        "fonction": "Quelle est la fonction de {s} ?",
        "rôle": "Quel est le rôle de {s} ?",
        "symbole": "Quel est le symbole de {s} ?",
        "unité": "Quelle est l'unité de {s} ?",
        "usage": "À quoi sert {s} ?",
        "utilité": "À quoi sert {s} ?",
        "but": "Quel est le but de {s} ?",
    },
    theorems=re.compile(
        r"(?:[Ll]e |[Ll]a )?(?:(?P<le>[Tt]héorème|[Pp]rincipe|[Ll]emme|[Pp]ostulat|[Cc]ritère)|"
        r"(?P<la>[Ll]oi|[Rr]ègle|[Pp]ropriété))\b"
    ),
    what_heading=re.compile(
        r"(?:Qu['’]est[- ]ce (?:que |qu['’])(?:c['’]est qu['’])?|Que sont |Qui est )(?:(?:une?|la|les?|des) |l['’])?"
        r"(?P<x>[^?]+?)\s*\?"
    ),
    about=re.compile(
        rf"(?:Introduction (?:à |au |aux )|(?:Présentation|Les bases|À propos|Découverte) {_OF}|Rappels? sur )(?=\w)"
    ),
    how_to=re.compile(
        rf"(?:(?:Comment|Étapes pour) (?=\w+(?:er|ir|re)\b)|(?={_NO_INFINITIVE}\w{{2,}}(?:er|ir) {_DET}))(?P<x>.+)"
    ),
    lead_in=re.compile(
        r":$|^(?:À (?:la fin|l['’]issue)|Après|Au terme|Dans) .*(?:capables? de|pourrez|saurez|à même de)\W*$|"
        r"^(?:Vous serez|Tu seras|L['’]élève sera) capables? de\W*$"
    ),
    task=re.compile(
        r"(?:Lire|Lisez|Regarder|Regardez|Compléter|Faire|Faites|Installer|Installez|Télécharger|Rendre|Participer|"
        r"Réviser|Rechercher|Écrivez|Préparer|Répondre|Répondez|Consulter|Consultez)\b"
    ),
    defines=re.compile(
        r"(?:[Uu]ne?|[Dd]es|[Ll]a|[Ll]es?|[Cc]haque|[Tt]oute?) |[Ll]['’]|[Cc]e (?:qui|que) |[Cc]e qu['’]|"
        rf"{_GENUS} (?:de|du|des|d['’]|qui|que|où|dont|permettant|\w+é?e?s? (?:de|par|qui|en|pour|à))"
    ),
    is_verb=re.compile(
        r"(?:[Cc]['’]est|[Cc]e sont|[Ee]st|[Dd]ésigne) (?=(?:une?|la|les?|des|tout|toute|ce qui)\b|l['’])"
    ),
    serves=re.compile(r"(?P<v>[Ss]ert|[Ss]ervent) (?P<a>à\b)"),
    does=re.compile(
        r"(?![Rr]eprésente|[Ii]ndique|[Cc]ontient|[Ss]ignifie)"
        r"[A-ZÉ]?[a-zéèêàç]+(?:e|it|oie) (?:(?:l[ea]s?|une?|tous|toutes|au|en)\b|l['’])"
    ),
    see=re.compile(r"\(?\b[Vv]oir (?:aussi)?.{0,120}$"),
    several=re.compile(r",| et | ou "),
    questions=_QUESTIONS,
    numbers=("", "", "deux", "trois", "quatre", "cinq", "six", "sept", "huit"),
    counted=re.compile(r"Citez les (?!étapes|phases)"),
    what_is={
        "": "Qu'est-ce que {x} ?",
        "un": "Qu'est-ce qu'un {x} ?",
        "une": "Qu'est-ce qu'une {x} ?",
        "le": "Qu'est-ce que le {x} ?",
        "la": "Qu'est-ce que la {x} ?",
        "l'": "Qu'est-ce que l'{x} ?",
        "les": "Que sont les {x} ?",
    },
    article=_article,
    of_article=_of_article,
    clause=_direct,
    contract=(
        (re.compile(r"\b([Dd])e le (?=[a-zàâéèêëîïôœù])"), r"\1u "),
        (re.compile(r"\b([Dd])e les (?=\w)"), r"\1es "),
        (re.compile(r"\b([Qq]u|[Ll]orsqu)e (?=[aeiouéèêàâîôûœAEIOUÉÈ])"), r"\1'"),
        (re.compile(r"\b([Dd])e (?=[aeiouéèêàâîôûœ])"), r"\1'"),
        (re.compile(r"(?<=[lL]') (?=\w)"), ""),
    ),
    asks=re.compile(
        rf"(?:[^:]* : ?)?(?:{_CAPITAL_W}|{_W}|[Qq]u['’]\w+|(?:[Ee]n|[Dd]e|[ÀAà]|[Ss]ur|[Pp]ar) quoi|"
        r"(?:[Dd]ans|[ÀAà]|[Dd]e) quel\w*)\b|(?:[^:]+ : )?[Cc]itez |Expliquez "
    ),
    facts=FACTS,
    lists=LISTS,
    topics=TOPICS,
    answers={
        Wants.DEFINITION: re.compile(
            r"^[^,;:]+? (?:est|sont) (?:une?\b|la\b|les?\b|l['’]|des\b|tout)|^C['’]est |"
            r"\b(?:désigne|s['’]appelle|est appelée?|on appelle|consiste|signifie|se définit)\b"
        ),
        Wants.REASON: either(
            "parce que, parce qu, car, puisque, grâce à, à cause de, en raison de, afin, pour, raison, permet"
        ),
        Wants.PROCESS: either("grâce à, en \\w+ant, à l['’]aide, avec, on (?:utilise|peut|doit), au moyen, par"),
        Wants.EXPLANATION: either("est, sont, consiste, permet, signifie, désigne, car, parce que, lorsque, contient"),
    },
    asked_for=(
        (re.compile(r"Qu['’]est-ce qu|Que sont|Que signifie"), Wants.DEFINITION),
        (re.compile(r"Pourquoi\b"), Wants.REASON),
        (re.compile(r"À quoi ser"), Wants.PURPOSE),
        (re.compile(r"Comment\b"), Wants.PROCESS),
    ),
    fits=(
        (
            re.compile(r"(?:Qu['’]est-ce (?:que |qu['’])|Que sont )(?:(?:une?|la|les?|des) |l['’])?(?P<x>[^?]+?) ?\?"),
            either("est, sont, désigne, désignent, appelle, appelée?s?, signifie, définit, consiste"),
        ),
        (
            re.compile(r"Pourquoi\b"),
            either("parce qu\\w*, car, puisqu\\w*, grâce à, à cause, en raison, afin, pour, raison, permet"),
        ),
        (re.compile(r"Quand\b"), either(r"lorsqu\w*, quand, si, dès que, au moment, en \d{4}")),
        (
            re.compile(r"Comment (?!appelle)"),
            either("grâce à, en \\w+ant, à l['’]aide, au moyen, on (?:utilise|peut|doit), il (?:faut|suffit), par"),
        ),
        (
            re.compile(r"(?:Quels?|Quelles?|Où|Qui|Que (?!sont|signifie|fait))\b"),
            re.compile(r"^(?!Pour |Si |Lorsque |D['’]abord|Supposons|Imagin|Considérons|Rappel|Dans )"),
        ),
    ),
)

WORDING: Wording = PatternWording(WORDS)
"""The wording of French."""
