"""Spanish word classes, and the words of course pages as the parser needs them. All in lower case."""

from __future__ import annotations

from cardgen.languages.es.page import PAGE
from cardgen.languages.patterns.words import Group, aspects, names, words

DEFINITE = words("el la los las")
INDEFINITE = words("un una unos unas")
DETERMINERS = words(
    """cada todo toda todos todas algunos algunas varios varias muchos muchas dos tres cuatro cinco ambos ambas
    cualquier ningún ninguna aquellos aquellas aquel aquella de del en a al con por para sin sobre entre según"""
)
_DEMONSTRATIVES = words(
    """este esta esto estos estas ese esa eso esos esas aquello dicho dicha dichos dichas éste ésta éstos éstas"""
)
PRONOUNS = _DEMONSTRATIVES | words("ello ella ellas ellos él su sus")
_PREPOSITIONS = words(
    """a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras vía
    dentro fuera además junto gracias debido respecto"""
)
_CONNECTIVES = words(
    """aquí allí ahora luego entonces después antes también tampoco además así asimismo finalmente primero segundo
    tercero ejemplo normalmente generalmente habitualmente frecuentemente usualmente típicamente actualmente hoy
    siempre nunca menudo veces embargo sí pero y e o u ni aunque mientras pues sea incluso solo sólo casi tanto tan
    igualmente recuerda observa nota fíjate ten vea véase ver especialmente particularmente básicamente simplemente"""
)
_SUBORDINATORS = words("cuando si como donde porque ya que más menos muy no igual")
_OPENING_VERBS = words(
    """es son está están hay existe existen he ha han había era fue puede pueden debe deben tiene tienen permite
    permiten"""
)
QUESTION_WORDS = words("qué quién quiénes cuál cuáles cómo cuándo dónde cuánto cuánta cuántos cuántas")
FINITE = words(
    """es son era eran fue fueron está están estaba estaban será serán sea sean hay había ha han tiene tienen tenía
    puede pueden podía podría debe deben debería permite permiten hace hacen consiste consisten contiene contienen
    sirve sirven significa significan existe existen ocurre ocurren muestra muestran usa usan utiliza utilizan
    depende dependen incluye incluyen representa representan define definen indica indican llama llaman denomina
    denominan conoce conocen refiere refieren produce producen genera generan encuentra encuentran devuelve imprime
    ejecuta crea recibe lee va van da dan pasa pasan"""
)
STOPWORDS = PAGE.stopwords.union(
    DEFINITE, INDEFINITE, DETERMINERS, PRONOUNS, _PREPOSITIONS, _CONNECTIVES, _SUBORDINATORS, _OPENING_VERBS,
    QUESTION_WORDS,
    words(
        """se lo le les me te nos su sus mi mis tu tus al del que cual cuyo cuya ser estar haber hace hacer utiliza usa
        llama denomina sirve compone él"""
    ),
)  # fmt: skip
OPENERS = _PREPOSITIONS.union(
    _CONNECTIVES, _SUBORDINATORS, _OPENING_VERBS, QUESTION_WORDS,
    words("lo se le les me te nos yo tú usted nosotros ellos ellas él ella alguno otro otra otros otras mismo"),
)  # fmt: skip
LEANING = _CONNECTIVES.union(
    _DEMONSTRATIVES, words("ello ellos ellas lo le les otro otra otros otras ambos ambas mismo mismos")
) - words("ejemplo")
SETUP = words("sea sean dado dada dados dadas")
POINTERS = _DEMONSTRATIVES
SUBJECTLESS: frozenset[str] = words(
    "ha han había habían puede pueden tiene tienen debe deben permite permiten era fue está están"
)
INNER = words(
    "también tampoco siempre nunca que se no si cuando porque como dado lo les le me nos ni pero sino mientras aunque"
)
RELATIVES = words("que quien quienes cuyo cuya donde cuando cual cuales como si porque")
BROKEN = words(
    """sola solo cada gran primera primer tercer mismo misma otro otra muy más menos es son de del en con por para como
    que si el la los las un una y o a según mediante fórmula ecuación donde sea"""
)
ENGLISH = words(
    """the of and is are with for this that to by which be as it have not they you we how what when from your there
    their an or on in at"""
)
ABBREVIATIONS = words("p.ej ej etc sr sra dr dra núm pág págs fig cap art vol ed aprox máx mín tel s.a ee.uu a.c d.c")

ASPECTS = {
    **aspects(
        Group.OPEN,
        "las",
        """ventajas desventajas limitaciones aplicaciones causas consecuencias dificultades implicaciones razones
        críticas""",
    ),
    **aspects(
        Group.OPEN,
        "los",
        "beneficios inconvenientes usos riesgos problemas retos desafíos efectos factores peligros motivos",
    ),
    **aspects(
        Group.CLOSED,
        "los",
        """tipos componentes elementos principios objetivos requisitos criterios niveles supuestos métodos modos estados
        atributos rasgos""",
    ),
    **aspects(
        Group.CLOSED,
        "las",
        """partes características propiedades funciones reglas clases categorías condiciones dimensiones formas leyes
        tareas operaciones variantes modalidades""",
    ),
    **aspects(Group.STEPS, "los", "pasos"),
    **aspects(Group.STEPS, "las", "etapas fases"),
    **aspects(
        Group.SINGLE,
        "la",
        """función importancia causa finalidad estructura ventaja desventaja característica utilidad unidad sintaxis""",
    ),
    **aspects(Group.SINGLE, "el", "objetivo propósito origen papel funcionamiento símbolo fin"),
    **aspects(Group.NEVER, "", "ejemplo ejemplos ejercicios herramientas"),
}
ASPECT_WORDS = words(
    """principales principal generales general básicas básicos clave fundamentales más importantes importante comunes
    posibles algunas algunos otras otros diferentes distintos distintas dos tres cuatro cinco varias varios"""
)
KINDS = words("tipos clases categorías modalidades")

GENERIC = names(
    """introducción, resumen, conclusión, conclusiones, definición, definiciones, concepto, conceptos, conceptos
    básicos, ejemplo, ejemplos, nota, notas, importante, contexto, motivación, antecedentes, historia, teoría,
    práctica, contenido, contenidos, tema, temas, generalidades, descripción, descripción general, visión general,
    detalles, más, otros, otras, solución, resultado, resultados, análisis, comparación, comparativa,
    implementación, notación, demostración, explicación, observaciones, observación, recuerda, problema,
    procedimiento, ideas, repaso, bienvenida, parte, unidad, lección, capítulo, módulo, sesión, clase, sección,
    aspectos generales, consideraciones, fundamentos, bases, uso, panorama"""
)
ASIDES = names(
    """nota, notas, aviso, ojo, importante, atención, consejo, truco, ejemplo, ejemplos, por ejemplo, ejercicio,
    solución, fuente, fuentes, vídeo, video, enlace, enlaces, pregunta, respuesta, autor, autora, fecha, recuerda,
    no, sí, correcto, incorrecto, verdadero, falso, resultado, salida, entrada, paso, advertencia, observación,
    pista"""
)
DEFINITIONS = names("definición, significado, concepto, qué es, definición formal")
DEFINES_SHORT = words("def")
STATEMENTS = names("descripción, explicación, detalle, detalles, notas, qué hace")
FORMULAS = names("fórmula, fórmulas, ecuación, ecuaciones, expresión, cálculo")
