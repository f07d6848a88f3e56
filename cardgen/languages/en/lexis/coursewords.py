"""The vocabulary that course pages of every subject share: verbs of objectives, nouns such as "advantage" or "step".

None of it belongs to one subject or one course.
"""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Verbs of learning objectives whose object is what is asked: "Explain X", "Understand how X works".
KNOW_VERBS = _set(
    """
    account detail argue tell say recount narrate note notice infer acknowledge articulate understand explain
    describe discuss know explore examine review outline summarise summarize recognise recognize recall appreciate
    introduce consider study investigate illustrate characterise characterize clarify learn comprehend grasp present
    cover master revise elaborate highlight observe trace report reflect relate see remember realise realize
    critique debate survey contextualise contextualize demystify demonstrate
    """
)
LIST_VERBS = _set("list name identify enumerate state specify cite recite label indicate")
DEFINE_VERBS = _set("define")
COMPARE_VERBS = _set("compare contrast differentiate distinguish discriminate")
# Verbs of skills: "Calculate X" asks "How do you calculate X?".
SKILL_VERBS = _set(
    """
    declare practice practise appraise devise paraphrase quote show loop iterate hide profile schedule benchmark
    instrument access achieve add adapt adjust administer aggregate align allocate analyse analyze annotate answer
    apply arrange articulate assemble assess assign assist audit automate avoid balance break build calculate
    calibrate call capture carry categorise categorize chain change characterise check choose classify clean code
    collect combine communicate compile complete compose compress compute conduct configure connect construct
    control convert coordinate correct count create debug decide decompose deduce define defend delete deliver
    deploy derive design detect determine develop devise diagnose diagram display distinguish document draft draw
    edit eliminate embed employ enable encode enforce engineer ensure establish estimate evaluate execute expand
    explain export express extend extract factor filter find fit fix formulate forecast format gather generate get
    give graph group handle identify implement import improve incorporate increase infer initialise initialize
    insert inspect install integrate interpret invert isolate judge justify label link load locate maintain make
    manage manipulate map maximise maximize measure merge migrate minimise minimize mitigate model modify monitor
    navigate negotiate normalise normalize obtain operate optimise optimize order organise organize parse perform
    pick place plan plot predict prepare preprocess present prevent price print prioritise prioritize process
    produce program programme promote prove provide query rank read rearrange recognise recommend reconstruct record
    reduce refactor register remove rename render reorganise reorganize repair replace represent reproduce research
    resolve respond restructure retrieve reverse rewrite run sample save scale schedule search secure select
    separate set setup simplify simulate size sketch solve sort specify split spot start stop store structure style
    subset substitute summarise summarize support sum synthesise synthesize tackle take test trace track train
    transfer transform translate treat troubleshoot tune turn type update upload use utilise utilize validate value
    verify version view visualise visualize weigh work wrangle wrap write
    """
)
# Verbs that a plain prompt may open with; other verbs of knowing become "Explain".
PROMPT_VERBS = _set(
    """
    account explain describe discuss outline summarise summarize illustrate characterise characterize clarify
    compare contrast critique debate trace define list name identify state differentiate distinguish analyse analyze
    evaluate assess interpret justify
    """
)
# Nouns that need "of something", with the question they ask. See `nouns.py`.
LIST_NOUNS = _set(
    """
    advantage disadvantage benefit drawback pro con limitation strength weakness challenge problem issue risk
    opportunity pitfall type kind form category class variety subtype component element part ingredient member layer
    feature characteristic property attribute trait aspect dimension facet principle rule law assumption condition
    requirement criterion prerequisite cause reason factor driver trigger effect consequence impact implication
    outcome result symptom sign complication side-effect function role responsibility duty task use application goal
    objective aim purpose method technique approach strategy tool way procedure algorithm model measure metric
    indicator test example instance source level stage step phase concept idea term theme topic point fact
    difference similarity option alternative parameter argument variable unit branch field area domain school theory
    influence remedy change objection criticism operation operator command keyword structure mechanism pathway
    process pattern practice recommendation guideline tip technology platform library package resource service skill
    competency competence right obligation value norm barrier obstacle threat vulnerability error mistake
    misconception myth trend achievement contribution event figure
    """
)
STEP_NOUNS = _set("step stage phase")
GENERIC_HEADS = _set("introduction intro overview background summary basics fundamentals essentials foundations")
RELATIONAL_NOUNS = LIST_NOUNS | _set(
    "importance significance relevance need scope limitation origin history motivation"
)
PROCESS_NOUNS = _set(
    "process procedure workflow pipeline cycle algorithm method pathway protocol lifecycle methodology reaction"
)
# Modifiers that say nothing of the subject: "Key challenges" is still about whatever stands above.
PLAIN_MODIFIERS = _set(
    """
    key main major common core important basic general typical essential fundamental central primary principal other
    possible potential practical real different various several some specific critical notable useful popular
    technical ethical legal social economic political current recent future modern traditional additional known best
    good worst big biggest top first further related relevant overall real-world short-term long-term positive
    negative internal external physical chemical structural functional clinical
    """
)
DEFINING_COLUMNS = _set("definition description meaning explanation")
# Nouns of action with the verb whose object they take: "Regulation of X" asks "How is X regulated?".
PASSIVES = {
    "scaling": "scale", "encoding": "encode", "monitoring": "monitor", "sequencing": "sequence",
    "regulation": "regulate", "production": "produce", "formation": "form", "synthesis": "synthesise",
    "transmission": "transmit", "replication": "replicate", "diagnosis": "diagnose", "treatment": "treat",
    "measurement": "measure", "management": "manage", "classification": "classify", "calculation": "calculate",
    "detection": "detect", "prevention": "prevent", "estimation": "estimate", "construction": "construct",
    "implementation": "implement", "interpretation": "interpret", "representation": "represent",
    "evaluation": "evaluate", "assessment": "assess", "removal": "remove", "storage": "store", "control": "control",
    "transport": "transport", "preparation": "prepare", "purification": "purify", "extraction": "extract",
    "determination": "determine", "derivation": "derive", "testing": "test", "selection": "select",
    "collection": "collect", "generation": "generate", "creation": "create", "analysis": "analyse", "use": "use",
    "application": "apply", "establishment": "establish", "abolition": "abolish", "foundation": "found",
    "discovery": "discover", "unification": "unify", "adoption": "adopt", "organisation": "organise",
    "organization": "organize", "identification": "identify", "visualisation": "visualise",
    "visualization": "visualize", "verification": "verify", "validation": "validate", "disposal": "dispose of",
    "handling": "handle", "modelling": "model", "modeling": "model", "optimisation": "optimise",
    "optimization": "optimize", "simulation": "simulate", "maintenance": "maintain", "design": "design",
}  # fmt: skip
del PASSIVES["disposal"]
# Of these, deeds done once when a name follows: "How was Israel established?".
DEEDS = _set("establishment abolition foundation discovery unification creation adoption formation")
ORIGINS = {
    "emergence": "emerge",
    "dawn": "begin",
    "beginning": "begin",
    "origin": "originate",
    "evolution": "evolve",
    "birth": "come about",
}
TURNING_POINTS = _set("rise decline fall collapse downfall outbreak end growth spread failure success expansion")
# "Techniques to measure X": things one uses to do something.
INSTRUMENTS = _set(
    "technique method tool strategy approach algorithm procedure test metric measure library package function command "
    "instrument model statistic material resource option software"
)
# "The difference between A and B".
PAIR_NOUNS = _set(
    """
    difference similarity relationship relation connection link interaction interplay distinction comparison
    correlation contrast analogy trade-off tradeoff balance boundary conflict interconnection association dependency
    interface equivalence tension gap interdependence overlap parallel
    """
)
# Verbs of facts: "What does X prevent?" has one good answer.
FACT_VERBS = (
    "prevents?", "measures?", "converts?", "regulates?", "controls?", "catalyses?",
    "catalyzes?", "secretes?", "transports?", "stores?", "represents?", "determines?", "inhibits?",
    "stimulates?", "breaks? down", "encodes?", "absorbs?", "filters?", "states?",
    "minimi[sz]es?", "maximi[sz]es?", "carry", "carries", "produces?",
)  # fmt: skip
# "The NOUN of X is Y" gives "What is the NOUN of X?": nouns of which a thing has one.
SINGLE_ASPECTS = _set(
    """
    purpose goal aim objective role function job task formula equation symbol unit capital currency definition
    meaning idea assumption principle effect advantage benefit disadvantage drawback limitation difference cause
    consequence complexity probability value range length size mass charge density speed rate temperature point cost
    price number area volume shape structure order output input product substrate source origin site location centre
    center mechanism process term name word type form example reason motive theme setting capacity frequency domain
    range derivative integral sum variance mean median mode degree rank dimension default exception opposite inverse
    """
)
# "the model", "the two groups": needs the page to say which one.
LOOSE_NOUNS = (
    LIST_NOUNS
    | GENERIC_HEADS
    | _set(
        """
        answer approach array assignment author basis block book case chapter city class code column company country
        curve data dataset day diagram direction distribution document end equation event experiment figure file first
        form formula graph group idea image input item key language line list loop machine map matrix meaning message
        middle network node note number object order output page pair paper past path patient pattern people period
        person picture piece place plot position problem program project question range reader reason region report
        result row sample scenario script section sentence sequence server set side site size solution state statement
        string student study subject sum system table tail target team text thing time title top topic total tree user
        value vector version video way word work world writer year
        """
    )
)
# Sides that are no term of any subject: alone they ask for nothing ("Advantages", but "Functions" may be a term).
PURE_SIDES = _set(
    """
    advantage disadvantage benefit drawback pro con limitation strength weakness challenge problem issue opportunity
    pitfall purpose goal aim objective importance significance relevance example requirement reason consequence
    implication impact difference similarity mistake misconception recommendation tip feature aspect step
    """
)
# Verbs that take a means as their object ("Choosing algorithms"); behind others it is a kind ("Sorting algorithms").
CHOOSING_VERBS = (
    KNOW_VERBS
    | COMPARE_VERBS
    | LIST_VERBS
    | _set(
        """
    choose select use apply implement develop design evaluate build create combine improve adapt solve avoid adjust
    analyse analyze assess change configure define describe determine distinguish document find install
    integrate interpret make manage measure modify optimise optimize overcome plan predict prevent
    replace represent set share simplify understand update validate write
    """
    )
)
