"""German, as the parser asks for it: see `cardgen.languages.language.Wording`."""

from __future__ import annotations

import re

from cardgen.languages.de import lexicon
from cardgen.languages.de.rules import FACTS, LISTS, TOPICS
from cardgen.languages.language import Wording
from cardgen.languages.patterns.frame import PatternWording
from cardgen.languages.patterns.usage import PageUsage
from cardgen.languages.patterns.words import Questions, Words, either, one_of, words
from cardgen.languages.tokens import capitalised, masked
from cardgen.languages.wording import Wants
from cardgen.text import Text

_PLURAL_VERBS = words("sind werden haben können heißen bestehen müssen bilden besitzen liegen dienen")
_DATIVE = words("in mit bei von zu aus nach auf an unter über vor")
_DATIVE_ARTICLES = words("dem im zum vom beim")


def _article(usage: PageUsage, noun: str) -> str | None:
    """ "eine", "ein", "das", "der", "die" (one thing), "pl", "" (a name) or None, from the forms that the page uses."""
    if usage.count(f"eine {noun}") or (usage.count(f"einer {noun}") and not usage.count(f"der {noun}")):
        return "eine"
    for article in ("ein", "das"):
        if usage.count(f"{article} {noun}"):
            return article
    if any(usage.count(f"{word} {noun}") for word in _DATIVE_ARTICLES):
        return "der"
    if any(usage.count(f"{noun} {verb}") for verb in _PLURAL_VERBS):
        return "pl"
    if usage.count(f"die {noun}") and _is_feminine(usage, noun):
        return "die"
    return "" if usage.count(f"| {noun} ist") else None


def _is_feminine(usage: PageUsage, noun: str) -> bool:
    """ "in der Analyse" is one thing; "der Analysen" is a genitive of many, but never behind such a preposition."""
    return bool(usage.count(f"zur {noun}") or any(usage.count(f"{word} der {noun}") for word in _DATIVE))


def _dative(usage: PageUsage, noun: str) -> str | None:
    """The dative article of a single noun; adjectives would have to change too."""
    if " " in noun:
        return None
    if any(usage.count(f"{word} {noun}") for word in _DATIVE_ARTICLES):
        return "dem "
    return "der " if _is_feminine(usage, noun) or usage.count(f"eine {noun}") else None


_SEPARABLE = re.compile(
    r"(?:auf|an|ab|aus|ein|zu|vor|mit|nach|her|hin|bei|fest|dar|um|durch|unter|über|zurück|weg|los)(?=[a-zäöü]{4,}$)"
)
_CLAUSE = re.compile(
    r"(?P<w>(?:was|wie|wann|warum|weshalb|wozu|wofür|woraus|wodurch|worin)|"
    r"welche[nrms]?(?: [a-zäöüß]+)* [A-ZÄÖÜ][\w-]*) (?P<m>[^,;:]+) (?P<v>[a-zäöüß]+(?:t|en|nd|ss|nn|rf))(?P<e>,.+)?"
)


def _direct(clause: Text) -> Text | None:
    """ "was eine Matrix ist" gives "Was ist eine Matrix?": the finite verb goes from the end to the second place."""
    match = _CLAUSE.fullmatch(masked(clause).strip())
    if not match or (match["v"] not in lexicon.FINITE and _SEPARABLE.match(match["v"])):
        return None
    piece = {name: clause.cut(*match.span(name)) for name in ("w", "m", "v", "e") if match[name]}
    space = Text.of(" ")
    parts = (capitalised(piece["w"]), space, piece["v"], space, piece["m"], piece.get("e", Text()), Text.of("?"))
    return Text.join(parts)


