"""Column headings of course tables: what can be asked of a row with "of", by a verb of its own, or not at all.

Vocabulary of tables in every subject; no noun belongs to one course.
"""

from __future__ import annotations

COLUMN_QUESTIONS = {
    "used for": ("What {is} ", " used for"),
    "use": ("What {is} ", " used for"),
    "uses": ("What {is} ", " used for"),
    "usage": ("What {is} ", " used for"),
    "use case": ("What {is} ", " used for"),
    "use cases": ("What {is} ", " used for"),
    "best for": ("What {is} ", " best suited for"),
    "used in": ("What {is} ", " used in"),
    "what it does": ("What {does} ", " do"),
    "when to use": ("When should ", " be used"),
    "purpose": ("What is the purpose of ", ""),
    "stands for": ("What does ", " stand for"),
    "full name": ("What is the full name of ", ""),
    "also known as": ("What {is} ", " also known as"),
    "where": ("Where {is} ", " found"),
    "found in": ("Where {is} ", " found"),
    "made of": ("What {is} ", " made of"),
    "caused by": ("What {is} ", " caused by"),
    "treated with": ("What {is} ", " treated with"),
    "measured in": ("What {is} ", " measured in"),
    "discovered by": ("Who discovered ", ""),
    "invented by": ("Who invented ", ""),
    "written by": ("Who wrote ", ""),
    "author": ("Who is the author of ", ""),
    "inventor": ("Who invented ", ""),
    "how it works": ("How {does} ", " work"),
    "what it means": ("What {does} ", " mean"),
    "what happens": ("What happens during ", ""),
    "due to": ("What {is} ", " due to"),
    "use when": ("When should ", " be used"),
    "used when": ("When {is} ", " used"),
    "works best when": ("When {does} ", " work best"),
    "occurs in": ("Where {does} ", " occur"),
    "also called": ("What {is} ", " also called"),
    "consists of": ("What {does} ", " consist of"),
    "named after": ("Who {is} ", " named after"),
    "known for": ("What {is} ", " known for"),
    "typical use": ("What {is} ", " typically used for"),
    "typical uses": ("What {is} ", " typically used for"),
    "typical use cases": ("What {is} ", " typically used for"),
    "main use": ("What {is} ", " mainly used for"),
    "common uses": ("What {is} ", " commonly used for"),
    "common use": ("What {is} ", " commonly used for"),
    "typical use case": ("What {is} ", " typically used for"),
    "main use case": ("What {is} ", " mainly used for"),
    "main uses": ("What {is} ", " mainly used for"),
    "application": ("What {is} ", " used for"),
    "applications": ("What {is} ", " used for"),
    "common applications": ("What {is} ", " commonly used for"),
    "typical applications": ("What {is} ", " typically used for"),
    "main application": ("What {is} ", " mainly used for"),
    "main applications": ("What {is} ", " mainly used for"),
    "good for": ("What {is} ", " good for"),
    "ideal for": ("What {is} ", " best suited for"),
    "suited for": ("What {is} ", " suited for"),
    "suitable for": ("What {is} ", " suited for"),
    "best suited for": ("What {is} ", " best suited for"),
    "best used for": ("What {is} ", " best suited for"),
    "how": ("How {does} ", " work"),
    "how it is calculated": ("How {is} ", " calculated"),
    "calculation": ("How {is} ", " calculated"),
    "why it matters": ("Why {does} ", " matter"),
    "why important": ("Why {is} ", " important"),
    "why it is important": ("Why {is} ", " important"),
    "choose when": ("When should ", " be chosen"),
    "when to choose": ("When should ", " be chosen"),
    "use if": ("When should ", " be used"),
    "best when": ("When {is} ", " the best choice"),
    "when not to use": ("When should ", " not be used"),
    "avoid when": ("When should ", " be avoided"),
    "key idea": ("What is the key idea behind ", ""),
    "main idea": ("What is the main idea behind ", ""),
    "core idea": ("What is the core idea behind ", ""),
    "basic idea": ("What is the basic idea behind ", ""),
    "secreted by": ("What {is} ", " secreted by"),
    "acts on": ("What {does} ", " act on"),
    "depends on": ("What {does} ", " depend on"),
}
"""Whole columns, with the two halves of their question around the row; "{is}" and "{does}" agree with the row."""

