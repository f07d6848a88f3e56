"""Words of course pages in Spanish."""

from cardgen.languages.base import PageWords, names, numerals, table, words
from cardgen.model import Role

PAGE = PageWords(
    code="es",
    roles=table(
        {
            Role.SUMMARY: names(
                """resumen, sumario, sinopsis, síntesis, en síntesis, en resumen, en pocas palabras, en breve, visión
                general, vista general, panorama general, panorama, abstracto, extracto, descripción general,
                resumen ejecutivo, recapitulación"""
            ),
            Role.TOPICS: names(
                """temas, tema, temas clave, temas principales, temas a tratar, temas tratados, temas del capítulo,
                temario de la unidad, contenidos de la unidad, objetivos, objetivo, objetivos de aprendizaje,
                objetivos didácticos, objetivos específicos, objetivos generales, objetivos de la lección,
                objetivos de la unidad, objetivos del tema, objetivos del capítulo, resultados de aprendizaje,
                resultado de aprendizaje, resultados esperados, logros de aprendizaje, metas, metas de aprendizaje,
                competencias, qué aprenderás, lo que aprenderás, qué vas a aprender, lo que vas a aprender, en esta
                unidad, en esta lección, en este tema, en este capítulo, preguntas clave, preguntas guía, preguntas
                esenciales, al finalizar esta unidad, al finalizar esta lección, aprenderás a"""
            ),
            Role.KEY_POINTS: names(
                """puntos clave, puntos principales, puntos importantes, puntos para recordar, ideas clave, ideas
                principales, conclusiones clave, para recordar, recuerda, recordar, lo más importante, lo esencial,
                mensajes clave, lecciones aprendidas, en conclusión, hechos clave, a recordar"""
            ),
            Role.NOTES: names(
                """apuntes, notas, mis apuntes, mis notas, notas de clase, apuntes de clase, notas de estudio, apuntes
                de la unidad, notas de la lección, notas del curso, material de estudio"""
            ),
            Role.GLOSSARY: names(
                """glosario, vocabulario, terminología, definiciones, términos, términos clave, palabras clave,
                términos y definiciones, siglas, acrónimos, abreviaturas, lista de términos, glosario de términos,
                notación, nomenclatura"""
            ),
            Role.QUESTIONS: names(
                """preguntas, preguntas de repaso, cuestiones, cuestionario, autoevaluación, comprueba lo aprendido,
                comprueba tus conocimientos, comprueba tu comprensión, preguntas de autoevaluación, preguntas de
                comprensión, preguntas frecuentes, repaso, quiz, preguntas de discusión, preguntas para
                reflexionar, preguntas de examen, tarjetas, tarjetas de memoria"""
            ),
            Role.EXERCISE: names(
                """ejercicios, ejercicio, prácticas, actividades, tarea, tareas, deberes, desafío, reto, laboratorio,
                taller, inténtalo, ponte a prueba, trabajo práctico, trabajos prácticos, ejercicios propuestos,
                ejercicios resueltos, guía de ejercicios"""
            ),
            Role.SOLUTION: names("solución, soluciones, respuesta, respuestas, clave de respuestas, solucionario"),
            Role.READINGS: names(
                """lecturas, lectura, lecturas recomendadas, lectura recomendada, lecturas obligatorias, lectura
                obligatoria, lecturas complementarias, lecturas adicionales, para leer más, para saber más, para
                profundizar, más información, bibliografía, bibliografía recomendada, bibliografía básica,
                bibliografía complementaria, referencias, referencias bibliográficas, fuentes, fuentes consultadas,
                recursos, recursos adicionales, recursos complementarios, enlaces, enlaces de interés, enlaces
                útiles, enlaces externos, libros, artículos, vídeos, videos, vídeo, video, véase también, ver
                también"""
            ),
            Role.ARTEFACTS: names(
                """portafolio, portfolio, entregas, entregables, mi trabajo, descargas, descarga, archivos, adjuntos,
                materiales, material, materiales del curso, diapositivas, presentación, presentaciones, grabación,
                grabaciones, código, cuadernos, datos, reflexión, reflexiones, diario de aprendizaje"""
            ),
            Role.ADMIN: names(
                """requisitos, prerrequisitos, prerequisitos, requisitos previos, conocimientos previos, antes de
                empezar, antes de comenzar, preparación, instalación, configuración, cómo empezar, primeros pasos,
                ayuda, acerca de, sobre este curso, sobre el curso, sobre el autor, autor, autores, autoría,
                colaboradores, contribuir, docente, docentes, profesor, profesores, instructores, notas para el
                instructor, notas del instructor, contacto, horario, horarios, calendario, cronograma, fechas,
                fechas importantes, plazos, evaluación, evaluaciones, criterios de evaluación, calificación,
                calificaciones, rúbrica, normas, licencia, derechos de autor, créditos, agradecimientos, citar,
                cómo citar, registro de cambios, índice, tabla de contenidos, tabla de contenido, contenido,
                contenidos, contenidos del curso, navegación, próximos pasos, siguiente, anterior, volver,
                novedades, avisos, duración, tiempo estimado, programa, programa del curso, unidades, lecciones,
                módulos, capítulos, episodios, metodología, estructura del curso, información del curso,
                comentarios"""
            ),
        }
    ),
    loose_topics=frozenset(
        names(
            """conceptos clave, conceptos, conceptos principales, conceptos básicos, conceptos fundamentales, términos
            clave, ideas clave, ideas principales, palabras clave, vocabulario, resumen, esquema, contenidos,
            contenido, puntos clave, visión general, temario, glosario"""
        )
    ),
    numbered=table(
        {
            Role.DEFINITION: names(
                """definición, definiciones, teorema, lema, proposición, corolario, axioma, ley, principio, regla,
                fórmula, concepto clave, idea clave, propiedad"""
            ),
            Role.EXAMPLE: names("ejemplo, ejemplos, ejemplo resuelto, caso práctico, caso de estudio"),
            Role.EXERCISE: names("ejercicio, ejercicios, actividad, tarea, problema, práctica, desafío, reto"),
            Role.SOLUTION: names("solución, soluciones, respuesta, respuestas"),
            Role.QUESTIONS: names("pregunta, preguntas, cuestión, cuestiones"),
            Role.NOTE: names(
                """nota, notas, consejo, consejos, pista, observación, advertencia, atención, aviso, aclaración,
                curiosidad, demostración, prueba"""
            ),
            Role.KEY_POINTS: names("punto clave, puntos clave, recuerda, importante"),
        }
    ),
    unit_words=words(
        """unidad unidades lección leccion lecciones semana semanas módulo modulo módulos capítulo capitulo capítulos
        tema temas sesión sesion sesiones clase clases parte partes día dia jornada bloque bloques episodio
        episodios sección seccion apartado ud cap lec sem mod"""
    ),
    stopwords=words(
        """de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ya o este sí
        porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante son está ser
        puede"""
    ),
    notes_words=words("apuntes notas"),
    navigation=words("volver atrás siguiente anterior inicio índice subir continuar regresar"),
    admin_labels=frozenset(
        names(
            """tiempo estimado, tiempo aproximado, tiempo, duración, autor, autora, autores, fecha, última
            actualización, actualizado, docente, profesor, profesora, versión, nivel, dificultad, créditos,
            requisitos, etiquetas, categoría, licencia, aula, contacto, fecha de entrega, plazo"""
        )
    ),
    not_units=frozenset(
        names(
            """índice, indice, inicio, licencia, instalación, instalacion, preparación, preparacion, horario,
            calendario, cronograma, programa, avisos, contacto, docentes, profesores, referencias, bibliografía,
            bibliografia, recursos, enlaces, plantillas, plantilla, evaluación, evaluacion, archivos, datos,
            figuras, imágenes, imagenes, diapositivas, créditos, creditos, agradecimientos, bienvenida, guía
            docente, guia docente"""
        )
    ),
    stale=words("antiguo antigua viejo vieja archivado obsoleto borrador copia"),
    tasks=frozenset(
        names(
            """ejercicios, tareas, deberes, cuestionario, hoja de ejercicios, soluciones, plantilla, plantillas,
            entrega, entregas, actividades, respuestas"""
        )
    ),
    numerals=numerals(
        """uno/una/primero/primera dos/segundo/segunda tres/tercero/tercera cuatro/cuarto/cuarta cinco/quinto/quinta
        seis/sexto/sexta siete/séptimo/séptima ocho/octavo/octava nueve/noveno/novena diez/décimo/décima once doce
        trece catorce quince"""
    ),
    parts=words("parte partes sección seccion apartado bloque bloques día dia"),
    greetings=names(
        """bienvenidos a la, bienvenidos al, bienvenidos a, bienvenidas a, bienvenida a, te damos la bienvenida a, te
        damos la bienvenida al"""
    ),
    overviews=frozenset(
        names(
            """visión general de la lección, resumen de la lección, esquema de la lección, esquema de la unidad, visión
        general, vista general"""
        )
    ),
    sure=words("requisitos prerrequisitos prerequisitos agradecimientos licencia cronograma"),
    references={"fig": "Figura", "tbl": "Tabla", "eq": "Ecuación", "sec": "Sección"},
)
