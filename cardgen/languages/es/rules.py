"""Spanish sentence shapes, and the questions that they answer.

A question has its verb before its subject, so most sentences become one by putting the question word and the verb
first.
"""

from __future__ import annotations

from cardgen.languages.patterns.words import WHAT_IS, Rule, TopicRule
from cardgen.languages.wording import Wants
from cardgen.model import Kind

_S = r"(?P<s>[^,;:]+?)"
_SR = r"(?P<s>[^,;:]+?(?:, [^,;:]+,)?)"  # with an apposition
_T = r"(?P<t>[^,;:()]+?)"
_A = r"(?P<a>.+)"
_M = r"(?P<m>[^,;:]+?)"
_OFTEN = r"(?:también |a menudo |normalmente |comúnmente |generalmente |habitualmente |frecuentemente |simplemente )?"
_CALLED = r"(?P<v>llaman?|denominan?|conocen? como|nombran?)"
_THE = r"(?:el |la |los |las |un |una )?"
_MORE = r"(?: \([^()]*\))?(?:, .+)?"  # what is not asked for
_SIDES = (
    r"(?:principal(?:es)? )?(?:ventajas?|desventajas?|objetivos?|funci(?:ón|ones)|características?|propiedades?|"
    r"diferencias?|limitaci(?:ón|ones)|propósitos?|finalidad(?:es)?|causas?|consecuencias?|componentes?|tipos?|usos?|"
    r"aplicaci(?:ón|ones)|tareas?|unidad(?:es)?|símbolos?|orígenes|origen|inconvenientes?|beneficios?|riesgos?|pasos?|"
    r"etapas?|fases?|partes?)"
)
_DETERMINED = (
    r"(?:un|una|unos|unas|el|la|los|las|aquel|aquella|aquellos|aquellas|cualquier|todo|toda|uno de los|una de las)"
)
_TELLS = (
    r"(?:describen?|miden?|indican?|representan?|muestran?|imprimen?|devuelven?|definen?|contienen?|calculan?|"
    r"determinan?|almacenan?|guardan?|producen?|generan?|ejecutan?|estudian?|establecen?|afirman?|evitan?|eliminan?|"
    r"borran?|crean?|listan?|cuentan?|ordenan?|seleccionan?|convierten?|transforman?|regulan?|controlan?|transportan?|"
    r"protegen?|especifican?|expresan?|designan?|denotan?|incluyen?|abarcan?|reciben?|analizan?|reducen?|aumentan?|"
    r"provocan?|causan?|conectan?|separan?|cambian?|copian?|mueven?|imponen?|requieren?|necesitan?|garantizan?|"
    r"facilitan?|encuentran?|buscan?|redirigen?|asocian?|relacionan?|repiten?|recuperan?|concatenan?|combinan?|unen?|"
    r"dividen?|agrupan?|aplican?|comprueban?|verifican?|comparan?|asignan?|obtienen?|extraen?|agregan?|añaden?|"
    r"insertan?|aceptan?|modifican?|filtran?|interpretan?|expanden?|suman?|restan?|multiplican?|ocultan?|abren?|cierran?|"
    r"explican?|clasifican?|absorben?|liberan?|captan?|fabrican?)"
)
_NO_OBJECT = r"(?:se|que sea|si|y|o|de|como|por|en|para|con|cuando|también)\b"
_DOES = r"(?:[a-záéíóúñ]+[ae]n?(?: \(\w+\))? (?:el|la|los|las|un|una|todos|todas)\b)"
_STATES = (  # what code is, not what it does
    r"(?:contiene|representa|indica|significa|equivale|define|es |son |tiene|incluye|requiere|necesita|recibe|puede|"
    r"permite)"
)
_COMMAND = (
    r"(?:(?:El comando|La orden|El argumento|La opción|El indicador|La función|El programa|El método|El operador|"
    r"La instrucción) )?"
)
_USED = r"(?:se (?:usan?|utilizan?|emplean?)|sirven?|(?:es|son) (?:utilizad|usad|emplead)[oa]s?)"
_BECAUSE = r"(?:porque|ya que|puesto que|dado que|debido a que)"
_OCCURS = (
    r"(?:ocurren?|suceden?|se producen?|aparecen?|surgen?|aumentan?|disminuyen?|suben?|bajan?|crecen?|cambian?|termina|"
    r"comienza|empieza)"
)
_COUNT = r"(?P<q>dos|tres|cuatro|cinco|seis|siete)"
_DEFINITION = Kind.DEFINITION