OF_NOUNS = frozenset(
    """
    supply innervation drainage organ ligand histology morphology epidemiology etiology aetiology pathogenesis
    presentation reservoir vector host
    abbreviation accuracy acidity action address age aim altitude amplitude angle antonym appearance
    arrangement assumption atomicity axis base basis behaviour behavior boundary breadth capacity capital case cause
    charge class code color colour complexity composition concentration conclusion condition configuration
    consequence constant cost coverage criterion currency deadline default degree density depth
    derivative destination determinant diameter diet difficulty dimension direction distance distribution domain dose
    drawback duration effect efficiency emphasis ending equation equivalent etymology expansion exponent extension
    feature flag focus force form format formation formula frequency function gender genre geometry goal grade
    gradient habitat hallmark half-life head height implication impact incidence indication input integral intensity
    interpretation interval language latency length level lifespan lifetime limit limitation location
    magnitude mass maximum mean mechanism median medium metaphor method middle minimum mode mood moral motion motivation
    motive movement name nature norm notation number objective onset opposite order orientation origin outcome output
    parameter pattern percentage phase pitch place plural plot pole population port position posture power
    precedence prefix premise pressure prevalence price principle probability product pronunciation proportion
    purpose radius range rank rate ratio reaction reactant relevance religion
    requirement resolution reward rhyme rhythm role root scale scope sequence setting severity shape
    sign significance signature singular site size slogan slope solubility solvent sound source speed spelling
    spin stability standard start state statistic status stem storage strategy strength stress
    structure style substrate suffix surface symbol symptom syntax synonym target task temperature tempo tense
    texture theme thickness threshold timbre timing title toll tone topic topology toxicity translation transpose
    treatment trigger trend unit use valence valency value variance vector velocity verdict viscosity voltage
    volume wavelength weakness weight width wording yield
    """.split()
)
"""Heads of columns that ask "What is the ... of ROW?"."""

WHERE = {
    "location": "Where {is} %s located",
    "place": "Where {is} %s",
    "geographic location": "Where {is} %s located",
    "country": "In which country {is} %s",
    "city": "In which city {is} %s",
    "state": "In which state {is} %s",
}
"""Columns of places: where the row is, or was if its name says that it is gone."""

BYGONE = frozenset(
    """
    empire dynasty kingdom civilization civilisation caliphate sultanate khanate republic confederacy shogunate polity
    war battle revolution revolt rebellion uprising siege massacre campaign treaty crusade
    """.split()
)
"""What is spoken of in the past."""

POLITIES = frozenset(
    """
    empire dynasty kingdom civilization civilisation caliphate sultanate khanate confederacy shogunate polity culture
    people society
    """.split()
)
"""Peoples and realms that existed for a time."""

QUANTITIES = frozenset(
    """
    cost price speed size length width height weight mass volume rate ratio temperature pressure density duration
    complexity frequency wavelength voltage distance depth diameter radius percentage capacity range
    """.split()
)
"""Heads of columns of values: a deed or a remark in them is no answer."""

IDENTIFYING = frozenset("symbol capital formula abbreviation suffix prefix currency notation acronym code".split())
"""Heads of columns whose value belongs to one thing alone: "Which element has Fe as its symbol?"."""

DOING = frozenset("function functions role roles purpose action actions task tasks job duty duties effect".split())
"""Columns that say what a row does, so that "Which hormone lowers blood glucose?" asks for the row."""

DEEDS = DOING - {"effect"}
"""Of these, what asks with "do" when the cell is a verb."""

GENERAL = frozenset(
    """
    component part element structure term concept item feature factor tool method technique approach strategy process
    system type kind form class category area field domain rank level aspect theme thing name topic
    """.split()
)
"""Classes that alone do not tell what is asked for: "Which component tracks connections?"."""

PERSON_COLUMNS = {
    "founder": "founded",
    "founded by": "founded",
    "composer": "composed",
    "inventor": "invented",
    "invented by": "invented",
    "discoverer": "discovered",
    "discovered by": "discovered",
    "director": "directed",
    "author": "wrote",
    "writer": "wrote",
    "playwright": "wrote",
    "poet": "wrote",
    "written by": "wrote",
    "proposed by": "proposed",
    "developed by": "developed",
    "created by": "created",
    "painted by": "painted",
    "designed by": "designed",
    "introduced by": "introduced",
    "ruler": "ruled",
    "leader": "led",
    "commander": "commanded",
    "architect": "designed",
}
"""Columns of persons, with the verb that asks for them: "Who wrote ROW?"."""

