"""Spanish, as the parser asks for it: see `cardgen.languages.language.Wording`."""

from __future__ import annotations

import re

from cardgen.languages.es import lexicon
from cardgen.languages.es.rules import FACTS, LISTS, TOPICS
from cardgen.languages.language import Wording
from cardgen.languages.patterns.frame import PatternWording
from cardgen.languages.patterns.usage import PageUsage
from cardgen.languages.patterns.words import Questions, Words, either, one_of
from cardgen.languages.tokens import masked
from cardgen.languages.wording import Wants
from cardgen.text import Text

_ARTICLES = ("el", "la", "los", "las")


def _article(usage: PageUsage, noun: str) -> str | None:
    """The article that the page uses with a term, "un" and "una" before the others."""
    found = usage.commonest(("un", "una"), noun) or usage.commonest(_ARTICLES, noun)
    return found or ("" if usage.count(f"| {noun} es") else None)


def _of_article(usage: PageUsage, noun: str) -> str | None:
    found = usage.commonest(_ARTICLES, noun)
    return f"{found} " if found else None


_W = one_of(lexicon.QUESTION_WORDS)
_CAPITAL_W = one_of(word.capitalize() for word in lexicon.QUESTION_WORDS)


def _direct(clause: Text) -> Text | None:
    """ "cómo se relaciona X con Y" is a question but for its marks."""
    if not re.match(rf"(?:{_W}|(?:por|para|en|de|a) qué)\b", masked(clause), re.IGNORECASE):
        return None
    return Text.join((Text.of("¿"), clause.map_text(0, 1, clause.plain[0].upper()), Text.of("?")))


_QUESTIONS = Questions(
    means="¿Qué significa “{x}”?",
    acronym="¿Qué significa la sigla {x}?",
    formula="¿Cuál es la fórmula de {s}?",
    formula_in="{s}: ¿cuál es la fórmula?",
    does="¿Qué hace {s}?",
    serves="¿Para qué {v} {s}?",
    states="¿Qué dice {x}?",
    open="Nombra {n} {l}{of}.",
    closed="¿Cuáles son {d} {n} {l}{of}?",
    steps="¿Cuáles son {d} {l}{of}?",
    single="¿Cuál es {d} {l}{of}?",
    steps_to="¿Qué pasos hay que seguir para {x}?",
    of="de {s}",
    context="{s}: {x}",
    quoted="“{x}”",
)
_NO_FIRST_PERSON = (  # nouns and adjectives that end as verbs of the first person do
    r"(?!(?:extremos|supremos|mínimos|máximos|últimos|próximos|décimos|óptimos|legítimos|íntimos|gramos|tramos|ramos|"
    r"reclamos|tamos|anónimos|sinónimos|antónimos|ánimos)\b)"
)
_PART = (
    r"(?:ejemplo|sección|lección|capítulo|figura|tabla|apartado|tema|unidad|párrafo|código|ejercicio|diagrama|imagen|"
    r"episodio|gráfico|texto|curso|tutorial|módulo|clase)"
)
_NO_INFINITIVE = r"(?!(?:[Vv]alor|[Ll]ugar|[Mm]ar|[Pp]ar|[Aa]zar|[Hh]ogar|[Pp]oder|[Ss]er|[Mm]ujer|[Tt]aller)\b)"
_JUDGED = (
    r"(?:buen|buena|primer|primera|segund[oa]|tercer|tercera|últim[oa]|gran|mejor|nuev[oa]|siguiente|mism[oa]|otr[oa]|"
    r"únic[oa]|principal)"
)
_UNTOLD = (
    r"(?:ejemplo|forma|manera|opción|alternativa|posibilidad|modo|punto|idea|cosa|razón|problema|caso|pregunta|"
    r"respuesta|solución|resultado|paso|clave|truco|consejo|noticia|diferencia|motivo|detalle|parte|lado|figura|tabla|"
    r"gráfica|gráfico|imagen|diagrama|código|salida|ejercicio|lista|línea|mensaje|usuario|ventaja|desventaja)s?"
)
_GENUS = (
    r"(?:[Cc]onjunto|[Pp]roceso|[Mm]étodo|[Tt]écnica|[Ss]istema|[Tt]ipo|[Pp]arte|[Mm]edida|[Ff]unción|[Rr]elación|"
    r"[Vv]alor|[Nn]úmero|[Cc]antidad|[Cc]apacidad|[Aa]cción|[Ee]studio|[Rr]ama|[Cc]iencia|[Tt]eoría|[Mm]odelo|[Ff]lujo|"
    r"[Ff]orma|[Pp]ersona|[Dd]ocumento|[Hh]erramienta|[Ee]structura|[Pp]rograma|[Ss]erie|[Gg]rupo|[Uu]nidad|"
    r"[Ff]enómeno|[Cc]ambio|[Pp]rocedimiento|[Ll]enguaje|[Ss]oftware|[Ii]nstrumento|[Pp]érdida|[Aa]usencia|"
    r"[Dd]isciplina|[Ee]tapa|[Ll]ugar|[Mm]ateria|[Oo]peración|[Pp]ropiedad|[Zz]ona)s?"
)
_IS = r"\b(?:es|son|se (?:llama|denomina|conoce|define|refiere|trata)|consiste|significa|llamad[oa]|recibe el nombre)\b"