FACTS: tuple[Rule, ...] = (
    # what something is called
    Rule(
        rf"Se (?:les? )?(?:denominan?|llaman?) {_T} (?:a|al) "
        r"(?P<a>(?:un|una|unos|unas|la|los|las|todo|toda|conjunto|cualquier)\b.+)",
        "¿A qué se llama “{t}”?",
        kind=_DEFINITION,
    ),
    Rule(rf"Se conoce como {_T} (?:a|al) {_A}", "¿Qué se conoce como “{t}”?", kind=_DEFINITION),
    Rule(rf"Se entiende por {_T} {_A}", "¿Qué se entiende por “{t}”?", kind=_DEFINITION),
    Rule(
        rf"(?:[^,;:]+, )?[Aa]l? {_S} se les? {_CALLED} {_OFTEN}{_THE}{_T}{_MORE}",
        "¿Cómo se {v} a {s}?",
        "{t}",
        relative=True,
    ),
    Rule(
        rf"(?:[^,;:]+, )?[Aa]l? {_S} se les? {_CALLED} {_OFTEN}{_THE}{_T}{_MORE}",
        WHAT_IS,
        "{s}",
        _DEFINITION,
        relative=True,
    ),
    Rule(rf"{_SR} se (?:les? )?{_CALLED} {_OFTEN}{_THE}{_T}{_MORE}", "¿Cómo se {v} {s}?", "{t}", relative=True),
    Rule(rf"{_SR} se (?:les? )?{_CALLED} {_OFTEN}{_THE}{_T}{_MORE}", WHAT_IS, "{s}", _DEFINITION, relative=True),
    Rule(rf"{_SR} (?P<v>reciben?) el nombre de {_T}", "¿Qué nombre {v} {s}?", "{t}", relative=True),
    # what something is, means, consists of
    Rule(rf"{_S} se (?P<v>definen?) como {_A}", "¿Cómo se {v} {s}?", "Como {a}", _DEFINITION),
    Rule(rf"{_S} se (?P<v>refieren?) (?P<a>(?:al?|a los|a las)\b.+)", "¿A qué se {v} {s}?"),
    Rule(rf"{_S} (?P<v>significan?) {_A}", "¿Qué {v} {s}?", kind=_DEFINITION),
    Rule(
        rf"(?P<s>(?:Los|Las) {_SIDES}(?: principales| más importantes)? (?:de|del|entre) [^,;:]+?) son {_A}",
        "¿Cuáles son {s}?",
    ),
    Rule(rf"(?P<s>(?:El|La) {_SIDES}(?: principal)? (?:de|del|entre) [^,;:]+?) es {_A}", "¿Cuál es {s}?"),
    Rule(
        rf"{_S} (?P<v>es|son) (?P<r>responsables?|encargad[oa]s?) de {_A}",
        "¿De qué {v} {r} {s}?",
        "De {a}",
    ),
    Rule(rf"{_S} (?P<v>es|son|era|eran|fue) (?P<a>{_DETERMINED}\b.+)", "¿Qué {v} {s}?", kind=_DEFINITION),
    Rule(rf"{_S} (?P<v>consisten?) en {_A}", "¿En qué {v} {s}?", "En {a}"),
    Rule(
        rf"{_S} (?:constan? de|se componen? de|est(?:á|án) (?:compuest|formad|constituid)[oa]s? (?:por|de)) {_A}",
        "¿De qué se compone {s}?",
    ),
    Rule(rf"{_S} (?P<v>dependen?) (?P<a>(?:de|del)\b.+)", "¿De qué {v} {s}?"),
    Rule(rf"{_S} se (?P<v>caracterizan?) por {_A}", "¿Por qué se {v} {s}?", "Por {a}"),
    Rule(rf"{_S} se (?P<v>basan?) en {_A}", "¿En qué se {v} {s}?", "En {a}"),
    Rule(
        rf"{_S} se (?P<v>diferencian?|distinguen?) (?P<w>de [^,;:]+ )?(?P<a>(?:en|por)\b.+)",
        "¿En qué se {v} {s} {w}?",
    ),
    Rule(rf"{_S} (?P<v>coinciden?|comienzan?|empiezan?|terminan?|acaban?) con {_A}", "¿Con qué {v} {s}?", "Con {a}"),
    # what for, where, when, why
    Rule(r"(?:Usar|Utilizar|Uso de|Use|Usa|Utilice|Utiliza) (?P<s>ʘ+) (?P<a>para [^;]+)", "¿Para qué se usa {s}?"),
    Rule(rf"{_SR} (?P<v>se pueden? (?:usar|utilizar|emplear)) (?P<a>para\b.+)", "¿Para qué {v} {s}?"),
    Rule(rf"{_S} (?P<v>{_USED}) {_OFTEN}(?P<a>para\b.+)", "¿Para qué {v} {s}?"),
    Rule(
        rf"{_S} se (?P<v>almacenan?|guardan?|encuentran?|ubican?|sitúan?|localizan?) (?P<a>en [^,;:]+)(?:, .+)?",
        "¿Dónde se {v} {s}?",
    ),
    Rule(rf"{_S} (?P<v>{_OCCURS}) (?P<a>cuando\b.+)", "¿Cuándo {v} {s}?"),
    Rule(
        rf"{_S} (?P<v>es|son|se dice|se considera) "
        r"(?P<r>(?!un |una |el |la |muy |más |necesari|posible|importante|útil|mejor|recomendable)[^,;:]+?)"
        rf" (?:si|cuando) {_A}",
        "¿Cuándo {v} {r} {s}?",
        "Cuando {a}",
    ),
    Rule(
        rf"(?P<s>(?:El|La|Los|Las) \w+) (?P<v>\w+),? {_BECAUSE} {_A}",
        "¿Por qué {v} {s}?",
        "Porque {a}",
        Kind.CAUSE,
    ),
    Rule(rf"{_M},? {_BECAUSE} {_A}", "¿Por qué {m}?", "Porque {a}", Kind.CAUSE),
    Rule(rf"{_M},? (?P<a>(?:debido a|gracias a) (?!que)[^,;:]+)", "¿Por qué {m}?", "{a}", Kind.CAUSE),
    Rule(
        rf"Para {_M}, (?P<a>(?:se (?:usan?|utilizan?|emplean?|debe|necesitan?)|hay que|es necesario)\b.+)",
        "¿Qué hay que hacer para {m}?",
    ),
    # what it does
    Rule(rf"(?P<s>{_COMMAND}ʘ+) (?P<a>(?!{_STATES})(?:{_TELLS}|{_DOES}|hace que) ?(?!se\b).+)", "¿Qué hace {s}?"),
    Rule(rf"{_S} (?P<v>permiten?) (?P<a>[a-záéíóúñ]+[aei]r\b.+)", "¿Qué {v} hacer {s}?"),
    Rule(rf"{_S} (?P<v>{_TELLS}) (?!{_NO_OBJECT}){_A}", "¿Qué {v} {s}?"),
)