ORIGINS = frozenset(("source", "origin"))
"""What opens a corner above where the rows come from: "Source region"."""

UNTOLD = frozenset("system standard unit level framework".split())
"""Columns of things that do not say how they belong to the row: "Primary systems"."""

OPEN_SIDES = frozenset("feature characteristic trait aspect attribute quality property detail".split())
"""Sides of which a page never has them all: "Name three key features of ..." has many right answers."""

SIDES = frozenset(
    phrase.strip()
    for phrase in """
    side effects, adverse effects, mechanism of action, risk factors, key findings, route, monitoring parameters,
    brand name, generic name, onset of action, half-life
    """.split(",")
)
"""Rows of a table of one thing that are sides of it."""

CASES = frozenset("situation scenario goal problem task need case objective purpose question use application".split())
"""Corners above what one has to do."""

MEANS = frozenset(
    """
    approach test method tool technique solution model algorithm strategy procedure structure chart graph plot metric
    measure statistic command function library formula instrument pattern
    """.split()
)
"""Columns of what one does it with."""

READINGS = frozenset(
    "interpretation indicates implication conclusion strength significance reading result diagnosis".split()
) | frozenset(("what it means", "what it indicates", "what it says"))
"""Columns that say what a value means."""

PERSONS = frozenset(
    """
    theorist psychologist philosopher thinker economist sociologist scientist physicist chemist biologist scholar
    mathematician author writer poet artist composer painter person figure leader inventor researcher historian
    anthropologist critic reformer explorer monarch
    architect sculptor engineer revolutionary founder director king queen emperor president
    """.split()
)
"""Corners above rows that are people."""

WORKS = frozenset("theory idea concept view argument contribution work discovery invention claim model law".split())
"""What a person is known for: "What is Piaget's theory?"."""

SAY_NOTHING = frozenset(
    """
    type kind name term concept feature aspect item example category word topic property characteristic attribute
    criterion parameter dimension factor point theme idea symbol description detail number no id variable keyword
    definition class group form title comparison basis area question value note object thing entry field case
    """.split()
)
"""Corners that do not tell what the rows are."""

COMPARED_BY = frozenset(
    """
    feature aspect characteristic property attribute criterion criteria parameter dimension factor point basis
    comparison category difference consideration trait quality
    """.split()
)
"""Corners above rows that are features of the things that the columns name."""

EVENTS = frozenset("event events what development milestone incident happening".split())
"""Columns and corners of what happened."""

HAPPENED = frozenset(("what happened", "key event", "main event", "turning point"))
"""Whole columns of what happened."""

DATES = frozenset("date dates year years when time period".split())
"""Columns and corners of when it happened."""

CODE_KINDS = frozenset(
    """
    command function method operator keyword option flag switch statement tag attribute property selector shortcut
    instruction directive decorator modifier specifier macro module package library clause query parameter class
    hook event
    """.split()
)
"""What a row or a bullet in code type can be: "Which command ...?"."""

JOINING = frozenset("layer case tense mood voice linkage nerve lobe bond epoch dynasty stage phase".split())
"""Classes whose members are named together with them: "the transport layer"."""

WORKS_OF_ART = frozenset("poem novel play painting film book story song opera symphony sculpture movie text".split())
"""Corners above titles, which keep their capitals."""

DONE_TO = {
    "prevention": "be prevented",
    "formation": "formed",
    "treatment": "treated",
    "diagnosis": "diagnosed",
    "management": "managed",
    "measurement": "measured",
    "calculation": "calculated",
    "transmission": "transmitted",
}
"""Columns of what is done to a row: "How is scurvy treated?"."""

DIMENSIONS = frozenset(
    "place manner mode way style height position depth direction location degree rate time value amount range".split()
)
"""Corners above values, not above things: "high" below "Height"."""

FOR = frozenset(
    "symbol formula equation requirement prerequisite indication contraindication evidence rationale "
    "antidote condition".split()
)
"""Heads of columns that go with "for": "What is the indication for penicillin?"."""

NAMED_AFTER = frozenset("theory model law".split())
"""Classes whose members are often said by a person's name alone: "Piaget" below "Theory" is Piaget's theory."""
