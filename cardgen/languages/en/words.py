"""The closed classes of English, and the vocabulary of course pages, that the rest of this package works with.

Every word list lives here. A list is either a closed class of the language (pronouns, prepositions, auxiliaries) or
vocabulary that course pages of any subject share (verbs of learning objectives, nouns such as "advantage" or "step").
"""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# --- closed classes ---------------------------------------------------------------------------------------------------

ARTICLES = _set("a an the")
PRONOUNS = _set(
    "i you he she it we they me him us them myself yourself himself herself itself ourselves themselves "
    "this that these those one ones"
)
POSSESSIVES = _set("my your his her its our their")
DEMONSTRATIVES = _set("this that these those such")
QUANTIFIERS = _set(
    "some any no every each either neither both all many much few several various multiple numerous most more less "
    "another other different certain"
)
NUMBERS = _set("one two three four five six seven eight nine ten eleven twelve twenty hundred thousand")
DETERMINERS = ARTICLES | POSSESSIVES | DEMONSTRATIVES | _set("some any no every each either neither both all another")
PREPOSITIONS = _set(
    "about above across after against along among amongst around as at before behind below beneath beside besides "
    "between beyond by despite down during except for from in inside into like near of off on onto out outside over "
    "past per regarding since through throughout to toward towards under until unto up upon via versus vs with within "
    "without underlying concerning involving including"
)
CONJUNCTIONS = _set("and or but nor yet so")
SUBORDINATORS = _set(
    "because although though while whereas if unless when whenever where wherever since until before after once whether"
)
RELATIVES = _set("that which who whom whose where")
QUESTION_WORDS = _set("what which who whom whose when where why how")

BE = _set("is are was were am be been being")
BE_FINITE = _set("is are was were")
MODALS = _set("can could will would shall should may might must cannot")
AUXILIARIES = BE_FINITE | MODALS | _set("has have had do does did")
FREQUENCY_ADVERBS = _set(
    "also often usually typically generally commonly always never sometimes frequently normally mainly mostly only "
    "just still even actually directly then thus therefore first finally rarely largely primarily simply both not"
)

# Words that point back to something said before: a sentence that opens with one does not stand alone.
DANGLING_OPENERS = _set(
    "this that these those it its he she they their his her them such here there however therefore thus hence "
    "moreover furthermore additionally also besides consequently accordingly nevertheless nonetheless otherwise "
    "instead meanwhile likewise similarly conversely then next finally secondly thirdly lastly alternatively "
    "and but or so yet because overall ultimately indeed again further another other others both neither either "
    "each one ones some many most several few all same former latter following previously recently now today "
    "we you i our your my let's us let note notice remember recall consider suppose imagine see here's that's it's"
)
DANGLING_PHRASES = (
    "as mentioned",
    "as discussed",
    "as noted",
    "as seen",
    "as shown",
    "as described",
    "as stated",
    "as we",
    "as a result",
    "as such",
    "as you",
    "for example",
    "for instance",
    "for this reason",
    "in this",
    "in that",
    "in these",
    "in those",
    "in such",
    "in addition",
    "in contrast",
    "in other words",
    "in fact",
    "in short",
    "in summary",
    "in conclusion",
    "in the same",
    "in the above",
    "in the previous",
    "in the next",
    "in the following",
    "in both",
    "in each",
    "in either",
    "on the other hand",
    "on the one hand",
    "on the contrary",
    "at this",
    "at that",
    "at the same time",
    "by contrast",
    "by doing",
    "by this",
    "to do this",
    "to this end",
    "after this",
    "after that",
    "before this",
    "because of this",
    "due to this",
    "with this",
    "with these",
    "with that",
    "from this",
    "from these",
    "under this",
    "under these",
    "of these",
    "of those",
    "of course",
    "the same",
    "the former",
    "the latter",
    "the following",
    "the above",
    "the previous",
    "the next",
    "the other",
    "the rest",
    "the result is",
    "what is more",
    "even so",
    "even though this",
    "rather than",
    "more specifically",
    "more precisely",
    "more generally",
    "that is",
    "if this",
    "if it",
    "if so",
    "if not",
    "when this",
    "when it",
    "when they",
    "once this",
    "since this",
    "although this",
    "while this",
    "unlike this",
    "like this",
    "not only",
)