LISTS: tuple[Rule, ...] = (
    Rule(
        r"(?:Existen|Hay|Tenemos|Se distinguen|Podemos distinguir) (?P<x>[^,;:]+?)(?: principales)?",
        "¿Qué {x} existen?",
    ),
    Rule(
        rf"{_S} (?:se desarrolla|se desarrollan|consta|se divide|se dividen) (?:en|de) {_COUNT} (?P<x>\w+)"
        r"(?: principales)?",
        "¿En qué {q} {x} se divide {s}?",
    ),
    Rule(r"(?P<s>(?:Los|Las?) [^,;:]+?) (?:son|incluyen)(?: l[oa]s siguientes)?", "¿Cuáles son {s}?"),
    Rule(
        rf"{_S} (?:constan?|se componen?|está formad[oa]|están formad[oa]s|está compuest[oa]) (?:de|por)"
        r"(?: l[oa]s siguientes \w+| \w+ partes)?",
        "¿De qué se compone {s}?",
    ),
    Rule(
        rf"{_S} (?:se divide|se dividen|se clasifica|se clasifican) en(?: \w+ \w+)?",
        "¿En qué se divide {s}?",
    ),
)

_KNOW = (
    r"(?:Explicar|Explica|Describir|Describe|Comprender|Entender|Conocer|Saber|Identificar|Reconocer|Definir|Aprender|"
    r"Analizar|Discutir|Resumir|Enunciar|Recordar|Enumerar|Nombrar|Exponer|Valorar|Ilustrar)"
)
_SKILL = (
    r"(?:Utilizar|Usar|Crear|Construir|Convertir|Calcular|Escribir|Procesar|Ejecutar|Redireccionar|Aplicar|Resolver|"
    r"Diseñar|Implementar|Configurar|Evaluar|Interpretar|Representar|Seleccionar|Realizar|Combinar|Buscar|Encontrar|"
    r"Obtener|Medir|Determinar|Elegir|Transformar|Eliminar|Copiar|Mover|Acceder|Navegar|Organizar|Ordenar|Filtrar|"
    r"Manejar|Gestionar|Modificar|Instalar)"
)
_WH = r"(?:cómo|cuándo|por qué|para qué|dónde|cuál|cuáles|cuánto|cuántos|en qué|de qué|a qué|qué)\b"

