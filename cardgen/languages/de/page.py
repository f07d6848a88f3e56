"""Words of course pages in German."""

from cardgen.languages.base import PageWords, names, numerals, table, words
from cardgen.model import Role

PAGE = PageWords(
    code="de",
    roles=table(
        {
            Role.SUMMARY: names(
                """zusammenfassung, überblick, übersicht, kurzfassung, kurzüberblick, abriss, auf einen blick, in
                kürze, kurz und knapp, kurz gefasst, kurz gesagt, das wichtigste in kürze, abstract, fazit in
                kürze, kurzzusammenfassung, rückblick"""
            ),
            Role.TOPICS: names(
                """themen, thema, kernthemen, hauptthemen, schlüsselthemen, wichtige themen, lernziele, lernziel,
                lernergebnisse, lernergebnis, ziele, ziel, ziele der lektion, ziele der einheit, ziele des
                kapitels, kompetenzen, kompetenzziele, qualifikationsziele, lehrziele, was sie lernen, was du
                lernst, was sie lernen werden, was du lernen wirst, das lernen sie, das lernst du, was wir lernen,
                was sie in diesem kapitel lernen, leitfragen, kernfragen, in dieser lektion, in diesem kapitel, in
                dieser einheit, nach dieser lektion, themenübersicht, inhalte der einheit, lerninhalte,
                lehrinhalte, behandelte themen, schwerpunkte"""
            ),
            Role.KEY_POINTS: names(
                """kernaussagen, kernpunkte, das wichtigste, wichtigste punkte, die wichtigsten punkte, merksätze,
                merksatz, merke, zum merken, merkkasten, wichtige punkte, hauptpunkte, schlüsselpunkte, take-aways,
                takeaways, das sollten sie mitnehmen, das nehmen wir mit, fazit, erkenntnisse, wichtige
                erkenntnisse, das sollten sie sich merken, spickzettel"""
            ),
            Role.NOTES: names(
                """notizen, mitschrift, mitschriften, vorlesungsnotizen, vorlesungsmitschrift, lernnotizen, skript,
                vorlesungsskript, aufzeichnungen, meine notizen, studiennotizen"""
            ),
            Role.GLOSSARY: names(
                """glossar, begriffe, wichtige begriffe, fachbegriffe, grundbegriffe, schlüsselbegriffe, vokabeln,
                vokabular, wortschatz, terminologie, definitionen, abkürzungen, abkürzungsverzeichnis,
                begriffsklärung, begriffserklärungen, notation, schreibweisen, kernbegriffe"""
            ),
            Role.QUESTIONS: names(
                """fragen, kontrollfragen, wiederholungsfragen, verständnisfragen, selbsttest, selbstkontrolle, quiz,
                testfragen, prüfungsfragen, lernkontrolle, lernkontrollfragen, wissenstest, häufige fragen,
                diskussionsfragen, reflexionsfragen, minitest, mini-quiz, karteikarten, testen sie ihr wissen,
                teste dein wissen"""
            ),
            Role.EXERCISE: names(
                """übungen, übung, übungsaufgaben, übungsaufgabe, aufgaben, aufgabe, hausaufgaben, hausaufgabe,
                arbeitsauftrag, arbeitsaufträge, aktivität, aktivitäten, praktikum, praktische übung,
                herausforderung, probieren sie es aus, arbeitsblatt, miniprojekt, mini-übung, selbst ausprobieren"""
            ),
            Role.SOLUTION: names("lösung, lösungen, antwort, antworten, musterlösung, musterlösungen, lösungsweg"),
            Role.READINGS: names(
                """literatur, literaturverzeichnis, literaturhinweise, literaturangaben, literaturliste,
                literaturempfehlungen, weiterführende literatur, empfohlene literatur, pflichtlektüre, lektüre,
                leseliste, quellen, quellenverzeichnis, quellenangaben, referenzen, bibliografie, bibliographie,
                weiterführendes, weiterführende links, weiterführende informationen, weiterlesen, zum weiterlesen,
                mehr dazu, siehe auch, links, nützliche links, ressourcen, weitere ressourcen, bücher, artikel,
                videos, video, vertiefung, zur vertiefung, mehr informationen, externe links, lehrbücher"""
            ),
            Role.ARTEFACTS: names(
                """portfolio, e-portfolio, abgaben, abgabe, meine arbeiten, downloads, download, dateien, anhänge,
                materialien, material, kursmaterialien, folien, foliensatz, vorlesungsfolien, aufzeichnung,
                quellcode, code, notebooks, datensätze, reflexion, lerntagebuch"""
            ),
            Role.ADMIN: names(
                """voraussetzungen, vorkenntnisse, vorwissen, vorbereitung, vorbereitungen, installation, einrichtung,
                erste schritte, hilfe, über, über diesen kurs, über dieses kapitel, über den autor, autor, autoren,
                autorin, mitwirkende, dozent, dozenten, dozentin, lehrende, ansprechpartner, kontakt, sprechstunde,
                zeitplan, terminplan, termine, kalender, ablauf, fristen, abgabefristen, bewertung, benotung,
                prüfung, prüfungsleistung, leistungsnachweis, bewertungskriterien, regeln, lizenz, urheberrecht,
                impressum, danksagung, dank, zitieren, zitiervorschlag, änderungsverzeichnis, inhaltsverzeichnis,
                inhalt, inhalte, navigation, nächste schritte, ausblick, weiter, zurück, neuigkeiten,
                ankündigungen, dauer, zeitaufwand, kursprogramm, einheiten, lektionen, module, kapitel,
                kursübersicht, organisatorisches, kursstruktur, gliederung, feedback, datenschutz, hinweise zur
                benutzung, hinweise für lehrende"""
            ),
        }
    ),
    loose_topics=frozenset(
        names(
            """kernkonzepte, schlüsselkonzepte, konzepte, wichtige konzepte, grundkonzepte, begriffe, wichtige
            begriffe, fachbegriffe, grundbegriffe, schlüsselbegriffe, kernbegriffe, stichwörter, stichworte,
            schlagwörter, schlüsselwörter, vokabeln, übersicht, überblick, inhalt, inhalte, gliederung, kernpunkte,
            glossar, zusammenfassung"""
        )
    ),
    numbered=table(
        {
            Role.DEFINITION: names(
                """definition, definitionen, satz, lemma, korollar, theorem, proposition, axiom, gesetz, prinzip,
                regel, formel, eigenschaft, hilfssatz, folgerung, begriff, lehrsatz"""
            ),
            Role.EXAMPLE: names("beispiel, beispiele, rechenbeispiel, anwendungsbeispiel, fallbeispiel, fallstudie"),
            Role.EXERCISE: names(
                """aufgabe, aufgaben, übung, übungen, übungsaufgabe, mini-übung, aktivität, herausforderung, problem,
                miniübung"""
            ),
            Role.SOLUTION: names("lösung, lösungen, antwort, antworten, musterlösung"),
            Role.QUESTIONS: names("frage, fragen, kontrollfrage, kontrollfragen, verständnisfrage, quiz"),
            Role.NOTE: names(
                """hinweis, hinweise, anmerkung, anmerkungen, bemerkung, bemerkungen, tipp, tipps, achtung, warnung,
                vorsicht, info, exkurs, notiz, beweis, randnotiz"""
            ),
            Role.KEY_POINTS: names("merke, merksatz, wichtig, kernaussage, kernaussagen"),
        }
    ),
    unit_words=words(
        """einheit einheiten lektion lektionen woche wochen modul module kapitel vorlesung vorlesungen sitzung
        sitzungen teil teile thema themen tag stunde stunden block blöcke abschnitt abschnitte episode kap lek vl"""
    ),
    stopwords=words(
        """der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er
        hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor
        zur bis mehr durch man dann wir kann wenn ihre ihr"""
    ),
    notes_words=words("notizen mitschrift mitschriften skript"),
    navigation=words("zurück weiter vorherige nächste start startseite inhalt inhaltsverzeichnis oben übersicht"),
    admin_labels=frozenset(
        names(
            """dauer, zeitaufwand, bearbeitungszeit, geschätzte zeit, zeit, autor, autorin, autoren, datum, stand,
            zuletzt aktualisiert, dozent, dozentin, version, niveau, schwierigkeit, voraussetzungen, schlagwörter,
            kategorie, lizenz, raum, kontakt, abgabe, frist"""
        )
    ),
    not_units=frozenset(
        names(
            """inhaltsverzeichnis, inhalt, startseite, lizenz, impressum, datenschutz, installation, zeitplan,
            terminplan, termine, kalender, ankündigungen, kontakt, dozenten, literatur, literaturverzeichnis,
            quellen, ressourcen, links, vorlagen, vorlage, bewertung, organisatorisches, organisation, dateien,
            daten, abbildungen, bilder, folien, danksagung, willkommen, instruktionen, hinweise, vorwort,
            modulhandbuch"""
        )
    ),
    stale=words("alt alte altes archiviert veraltet entwurf kopie sicherung"),
    tasks=frozenset(
        names(
            """übungen, uebungen, übungsaufgaben, aufgaben, hausaufgaben, übungsblatt, uebungsblatt, lösungen,
            loesungen, musterlösung, vorlage, vorlagen, abgabe"""
        )
    ),
    numerals=numerals(
        """eins/erste/erster/erstes zwei/zweite/zweiter/zweites drei/dritte/dritter/drittes
        vier/vierte/vierter/viertes fünf/fünfte/fünfter/fünftes sechs/sechste/sechster sieben/siebte/siebter
        acht/achte/achter neun/neunte/neunter zehn/zehnte/zehnter elf zwölf dreizehn vierzehn fünfzehn"""
    ),
    parts=words("teil teile abschnitt abschnitte block blöcke tag stunde"),
    greetings=names(
        """willkommen zu meinem, willkommen zur, willkommen zum, willkommen zu, willkommen im, willkommen in der,
        willkommen bei"""
    ),
    overviews=frozenset(
        names("""übersicht der lektion, kapitelübersicht, lektionsübersicht, themenübersicht, übersicht, überblick""")
    ),
    sure=words(
        """voraussetzungen vorkenntnisse danksagung lizenz impressum urheberrecht sprechstunde inhaltsverzeichnis"""
    ),
    references={"fig": "Abbildung", "tbl": "Tabelle", "eq": "Gleichung", "sec": "Abschnitt"},
)