# Words that make a sentence lean on its page wherever they stand in it.
DEICTIC_PHRASES = (
    "this unit",
    "this week",
    "this module",
    "this course",
    "this lesson",
    "this chapter",
    "this section",
    "this page",
    "this lecture",
    "this tutorial",
    "this article",
    "this example",
    "this case",
    "this figure",
    "this diagram",
    "this table",
    "this image",
    "this video",
    "this exercise",
    "this approach",
    "this method",
    "this process",
    "this property",
    "this equation",
    "these two",
    "these are",
    "the above",
    "the following",
    "as follows",
    "the figure",
    "the diagram below",
    "the table below",
    "the example",
    "shown below",
    "shown above",
    "mentioned above",
    "described above",
    "discussed above",
    "see below",
    "see above",
    "listed below",
    "listed above",
    "below:",
    "last week",
    "next week",
    "previous unit",
    "previous section",
    "previous lesson",
    "next section",
    "next lesson",
    "next unit",
    "later on",
    "earlier we",
    "we will",
    "we'll",
    "you will",
    "you'll",
)

MONTHS = _set("january february april june july august september october november december")
DAYS = _set("monday tuesday wednesday thursday friday saturday sunday")

# Names that are also ordinary words, so that the lexicon alone would write them small.
NAMES = (
    MONTHS
    | DAYS
    | _set(
        "python java javascript typescript rust ruby perl scala swift kotlin julia matlab unix linux excel pandas numpy "
        "china turkey japan greece chile jordan java bermuda newton joule watt kelvin celsius fahrenheit pascal hertz "
        "volta ampere venn boolean euclidean darwinian marxist marxism catholic christian islam google internet english "
        "french german spanish latin greek roman polish european american african asian british dutch danish swedish "
        "norwegian finnish russian chinese japanese korean arabic hebrew turkish indian irish scottish welsh italian "
        "portuguese brazilian mexican canadian australian persian egyptian ottoman byzantine victorian tudor jewish "
        "muslim hindu buddhist protestant docker git github hadoop spark kafka django flask react angular"
    )
) - _set("internet")
# --- nouns ------------------------------------------------------------------------------------------------------------