TOPICS: tuple[TopicRule, ...] = (
    TopicRule(rf"(?:{_KNOW} )?(?P<c>{_WH}.+)", "", Wants.EXPLANATION),
    TopicRule(
        rf"(?:{_KNOW} )?(?:la diferencia|las diferencias) (?P<x>entre .+)",
        "¿Cuál es la diferencia {x}?",
        Wants.COMPARISON,
    ),
    TopicRule(
        rf"(?:{_KNOW} )?(?:las )?(?P<x>similitudes y diferencias entre .+)",
        "¿Cuáles son las {x}?",
        Wants.COMPARISON,
    ),
    TopicRule(
        r"(?:Distinguir|Diferenciar|Comparar) (?:entre )?(?P<x>(?:el |la |los |las |un |una )?[^,;:]+)"
        r" (?:y|e|de|con) (?P<y>[^,;:]+)",
        "¿En qué se diferencian {x} y {y}?",
        Wants.COMPARISON,
    ),
    TopicRule(
        rf"{_KNOW} (?:el concepto|la noción|el significado|la definición) de (?P<t>[^,;:]+)",
        WHAT_IS,
        Wants.DEFINITION,
    ),
    TopicRule(rf"{_KNOW} (?P<l>(?:el|la|los|las) [^,;:]+)", "", Wants.LIST),
    TopicRule(
        rf"{_KNOW} (?P<t>(?:el|la|los|las|un|una) \S+(?: (?:de|del|de la) \S+)?(?: \S+)?)",
        WHAT_IS,
        Wants.DEFINITION,
    ),
    TopicRule(rf"(?P<x>{_SKILL} [^;:]+)", "¿Cómo {x}?", Wants.PROCESS),
)
