"""Closed classes of English, and the vocabulary of course pages, that the card rules lean on."""

from __future__ import annotations

import re

GENERIC_HEADINGS = frozenset(
    """
    about abstract additional aims and in background basics body brief bullets closing comments concept concepts
    conclusion conclusions content contents context core definition definitions description detail details discussion
    example examples explanation extra fact facts final foundations further fundamentals general glance goal idea
    ideas important info information intro introduction item items key learning lecture lesson list main material
    materials misc miscellaneous more motivation note notes objectives other others outline overview part point points
    preliminaries preview primer quick recap reference references remark remarks resources review section sections
    session slides some study summary supplementary takeaway takeaways term terminology terms the theory thought
    thoughts table tables chart figure list cheat sheet page all everything main tip tips to topic topics unit useful
    vocab vocabulary origins spread figures branches beliefs timeline misc lingo week why how what of a an module
    chapter executive
    """.split()
)
"""Words that name a part of a page and not its subject: a heading made of these alone needs the heading above it."""

TITLE_RUBBISH = re.compile(
    r"""^(?:(?:unit|week|lesson|lecture|module|chapter|part|section|topic|session|day|class|episode|block)\s+
          [\divxlc]+[a-z]?\b[\s:.–—-]*|
          (?:lecture(?:cast)?|study|class|course|revision|my|reading|seminar|workshop|exam)?\s*
          (?:notes?|primer|tutorial|cheat\s*sheet|summary|overview|handout|slides|guide|recap|review|revision|basics|
             fundamentals|introduction|intro|essentials|foundations|concepts)\s+(?:on|to|of|for|about|in)\s+(?:the\s+)?|
          (?:(?:lecture(?:cast)?|study|class|course|revision|reading|seminar)\s+)+(?:notes?|guide)\s*[:–—-]+\s*|
          (?:an?\s+)?(?:brief|short|quick|gentle)?\s*(?:introduction|intro|primer|guide)\s+(?:to|on)\s+(?:the\s+)?|
          introducing\s+(?:the\s+)?|(?:more|all)\s+(?:on|about)\s+|getting\s+started\s+with\s+|
          (?:the\s+)?(?:basics|fundamentals|essentials|foundations)\s+of\s+(?:the\s+)?)""",
    re.IGNORECASE | re.VERBOSE,
)
TITLE_TAIL = re.compile(
    r"""(?:(?<![A-Z])-|[\s:–—,(])[\s:–—,(-]*(?:(?:lecture(?:cast)?|study|class|course|revision|my|reading|seminar|brief|short|key|quick)?\s*
        (?:notes?|primer|tutorial|cheat\s*sheet|summary|overview|handout|slides|guide|recap|review|revision|basics|
           fundamentals|introduction|intro|essentials|concepts)|part\s+[\divx]+|continued|cont(?:'?d)?\.?|[ivx]+|\d+)\)?\s*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""What wraps the subject in a title: "Notes on X", "X – Study Notes", "Unit 4: X", "Introduction to X"."""

GENUS_NOUNS = frozenset(
    """
    ability absence abundance accumulation act action activity agent agreement algorithm amount analysis angle
    application approach area argument arrangement array assessment association attempt attribute average balance
    barrier basis behaviour behavior belief bias block body bond branch breakdown bundle calculation capacity cause
    cell center centre chain chance change channel chapter characteristic charge choice claim class classification
    cluster code coefficient collection combination command comparison component compound concept condition
    configuration connection constant container contract conversion copy cost count course creation criterion curve
    cycle data death decision decline decrease defence degree density description design destruction deviation device
    diagram difference dimension direction disease disorder display distance distribution division document domain
    drug effect element energy entity environment enzyme equation error estimate evaluation event evidence examination
    exchange expression extent extension fact factor failure feature field figure file fibre fiber flow fluid force
    form format formation formula fraction framework frequency function gap gas gene goal gland graph group growth
    harm heat idea image increase indicator infection inflammation information input instance instruction institution
    instrument interaction interface interval kind knowledge lack language law layer length level limit line link list
    location logic loss machine maintenance manner mass material mathematics maximum mean means measure measurement
    mechanism medium member membrane message metal method middle minimum mixture model modification molecule moment
    motion movement muscle name nerve network node noise number object objective observation operation operator
    opposite order organ organisation organization organism output pair parameter part particle path pattern
    percentage performance period person phase phenomenon piece place plan plane plot point policy population portion
    position possibility practice presence pressure principle probability procedure process product production
    program programme proof property proportion protein protocol prototype provider quality quantity question range
    rank rate ratio reaction reason record reduction reference region relation relationship removal replacement
    representation request requirement resource response restriction result right rise risk role root rule sample
    scale schema science score section segment selection sense sensor sequence series service set setting shape share
    shift side sign signal size skill software solution sort source space specification speed spread stage standard
    state statement statistic step storage story strategy stream strength string structure study style subset
    substance sum surface symbol syndrome synthesis system table tactic target task technique technology temperature
    tendency term test text theory thing threshold time tissue title tool total transfer transformation transition
    transmission treatment trend type unit usage use user value variable variant variation variety vector version
    view volume wave way weight width window word work zone
    """.split()
)
"""Nouns that begin a definition ("a method of ...", "proportion of ..."): genus words, from no one subject."""

ASIDE_HEADS = frozenset(
    """
    aside box case spotlight pearl dive exercise example study activity discussion note tip fun extra bonus optional
    deep clinical worked focus theme topic question problem challenge case-study callout scenario
    """.split()
)
"""Heads of headings such as "Case study: X": what they are about stands behind the colon."""

DEFINITION_OPENERS = frozenset(
    "a an any the when where whether how anything something someone anyone those one".split()
)

TOPIC_FILLER = frozenset(
    """
    aspect basic behind concept core describ detail differ do doe explain fundament idea import key main major mean
    name notion overview principl role understand use variou work term detail common typic general introduct import
    real life
    """.split()
)
"""Stems in a topic's question that evidence need not repeat."""

DEFINING_COLUMNS = frozenset(
    "definition definitions description descriptions meaning meanings explanation explanations".split()
)
"""Column headings of a table whose rows are terms with their definitions."""

PRONOUNS = frozenset(
    """
    it its itself they them their theirs themselves he him his she her hers we us our ours you your yours i me my mine
    this that these those
    """.split()
)

DANGLING = re.compile(
    r"""\b(?:th(?:is|ese)\s+(?:unit|week|lesson|module|chapter|section|course|lecture|session|page|tutorial|workshop|
        episode|example|figure|table|diagram|image|picture|video|exercise|activity|article|post|slide|plot|graph|case|
        step|code|note|notes|guide|document|part|topic)|
        the\s+(?:above|below|following|aforementioned)|(?<!or\s)(?:above|below)(?=\s*[?.]?\Z)|
        the\s+(?:previous|next)\s+(?:unit|week|lesson|module|chapter|section|lecture|session|page|tutorial|part|
        episode|example|figure|slide|exercise)|as\s+(?:mentioned|shown|discussed|described|seen|noted|follows)|(?:see|shown|seen|listed|given|described|discussed|mentioned|explained|defined|found)\s+
        (?:here|above|below|earlier|previously|in\s+(?:figure|fig|table|section|chapter))|last\s+(?:week|time|lecture|lesson)|
        (?:earlier|later)\s+(?:on|in\s+th(?:e|is)\s+(?:course|chapter|section|page|unit|lecture|book|module|lesson))\b|
        in\s+the\s+(?:figure|diagram|image|table|video|picture)s?\b|in\s+(?:figure|fig\.?|diagram|table)\s+\d|
        (?:observed|seen|shown|pictured|visible)\s+(?:on|at|in)\s+the\s+(?:left|right|top|bottom|centre|center|middle)|
        (?:red|green|blue|black|orange|yellow|purple|gr[ae]y|solid|dashed|dotted)\s+(?:solid\s+|dashed\s+|dotted\s+)?
        (?:line|dot|point|bar|curve|arrow|box|circle|square)s?|(?<!from\s)here\b|(?<=\()see\s|any\s+of\s+the\s+answers|let['’]s|let\s+us|remember\s+that|recall\s+that|here\s+(?:is|are|we))\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words that point at the page or away from the card."""

ADMIN = re.compile(
    r"""\b(?:homework|assignments?|deadlines?|due\s+(?:date|on|by)|submit(?:ted|ting)?|submissions?|grad(?:ed|ing)\s+\w+|
        office\s+hours|syllabus|prerequisites?|zoom|slack|moodle|canvas|blackboard|github\s+(?:classroom|copilot)|
        download(?:able|s|ing)?|click(?:ing)?\s+(?:on|the|here)|watch(?:ing)?\s+the|lecturers?|lecturecast|instructors?|teaching\s+(?:team|assistant)|
        learning\s+(?:outcomes?|objectives?)|this\s+(?:course|module|unit|week|lesson|lecture|workshop|tutorial)|
        further\s+reading|recommended\s+reading|textbook|e-?portfolio|artefacts?|copyright|licen[cs]e[ds]?\s+under|
        creative\s+commons|materials\b.*\badapted|hands-on\s+(?:activities|materials|exercises)|paper\s+published|table\s+of\s+contents)\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""About the course or the page, not about its subject."""
