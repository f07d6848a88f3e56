"""German sentence shapes, and the questions that they answer.

A main clause with its subject first becomes a question when its finite verb moves to the second place behind the
question word; a clause that begins with its verb becomes a condition when the verb moves to the end.
"""

from __future__ import annotations

from cardgen.languages.patterns.words import WHAT_IS, Rule, TopicRule
from cardgen.languages.wording import Wants
from cardgen.model import Kind

_S = r"(?P<s>[^,;:]+?)"
_SX = r"(?P<s>(?!(?:Zwei|Drei|Vier|Mehrere|Beide) )[^,;:]+?)"  # not so many of something
_SR = r"(?P<s>[^,;:]+?(?:, [^,;:]+,)?)"  # with a relative clause
_T = r"(?P<t>[^,;:()]+?)"
_A = r"(?P<a>.+)"
_R = r"(?P<r>[^,;:]+)"
_NP = r"(?P<s>(?:(?:Der|Die|Das|Ein|Eine|Jede[rs]?|Alle|Viele) )?(?:[a-zäöüß]+(?:e|en|er|es) )?[A-ZÄÖÜ][\w-]+)"
_VERB = (  # behind a short noun phrase
    r"(?P<v>(?!(?:mit|seit|samt|zuletzt|oft|erst|meist|fast|jetzt|nicht|dort|den|einen|gegen|neben|zwischen|wegen|oben|"
    r"unten|außen|innen|selbst|heißen|heißt|bedeutet|bedeuten)\b)[a-zäöüß]+(?:t|en))"
)
_ADVERB = r"(?:auch|oft|häufig|meist|meistens|allgemein|üblicherweise|gewöhnlich|kurz|daher|deshalb|dann|manchmal)"
_WHERE = rf"(?P<w>(?:{_ADVERB} |(?:in|im|bei|nach) (?:der |den |dem )?[A-ZÄÖÜ]\w+ )*)"
_WHO = r"(?:man|wir)"
_DETERMINED = r"(?:ein|eine|der|die|das|jede[rs]?|alle|diejenigen?|derjenige|dasjenige|einer der|eine der)"
_TELLS = (
    r"(?:beschreib(?:t|en)|misst|messen|berechne(?:t|n)|bestimm(?:t|en)|enthält|enthalten|umfass(?:t|en)|"
    r"definier(?:t|en)|charakterisier(?:t|en)|repräsentier(?:t|en)|bezeichne(?:t|n)|symbolisier(?:t|en)|regel(?:t|n)|"
    r"steuer(?:t|n)|speicher(?:t|n)|erzeug(?:t|en)|produzier(?:t|en)|garantier(?:t|en)|verhinder(?:t|n)|verbinde(?:t|n)|"
    r"untersuch(?:t|en)|transportier(?:t|en)|zerleg(?:t|en)|quantifizier(?:t|en)|verwalte(?:t|n)|gewährleiste(?:t|n)|"
    r"ermöglich(?:t|en)|erlaub(?:t|en)|verursach(?:t|en)|benötig(?:t|en)|brauch(?:t|en)|"
    r"reduzier(?:t|en)|erhöh(?:t|en)|verringer(?:t|n)|ersetz(?:t|en)|schütz(?:t|en)|hemm(?:t|en)|förder(?:t|n)|"
    r"bewirk(?:t|en)|beeinfluss(?:t|en)|trenn(?:t|en)|modellier(?:t|en)|analysier(?:t|en)|"
    r"begrenz(?:t|en)|überprüf(?:t|en))"
)
_NO_OBJECT = (
    r"(?:sich|man|dann|also|damit|nicht|auch|somit|daher|dabei|hier|nur|jetzt|nun|uns|in|im|mit|bei|für|auf|aus|von|zu|"
    r"zur|zum|durch|wir)\b"
)
_FINITE = (
    r"(?:ist|sind|wird|werden|kann|können|muss|müssen|darf|dürfen|soll|sollen|hat|haben|bleibt|bleiben|gilt|gelten|heißt|"
    r"heißen|braucht|brauchen|benötigt|benötigen|besitzt|besitzen|entsteht|entstehen|steigt|steigen|sinkt|sinken|"
    r"eignet|eignen)"
)
_USED = r"(?:verwendet|eingesetzt|benutzt|genutzt|gebraucht|benötigt|angewendet)"
_STATE = r"(?:Ist|Sind|Hat|Haben|Wird|Werden|Kann|Können|Gilt|Liegt|Liegen)"
_THEN = (
    r"(?P<a>[a-zäöüß]+(?:t|en|nd|ss|nn) (?:sich )?"
    r"(?P<x>(?:die|das|eine|ihre|alle) (?:[a-zäöüß]+ )*[A-ZÄÖÜ][\w-]+)(?: .+|$))"
)
_PARTICIPLE = r"(?P<p>(?:(?:eindeutig|vollständig|direkt|genau) )?[a-zäöüß]+(?:t|en))"
_COMMAND = r"(?:(?:Der Befehl|Das Kommando|Die Funktion|Die Methode|Der Operator|Die Anweisung|Das Programm) )?"
_COUNT = r"(?P<q>zwei|drei|vier|fünf|sechs|sieben)"
_DEFINITION = Kind.DEFINITION