_QUESTIONS = Questions(
    means="Was bedeutet »{x}«?",
    acronym="Wofür steht die Abkürzung {x}?",
    formula="Wie lautet die Formel zu {s}?",
    formula_in="{s}: Wie lautet die Formel?",
    does="Was bewirkt {s}?",
    serves="Wozu {v} {s}?",
    states="Was besagt {x}?",
    open="Nenne {n} {l}{of}.",
    closed="Nenne die {n} {l}{of}.",
    steps="Nenne die {l}{of} in der richtigen Reihenfolge.",
    single="Was ist {d} {l}{of}?",
    steps_to="Mit welchen Schritten kann man {x}?",
    of="von {s}",
    context="{s}: {x}",
    quoted="»{x}«",
)
_W = one_of(word.capitalize() for word in lexicon.QUESTION_WORDS)
_SMALL_W = r"(?:welche[nrms]?|Nenne|Wie|Was|Wofür|Welche[rsnm]?|Wozu|Warum|Wann|Wo\w+)"
_JUDGED = (
    r"(?:wichtig|besonder|speziell|weiter|ander|typisch|häufig|gut|einfach|bekannt|klassisch|nützlich|möglich|"
    r"interessant|zentral|erst|zweit|dritt|letzt|entscheidend|grundlegend|allgemeiner|schön)\w*"
)
_ONE_OF_MANY = (
    r"(?:Beispiele?|Möglichkeit|Art|Weg|Grund|Vorteil|Nachteil|Konsequenz|Eigenschaft|Ansatz|Methode|Anwendung|Fall|"
    r"Problem|Schritt|Gegenbeispiel|Unterschied|Frage|Idee|Trick|Tipp|Unterscheidung|Größe)"
)
_UNTOLD = (
    r"(?:Ergebnis|Idee|Ziel|Antwort|Trick|Grund|Vorteil|Nachteil|Problem|Frage|Aufgabe|Schritt|Fall|Seite|Lösung|Weg|"
    r"Faktor|Term|Ausdruck|Unterschied|Gleichung|Beispiel|Zeile|Spalte|Summe|Zahl|Wert|Rest|Nachweis|Beweis|Vorgehen|"
    r"Bild|Aussage|Merkmal|Voraussetzung|Bedingung|Ursache|Folge|Teil|Größe|Bewegung)"
)
_NOTHING_SAID = (
    r"(?:Thema|Werkzeug|Beispiel|Rolle|Schritt|Aspekt|Punkt|Baustein|Grundlage|Hilfsmittel|Begriff|Konzept|Frage|Fall|"
    r"Spezialfall|Sache)"
)
_GENUS = (
    r"(?:Menge|Verfahren|Methode|Prozess|Vorgang|Gesamtheit|Teil|Art|Form|Fähigkeit|Maß|Größe|Anzahl|Verhältnis|Lehre|"
    r"Zusammenfassung|Oberbegriff|Zustand|Struktur|Sammlung|Folge|Druck|Abstand|Angabe|Bereich|Ort|Zeit|Werkzeug|"
    r"Programm|Aufbau|Bedeutung|Beschreibung|Darstellung|Umwandlung|Übergang|Verbindung|Abfolge|Reihe)"
)
_IS = (
    r"\b(?:ist|sind|heißt|heißen|nennt|nennen|genannt|bezeichnet|versteht|beschreibt|bedeutet|tritt|besteht|entsteht|"
    r"ergibt|gibt)\b"
)

