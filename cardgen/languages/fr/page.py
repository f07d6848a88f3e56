"""Words of course pages in French."""

from cardgen.languages.base import PageWords, names, numerals, table, words
from cardgen.model import Role

PAGE = PageWords(
    code="fr",
    roles=table(
        {
            Role.SUMMARY: names(
                """résumé, synthèse, en résumé, en bref, en quelques mots, aperçu, vue d'ensemble, vue générale,
                présentation générale, sommaire de la leçon, abrégé, récapitulatif, récapitulation, bilan"""
            ),
            Role.TOPICS: names(
                """thèmes, thème, thèmes clés, thèmes abordés, thèmes principaux, sujets, sujets abordés, sujets
                traités, objectifs, objectif, objectifs d'apprentissage, objectifs pédagogiques, objectifs de la
                leçon, objectifs du chapitre, objectifs du cours, objectifs du module, objectifs de la séance,
                objectifs spécifiques, objectifs visés, acquis d'apprentissage, résultats d'apprentissage,
                compétences, compétences visées, compétences attendues, ce que vous allez apprendre, ce que vous
                apprendrez, ce que tu vas apprendre, ce que nous allons apprendre, notions abordées, points
                abordés, notions au programme, dans ce chapitre, dans cette leçon, dans cette unité, questions
                clés, questions directrices, problématiques, à la fin de cette leçon, à la fin de ce chapitre, au
                programme, attendus"""
            ),
            Role.KEY_POINTS: names(
                """points clés, points essentiels, points importants, points à retenir, à retenir, ce qu'il faut
                retenir, l'essentiel, l'essentiel à retenir, l'essentiel du cours, idées clés, idées principales,
                messages clés, retenons, je retiens, ce que je retiens, en conclusion, leçons apprises, à savoir,
                faits clés"""
            ),
            Role.NOTES: names(
                """notes, notes de cours, mes notes, notes d'étude, notes de lecture, notes de la leçon, prise de
                notes, fiches, fiches de révision"""
            ),
            Role.GLOSSARY: names(
                """glossaire, vocabulaire, lexique, terminologie, définitions, termes, termes clés, mots clés,
                mots-clés, définitions clés, acronymes, sigles, abréviations, liste des abréviations, notations,
                nomenclature, vocabulaire à connaître, mots à connaître"""
            ),
            Role.QUESTIONS: names(
                """questions, questions de révision, questions de compréhension, auto-évaluation, autoévaluation,
                questionnaire, quiz, qcm, testez vos connaissances, teste tes connaissances, vérifiez vos
                connaissances, vérifiez votre compréhension, questions d'examen, foire aux questions, questions
                fréquentes, questions de réflexion, questions de discussion, révision, révisions, cartes mémoire"""
            ),
            Role.EXERCISE: names(
                """exercices, exercice, travaux pratiques, travaux dirigés, td, tp, activités, devoir, devoirs, défi,
                défis, à vous de jouer, à toi de jouer, atelier, mise en pratique, applications directes,
                entraînement, exercices d'application, travail à faire"""
            ),
            Role.SOLUTION: names("solution, solutions, réponse, réponses, corrigé, corrigés, correction, corrections"),
            Role.READINGS: names(
                """lectures, lecture, lectures recommandées, lectures complémentaires, lectures conseillées, lectures
                obligatoires, bibliographie, références, références bibliographiques, sources, webographie,
                sitographie, pour aller plus loin, aller plus loin, pour en savoir plus, en savoir plus,
                ressources, ressources complémentaires, ressources supplémentaires, liens, liens utiles, liens
                externes, livres, ouvrages, articles, vidéos, vidéo, voir aussi, à lire, à voir, documentation"""
            ),
            Role.ARTEFACTS: names(
                """portfolio, e-portfolio, travaux rendus, rendus, mes travaux, téléchargements, téléchargement,
                fichiers, pièces jointes, matériel, supports, supports de cours, support de cours, diapositives,
                diaporama, présentation, présentations, enregistrement, enregistrements, code, code source,
                notebooks, données, réflexion, réflexions, journal de bord"""
            ),
            Role.ADMIN: names(
                """prérequis, pré-requis, connaissances préalables, avant de commencer, préparation, installation,
                configuration, premiers pas, pour commencer, démarrage, aide, à propos, à propos de ce cours, à
                propos de l'auteur, auteur, auteurs, auteure, contributeurs, contribuer, enseignant, enseignants,
                enseignante, intervenants, équipe pédagogique, notes pour l'enseignant, contact, contacts,
                horaires, emploi du temps, calendrier, planning, dates, dates importantes, échéances, évaluation,
                évaluations, critères d'évaluation, notation et évaluation, barème, modalités, modalités
                d'évaluation, règlement, licence, droits d'auteur, crédits, remerciements, citation, comment citer,
                historique, journal des modifications, table des matières, sommaire, plan du cours, contenu,
                contenus, navigation, prochaines étapes, étapes suivantes, suivant, précédent, retour, actualités,
                annonces, durée, temps estimé, programme, programme du cours, unités, leçons, modules, chapitres,
                séances, organisation du cours, fiche pratique, mentions légales"""
            ),
        }
    ),
    loose_topics=frozenset(
        names(
            """concepts clés, concepts, concepts principaux, notions, notions clés, notions essentielles, termes clés,
            idées clés, idées principales, mots clés, mots-clés, vocabulaire, plan, sommaire, contenu, contenus,
            points clés, aperçu, vue d'ensemble, lexique, glossaire, résumé, au programme"""
        )
    ),
    numbered=table(
        {
            Role.DEFINITION: names(
                """définition, définitions, théorème, lemme, proposition, corollaire, axiome, loi, principe, règle,
                formule, propriété, propriétés, postulat, notion, concept clé"""
            ),
            Role.EXAMPLE: names("exemple, exemples, étude de cas, exemple résolu, cas pratique, illustration"),
            Role.EXERCISE: names(
                """exercice, exercices, activité, tâche, problème, défi, travail pratique, application"""
            ),
            Role.SOLUTION: names("solution, solutions, réponse, réponses, corrigé, correction"),
            Role.QUESTIONS: names("question, questions, qcm, quiz"),
            Role.NOTE: names(
                """remarque, remarques, note, notes, conseil, conseils, astuce, astuces, attention, avertissement,
                indice, info, information, démonstration, preuve, observation, le saviez-vous"""
            ),
            Role.KEY_POINTS: names("à retenir, point clé, points clés, important, retenir"),
        }
    ),
    unit_words=words(
        """unité unités unite leçon leçons lecon lecons semaine semaines module modules chapitre chapitres cours
        séance séances seance partie parties sujet thème theme jour jours bloc épisode episode section sections
        étape chap sem séquence sequence"""
    ),
    stopwords=words(
        """de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la mais comme
        ou si leur avec son nous vous être cette aux on ont fait ses tout peut ces elle entre aussi même d l qu s n
        c j"""
    ),
    notes_words=words("notes fiches"),
    navigation=words("retour suivant précédent accueil sommaire haut suite"),
    admin_labels=frozenset(
        names(
            """durée, temps estimé, temps, temps de lecture, auteur, auteure, auteurs, date, dernière mise à jour, mis
            à jour, enseignant, enseignante, version, niveau, difficulté, crédits, prérequis, étiquettes,
            catégorie, licence, salle, contact, échéance, date de rendu"""
        )
    ),
    not_units=frozenset(
        names(
            """sommaire, table des matières, accueil, licence, installation, calendrier, planning, emploi du temps,
            programme, annonces, contact, enseignants, références, bibliographie, ressources, liens, modèles,
            modèle, évaluation, fichiers, données, figures, images, diapositives, crédits, remerciements,
            bienvenue, mentions légales, préface, avant-propos"""
        )
    ),
    stale=words("ancien ancienne archivé archive obsolète brouillon copie vieux"),
    tasks=frozenset(
        names(
            """exercices, devoirs, td, tp, qcm, corrigés, corrigé, corriges, corrige, questionnaire, modèle, rendu,
            fiche exercices"""
        )
    ),
    numerals=numerals(
        """un/une/premier/première deux/deuxième/second trois/troisième quatre/quatrième cinq/cinquième six/sixième
        sept/septième huit/huitième neuf/neuvième dix/dixième onze douze treize quatorze quinze"""
    ),
    parts=words("partie parties section sections bloc étape jour jours"),
    greetings=names(
        """bienvenue dans le, bienvenue dans la, bienvenue dans, bienvenue au, bienvenue à la, bienvenue à, bienvenue
        sur"""
    ),
    overviews=frozenset(
        names("""aperçu de la leçon, plan de la leçon, plan du chapitre, aperçu du chapitre, vue d'ensemble, aperçu""")
    ),
    sure=words("prérequis pré-requis remerciements licence"),
    references={"fig": "Figure", "tbl": "Tableau", "eq": "Équation", "sec": "Section"},
)
