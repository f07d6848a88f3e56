"""Column headings of course tables: what can be asked of a row with "of", by a verb of its own, or not at all.

Vocabulary of tables in every subject; no noun belongs to one course.
"""

from __future__ import annotations

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
    purpose radius range rank rate ratio reaction reactant region relevance religion
    requirement resolution reward rhyme rhythm risk role root scale scope sequence setting severity shape
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
    "region": "In which region {is} %s",
    "country": "In which country {is} %s",
    "continent": "On which continent {is} %s",
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

IDENTIFYING = frozenset("symbol capital formula abbreviation suffix prefix currency notation acronym code".split())
"""Heads of columns whose value belongs to one thing alone: "Which element has Fe as its symbol?"."""

DOING = frozenset("function functions role roles purpose action actions task tasks job duty duties effect".split())
"""Columns that say what a row does, so that "Which hormone lowers blood glucose?" asks for the row."""

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

PERSONS = frozenset(
    """
    theorist psychologist philosopher thinker economist sociologist scientist physicist chemist biologist scholar
    mathematician author writer poet artist composer painter person figure leader inventor researcher historian
    anthropologist critic reformer explorer monarch king queen emperor president
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

JOINING = frozenset("layer tense mood voice linkage nerve lobe bond epoch dynasty stage phase".split())
"""Classes whose members are named together with them: "the transport layer"."""

WORKS_OF_ART = frozenset("poem novel play painting film book story song opera symphony sculpture movie text".split())
"""Corners above titles, which keep their capitals."""

DONE_TO = {
    "prevention": "be prevented",
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

FOR = frozenset("requirement prerequisite indication contraindication evidence rationale".split())
"""Heads of columns that go with "for": "What is the indication for penicillin?"."""

NAMED_AFTER = frozenset("theory model law".split())
"""Classes whose members are often said by a person's name alone: "Piaget" below "Theory" is Piaget's theory."""