FACTS: tuple[Rule, ...] = (
    # what something is called
    Rule(rf"{_SR} (?P<v>heißt|heißen) {_WHERE}{_T}", "Wie {v} {s} {w}?", "{t}"),
    Rule(rf"{_SR} (?P<v>heißt|heißen) {_WHERE}{_T}", WHAT_IS, "{s}", _DEFINITION),
    Rule(rf"{_SR} (?P<v>wird|werden) {_WHERE}{_T} genannt", "Wie {v} {s} {w} genannt?", "{t}"),
    Rule(rf"{_SR} (?P<v>wird|werden) {_WHERE}{_T} genannt", WHAT_IS, "{s}", _DEFINITION),
    Rule(rf"{_SR} (?P<v>wird|werden) {_WHERE}als {_T} bezeichnet", "Wie {v} {s} {w} bezeichnet?", "Als {t}"),
    Rule(rf"{_SR} (?P<v>wird|werden) {_WHERE}als {_T} bezeichnet", WHAT_IS, "{s}", _DEFINITION),
    Rule(
        rf"Unter (?:einer?|einem|dem|der|den)? ?{_T}(?: \([^()]*\))?(?: eine[rs] [^,;:]+?)?"
        rf" versteh(?:t|en) {_WHO} (?!sein|ihre?r? ){_A}",
        "Was versteht man unter »{t}«?",
        kind=_DEFINITION,
    ),
    Rule(rf"Als {_T} bezeichnet {_WHO} {_A}", "Was bezeichnet man als »{t}«?", kind=_DEFINITION),
    Rule(
        rf"{_SR} (?:nennt|nennen|bezeichnet|bezeichnen) {_WHO} {_WHERE}(?:als )?(?:eine? |die |das )?{_T}",
        "Wie nennt man {s} {w}?",
        "{t}",
    ),
    # when something is so
    Rule(
        rf"(?:Allgemein nennt man|Man nennt|Allgemein heißt) {_S} (?P<r>[a-zäöüß]+), (?:wenn|falls) {_A}",
        "Wann nennt man {s} {r}?",
        "Wenn {a}",
    ),
    Rule(
        rf"Man spricht (?:dann )?von (?:einer?|einem)? ?{_T}, wenn {_A}",
        "Wann spricht man von »{t}«?",
        "Wenn {a}",
        _DEFINITION,
    ),
    Rule(
        rf"{_S} (?P<v>heißt|heißen|ist|sind) genau dann {_R}, (?:wenn|falls) {_A}",
        "Wann {v} {s} {r}?",
        "Genau dann, wenn {a}",
    ),
    Rule(
        rf"{_S} (?P<v>heißt|heißen|ist|sind|gilt|gelten) (?!ein|der |die |das |nicht |genau )(?P<r>[^,;:]+?)"
        rf"(?: genau)?(?: dann)?, (?:wenn|falls|sofern) {_A}",
        "Wann {v} {s} {r}?",
        "Wenn {a}",
    ),
    Rule(
        rf"{_S} (?P<v>tritt|treten|liegt|liegen) (?:genau )?(?:dann )?(?P<p>auf|ein|vor), wenn {_A}",
        "Wann {v} {s} {p}?",
        "Wenn {a}",
    ),
    Rule(
        rf"{_S} (?P<v>wird|werden) (?:insbesondere |vor allem )?(?:dann )?(?P<p>{_USED}), (?P<a>wenn .+)",
        "Wann {v} {s} {p}?",
    ),
    Rule(rf"{_S} (?P<v>entsteht|entstehen)(?: dann)?, wenn {_A}", "Wann {v} {s}?", "Wenn {a}"),
    # what something is, means, consists of
    Rule(rf"{_S} (?P<v>besagt|besagen|bedeutet|bedeuten), {_A}", "Was {v} {s}?"),
    Rule(rf"{_S} (?P<v>ist|sind|war|waren) (?P<a>{_DETERMINED}\b.+)", "Was {v} {s}?", kind=_DEFINITION),
    Rule(
        rf"{_S} ist (?:gleich )?(?P<a>Null|Eins|null|eins|[-+±]?\d[\d.,]*|(?:(?:immer|stets) (?:gleich )?ʘ+))",
        "Welchen Wert hat {s}?",
    ),
    Rule(rf"{_S} besteht darin, {_A}", "Worin besteht {s}?"),
    Rule(rf"{_S} ist, dass {_A}", "Was ist {s}?", "Dass {a}"),
    Rule(rf"{_S} (?P<v>besteht|bestehen) aus {_A}", "Woraus {v} {s}?", "Aus {a}"),
    Rule(rf"{_S} (?P<v>dient|dienen) (?P<a>(?:zur|zum|dazu|als)\b.+)", "Wozu {v} {s}?"),
    Rule(rf"{_S} (?P<v>hängt|hängen) von {_A} ab", "Wovon {v} {s} ab?", "Von {a}"),
    Rule(rf"{_S} (?P<v>beruht|beruhen|basiert|basieren) auf {_A}", "Worauf {v} {s}?", "Auf {a}"),
    Rule(rf"{_S} (?P<v>führt|führen) (?P<a>(?:zu|zur|zum)\b.+)", "Wozu {v} {s}?"),
    Rule(rf"{_S} (?P<v>entsteht|entstehen) (?P<a>durch\b.+)", "Wodurch {v} {s}?"),
    Rule(rf"{_S} (?P<v>gibt|geben) {_A} an", "Was {v} {s} an?"),
    Rule(rf"{_S} (?P<v>gibt|geben) an, {_A}", "Was {v} {s} an?"),
    Rule(
        rf"{_S} (?P<v>ordnet|ordnen) (?P<w>jede[rm] [^,;:]+?) (?P<a>(?:genau )?(?:eine?n?) .+) zu",
        "Was {v} {s} {w} zu?",
    ),
    Rule(rf"{_S} (?P<v>stellt|stellen) sicher, {_A}", "Was {v} {s} sicher?"),
    Rule(
        rf"{_S} (?:zeichnet|zeichnen) sich (?:dadurch aus, |durch )(?P<a>.+?)(?: aus)?",
        "Was zeichnet {s} aus?",
    ),
    Rule(
        rf"{_S} (?P<v>unterscheidet|unterscheiden) sich (?P<w>von [^,;:]+? )?(?P<a>(?:durch|in|darin)\b.+)",
        "Wodurch {v} sich {s} {w}?",
    ),
    Rule(
        rf"{_S} (?P<v>gilt|gelten) (?P<a>(?:(?:nur|ausschließlich|allein) )?für [^,;:]+?)(?: und .*)?", "Wofür {v} {s}?"
    ),
    Rule(
        rf"{_S} (?P<v>hat|haben|besitzt|besitzen) {_COUNT} (?:(?P<e>[a-zäöüß]+e) )?(?P<x>[A-ZÄÖÜ]\w+): {_A}",
        "Welche {q} {e} {x} {v} {s}?",
        whole=True,
    ),
    Rule(
        rf"Es gibt {_COUNT} (?:(?P<e>[a-zäöüß]+e) )?(?P<x>[A-ZÄÖÜ]\w+(?: (?:von|der|des) [^,;:]+)?): {_A}",
        "Welche {q} {e} {x} gibt es?",
        whole=True,
    ),
    # how, with what, what for
    Rule(rf"{_S} (?P<v>wird|werden) durch (?P<a>[^,]+?) {_PARTICIPLE}", "Wodurch {v} {s} {p}?", "Durch {a}"),
    Rule(
        rf"{_S} (?P<v>wird|werden) mit (?P<a>[^,;:]+) (?P<p>(?:be|er|ver|zer|ent|ge)[a-zäöüß]+(?:t|en))",
        "Womit {v} {s} {p}?",
        "Mit {a}",
    ),
    Rule(
        rf"{_S} (?P<v>lässt|lassen) sich (?P<a>(?:mit|durch|mithilfe) [^,;:]+?)(?: leicht| direkt| einfach)?"
        r" (?P<i>[a-zäöüß]+en)",
        "Wie {v} sich {s} {i}?",
    ),
    Rule(
        rf"{_S} (?P<v>kann|können) (?P<a>(?:[a-zäöüß]+ )?(?:durch|mit|als|mithilfe|in) [^,;:]+)"
        r" (?P<p>[a-zäöüß]+(?:t|en)) werden",
        "Wie {v} {s} {p} werden?",
    ),
    Rule(rf"{_S} (?P<v>wird|werden) (?P<w>[^,;:]*?)(?P<p>{_USED}), (?P<a>um .+)", "Wozu {v} {s} {w} {p}?"),
    Rule(
        rf"{_S} (?P<v>wird|werden) (?P<w>{_ADVERB} )?(?P<a>(?:zur|zum|für|in|im|bei) [^,;:]+) (?P<p>{_USED})",
        "Wofür {v} {s} {w} {p}?",
    ),
    Rule(rf"{_NP} {_VERB} {_R}, (?:weil|da) {_A}", "Warum {v} {s} {r}?", "Weil {a}", Kind.CAUSE),
    Rule(rf"{_NP} {_VERB} {_R}, (?P<a>(?:um|damit) .+)", "Wozu {v} {s} {r}?"),
    Rule(rf"{_NP} {_VERB}(?: {_R})?, indem {_A}", "Wie {v} {s} {r}?", "Indem {a}"),
    Rule(rf"{_S} (?P<v>{_FINITE}) {_R}, (?:weil|da) {_A}", "Warum {v} {s} {r}?", "Weil {a}", Kind.CAUSE),
    Rule(rf"{_S} (?P<v>{_FINITE})(?: {_R})?, indem {_A}", "Wie {v} {s} {r}?", "Indem {a}"),
    Rule(rf"{_S} (?P<v>{_FINITE}) {_R}, (?P<a>(?:um|damit) .+)", "Wozu {v} {s} {r}?"),
    Rule(rf"Man (?P<v>[a-zäöüß]+t) {_R}, indem (?P<a>man .+)", "Wie {v} man {r}?", "Indem {a}"),
    # what it does
    Rule(
        r"(?P<f>In [^,;:]+?) (?P<v>erlaubt|erlauben|ermöglicht|besagt|bedeutet) (?P<s>(?:der|die|das) [^,;:]+),"
        rf" (?:es, )?{_A}",
        "Was {v} {s} {f}?",
    ),
    Rule(
        rf"(?P<s>{_COMMAND}ʘ+) (?P<a>[a-zäöüß]+t (?:den|die|das|einen|eine|ein|alle) .+)",
        "Was macht {s}?",
    ),
    Rule(rf"{_SX} (?P<v>{_TELLS}), (?P<a>(?:dass|ob|wie|was|welche[rsn]?) .+)", "Was {v} {s}?"),
    Rule(rf"{_SX} (?P<v>{_TELLS}) (?!{_NO_OBJECT}){_A}", "Was {v} {s}?"),
    Rule(
        rf"(?P<s>(?:Ein|Eine|Der|Die|Das|Jede[rs]?) [^,;:]+?) (?P<v>liefer(?:t|n)) (?!{_NO_OBJECT}){_A}",
        "Was {v} {s}?",
    ),
    # conditions
    Rule(rf"Wenn (?P<m>[^,;:]+), (?:dann |so ){_THEN}", "Was gilt für {x}, wenn {m}?", "Dann {a}"),
    Rule(
        r"Wenn (?P<m>[^,;:]+), (?:dann |so )(?P<a>(?!ist|sind|gilt|hat|heißt)[a-zäöüß]+(?:t|en|nd|ss) .+)",
        "Was passiert, wenn {m}?",
        "Dann {a}",
    ),
    Rule(rf"(?P<f>{_STATE}) (?P<m>[^,;:]+), (?:dann |so )?{_THEN}", "Was gilt für {x}, wenn {m} {f}?", "Dann {a}"),
    Rule(
        rf"(?P<f>[A-ZÄÖÜ][a-zäöüß]+t) man (?P<m>[^,;:]+), (?:dann |so )?{_THEN}",
        "Was gilt für {x}, wenn man {m} {f}?",
        "Dann {a}",
    ),
    Rule(
        r"(?P<f>[A-ZÄÖÜ][a-zäöüß]+t) man (?P<m>[^,;:]+), (?:dann |so )(?P<a>[a-zäöüß]+(?:t|en|nd|ss) .+)",
        "Was passiert, wenn man {m} {f}?",
        "Dann {a}",
    ),
)

