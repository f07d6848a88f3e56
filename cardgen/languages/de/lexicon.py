"""German word classes, and the words of course pages as the parser needs them. All in lower case."""

from __future__ import annotations

from cardgen.languages.de.page import PAGE
from cardgen.languages.patterns.texts import ORDINALS
from cardgen.languages.patterns.words import Group, aspects, names, words

DEFINITE = words("der die das")
INDEFINITE = words("ein eine")
DETERMINERS = words(
    """den dem des einen einem einer eines jede jeder jedes alle einige mehrere viele manche beide zwei drei vier fünf
    kein keine keiner beim im zur zum in an auf bei mit nach von vor durch für bis je zwischen unter über aus"""
)
_POSSESSIVES = words("sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres")
_DEMONSTRATIVES = words(
    """dies diese dieser dieses diesem diesen jene jener jenes jenem jenen solche solcher solches solchem solchen
    letztere letzterer erstere ersterer derselbe dieselbe dasselbe derselben demselben dieselben denselben beides"""
)
_PRONOMINAL_ADVERBS = words(
    "davon dafür daran darauf daraus damit dazu dabei darin darüber dadurch hierbei hierfür hiermit hierzu"
)
PRONOUNS = words("er sie es ihm ihnen ihn") | _POSSESSIVES | _DEMONSTRATIVES | _PRONOMINAL_ADVERBS - words("dadurch")
_PREPOSITIONS = words(
    """in im ins an am ans auf aus bei beim mit nach seit von vom zu zur zum durch für gegen ohne um über unter vor
    hinter zwischen neben trotz während wegen aufgrund innerhalb außerhalb gemäß laut anhand mithilfe anstatt statt
    entlang je pro"""
)
_SUBORDINATORS = words("wenn falls weil dass ob als wie nachdem bevor sobald solange obwohl wobei indem")
_CONNECTIVES = words(
    """dann nun jetzt zunächst zuerst zuletzt schließlich außerdem zudem daher deshalb deswegen allerdings jedoch aber
    also auch sogar bereits schon wieder so somit folglich insbesondere beispielsweise bspw typischerweise
    normalerweise üblicherweise grundsätzlich umgekehrt andernfalls ansonsten sonst ebenso ebenfalls gleichzeitig
    dagegen hingegen trotzdem dennoch stattdessen später früher vielmehr tatsächlich natürlich offensichtlich übrigens
    zusammenfassend ferner weiterhin weiter anders leider danach daneben nämlich denn und oder sondern sowie weder
    entweder sowohl bislang wodurch hier dort da"""
)
_ADVERBS = words(
    """oft häufig manchmal meist meistens nur heute heutzutage immer nie selten erst allgemein kurz genau nicht noch
    zusammen gegeben sei seien etwa besonders vor allem geometrisch anschaulich physikalisch mathematisch formal
    konkret"""
)
QUESTION_WORDS = words(
    """was wer wen wem wessen wie wo wann warum weshalb wieso wozu wofür woraus wodurch worin worauf wovon womit welche
    welcher welches welchen welchem"""
)
FINITE = words(
    """ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte muss müssen soll sollen
    sollte darf dürfen will wollen gilt gelten heißt heißen bedeutet bedeuten besteht bestehen gibt geben liegt liegen
    folgt ergibt ergeben lässt lassen steht stehen bleibt bleiben entspricht entsprechen beschreibt beschreiben
    bezeichnet nennt nennen zeigt zeigen enthält enthalten besitzt besitzen bildet bilden führt führen dient dienen
    lautet lauten tritt entsteht entstehen hängt liefert macht machen beginnt braucht erfüllt erhält verläuft wirkt"""
)
STOPWORDS = PAGE.stopwords.union(
    DEFINITE, INDEFINITE, DETERMINERS, PRONOUNS, _PREPOSITIONS, _SUBORDINATORS, _CONNECTIVES, _ADVERBS, QUESTION_WORDS,
    words("man wir uns sich nicht gilt gibt heißt wird wenn bzw sehr ganz jeweils viel mal soll"),
)  # fmt: skip
OPENERS = _PREPOSITIONS.union(
    _SUBORDINATORS, _CONNECTIVES, _ADVERBS, QUESTION_WORDS,
    words("den dem des einen einem einer eines jedem jeden man wir ich du alles nichts etwas sonstiges"),
)  # fmt: skip
LEANING = (_CONNECTIVES - words("auch dann")).union(
    _DEMONSTRATIVES,
    _PRONOMINAL_ADVERBS,
    words("er sie es beide oft häufig manchmal meist heute erst noch nachdem sei seien gegeben"),
)
SETUP = words("sei seien gegeben es")
POINTERS = _DEMONSTRATIVES
SUBJECTLESS: frozenset[str] = frozenset()
INNER = words("auch ebenfalls sich nicht wenn weil dass ob wir man")
RELATIVES = DEFINITE | words("den dem dessen deren was wenn weil dass ob wie um indem damit welche welcher")
BROKEN = words(
    """form als mit durch lautet wenn gleichung aus an in der die das und oder dass von sei seien nach für zu auf
    bedingung formel etwa gilt sodass"""
)
ENGLISH = words(
    """the of and is are with for this that to by which be as it has have not they you we how what when from your there
    their"""
)
ABBREVIATIONS = words(
    "z.b d.h u.a bzw ca vgl usw etc evtl ggf inkl nr abb tab kap dr prof st bsp i.d.r s.o s.u o.ä u.ä"
) | {ORDINALS}

