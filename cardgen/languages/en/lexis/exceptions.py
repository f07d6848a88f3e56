"""What the lexicon does not say, or says too broadly: names, odd plurals, mass nouns, verbs that are nouns."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


MONTHS = _set("january february april june july august september october november december")
DAYS = _set("monday tuesday wednesday thursday friday saturday sunday")

# Names that are also ordinary words, so that the lexicon alone would write them small.
NAMES = (
    MONTHS
    | DAYS
    | _set(
        """
    python java javascript typescript rust ruby perl scala swift kotlin julia matlab unix linux excel pandas numpy
    china turkey japan greece chile jordan bermuda newton joule watt kelvin celsius fahrenheit pascal hertz volta
    ampere venn boolean euclidean darwinian marxist marxism catholic christian islam google internet english french
    german spanish latin greek roman polish european american african asian british dutch danish swedish norwegian
    finnish russian chinese japanese korean arabic hebrew turkish indian irish scottish welsh italian portuguese
    brazilian mexican canadian australian persian egyptian ottoman byzantine victorian tudor jewish muslim hindu
    buddhist protestant bash denmark finland france guinea iceland ireland italy madagascar myanmar netherlands
    palestine portugal senegal wales florence bohemia manchuria christianity judaism hinduism buddhism catholicism
    protestantism bible quran koran torah talmud mars venus saturn jupiter neptune uranus pluto docker git github
    hamming brier turing stirling welch bode chandrasekhar doppler mealy bowman eustachian socratic platonic
    renaissance confucius muhammad hadoop pydantic kafka django flask react angular
    pacific atlantic arctic antarctic mediterranean caribbean
    """
    )
) - _set("internet")
# Heads that make a name of the capitalised words before them ("the American Revolution", "the Treaty of Versailles").
NAMED_HEADS = _set(
    """
    war wars revolution empire act treaty union dynasty republic kingdom doctrine pact rebellion reformation
    renaissance conference congress constitution amendment party church ocean sea river desert islands states
    convention accord declaration crusade crusades uprising movement coast depression east west north south ages
    enlightenment holocaust parliament senate court charter crisis massacre deal canal wall bridge river bay
    peninsula mountains nations commonwealth raj reich age era proclamation compromise purchase trail valley plan papers
    riot riots mutiny
    """
)
NAMED_OF = _set(
    "standard epic edict code diet oracle bank house battle siege university king queen duke statute peace fall "
    "congress league council bay"
)
# Eponyms that are ordinary words: a name before the one noun that they are known for.
EPONYM_PAIRS = frozenset(
    "hall effect, gray code, bloom filter, gram stain, miller index, moore machine, bell inequality".split(", ")
)
# Behind a name these take "the": "the Phillips curve", "the Doppler effect". Others take "a" ("a Markov chain").
EPONYM_HEADS = _set(
    """
    sign chromosome reflex maneuver manoeuvre
    curve effect theorem cycle law principle equation constant hypothesis paradox experiment test rule limit ratio
    process reaction scale index problem dilemma conjecture criterion inequality identity formula method model
    algorithm thesis doctrine question fallacy sequence number series transform period plan
    """
)
# Of these, what is over: "What was the Cold War?".
PAST = _set(
    """
    war wars revolution rebellion depression holocaust renaissance reformation crusade crusades uprising massacre
    enlightenment compromise purchase reich raj
    """
)
# Names of more than one word that keep their capitals where the page gives no evidence.
FULL_NAMES = frozenset(
    " ".join(name.split())
    for name in """
    world war, first world war, second world war, cold war, great war, civil war, united states, united kingdom,
    united nations, soviet union, european union, middle east, far east, middle ages, industrial revolution, great
    depression, black death, new deal, supreme court, roman empire, holy roman empire, latin america, north america,
    south america, new world, new york, new zealand, south africa, southeast asia, great britain, northern ireland,
    silicon valley, wall street, bill of rights, magna carta, new testament, old testament, glorious revolution,
    french revolution, russian revolution, american revolution, scientific revolution, bronze age, iron age, stone
    age, ice age, neolithic revolution, berlin wall, marshall plan, truman doctrine, monroe doctrine, dark ages, silk
    road, big bang, milky way, solar system, visual studio, google cloud, warring states, song china, han china, shang
    china, tang china, song dynasty, royal society, declaration of independence, the holocaust, the renaissance, the
    enlightenment, the reformation, new jersey, new hampshire, new mexico, new orleans, new england, north carolina,
    south carolina, north dakota, south dakota, west virginia, rhode island, soviet russia, tea party, central powers,
    triple entente, triple alliance, federalist papers, articles of confederation, founding fathers, allied powers,
    axis powers
    """.replace("\n", " ").split(",")
) - {"solar system"}
# --- nouns ------------------------------------------------------------------------------------------------------------

# End in -s (or a classical plural) and are followed by "is".
SINGULAR_IN_S = _set(
    """
    physics mathematics maths statistics economics ethics politics genetics linguistics mechanics dynamics kinetics
    optics thermodynamics electronics electrostatics electrodynamics hydraulics aerodynamics robotics analytics
    informatics bioinformatics cybernetics semantics pragmatics phonetics phonics logistics athletics gymnastics
    acoustics ceramics pharmacokinetics pharmacodynamics proteomics genomics metabolomics transcriptomics
    econometrics biometrics obstetrics paediatrics pediatrics geriatrics orthodontics aesthetics hermeneutics
    homeostasis series species news diabetes measles mumps rabies herpes rickets scabies syphilis caries means chaos
    kudos ethos pathos logos cosmos thermos bias basis lens gas bus plus virus status campus corpus census canvas
    atlas alias class mass loss process access address business devops mlops gitops calculus radius nucleus genus
    locus focus stimulus apparatus syllabus consensus hiatus nexus plexus sinus thymus hypothalamus thalamus
    hippocampus cactus fungus tetanus mucus pus christmas kubernetes pandas numpy keras css aws dns https ios gps
    sas tls ssl rss os sms cms dos ids nas ps s us jenkins postgres athens paris brussels texas kansas arkansas
    massachusetts netherlands philippines windows maxwell james thomas charles keynes hobbes descartes marcus
    socrates archimedes pythagoras hercules mars venus uranus cyprus wales abs gis bayes
    """
)
# Are plural without an -s.
PLURAL_WITHOUT_S = _set(
    """
    people men women children feet teeth mice geese oxen police criteria phenomena bacteria mitochondria data media
    strata spectra errata automata quanta ova curricula memoranda algae larvae antennae vertebrae formulae nebulae
    alumni fungi nuclei stimuli loci foci radii cacti bacilli syllabi hypotheses analyses theses crises axes bases
    matrices vertices indices appendices vortices genera corpora opera taxa phyla septa cilia flagella ganglia
    villi microvilli chromatids protozoa fauna flora cattle
    """
) - _set("opera data media fauna flora")
# Have no plural and take no article; what the suffix rules and the lexicon do not already say.
UNCOUNTABLE = _set(
    """
    sort search information knowledge software hardware equipment evidence research advice homework progress traffic
    furniture music money data metadata feedback malware ransomware spyware middleware firmware photosynthesis
    glycolysis mitosis meiosis osmosis homeostasis apoptosis haemostasis hemostasis phagocytosis endocytosis
    exocytosis water blood air oxygen nitrogen hydrogen carbon iron gold silver copper calcium sodium potassium
    glucose insulin haemoglobin hemoglobin dna rna mrna trna atp ai ml nlp html css sql json xml yaml git http https
    tcp udp python java javascript linux unix r c big-data backpropagation overfitting underfitting normalization
    normalisation standardization standardisation regularization regularisation inheritance encapsulation
    polymorphism abstraction recursion concurrency parallelism iteration inflation deflation unemployment poverty
    democracy capitalism feudalism communism socialism slavery warfare trade law history mathematics algebra
    geometry calculus trigonometry arithmetic probability statistics chemistry physics biology grammar syntax
    morphology phonology semantics pragmatics electricity magnetism gravity entropy heat light sound energy matter
    behaviour behavior health breakdown safety security privacy governance compliance weather climate momentum
    inertia friction metabolism digestion respiration fermentation diffusion erosion evaporation condensation
    precipitation combustion corrosion radiation phosphorylation hydrolysis electrolysis catalysis authentication
    authorization authorisation encryption cryptography virtualization virtualisation containerization
    containerisation gradient-descent natural-selection machine-learning deep-learning agriculture industrialization
    industrialisation urbanization urbanisation colonialism imperialism nationalism globalization globalisation
    migration immigration negligence defamation consideration jurisdiction justice liability equity ownership
    leadership management marketing accounting finance supply demand labour labor capital wealth welfare scarcity
    literature poetry prose rhetoric philosophy logic reason memory attention perception cognition motivation
    preload afterload pus intelligence language vocabulary pronunciation punctuation spelling
    """
)
# The only ones of their kind: "What is the heart?".
UNIQUE = _set(
    """
    heart liver brain spleen stomach pancreas skin thymus tongue thalamus hypothalamus hippocampus cerebellum cortex
    retina cornea cochlea diaphragm uterus bladder aorta skeleton epidermis dermis cytoplasm cytosol sun moon
    universe internet atmosphere biosphere lithosphere hydrosphere equator spine skull pelvis larynx pharynx
    oesophagus esophagus trachea bloodstream judiciary executive legislature crown mean median mode
    """
)
# Systems of a body, of which there is one each.
BODY_SYSTEMS = _set(
    """
    nervous muscular skeletal digestive urinary endocrine immune reproductive respiratory cardiovascular lymphatic
    circulatory integumentary musculoskeletal renal limbic excretory solar
    """
)
# Parts of the body, of which there is one or a known few: "the spinal cord", "the renal artery".
BODY_HEADS = _set(
    """
    cord ramus mater palate ligament nerve artery vein ventricle atrium lobe gyrus sulcus fossa foramen plexus septum
    cortex skeleton
    """
)
# Ordinary words that the lexicon does not have.
UNLISTED = _set(
    """
    occupier alpha gamma delta sigma epsilon lab widget app dataset website webpage blog wiki backend frontend runtime
    codebase timestamp metadata lifecycle login logout username chatbot spreadsheet smartphone screenshot iterator
    iterable tensor autoencoder perceptron hyperparameter haiku sonnet tariff lien mutex semaphore photon boson
    allele codon isotope covalent cyber
    """
)
# Nouns that the lexicon has only as verbs.
ALSO_NOUNS = _set("bar log template top act commit redirect override interrupt retry")
# Before "of" these take no article either: "freedom of speech".
WITHOUT_THE = _set("freedom breach restraint conservation equality abuse")
# Suffixes of nouns that take no article ("clustering", "density", "feudalism").
UNCOUNTABLE_SUFFIXES = (
    "xis",
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
    """
    study horse
    axis college error thread country government market party island egg seed leaf stone shell report review
    revolution script page day union season assignment plaque fracture junction approximation intersection hierarchy
    perspective conference address proxy box board tag deposit publication foundation plant primer bird organ muscle
    bone nerve glacier river poem novel court statute company firm bank state nation army empire treaty constitution
    aim area argument aspect assumption benefit cause challenge class command consequence difference disadvantage
    drawback effect error example fact form impact implication issue kind level limitation measure method
    misconception myth option part point principle procedure process protocol purpose recommendation remedy result
    right rule school service skill technique threat type variety way workflow approach average body calculation
    chain choice code comparison copy decision direction disorder distribution examination extension fibre fiber
    institution instruction interaction interface line location membrane message metal mixture modification moment
    nerve number observation opposite pair path person proof question range record reference request response scale
    sequence set shape specification state statement style substance sum system thing title transition version view
    word limit barrier curve reaction transformation combination permutation mutation solution station condition
    exception collection connection operation section equation function relation protein enzyme hormone tort crime
    tax law contract model network variable bond virus gas crystal polymer alloy drug vaccine test sample gene cell
    building meaning finding setting string ring king spring wing painting drawing meeting heading ending beginning
    mapping embedding encoding rating ranking reading hearing warning opening crossing landing mechanism organism
    prism algorithm schism analysis diagnosis hypothesis thesis basis crisis axis oasis synthesis neurosis prognosis
    neighbourhood neighborhood relationship ship partnership scholarship city entity quantity activity university
    community ability facility commodity identity probability property utility deity personality minority majority
    disability nationality authority cavity emergency tendency vacancy fallacy conspiracy pharmacy legacy dependency
    democracy tragedy technology methodology ideology theology pathology organisation organization topology symmetry
    geometry externality dictionary autobiography biography economy taxonomy autonomy metric topic basic characteristic
    """
)

# --- verbs ------------------------------------------------------------------------------------------------------------

# Verbs that course pages use as verbs nearly always, also in forms that the lexicon has as nouns too ("affects").
MOSTLY_VERBS = _set(
    """
    feed impact exchange govern accept accompany account achieve acquire act adapt add address adjust affect aim
    allow alter analyse analyze appear apply arise ask assess assign assume attach attempt avoid become begin behave
    belong bind bring build calculate call carry catalyse catalyze categorise categorize cause choose classify
    collect combine communicate compare compensate compete compute comprise concern conclude conduct confirm connect
    consist constitute construct consume contain contract contribute convert convey cooperate correspond create deal
    decide decrease define deliver demonstrate denote depend depict derive describe detect determine develop differ
    diffuse diminish disappear discover discuss distinguish divide draw drive eliminate emerge emit employ enable
    encode encourage ensure enter establish estimate evaluate evolve examine exceed execute exhibit exist expand
    explain exploit express extend extract facilitate fail fall fit focus follow form function gain generate get
    give go govern grow guarantee handle happen help hold identify illustrate imply improve include incorporate
    increase indicate induce influence inform inherit inhibit initiate integrate interact interfere interpret
    introduce invade involve keep know lack last lead learn let lie link lose maintain make manage maximise maximize
    mean measure mediate meet migrate minimise minimize modify move multiply need obtain occur offer operate
    optimise optimize originate oversee partition perform permit persist play possess predict prepare prevent
    proceed produce promote propagate protect prove provide react reach read receive recognise recognize reduce
    refer reflect regulate relate release rely remain remove render repeat replace replicate represent require
    resemble resolve respond restrict result retain return reveal rise run satisfy secrete seek seem select send
    separate serve shape share show solve specialise specialize specify spread start state stem stimulate stop store
    strengthen suffer suggest suppress surround survive synthesise synthesize take tend tell transform translate
    transmit transport travel treat trigger try turn undergo underlie understand update use utilise utilize vary
    violate want weaken work write yield
    """
)
# Forms of these that are nouns on most course pages; as verbs they need more evidence.
NOUN_FORMS = _set(
    """
    functions forms results links states causes shapes accounts contracts works uses measures needs lies acts aims
    starts turns plays runs reads spreads shares stems releases returns reaches stores fits updates transforms
    transports concerns deals influences increases decreases focuses appeals offers estimates last stops attempts
    exploits addresses calls limits yields drives function form result link state cause shape account contract work
    use measure need lie act aim start turn play run read spread share stem release return reach store fit update
    transform transport concern deal influence increase decrease focus appeal offer estimate stop attempt exploit
    address call limit yield drive separate express initiate graduate process processes model models network
    networks structure structures change changes type types group groups market markets rate rates phase phases
    class classes value values name names test tests plan plans set sets point points table tables line lines code
    codes file files sample samples factor factors cell cells water blood data study studies cost costs price prices
    pattern patterns object objects program programs trade design designs map maps cycle cycles order orders
    sequence sequences signal signals matter matters
    """
)
# Forms that the lexicon also has as verbs of their own ("to fell a tree"), which courses hardly ever use.
IRREGULAR = {
    "fell": "fall", "found": "find", "bound": "bind", "ground": "grind", "saw": "see", "left": "leave", "felt": "feel",
    "wound": "wind", "rose": "rise", "lit": "light", "bore": "bear", "shot": "shoot", "lied": "lie",
    "fallen": "fall", "taught": "teach", "bought": "buy", "sought": "seek", "fought": "fight", "lost": "lose",
}  # fmt: skip