LISTS: tuple[Rule, ...] = (
    Rule(r"(?:Es gibt|Dabei gibt es|Hierbei gibt es) (?:die )?(?:folgenden? )?(?P<x>[^,;:]+?)", "Welche {x} gibt es?"),
    Rule(
        r"(?:Man unterscheidet|Wir unterscheiden|Unterschieden werden) (?:zwischen )?(?:die )?(?:folgenden? )?"
        r"(?P<x>[^,;:]+?)",
        "Welche {x} unterscheidet man?",
    ),
    Rule(
        rf"{_S} (?P<v>verläuft|verlaufen|erfolgt|erfolgen|läuft|laufen) in {_COUNT} (?P<x>[A-ZÄÖÜ]\w+)(?: ab)?",
        "In welchen {q} {x} {v} {s}?",
    ),
    Rule(r"(?P<s>Die [^,;:]+?) (?:sind|lauten)(?: die folgenden| folgende)?", "Was sind {s}?"),
    Rule(rf"{_S} (?P<v>besteht|bestehen) aus(?: den)?(?: folgenden)?(?: \w+){{0,2}}", "Woraus {v} {s}?"),
    Rule(rf"{_S} (?P<v>umfasst|umfassen|enthält|enthalten)(?: die)?(?: folgenden)?(?: \w+)?", "Was {v} {s}?"),
)

