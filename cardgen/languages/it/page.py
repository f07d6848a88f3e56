"""Words of course pages in Italian."""

from cardgen.languages.base import PageWords, names, numerals, table, words
from cardgen.model import Role

PAGE = PageWords(
    code="it",
    roles=table(
        {
            Role.SUMMARY: names(
                """riassunto, sommario, sintesi, in sintesi, in breve, riepilogo, panoramica, visione d'insieme,
                quadro generale, abstract, compendio, in poche parole"""
            ),
            Role.TOPICS: names(
                """argomenti, argomento, argomenti chiave, argomenti trattati, argomenti principali, temi, temi
                chiave, temi principali, obiettivi, obiettivo, obiettivi di apprendimento, obiettivi didattici,
                obiettivi formativi, obiettivi della lezione, obiettivi del capitolo, obiettivi dell'unità,
                risultati di apprendimento, risultati attesi, competenze, traguardi, cosa imparerai, che cosa
                imparerai, cosa impareremo, cosa imparerete, in questa unità, in questa lezione, in questo
                capitolo, domande chiave, domande guida, al termine di questa lezione, contenuti della lezione"""
            ),
            Role.KEY_POINTS: names(
                """punti chiave, punti principali, punti essenziali, concetti da ricordare, da ricordare, ricorda,
                l'essenziale, idee chiave, idee principali, messaggi chiave, in conclusione, punti da ricordare"""
            ),
            Role.NOTES: names(
                """appunti, note, i miei appunti, note di studio, appunti di lezione, note di lezione, dispense"""
            ),
            Role.GLOSSARY: names(
                """glossario, vocabolario, terminologia, definizioni, termini, termini chiave, parole chiave, lessico,
                acronimi, sigle, abbreviazioni, notazione, nomenclatura"""
            ),
            Role.QUESTIONS: names(
                """domande, domande di ripasso, domande di verifica, autovalutazione, quiz, questionario, verifica la
                tua comprensione, domande frequenti, domande d'esame, ripasso, domande di comprensione, domande per
                la discussione, mettiti alla prova"""
            ),
            Role.EXERCISE: names(
                """esercizi, esercizio, esercitazione, esercitazioni, attività, compito, compiti, sfida, laboratorio,
                prova tu, esercizi proposti, esercizi svolti"""
            ),
            Role.SOLUTION: names("soluzione, soluzioni, risposta, risposte, svolgimento"),
            Role.READINGS: names(
                """letture, lettura, letture consigliate, letture obbligatorie, letture aggiuntive, bibliografia,
                riferimenti, riferimenti bibliografici, fonti, risorse, risorse aggiuntive, per approfondire,
                approfondimenti, approfondimento, per saperne di più, link, link utili, collegamenti, libri,
                articoli, video, vedi anche, sitografia, testi consigliati"""
            ),
            Role.ARTEFACTS: names(
                """portfolio, consegne, i miei lavori, download, file, allegati, materiali, materiale, materiale
                didattico, slide, diapositive, presentazione, presentazioni, registrazione, registrazioni, codice,
                codice sorgente, dati, riflessione, riflessioni, diario"""
            ),
            Role.ADMIN: names(
                """prerequisiti, requisiti, conoscenze preliminari, prima di iniziare, preparazione, installazione,
                configurazione, per iniziare, primi passi, aiuto, informazioni, informazioni sul corso, sul corso,
                autore, autori, autrice, collaboratori, docente, docenti, contatti, contatto, ricevimento, orario,
                orari, calendario, date, scadenze, valutazione, valutazioni, criteri di valutazione, voto, esame,
                modalità d'esame, regole, licenza, diritti d'autore, crediti, ringraziamenti, come citare, indice,
                contenuti, contenuto, navigazione, prossimi passi, successivo, precedente, indietro, novità,
                avvisi, durata, tempo stimato, programma, programma del corso, unità, lezioni, moduli, capitoli,
                struttura del corso"""
            ),
        }
    ),
    loose_topics=frozenset(
        names(
            """concetti chiave, concetti, concetti principali, concetti fondamentali, termini chiave, idee chiave,
            idee principali, parole chiave, vocabolario, contenuti, contenuto, indice, punti chiave, panoramica,
            sommario, glossario"""
        )
    ),
    numbered=table(
        {
            Role.DEFINITION: names(
                """definizione, definizioni, teorema, lemma, proposizione, corollario, assioma, legge, principio,
                regola, formula, proprietà, postulato"""
            ),
            Role.EXAMPLE: names("esempio, esempi, esempio svolto, caso di studio"),
            Role.EXERCISE: names("esercizio, esercizi, attività, compito, problema, sfida, esercitazione"),
            Role.SOLUTION: names("soluzione, soluzioni, risposta, risposte, svolgimento"),
            Role.QUESTIONS: names("domanda, domande, quiz"),
            Role.NOTE: names(
                """nota, note, suggerimento, consiglio, osservazione, attenzione, avvertenza, avviso, dimostrazione,
                curiosità, approfondimento"""
            ),
            Role.KEY_POINTS: names("ricorda, importante, punto chiave, punti chiave"),
        }
    ),
    unit_words=words(
        """unità unita lezione lezioni settimana settimane modulo moduli capitolo capitoli parte parti tema argomento
        giorno sessione incontro blocco episodio sezione cap lez"""
    ),
    stopwords=words(
        """di e il la che in un a per è una sono con non si da del le dei della i come al più gli alla anche o nel ma
        ha delle questo dal essere nella lo se ci su sua suo dalla tra quando quindi può cui"""
    ),
    notes_words=words("appunti note dispense"),
    navigation=words("indietro avanti successivo precedente home indice su inizio"),
    admin_labels=frozenset(
        names(
            """durata, tempo stimato, tempo, autore, autrice, autori, data, ultimo aggiornamento, aggiornato, docente,
            versione, livello, difficoltà, crediti, prerequisiti, categoria, licenza, aula, contatto, scadenza"""
        )
    ),
    not_units=frozenset(
        names(
            """indice, sommario, licenza, installazione, calendario, orario, programma, avvisi, contatti, docenti,
            riferimenti, bibliografia, risorse, link, modelli, modello, valutazione, file, dati, figure, immagini,
            slide, crediti, ringraziamenti, benvenuti, prefazione"""
        )
    ),
    stale=words("vecchio vecchia archiviato obsoleto bozza copia"),
    tasks=frozenset(names("esercizi, compiti, quiz, soluzioni, modello, consegna, esercitazioni")),
    numerals=numerals(
        """uno/una/primo/prima due/secondo/seconda tre/terzo/terza quattro/quarto/quarta cinque/quinto/quinta
        sei/sesto/sesta sette/settimo/settima otto/ottavo/ottava nove/nono/nona dieci/decimo/decima undici dodici"""
    ),
    parts=words("parte parti sezione blocco giorno"),
    greetings=names("benvenuti al, benvenuti alla, benvenuti nel, benvenuti a, benvenuti in"),
    overviews=frozenset(names("panoramica della lezione, schema della lezione, panoramica")),
    sure=words("prerequisiti ringraziamenti licenza"),
    references={"fig": "Figura", "tbl": "Tabella", "eq": "Equazione", "sec": "Sezione"},
)