ASPECTS = {
    **aspects(
        Group.OPEN,
        "die",
        """vorteile nachteile anwendungen anwendungsgebiete einsatzgebiete ursachen folgen konsequenzen risiken grenzen
        herausforderungen probleme gründe""",
    ),
    **aspects(
        Group.CLOSED,
        "die",
        """arten typen formen komponenten bestandteile teile elemente merkmale eigenschaften kennzeichen aufgaben ziele
        regeln prinzipien kategorien klassen ebenen dimensionen voraussetzungen bedingungen annahmen methoden verfahren
        funktionen""",
    ),
    **aspects(Group.STEPS, "die", "schritte phasen stufen etappen arbeitsschritte"),
    **aspects(Group.SINGLE, "die", "funktion aufgabe bedeutung ursache einheit voraussetzung"),
    **aspects(Group.SINGLE, "der", "zweck ursprung aufbau nachteil vorteil nutzen"),
    **aspects(Group.SINGLE, "das", "ziel symbol prinzip merkmal"),
    **aspects(Group.NEVER, "", "beispiel beispiele anwendungsbeispiele übungen aufgabenstellung"),
}
ASPECT_WORDS = words(
    """wichtige wichtigste wichtigsten zentrale typische allgemeine grundlegende wesentliche häufige mögliche weitere
    einige verschiedene besondere zwei drei vier fünf formale"""
)
KINDS = words("arten typen formen kategorien klassen")

GENERIC = names(
    """einleitung, einführung, motivation, überblick, übersicht, grundlagen, zusammenfassung, ausblick, zusammenfassung
    und ausblick, fazit, definition, definitionen, formale definition, begriff, begriffe, beispiel, beispiele, ein
    beispiel, anwendung, hinweis, hinweise, merke, wichtig, theorie, praxis, inhalt, thema, allgemeines, hintergrund,
    vorbemerkung, bemerkung, bemerkungen, beweis, satz, lösung, ergebnis, ergebnisse, analyse, vergleich, details,
    weiteres, sonstiges, notation, herleitung, vorgehen, erklärung, erläuterung, interpretation, schluss, idee,
    grundidee, problem, problemstellung, aufgabenstellung, frage, antwort, teil, kapitel, abschnitt, lektion, modul,
    einheit, geometrische interpretation, klassifikation, willkommen"""
)
ASIDES = names(
    """hinweis, hinweise, anmerkung, bemerkung, tipp, achtung, wichtig, vorsicht, beispiel, beispiele, bsp, aufgabe,
    lösung, quelle, quellen, video, exkurs, merke, frage, antwort, autor, datum, stand, link, links, ergebnis,
    rechnung, probe, nein, ja, richtig, falsch, erinnerung, zur erinnerung, beweis, schritt, annahme, physikalisch,
    mathematisch, geometrisch"""
)
DEFINITIONS = names("definition, bedeutung, begriff, was ist das, erklärung, begriffserklärung")
DEFINES_SHORT = words("def")
STATEMENTS = names("beschreibung, erläuterung, bemerkung, inhalt")
FORMULAS = names("formel, formeln, gleichung, gleichungen, berechnung")