# End in -s (or a classical plural) and are followed by "is".
SINGULAR_IN_S = _set(
    "physics mathematics maths statistics economics ethics politics genetics linguistics mechanics dynamics kinetics "
    "optics thermodynamics electronics electrostatics electrodynamics hydraulics aerodynamics robotics analytics "
    "informatics bioinformatics cybernetics semantics pragmatics phonetics phonics logistics athletics gymnastics "
    "acoustics ceramics pharmacokinetics pharmacodynamics proteomics genomics metabolomics transcriptomics "
    "econometrics biometrics obstetrics paediatrics pediatrics geriatrics orthodontics aesthetics hermeneutics "
    "homeostasis series species news diabetes measles mumps rabies herpes rickets scabies syphilis caries means "
    "chaos kudos ethos pathos logos cosmos thermos bias basis lens gas bus plus virus status campus corpus census "
    "canvas atlas alias class mass loss process access address business devops mlops gitops calculus radius nucleus "
    "genus locus focus stimulus apparatus syllabus consensus hiatus nexus plexus sinus thymus hypothalamus thalamus "
    "hippocampus cactus fungus tetanus mucus pus christmas kubernetes pandas numpy keras css aws dns https ios gps sas "
    "tls ssl rss os sms cms dos ids nas ps s us abs gis bayes"
)
# Are plural without an -s.
PLURAL_WITHOUT_S = _set(
    "people men women children feet teeth mice geese oxen police criteria phenomena bacteria mitochondria data media "
    "strata spectra errata automata quanta ova curricula memoranda algae larvae antennae vertebrae formulae nebulae "
    "alumni fungi nuclei stimuli loci foci radii cacti bacilli syllabi hypotheses analyses theses crises axes bases "
    "matrices vertices indices appendices vortices genera corpora opera taxa phyla septa cilia flagella ganglia "
    "chromatids protozoa fauna flora cattle"
) - _set("opera data media fauna flora")
# Have no plural and take no article; what the suffix rules and the lexicon do not already say.
UNCOUNTABLE = _set(
    "information knowledge software hardware equipment evidence research advice homework progress traffic furniture "
    "music money data metadata feedback malware ransomware spyware middleware firmware photosynthesis glycolysis "
    "mitosis meiosis osmosis homeostasis apoptosis haemostasis hemostasis phagocytosis endocytosis exocytosis "
    "water blood air oxygen nitrogen hydrogen carbon iron gold silver copper calcium sodium potassium glucose "
    "insulin haemoglobin hemoglobin dna rna mrna trna atp ai ml nlp html css sql json xml yaml git http https tcp udp "
    "python java javascript linux unix r c big-data backpropagation overfitting underfitting "
    "normalization normalisation standardization standardisation regularization regularisation inheritance "
    "encapsulation polymorphism abstraction recursion concurrency parallelism iteration inflation deflation "
    "unemployment poverty democracy capitalism feudalism communism socialism slavery warfare trade law history "
    "mathematics algebra geometry calculus trigonometry arithmetic probability statistics chemistry physics biology "
    "grammar syntax morphology phonology semantics pragmatics electricity magnetism gravity entropy heat light sound "
    "energy matter behaviour behavior health safety security privacy governance compliance weather climate "
    "momentum inertia friction metabolism digestion respiration fermentation diffusion erosion evaporation "
    "condensation precipitation combustion corrosion radiation phosphorylation hydrolysis electrolysis catalysis "
    "authentication authorization authorisation encryption cryptography virtualization virtualisation "
    "containerization containerisation gradient-descent natural-selection machine-learning deep-learning "
    "agriculture industrialization industrialisation urbanization urbanisation colonialism imperialism nationalism "
    "globalization globalisation migration immigration negligence defamation consideration jurisdiction justice "
    "liability equity ownership leadership management marketing accounting finance supply demand labour labor capital "
    "wealth welfare scarcity literature poetry prose rhetoric philosophy logic reason memory attention perception "
    "cognition motivation intelligence language vocabulary pronunciation punctuation spelling"
)
# Suffixes of nouns that take no article ("clustering", "density", "feudalism").
UNCOUNTABLE_SUFFIXES = (
    "ing",
    "ism",
    "ness",
    "ology",
    "onomy",
    "ography",
    "metry",
    "ics",
    "ysis",
    "osis",
    "esis",
    "asis",
    "hood",
    "ship",
    "graphy",
    "lysis",
    "ware",
    "cy",
    "ity",
    "isation",
    "ization",
)
# Nouns in an uncountable suffix that are counted all the same.
COUNTABLE_IN_SPITE = _set(
    "building meaning finding setting string ring king spring wing painting drawing meeting heading ending beginning "
    "mapping embedding encoding setting rating ranking reading hearing warning opening crossing landing "
    "mechanism organism prism algorithm schism analysis diagnosis hypothesis thesis basis crisis axis oasis synthesis "
    "neurosis prognosis neighbourhood neighborhood relationship ship partnership scholarship "
    "city entity quantity activity university community ability facility commodity identity probability property "
    "utility deity personality minority majority disability nationality authority cavity inequality density velocity "
    "policy agency currency frequency emergency tendency vacancy fallacy conspiracy pharmacy legacy dependency "
    "democracy tragedy technology methodology ideology theology pathology organisation organization topology "
    "symmetry geometry dictionary autobiography biography economy taxonomy autonomy metric topic basic characteristic"
)

# --- verbs ------------------------------------------------------------------------------------------------------------

# Verbs that course pages use as verbs nearly always, also in forms that the lexicon has as nouns too ("affects").
MOSTLY_VERBS = _set(
    "accept accompany account achieve acquire act adapt add address adjust affect aim allow alter analyse analyze "
    "appear apply arise ask assess assign assume attach attempt avoid become begin behave belong bind bring build "
    "calculate call carry catalyse catalyze categorise categorize cause choose classify collect combine communicate "
    "compare compensate compete compute comprise concern conclude conduct confirm connect consist constitute "
    "construct consume contain contract contribute convert convey cooperate correspond create deal decide decrease "
    "define deliver demonstrate denote depend depict derive describe detect determine develop differ diffuse diminish "
    "disappear discover discuss distinguish divide draw drive eliminate emerge emit employ enable encode encourage "
    "ensure enter establish estimate evaluate evolve examine exceed execute exhibit exist expand explain exploit "
    "express extend extract facilitate fail fall fit focus follow form function gain generate get give go govern grow "
    "guarantee handle happen help hold identify illustrate imply improve include incorporate increase indicate induce "
    "influence inform inherit inhibit initiate integrate interact interfere interpret introduce invade involve keep "
    "know lack last lead learn let lie link lose maintain make manage maximise maximize mean measure mediate meet "
    "migrate minimise minimize modify move multiply need obtain occur offer operate optimise optimize originate "
    "oversee partition perform permit persist play possess predict prepare prevent proceed produce promote propagate "
    "protect prove provide react reach read receive recognise recognize reduce refer reflect regulate relate release "
    "rely remain remove render repeat replace replicate represent require resemble resolve respond restrict result "
    "retain return reveal rise run satisfy secrete seek seem select send separate serve shape share show solve "
    "specialise specialize specify spread start state stem stimulate stop store strengthen suffer suggest suppress "
    "surround survive synthesise synthesize take tend tell transform translate transmit transport travel treat trigger "
    "try turn undergo underlie understand update use utilise utilize vary violate want weaken work write yield"
)
# Forms of these that are nouns on most course pages; as verbs they need more evidence.
NOUN_FORMS = _set(
    "functions forms results links states causes shapes accounts contracts works uses measures needs lies acts aims "
    "starts turns plays runs reads spreads shares stems releases returns reaches stores starts fits updates transforms "
    "transports concerns deals influences increases decreases focuses appeals offers estimates functions last stops "
    "attempts exploits addresses calls limits yields drives "
    "function form result link state cause shape account contract work use measure need lie act aim start turn play "
    "run read spread share stem release return reach store fit update transform transport concern deal influence "
    "increase decrease focus appeal offer estimate stop attempt exploit address call limit yield drive separate "
    "express initiate graduate function process processes model models network networks structure structures change "
    "changes type types group groups market markets rate rates phase phases class classes value values name names test "
    "tests plan plans set sets point points table tables line lines code codes file files sample samples factor factors "
    "cell cells water blood data study studies cost costs price prices pattern patterns object objects program programs "
    "trade design designs map maps cycle cycles order orders sequence sequences signal signals matter matters"
)
# Verbs that take no object: "How do birds migrate?" and never "How are birds migrated?".
BASE_AFTER = _set("help let make")

