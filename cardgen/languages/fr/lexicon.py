"""French word classes, and the words of course pages as the parser needs them. All in lower case."""

from __future__ import annotations

from cardgen.languages.fr.page import PAGE
from cardgen.languages.patterns.words import Group, aspects, names, words

DEFINITE = words("le la les l")
INDEFINITE = words("un une")
DETERMINERS = words(
    """chaque tout toute tous toutes plusieurs certains certaines quelques deux trois quatre cinq aucun aucune des
    du de d au aux à en dans par pour avec sans sur sous entre"""
)
_DEMONSTRATIVES = words("ce cet cette ces ceci cela ça")
PRONOUNS = _DEMONSTRATIVES | words(
    "celui celle ceux celles il elle ils elles lui leur leurs son sa ses lequel laquelle lesquels lesquelles"
)
_PREPOSITIONS = words(
    """à au aux avec chez contre dans de d du depuis derrière devant dès durant en entre envers hors jusque lors malgré
    moyennant outre par parmi pendant pour sans sauf selon sous sur vers via grâce afin suite"""
)
_CONNECTIVES = words(
    """ici là maintenant alors puis ensuite enfin après avant aussi également ainsi donc or car mais et ou ni cependant
    toutefois pourtant néanmoins souvent parfois toujours jamais généralement habituellement normalement actuellement
    aujourd premièrement deuxièmement finalement notamment oui non autrement inversement contrairement exemple notons
    remarquons attention rappelons surtout seulement voici voilà"""
)
_SUBORDINATORS = words("si quand lorsque lorsqu comme quoique bien que qu parce puisque tandis")
_OPENING_WORDS = words("est sont il existe y faut suffit ne pas très plus moins même seul c s n j m t")
QUESTION_WORDS = words("qui quoi quel quelle quels quelles comment pourquoi quand où combien que")
FINITE = words(
    """est sont était étaient fut sera seront soit soient a ont avait avaient peut peuvent pourrait doit doivent
    devrait permet permettent font consiste consistent contient contiennent sert servent signifie existe existent
    apparaît apparaissent montre montrent utilise utilisent dépend dépendent comprend comprennent représente
    représentent définit indique indiquent appelle appellent désigne désignent produit produisent génère génèrent
    trouve trouvent renvoie exécute crée reçoit va vont donne donnent devient deviennent agit reste restent naît
    augmente diminue décrit décrivent influence modifie complique"""
)
STOPWORDS = PAGE.stopwords.union(
    DEFINITE, INDEFINITE, DETERMINERS, PRONOUNS, _PREPOSITIONS, _CONNECTIVES, _SUBORDINATORS, _OPENING_WORDS,
    QUESTION_WORDS,
    words(
        """ce se qu on nous vous ils été être avoir faire fait sert servent appelle permet dont où sont t compose"""
    ),
)  # fmt: skip
OPENERS = _PREPOSITIONS.union(
    _CONNECTIVES, _SUBORDINATORS, _OPENING_WORDS, QUESTION_WORDS,
    words("on nous vous je tu elle ils elles ce cela ça ceci se rien personne autre autres"),
)  # fmt: skip
LEANING = _CONNECTIVES.union(
    _DEMONSTRATIVES, words("il elle ils elles lui leur autre autres celui-ci celle-ci ceux-ci celles-ci tandis")
) - words("exemple après avant")
SETUP = words("soit soient étant")
POINTERS = words("cet cette ces ceci cela ça")
SUBJECTLESS: frozenset[str] = frozenset()
INNER = words(
    "aussi également toujours jamais que qui qu se s ne n pas si quand lorsque lorsqu car comme dont où mais ni"
)
RELATIVES = words("qui que qu dont où lequel laquelle lesquels quand lorsque lorsqu si comme parce")
BROKEN = words(
    """est sont de du des en avec par pour comme que qui si le la les l un une et ou selon formule équation où soit
    seule seul chaque grand très plus moins"""
)
ENGLISH = words(
    """the of and is are with for this that to by which be it has have not they you we how what when from your there
    their in at was"""
)
ABBREVIATIONS = words("p.ex ex etc m mme mr dr pr n° p pp fig chap art vol éd env max min av apr j.-c cf c.-à-d resp")

ASPECTS = {
    **aspects(
        Group.OPEN,
        "",
        """avantages inconvénients limites applications usages utilisations causes conséquences difficultés raisons
        bénéfices risques problèmes défis effets facteurs enjeux récompenses motifs critiques""",
    ),
    **aspects(
        Group.CLOSED,
        "",
        """types composants éléments principes objectifs critères niveaux hypothèses méthodes modes états attributs
        parties caractéristiques propriétés fonctions règles classes catégories conditions dimensions formes lois
        tâches opérations variantes rôles constituants composantes""",
    ),
    **aspects(Group.STEPS, "", "étapes phases"),
    **aspects(
        Group.SINGLE,
        "Quelle est la",
        "fonction cause finalité structure conséquence caractéristique unité syntaxe",
    ),
    **aspects(Group.SINGLE, "Quelle est l'", "utilité importance origine"),
    **aspects(Group.SINGLE, "Quel est le", "but rôle fonctionnement symbole principe"),
    **aspects(Group.SINGLE, "Quel est l'", "objectif intérêt avantage inconvénient"),
    **aspects(Group.NEVER, "", "exemple exemples exercices outils erreurs"),
}
ASPECT_WORDS = words(
    """principaux principales principal principale généraux générales essentiels essentielles importants importantes
    différents différentes quelques autres deux trois quatre cinq plusieurs clés"""
)
KINDS = words("types catégories classes formes")

GENERIC = names(
    """introduction, résumé, conclusion, conclusions, définition, définitions, concept, concepts, notion, notions,
    exemple, exemples, remarque, remarques, important, contexte, motivation, historique, histoire, théorie,
    pratique, contenu, contenus, thème, thèmes, généralités, description, aperçu, vue d ensemble, détails, autre,
    autres, solution, résultat, résultats, analyse, comparaison, mise en œuvre, implémentation, notation,
    démonstration, explication, explications, observations, à retenir, retenir, problème, procédure, idées, bilan,
    bienvenue, partie, unité, leçon, chapitre, module, séance, section, rappel, rappels, principes, bases,
    fondamentaux, étude de cas, cas pratique, erreurs fréquentes, en résumé, synthèse, pour aller plus loin, cours"""
)
ASIDES = names(
    """note, notes, remarque, remarques, attention, important, conseil, astuce, exemple, exemples, autre exemple,
    exercice, solution, source, sources, vidéo, lien, liens, question, réponse, auteur, auteure, date, rappel, non,
    oui, vrai, faux, correct, résultat, sortie, entrée, étape, avertissement, observation, indice, objectif"""
)
DEFINITIONS = names("définition, signification, sens, notion, définition formelle")
DEFINES_SHORT = words("déf def")
STATEMENTS = names("description, explication, détail, détails, remarques")
FORMULAS = names("formule, formules, équation, équations, expression, calcul")