_WHO_CAN = r"(?:(?:Sie|Du|Ihr|Wir|Die Studierenden|Studierende|Die Lernenden|Lernende|Ich) )?"
_CAN = r"(?:können|kannst|könnt|kann|sind in der Lage,?|bist in der Lage,?)"
_KNOW = r"(?:kennen|kennst|kennt|kenne|verstehen|verstehst|versteht|verstehe|wissen um)"
_ALSO = r"(?:,? und (?:können|kannst|wissen|weißt|kennen|verstehen|wenden|sie|was|wie|wann|warum|welche)\b.*)?"
_TELL = (
    r"(?:erklären|beschreiben|erläutern|angeben|darstellen|benennen|nennen|begründen|definieren|skizzieren|aufzählen|"
    r"verstehen|beurteilen)"
)
_W = r"(?:was|wie|wann|warum|weshalb|wozu|wofür|woraus|wodurch|worin|welche[nrms]?)\b"
_DIFFERENCE = r"(?:den Unterschied|die Unterschiede) (?P<x>zwischen .+?)"

TOPICS: tuple[TopicRule, ...] = (
    TopicRule(
        rf"{_WHO_CAN}(?:wissen|weißt|wisst|weiß|verstehen|verstehst|verstehe),? (?P<c>{_W}.+?){_ALSO}",
        "",
        Wants.EXPLANATION,
    ),
    TopicRule(rf"{_WHO_CAN}{_CAN} {_TELL},? (?P<c>{_W}.+?){_ALSO}", "", Wants.EXPLANATION),
    TopicRule(rf"(?P<c>{_W}[^?]+?)", "", Wants.EXPLANATION),
    TopicRule(rf"{_WHO_CAN}{_KNOW} {_DIFFERENCE}{_ALSO}", "Was ist der Unterschied {x}?", Wants.COMPARISON),
    TopicRule(rf"{_WHO_CAN}{_CAN} {_DIFFERENCE} {_TELL}{_ALSO}", "Was ist der Unterschied {x}?", Wants.COMPARISON),
    TopicRule(r"(?:der )?Unterschiede? (?P<x>zwischen .+?)", "Was ist der Unterschied {x}?", Wants.COMPARISON),
    TopicRule(
        rf"{_WHO_CAN}{_KNOW} den Zusammenhang (?P<x>zwischen .+?){_ALSO}",
        "Welcher Zusammenhang besteht {x}?",
        Wants.RELATION,
    ),
    TopicRule(
        rf"{_WHO_CAN}{_KNOW} die (?:formale )?(?P<w>Definition|Formel) (?P<x>.+?){_ALSO}",
        "Wie lautet die {w} {x}?",
        Wants.DEFINITION,
    ),
    TopicRule(
        rf"{_WHO_CAN}{_KNOW} (?:den Begriff|die Begriffe|das Konzept) (?P<t>[^,;:]+?){_ALSO}",
        "Was bedeutet »{t}«?",
        Wants.DEFINITION,
    ),
    TopicRule(rf"{_WHO_CAN}{_KNOW} (?P<l>die [^,;:]+?){_ALSO}", "", Wants.LIST),
    TopicRule(
        rf"{_WHO_CAN}{_KNOW} (?P<t>(?:die|das|eine|ein|den|einen) [^,;:]+?){_ALSO}",
        WHAT_IS,
        Wants.DEFINITION,
    ),
    TopicRule(
        rf"{_WHO_CAN}{_CAN} (?P<x>[^,;:]+? [a-zäöü]+en|"
        rf"(?:[^;:]+? )?[a-zäöü]+en, (?:ob|wie|wann|welche|was)\b.+?){_ALSO}",
        "Wie kann man {x}?",
        Wants.PROCESS,
    ),
)