# --- course pages -----------------------------------------------------------------------------------------------------

# Verbs of learning objectives whose object is what is asked: "Explain X", "Understand how X works".
KNOW_VERBS = _set(
    "understand explain describe discuss know explore examine review outline summarise summarize recognise recognize "
    "recall appreciate introduce consider study investigate illustrate characterise characterize clarify learn "
    "comprehend grasp present cover master revise elaborate articulate express highlight observe interpret report "
    "reflect relate see remember realise realize critique debate introduce paraphrase survey contextualise "
    "contextualize demystify demonstrate show"
)
LIST_VERBS = _set("list name identify enumerate state specify cite label")
DEFINE_VERBS = _set("define")
COMPARE_VERBS = _set("compare contrast differentiate distinguish discriminate")
# Verbs of skills: "Calculate X" asks "How do you calculate X?".
SKILL_VERBS = _set(
    "access achieve add adapt adjust administer aggregate align allocate analyse analyze annotate answer apply arrange "
    "articulate assemble assess assign assist audit automate avoid balance break build calculate calibrate call capture "
    "carry categorise categorize chain change characterise check choose classify clean code collect combine "
    "communicate compile complete compose compress compute conduct configure connect construct control convert "
    "coordinate correct count create debug decide decompose deduce define defend delete deliver deploy derive design "
    "detect determine develop devise diagnose diagram display distinguish document draft draw edit eliminate embed "
    "employ enable encode enforce engineer ensure establish estimate evaluate execute expand explain export express "
    "extend extract factor filter find fit fix formulate forecast format gather generate get give graph group handle "
    "identify implement import improve incorporate increase infer initialise initialize insert inspect install "
    "integrate interpret invert isolate judge justify label link load locate maintain make manage manipulate map "
    "maximise maximize measure merge migrate minimise minimize mitigate model modify monitor navigate negotiate "
    "normalise normalize obtain operate optimise optimize order organise organize parse perform pick place plan plot "
    "predict prepare preprocess present prevent price print prioritise prioritize process produce program programme "
    "promote prove provide query rank read rearrange recognise recommend reconstruct record reduce refactor register "
    "remove rename render reorganise reorganize repair replace represent reproduce research resolve respond restructure "
    "retrieve reverse rewrite run sample save scale schedule search secure select separate set setup simplify simulate "
    "size sketch solve sort specify split spot start stop store structure style subset substitute summarise summarize "
    "support sum synthesise synthesize tackle take test trace track train transfer transform translate treat "
    "troubleshoot tune turn type update upload use utilise utilize validate value verify version view visualise "
    "visualize weigh work wrangle wrap write"
)
# Instructions to the class: no question comes from them.
TASK_VERBS = _set(
    "watch undertake submit attend download upload install bring join sign register enrol enroll participate "
    "complete post volunteer email print skim finish celebrate enjoy"
)