WORDS = Words(
    code="es",
    stemmer="spanish",
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
        r"\b(?:nos|nosotros|nuestr[oa]s?|yo|mi|mis|me|tú|tu|tus|te|ti|usted|ustedes|puedes|tienes|debes|quieres|verás|vas|"
        rf"vamos|{_NO_FIRST_PERSON}\w{{2,}}(?:amos|emos|imos))\b",
        re.IGNORECASE,
    ),
    deictic=either(
        rf"""aquí, a continuación, más (?:arriba|abajo|adelante), como sigue, lo siguiente, l[oa]s siguientes,
        (?:el|la) siguiente, {_PART} (?:anterior|siguiente|de arriba|de abajo)\w*, (?:est[ea]|nuestr[oa]|el) {_PART},
        (?:{_PART}|ecuación) ?\(?\d+, ver también, véase, est[ae] (?:caso|manera|forma|razón), en este, en esta,
        anteriormente, antes mencionad\w+, mencionad[oa]s?, ya vimos, de nuevo, otra vez,
        al (?:principio|final) de (?:la|esta)"""
    ),
    admin=either(
        """examen, tarea para, deberes, entrega, rúbrica, calificación, licencia, vídeo, video, instructor\\w*,
        profesor\\w*, alumn\\w+, estudiantes, este curso, la lección, moodle, bibliografía, fuente(?=:)"""
    ),
    vague=re.compile(
        rf"^(?:(?:Un|Una|Otro|Otra|El|La|Los|Las|Algunos|Algunas) )?(?:{_JUDGED} )*{_UNTOLD}\b"
        r"(?! (?:de|del)\b)|\bejemplo|"
        r"^(?:Un|Una) (?:\w+ )?(?:propiedad|característica|ventaja|desventaja|consecuencia|aplicación|función|parte)\b|"
        r"^(?:Un|Una) (?:otr|buen|mal|posible|segund|tercer|ciert|gran)\w*|^Nadie|^Todos?$|^\w+mente\b|"
        r"^(?:La mayoría|El resto|La parte|El número|El siguiente|La siguiente|Lo )|"
        rf"^{_NO_INFINITIVE}\w{{2,}}(?:ar|er|ir)(?:l[oae]s?)? (?!de\b|del\b)"
    ),
    hollow=re.compile(
        r"(?:en |de )?(?:dos|tres|cuatro|cinco|varios|varias|much[oa]s) (?:otr[oa]s )?\w+$|muy |más |igual|"
        r"para hacer cosas|"
        r"(?:un|una|el|la|los|las) (?:(?:muy )?(?:buen|gran|mal|clar|importante|simple)\w* )?(?:ejemplo|tema|"
        r"problema|idea|aspecto|(?:paso|punto|caso)(?! de)|cosa|cuestión|opción|misma?|mismo|"
        r"herramienta (?:útil|importante|fundamental)|concepto (?:importante|clave|fundamental|básico))\b",
        re.IGNORECASE,
    ),
    tail=re.compile(
        r"; |: | y (?:se|no|luego|después) |,? (?:porque|ya que|puesto que|dado que)\b|"
        r", (?:pero|aunque|mientras|por lo que|por lo tanto|así que|"
        r"lo que|lo cual|y (?:se|no|es|puede|generalmente|a menudo|en)\b|donde \$?ʘ|(?:y )?\S+ (?:es|son)\b)|\. "
    ),
    unasked=re.compile(r"\w(?:ar|er|ir)(?:l[oae]s?|se|nos|me|te)\b|\b(?:entonces|ahora|otra)\b"),
    activity=re.compile(
        rf"^\w+(?:ando|iendo|yendo)\b|^{_NO_INFINITIVE}\w{{2,}}(?:ar|er|ir)(?:l[oae]s?)?\s(?!de\b|del\b)"
    ),
    aspects=lexicon.ASPECTS,
    aspect_words=lexicon.ASPECT_WORDS,
    complement=re.compile(r"(?:(?P<of>de(?! l[ao]s? que)|del)|en|para|entre)\b"),
    kinds=lexicon.KINDS,
    generic=lexicon.GENERIC,
    asides=lexicon.ASIDES,
    definitions=lexicon.DEFINITIONS,
    defines_short=lexicon.DEFINES_SHORT,
    statements=lexicon.STATEMENTS,
    formulas=lexicon.FORMULAS,
    columns={
        "función": "¿Cuál es la función de {s}?",
        "símbolo": "¿Cuál es el símbolo de {s}?",
        "unidad": "¿Cuál es la unidad de {s}?",
        "uso": "¿Para qué se usa {s}?",
        "propósito": "¿Cuál es el propósito de {s}?",
        "objetivo": "¿Cuál es el objetivo de {s}?",
    },
    theorems=re.compile(
        r"(?:[Ee]l |[Ll]a )?(?:(?P<el>[Tt]eorema|[Pp]rincipio|[Ll]ema|[Pp]ostulado|[Aa]xioma)|"
        r"(?P<la>[Ll]ey|[Rr]egla|[Pp]ropiedad|[Dd]esigualdad))\b"
    ),
    what_heading=re.compile(
        r"¿?(?:Qué|Quién|Que) (?:es|son|significa) (?:(?:un|una|el|la|los|las) )?"
        r"(?P<x>(?!.* y (?:por|para|cómo|cuándo))[^?]+?)\s*\??$"
    ),
    about=re.compile(
        r"(?:Introducción (?:a|al)|Fundamentos (?:de|del)|Conceptos básicos de|Visión general de|Acerca de|Sobre|"
        r"Más sobre|Repaso de) (?=\w)"
    ),
    how_to=re.compile(rf"(?:Cómo |Pasos para )?(?P<x>{_NO_INFINITIVE}\w{{2,}}[aei]r (?!de\b|del\b).+)"),
    lead_in=re.compile(
        r":$|^(?:Al (?:final|finalizar|terminar|acabar|concluir)|En est[ea]|Después de|Tras) "
        r".*(?:capaz de|podrás|serás|aprenderás|podrá|a)\W*$|^(?:Serás|Serán|Será) capa(?:z|ces) de\W*$"
    ),
    task=re.compile(
        r"(?:Leer|Lee|Ver|Mira|Completar|Completa|Realizar los|Realiza|Hacer|Haz|Instala|Descargar|Descarga|Entregar|"
        r"Entrega|Participar|Practicar|Repasar|Revisar|Revisa|Investigar|Busca|Escriba|Escribe|Prepara|Responder|"
        r"Responde)\b"
    ),
    defines=re.compile(
        r"(?:[Uu]n|[Uu]na|[Uu]nos|[Uu]nas|[Ee]l|[Ll]a|[Ll]os|[Ll]as|[Cc]ada|[Cc]ualquier|[Tt]odo|[Aa]quell[oa]s?) |"
        rf"{_GENUS} (?:de|del|que|en|para|por|cuy[oa]|donde|\w+[oa]s? (?:de|que|por|en|para|a))\b"
    ),
    is_verb=re.compile(
        r"(?:[Ee]s|[Ss]on) (?=(?:un|una|unos|unas|el|la|los|las|cualquier|todo|toda|cada|aquel|aquella)\b)"
    ),
    serves=re.compile(r"(?P<v>[Ss]e (?:usa|utiliza|emplea)n?|[Ss]irven?) (?P<a>para\b)"),
    does=re.compile(
        r"(?![Rr]epresenta|[Ii]ndica|[Cc]ontiene|[Ss]ignifica|[Tt]iene)"
        r"[A-ZÁÉÍÓÚ]?[a-zñáéíóú]+[ae]n? (?:el|la|los|las|un|una|todo|todos|todas|a|al|si|en)\b"
    ),
    see=re.compile(r"\(?\b(?:[Vv]er|[Vv]éase)(?: también)?:? .{0,120}$"),
    several=re.compile(r",| y | e | o "),
    questions=_QUESTIONS,
    numbers=("", "", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho"),
    counted=re.compile(r"¿Cuáles son l[oa]s (?!pasos|etapas|fases)"),
    what_is={
        "": "¿Qué es {x}?",
        "un": "¿Qué es un {x}?",
        "una": "¿Qué es una {x}?",
        "el": "¿Qué es el {x}?",
        "la": "¿Qué es la {x}?",
        "los": "¿Qué son los {x}?",
        "las": "¿Qué son las {x}?",
    },
    article=_article,
    of_article=_of_article,
    clause=_direct,
    contract=(
        (re.compile(r"\b([Dd])e el (?=[a-zñáéíóú])"), r"\1el "),
        (re.compile(r"\b([Aa]) el (?=[a-zñáéíóú])"), r"\1l "),
        (re.compile(r"\baquell([oa]s) (?!cuy|que\b)"), r"l\1 "),
    ),
    asks=re.compile(
        rf"(?:[^¿]*: )?¿(?:\w+ (?:[a-z]+ )?)?(?:{_CAPITAL_W}|{_W})\b|.*¿.*\b{_W}\b|(?:[^:]+: )?[Nn]ombra |Explica "
    ),
    facts=FACTS,
    lists=LISTS,
    topics=TOPICS,
    answers={
        Wants.DEFINITION: re.compile(
            r"^[^,;:]+? (?:es|son) (?:un|una|el|la|los|las|aquel|aquella|cualquier)\b|^(?:Es|Son) (?:un|una|el|la)|"
            r"\b(?:se (?:denomina|llama|conoce|define|entiende|refiere)|consiste|significa|recibe el nombre)\b"
        ),
        Wants.REASON: either(
            "porque, ya que, debido a, puesto que, dado que, gracias a, por eso, para, razón, motivo, permite"
        ),
        Wants.PROCESS: either(
            "mediante, usando, utilizando, con, se (?:usa|utiliza|puede|debe), a través de, usa, utiliza"
        ),
        Wants.EXPLANATION: either(
            """es, son, consiste, permite, significa, se (?:usa|utiliza|denomina|llama|refiere), porque, cuando,
            contiene"""
        ),
    },
    asked_for=(
        (re.compile(r"¿Qué (?:es|son|significa)\b"), Wants.DEFINITION),
        (re.compile(r"¿Por qué\b"), Wants.REASON),
        (re.compile(r"¿Para qué\b"), Wants.PURPOSE),
        (re.compile(r"¿Cómo\b"), Wants.PROCESS),
    ),
    fits=(
        (
            re.compile(r"¿Qué (?:es|son) (?:(?:un|una|el|la|los|las) )?(?P<x>[^?]+?)\?"),
            re.compile(_IS + "|funciona como"),
        ),
        (
            re.compile(r"¿Por qué (?!está|se caracteriza)"),
            either("porque, ya que, debido a, puesto que, dado que, gracias a, por eso, para, razón, motivo, permite"),
        ),
        (re.compile(r"¿(?:Cuándo|En qué caso)"), either(r"cuando, si, siempre que, solo, sólo, al, \d{4}")),
        (
            re.compile(r"¿Cómo (?!se (?:llaman?|denominan?|conocen?|definen?|nombran?))"),
            either(
                """mediante, usando, utilizando, a través de, se (?:usa|utiliza|puede|debe), basta, hay que, con,
                us[ae], utilic?[eza]+"""
            ),
        ),
        (
            re.compile(r"¿(?:Cuáles|Cuál|Dónde|Quién|Qué (?!es|son|significa|hace|hay))\b"),
            re.compile(r"^(?!Para |Si |Cuando |Primero|Supong|Imagin|Considera|Recuerda|En )"),
        ),
    ),
)

WORDING: Wording = PatternWording(WORDS)
"""The wording of Spanish."""