WORDS = Words(
    code="de",
    stemmer="german",
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
    personal=either(
        """ich, [Ww]ir, uns, [Uu]nser\\w*, [Dd]u, dich, dir, [Dd]ein\\w*, euch, [Mm]ein(?:e[nrms]?)?, mich, mir, Ihnen,
        Ihre?[nrms]?, (?<=\\w )Sie""",
        small=False,
    ),
    deictic=either(
        """hier, obige[nrms]?, untenstehend\\w*, folgende[nrms]?, vorherige[nrms]?, vorige[nrms]?, vorhin, soeben,
        erneut, zuvor, eingangs, (?:siehe|wie|weiter) (?:oben|unten), oben (?:genannt|beschrieb|gezeigt|eingeführt)\\w*,
        vorliegende\\w*, betrachtete[nrms]?, dann noch, jetzt, nun, diesmal, Grafik,
        (?:[Ii]m|[Dd]as|[Ii]n diesem|dieses|[Uu]nser) (?:\\w+ )?Beispiel\\w*,
        (?:Kapiteln?|Abschnitte?n?|Abbildung|Abb\\.|Tabelle|Aufgabe|Übung|Beispiel|Gleichung|Formel) ?\\(?\\d[\\d.]*,
        (?:nächsten?|letzten?|diese[ms]?|ersten?) (?:Kapitel|Abschnitt|Teil|Lektion|Einheit|Woche)\\w*""",
        small=False,
    ),
    admin=either(
        """Klausur, Hausaufgabe\\w*, Vorlesung\\w*, Übungsblatt, Lernziele?, Moodle, Lizenz, Video\\w*, Skript,
        Semester, Dozent\\w*, Studierende\\w*, Quelle(?=:), Vorkurs, Kapiteln?, Abschnitte?n?""",
        small=False,
    ),
    vague=re.compile(
        rf"^(?:Ein|Eine) (?:(?:sehr|besonders) )?{_JUDGED} |^(?:(?:Ein|Eine|Weitere|Andere|Einige|Viele|Manche|"
        rf"Mehrere|Der|Die|Das) )?(?:{_JUDGED} )*{_ONE_OF_MANY}\b(?! der| des)|^(?:Ein|Eine) {_ONE_OF_MANY}\b|"
        rf"^(?:(?:Der|Die|Das) )?(?:\w+e )*(?:{_UNTOLD}|{_ONE_OF_MANY})$| zu \w+en$|"
        rf"^(?:Der|Die|Das) (?:erste|zweite|dritte|letzte|nächste) (?:\w+e )*(?:{_UNTOLD}|{_ONE_OF_MANY})\b|"
        r"(?:rechten?|linken?) Seite|\bBeispiel|Schlüssel|"
        r"^(?:Gegeben|Gesucht)\b|"
        r"\b(?:einzig|verbleibend|entstehend|resultierend|gesucht|zugehörig|gegeben|betrachtet|genannt|gewählt|"
        r"jeweilig|entsprechend|original)\w*\b|^\w+(?:ung|en|ion) in |"
        r"^\w+(?:isch|lich|ig|weise|tens|bar|los|haft)$|^Je "
    ),
    hollow=re.compile(
        r"[Dd]ass (?:das|dies|es|sie) (?![A-ZÄÖÜ])|"
        r"(?:[Aa]us )?(?:zwei|drei|vier|fünf|mehreren?|vielen?) \w+$|"
        rf"(?:[Ee]ine?|[Dd](?:er|ie|as)) (?:sehr |besonders )?(?:{_JUDGED} )?{_NOTHING_SAID}\b|[Gg]leich\b|[Ss]ogenannt"
    ),
    tail=re.compile(
        r": (?!ʘ)|; |, (?:weil|da|denn|indem|um|damit) |"
        r" und (?!konstant|direkt|nicht|fast|erst|meist|oft|dort|mit|seit)[a-zäöüß]{3,}t "
        r"(?:die|der|das|den|eine?|einen|sich|immer|nicht|auch|als|für|in|im|zu|zur|alle|aber|damit)\b|"
        r", (?:und|aber|während|wobei|also|sondern) (?!eine?\b|der\b|die\b|das\b)|"
        r", (?:und|während|wobei) (?:die|der|das|eine?) [^,]+$|, die (?:übrigen|anderen) "
    ),
    unasked=re.compile(r"\b(?:dann|noch|jetzt|nun|eigentlich|denn)\b|\b(?:das|es)\s*\?$"),
    activity=re.compile(r"^(?!(?:die|der|das|den|eine?|einen) )[a-zäöü]|(?: [a-zäöüß]{3,}(?:en|ern|eln)$)"),
    aspects=lexicon.ASPECTS,
    aspect_words=lexicon.ASPECT_WORDS,
    complement=re.compile(r"(?:von|der|des|einer|eines|für|bei|im|in|zur|zum)\b|[a-zäöüß]+er [A-ZÄÖÜ]"),
    kinds=lexicon.KINDS,
    generic=lexicon.GENERIC,
    asides=lexicon.ASIDES,
    definitions=lexicon.DEFINITIONS,
    defines_short=lexicon.DEFINES_SHORT,
    statements=lexicon.STATEMENTS,
    formulas=lexicon.FORMULAS,
    columns={
        "funktion": "Welche Funktion hat {s}?",
        "aufgabe": "Welche Aufgabe hat {s}?",
        "einheit": "Welche Einheit hat {s}?",
        "symbol": "Welches Symbol hat {s}?",
        "formelzeichen": "Welches Formelzeichen hat {s}?",
        "zweck": "Welchen Zweck hat {s}?",
    },
    theorems=re.compile(
        r"(?!.*(?:[Aa]n|[Ee]in|[Uu]m|[Zz]u|[Aa]b|[Gg]egen|[Dd]aten|[Vv]or|[Ee]r)satz\b)"
        r"(?:[A-ZÄÖÜ]?[\w-]* )?[\w-]*(?:(?P<der>[Ss]atz)|(?P<das>[Gg]esetz|[Pp]rinzip|[Tt]heorem|[Ll]emma|[Kk]riterium|"
        r"[Aa]xiom)|(?P<die>[Uu]ngleichung))\b"
    ),
    what_heading=re.compile(
        r"(?:Was|Wer) (?:ist|sind|heißt|bedeutet)(?: ?…| ?\.\.\.)? (?:(?:ein|eine|der|die|das) )?(?P<x>[^?]+?)\s*\?"
    ),
    about=re.compile(
        r"(?:Einführung in|Einleitung in|Grundlagen|Überblick über|Mehr zu|Exkurs:|Zum Begriff)"
        r" (?:(?:die|das|den|der|des) )?"
    ),
    how_to=re.compile(r"(?P<x>(?!Was|Wie|Wann|Warum|Wozu)[A-ZÄÖÜ][^?:]* [a-zäöü]+(?:en|ern|eln))"),
    lead_in=re.compile(
        r":$|^(?:Nach|Am Ende|In) (?:dies|d(?:er|em|es)).*(?:können Sie|kannst du|sind Sie in der Lage|wissen Sie)\W*$|"
        r"^(?:Sie|Du|Die Studierenden) (?:können|kannst)\W*$"
    ),
    task=re.compile(
        r"(?:Lesen|Schauen|Bearbeiten|Lösen|Laden|Installieren|Wiederholen|Recherchieren|Diskutieren|Öffnen|Melden|"
        r"Bereiten|Notieren) (?:Sie|Die|Das|Den|Ihr|Euch)\b|"
        r"(?:Lies|Schau|Bearbeite|Löse|Lade|Installiere|Wiederhole) "
    ),
    defines=re.compile(
        r"(?:[Ee]ine?|[Dd]er|[Dd]ie|[Dd]as|[Dd]iejenigen?|[Dd]asjenige|[Dd]erjenige) [^,;:]*?[A-ZÄÖÜ]|"
        rf"(?:[A-ZÄÖÜ][a-zäöüß]+e[rs]? )?{_GENUS} (?:der|des|von|zur|zum|aus|in|eine[rs]|für|zwischen)\b|{_GENUS}, "
    ),
    is_verb=re.compile(r"(?:[Ii]st|[Ss]ind|[Bb]ezeichnet|[Bb]edeutet) (?=(?:eine?|der|die|das|den|einen)\b)"),
    serves=re.compile(r"(?P<v>[Dd]ient|[Dd]ienen) (?P<a>(?:zur|zum|dazu|als)\b)"),
    does=re.compile(r"[A-ZÄÖÜ]?[a-zäöüß]+t (?:den|die|das|einen|eine|ein|alle|zum|zur|in)\b"),
    see=re.compile(r"\(?\b(?:[Ss]iehe|[Vv]gl\.?) (?:auch )?.{0,80}$"),
    several=re.compile(r",| und | sowie "),
    questions=_QUESTIONS,
    numbers=("", "", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht"),
    counted=re.compile(r"Nenne die (?!Schritte|Phasen)"),
    what_is={
        "": "Was ist {x}?",
        "ein": "Was ist ein {x}?",
        "eine": "Was ist eine {x}?",
        "der": "Was ist der {x}?",
        "die": "Was ist die {x}?",
        "das": "Was ist das {x}?",
        "pl": "Was sind {x}?",
    },
    article=_article,
    of_article=_dative,
    clause=_direct,
    contract=(
        (re.compile(r"\bzu der\b"), "zur"),
        (re.compile(r"\bzu dem\b"), "zum"),
        (re.compile(r"\bvon dem\b"), "vom"),
        (re.compile(r"\b([Dd]er|[Dd]as) (\w+sche|[a-zäöü]\w*e)[rs] (?=[A-ZÄÖÜ])"), r"\1 \2 "),
    ),
    asks=re.compile(rf"(?:(?:In|Mit|Unter|Von|Aus|Für|Zu|Bei|Durch|Nach|Gegen|Auf) )?{_W}\b|.*\b{_SMALL_W}\b"),
    facts=FACTS,
    lists=LISTS,
    topics=TOPICS,
    answers={
        Wants.DEFINITION: re.compile(
            r"^[^,;:]+?(?:, [^,;:]+,)? (?:ist|sind) (?:ein|eine|der|die|das|jede)\b|\b(?:heißt|heißen) [^,;:]{3,60}$|"
            r"\bgenannt\.?$|\bals [^,]+ bezeichnet\.?$|^(?:Unter|Als) .*\b(?:versteht|bezeichnet)\b|"
            r"\b(?:besagt|bedeutet)\b"
        ),
        Wants.REASON: either(
            "[Ww]eil, [Dd]a, denn, deshalb, daher, damit, sodass, aufgrund, wegen, Grund, um", small=False
        ),
        Wants.PROCESS: either("[Ii]ndem, durch, mithilfe, man, wird, werden, mit", small=False),
        Wants.EXPLANATION: either(
            "ist, sind, heißt, heißen, genannt, besteht, gilt, bedeutet, beschreibt, wenn, weil, besagt, indem"
        ),
    },
    asked_for=(
        (re.compile(r"Was (?:ist|sind) (?!der Unterschied)"), Wants.DEFINITION),
        (re.compile(r"Was (?:bedeutet|versteht)"), Wants.DEFINITION),
        (re.compile(r"(?:Warum|Weshalb|Wieso)\b"), Wants.REASON),
        (re.compile(r"Wozu|Wofür"), Wants.PURPOSE),
        (re.compile(r"Wie (?!lautet)"), Wants.PROCESS),
    ),
    fits=(
        (
            re.compile(r"Was (?:ist|sind)(?: \.\.\.)? (?:(?:ein|eine|der|die|das) )?(?P<x>[^?]+?)\?"),
            re.compile(_IS + r"|hat die Form|lautet"),
        ),
        (re.compile(r"Was bedeutet (?!»)(?P<x>[^?]+)"), re.compile(_IS + r"|\bdass\b")),
        (
            re.compile(r"(?:Warum|Weshalb|Wieso)\b"),
            either("weil, da, denn, deshalb, daher, damit, sodass, aufgrund, wegen, Grund, um, sonst, nämlich"),
        ),
        (
            re.compile(r"Wann\b"),
            either("wenn, falls, sobald, bei, sofern, nur, genau dann, im Fall, solange, im Jahr, \\d{4}"),
        ),
        (
            re.compile(r"Wie (?:lautet|lauten) (?P<x>[^?]+)"),
            re.compile(r"\b(?:lautet|lauten|ist|sind|:)\b|="),
        ),
        (
            re.compile(r"Wie (?!viel|lautet|heißt|heißen|nennt)(?P<x>[^?]+)"),
            re.compile(r"\b(?:indem|durch|mithilfe)\b|^Man\b|\b(?:mit|kann) man\b|^Mit\b"),
        ),
        (
            re.compile(
                r"(?:Gegen |In |Für |Unter )?(?:[Ww]elche[rsnm]?(?! zwei| drei| vier| fünf)|Wo\w+|"
                r"Was (?!ist|sind|bedeutet|besagt))\b(?P<x>[^?]*)"
            ),
            re.compile(r"^(?!Zuerst|Zunächst|Nachdem|Um |Wenn |Betrachte|Im )"),
        ),
    ),
    ambiguous=words("die"),
    nouns_capital=True,
)

WORDING: Wording = PatternWording(WORDS)
"""The wording of German."""