# Nouns that need "of something", with the question they ask. See `nouns.py`.
LIST_NOUNS = _set(
    "advantage disadvantage benefit drawback pro con limitation strength weakness challenge problem issue risk "
    "opportunity pitfall type kind form category class variety subtype component element part ingredient member layer "
    "feature characteristic property attribute trait aspect dimension facet principle rule law assumption condition "
    "requirement criterion prerequisite cause reason factor driver trigger effect consequence impact implication outcome "
    "result symptom sign complication side-effect function role responsibility duty task use application "
    "goal objective aim purpose method technique approach strategy tool way procedure algorithm model measure metric "
    "indicator test example instance source level stage step phase concept idea term theme topic point fact "
    "difference similarity option alternative parameter argument variable unit branch field area domain school theory "
    "operation operator command keyword structure mechanism pathway process pattern practice recommendation guideline "
    "tip technology platform library package resource service skill competency competence right obligation value norm "
    "barrier obstacle threat vulnerability error mistake misconception myth trend achievement contribution event figure"
)
STEP_NOUNS = _set("step stage phase")
GENERIC_HEADS = _set("introduction intro overview background summary basics fundamentals essentials foundations")
TOPIC_WRAPPERS = _set(
    "introduction intro overview primer concept notion idea definition meaning understanding knowledge awareness "
    "appreciation"
)
RELATIONAL_NOUNS = LIST_NOUNS | _set(
    "importance significance relevance need scope limitation origin history motivation"
)
PROCESS_NOUNS = _set(
    "process procedure workflow pipeline cycle algorithm method pathway protocol lifecycle methodology reaction"
)
# Modifiers that say nothing of the subject: "Key challenges" is still about whatever stands above.
PLAIN_MODIFIERS = _set(
    "key main major common core important basic general typical essential fundamental central primary principal other "
    "possible potential practical real different various several some specific critical notable useful popular "
    "technical ethical legal social economic political current recent future modern traditional additional "
    "known best good worst big biggest top first further related relevant overall potential real-world short-term "
    "long-term positive negative internal external physical chemical structural functional clinical"
)
DEFINING_COLUMNS = _set("definition description meaning explanation")
# Column heading to the two halves of its question around the row ("{is}", "{does}" agree with the row).
COLUMN_QUESTIONS = {
    "used for": ("What {is} ", " used for"),
    "use": ("What {is} ", " used for"),
    "uses": ("What {is} ", " used for"),
    "usage": ("What {is} ", " used for"),
    "use case": ("What is a use case of ", ""),
    "use cases": ("What are use cases of ", ""),
    "best for": ("What {is} ", " best for"),
    "used in": ("What {is} ", " used in"),
    "what it does": ("What {does} ", " do"),
    "example": ("What is an example of ", ""),
    "examples": ("What are examples of ", ""),
    "when to use": ("When should ", " be used"),
    "when": ("When did ", " take place"),
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
}
del COLUMN_QUESTIONS["when"]
# Verbs whose object is a good answer to "What does X ...?".
OBJECT_VERBS = _set(
    "accept act affect allow bind block break build carry catalyse catalyze cause cleave collect compare contain control "
    "convert count cover create decrease define describe detect determine enable encode ensure estimate express filter "
    "form generate group handle identify include increase indicate inhibit join lower maintain manage maximise maximize "
    "measure mediate minimise minimize model move optimise optimize perform predict prevent process produce promote "
    "protect provide receive recognise recognize record reduce regulate release remove render represent require return "
    "secrete select separate show specify stimulate store supply support synthesise synthesize target test track "
    "transmit transport treat trigger update use"
)
# Nouns of action with the verb whose object they take: "Regulation of X" asks "How is X regulated?".
PASSIVES = {
    "regulation": "regulate", "production": "produce", "formation": "form", "synthesis": "synthesise",
    "transmission": "transmit", "replication": "replicate", "diagnosis": "diagnose", "treatment": "treat",
    "measurement": "measure", "management": "manage", "classification": "classify", "calculation": "calculate",
    "detection": "detect", "prevention": "prevent", "estimation": "estimate", "construction": "construct",
    "implementation": "implement", "interpretation": "interpret", "representation": "represent",
    "evaluation": "evaluate", "assessment": "assess", "removal": "remove", "storage": "store", "control": "control",
    "transport": "transport", "preparation": "prepare", "separation": "separate", "purification": "purify",
    "extraction": "extract", "determination": "determine", "derivation": "derive", "testing": "test",
    "selection": "select", "collection": "collect", "generation": "generate", "creation": "create",
}  # fmt: skip
