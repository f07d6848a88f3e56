"""Words of course pages in English."""

from cardgen.languages.base import PageWords, names, numerals, table, words
from cardgen.model import Role

PAGE = PageWords(
    code="en",
    roles=table(
        {
            Role.SUMMARY: names(
                """summary, overview, abstract, tl;dr, tldr, tl dr, in short, in brief, in a nutshell, synopsis,
                recap, at a glance, executive summary, the short version, brief summary, quick summary, big
                picture, the big picture"""
            ),
            Role.TOPICS: names(
                """key topics, topics, topics covered, main topics, topics in this unit, list of topics, objectives,
                learning objectives, learning objective, learning outcomes, learning outcome, learning goals,
                learning goal, learning aims, learning targets, learning intentions, intended learning outcomes,
                learning objectives and outcomes, lesson objectives, lesson goals, lesson outcomes, course
                objectives, course goals, course outcomes, unit objectives, unit outcomes, module objectives,
                module outcomes, chapter objectives, session objectives, session outcomes, student learning
                outcomes, student outcomes, outcomes, goals, aims, aims and objectives, goals and objectives,
                expected outcomes, competencies, what you will learn, what you'll learn, what we will learn, what
                we'll learn, what will you learn, what you will be able to do, what you should know, what you need
                to know, what to know, what we will cover, what we'll cover, what's covered, what is covered, in
                this unit, in this lesson, in this chapter, in this module, in this week, this week, key questions,
                guiding questions, essential questions, focus questions, key question, big questions, lesson
                overview topics, coverage, you will learn, you will be able to, by the end of this unit, by the end
                of this lesson, agenda, by the end of this chapter, after this lesson, after this unit, syllabus
                topics, exam topics, key learning objectives, key learning outcomes, key objectives, main objectives,
                specific objectives, general objectives, specific learning outcomes"""
            ),
            Role.KEY_POINTS: names(
                """key points, key point, keypoints, key takeaways, takeaways, take aways, take-aways, key take-aways,
                key take aways, takeaway, takeaway points, take home messages, take-home messages, take home
                points, main points, main takeaways, points to remember, things to remember, remember, key facts,
                key messages, key ideas, key insights, highlights, lessons learned, lessons learnt, main ideas,
                what we learned, what you learned, what we have learned, what we learnt, in conclusion, wrap up,
                wrap-up, wrapping up, chapter review, lesson summary points, bottom line, cheat sheet, cheatsheet"""
            ),
            Role.NOTES: names(
                """notes, study notes, lecture notes, course notes, class notes, my notes, unit notes, lesson notes,
                revision notes, reading notes, notes pages, detailed notes, full notes, weekly notes, handouts,
                lecture notes and slides, notes and slides, slides and notes"""
            ),
            Role.GLOSSARY: names(
                """glossary, vocabulary, key vocabulary, vocabulary list, vocab, terminology, key terminology,
                definitions, key definitions, terms, terms and definitions, key terms and definitions, word list,
                acronyms, abbreviations, list of abbreviations, notation, nomenclature, key words, glossary of
                terms, important terms, important definitions"""
            ),
            Role.QUESTIONS: names(
                """questions, review questions, review question, self-check, self check, self-test, self test, self-
                assessment, self assessment, check your understanding, check your knowledge, test yourself, test
                your knowledge, test your understanding, quiz, quick quiz, quizzes, knowledge check, knowledge
                checks, revision questions, study questions, comprehension questions, exam questions, discussion
                questions, questions for review, questions for discussion, practice questions, questions to
                consider, reflection questions, concept check, concept checks, quick review questions, review quiz,
                final quiz, wrap-up quiz, warm- up quiz, warm-up questions, end of chapter questions, end-of-chapter
                questions, pre-lecture quiz, post-lecture quiz, pre-quiz, post-quiz, q&a, q and a, faq, frequently
                asked questions, flashcards, flash cards, active recall"""
            ),
            Role.EXERCISE: names(
                """exercises, exercise, practice problems, practice exercises, problem set, problem sets, activities,
                class activity, in-class activity, in-class exercise, lab exercise, lab exercises, challenge,
                assignment, assignments, homework, task, tasks, your turn, try it yourself, try it, try this,
                worksheet, tutorial exercises, hands-on, hands on, workshop activities, coding exercise, do it
                yourself, practicals, seminar activities, practice cases, practice case, practice
                scenarios, practice scenario, practice prompts, practice tasks, practice activities, practice problems
                and solutions, warm-up scenario, warm-up, warm up, warm-up activity, starter activity, example problems,
                sample problems, discussion prompts, presentation task, group task, group activity, exit ticket, drills,
                review and self study, review & self study"""
            ),
            Role.SOLUTION: names(
                """solution, solutions, answer, answers, answer key, answers to exercises, sample solution, solution
                key, sample answers, model answer, model answers, worked solution, worked solutions"""
            ),
            Role.READINGS: names(
                """readings, reading, reading list, required reading, required readings, recommended reading,
                recommended readings, suggested reading, suggested readings, essential reading, essential readings,
                core reading, core readings, additional reading, additional readings, further reading, further
                readings, optional reading, optional readings, background reading, readings and resources,
                references, reference, reference list, references and further reading, bibliography, works cited,
                literature, literature cited, sources, citations, resources, additional resources, further
                resources, other resources, useful resources, online resources, learning resources, supplementary
                resources, supplementary material, supplementary materials, extra resources, links, useful links,
                external links, related links, helpful links, more information, learn more, further information,
                read more, see also, textbook, textbooks, books, recommended books, articles, papers, videos,
                video, podcasts, watch, media, to read, to watch, acknowledgements and references, further study,
                going further, further exploration, deep dive, where to go next, related reading"""
            ),
            Role.ARTEFACTS: names(
                """artefacts, artifacts, portfolio, e-portfolio, eportfolio, my work, submissions, submission,
                downloads, download, files, attachments, materials, course materials, lecture materials, slides,
                lecture slides, slide deck, recording, recordings, lecture recording, lecture recordings, source
                code, notebooks, notebook, datasets, data files, deliverables, reflections, my reflection, my
                reflections, personal reflection, learning journal, journal, project work, projects and submissions"""
            ),
            Role.ADMIN: names(
                """mastery checklist, learning checklist, progress checklist, skills checklist, readiness checklist,
                revision checklist, study checklist, self-check checklist, can-do list, i can statements,
                prerequisites, prerequisite, pre-requisites, prereqs, before you begin, before you start, before
                class, before the lecture, preparation, preparations, pre-work, course requirements, system
                requirements, setup, set up, set-up, installation, installing, getting help, getting started, how
                to use this page, how to use these notes, how to use this course, about, about this course, about
                this page, about the author, about the authors, about this lesson, about this unit, author,
                authors, contributors, contributing, maintainers, instructor, instructors, instructor notes,
                teaching notes, teacher notes, notes for instructors, staff, contact, contact us, contacts, office
                hours, schedule, timetable, calendar, dates, important dates, deadlines, due dates,
                assessment, assessments, assessment criteria, assessment
                guidance, assessment evidence, assessment information, assessment details, evidence you need, evidence
                required, portfolio evidence, exam relevance, exam tips, exam technique, exam strategy, exam advice,
                study tips, revision tips, grading, grades, marking, evaluation criteria,
                rubric, attendance, logistics, administration, admin, housekeeping, announcements, news, license,
                licence, licensing, copyright, credits, credit, acknowledgements, acknowledgments, acknowledgement,
                acknowledgment, citation, how to cite, cite this, attribution, attributions, changelog, change log,
                version history, table of contents, contents, toc, navigation, on this page, in this section, page
                contents, outline of this page, next steps, next step, what's next, what is next, what next, up
                next, coming up, next, next lesson, next unit, next week, next chapter, previous, previous lesson,
                back, feedback, survey, duration, estimated time, time required, todo, to do, to-do, to dos, units,
                lessons, modules, chapters, episodes, weeks, sessions, course structure, course outline, course
                schedule, course information, course info, syllabus, learning activities, discussion forum, forum,
                course policies"""
            ),
        }
    ),
    loose_topics=frozenset(
        names(
            """key concepts, key concept, concepts, main concepts, core concepts, important concepts, key terms,
            terms, key term, key ideas, main ideas, core ideas, big ideas, key themes, themes, subtopics,
            sub-topics, lesson overview, overview, outline, unit overview, module overview, chapter overview,
            session overview, lesson outline, lecture outline, contents, key takeaways, takeaways, key points, main
            points, vocabulary, key vocabulary, glossary, summary, keywords, key words, skills, key skills, focus,
            focus areas, scope"""
        )
    ),
    numbered=table(
        {
            Role.DEFINITION: names(
                """definition, definitions, theorem, lemma, proposition, corollary, axiom, law, principle, rule, key
                fact, key concept, key idea, key term, fact, formula, postulate, notation"""
            ),
            Role.EXAMPLE: names("example, examples, worked example, case study, illustration"),
            Role.EXERCISE: names("exercise, exercises, activity, task, problem, practice, challenge, your turn"),
            Role.SOLUTION: names("solution, solutions, answer, answers"),
            Role.QUESTIONS: names("question, questions, quiz, think about it, check"),
            Role.NOTE: names("note, notes, tip, hint, remark, warning, caution, aside, info, callout, proof"),
            Role.KEY_POINTS: names(
                """key point, key points, takeaway, takeaways, key takeaway, key takeaways, remember"""
            ),
        }
    ),
    unit_words=words(
        """unit units lesson lessons week weeks module modules chapter chapters lecture lectures session sessions part
        parts topic topics day days class episode episodes section sections sec sect block lec wk mod ch chap les
        lab ssn step tutorial seminar"""
    ),
    stopwords=words(
        """the of and to in is that for it as with on are this be by or from an at which have has not can will we you
        they their its was were but if then than these those when how what there into also such may"""
    ),
    notes_words=words("notes handout handouts"),
    navigation=words("back next previous prev home top contents index up return forward continue"),
    admin_labels=frozenset(
        names(
            """approximate time, estimated time, estimated reading time, reading time, time, time required, duration,
            length, teaching, exercises, author, authors, date, last updated, updated, published, instructor,
            instructors, lecturer, teacher, version, level, difficulty, credits, points, due, due date, deadline,
            prerequisites, tags, category, categories, status, license, licence, room, location, office hours,
            contact, email"""
        )
    ),
    not_units=frozenset(
        names(
            """toc, table of contents, contents, sidebar, navbar, footer, header, about, license, licence,
            contributing, code of conduct, conduct, changelog, credits, authors, acknowledgements, acknowledgments,
            setup, installation, install, schedule, timetable, calendar, syllabus, announcements, contact, staff,
            instructors, instructor notes, instructor, instructor guide, learners, profiles, learner profiles,
            discuss, reference, references, bibliography, resources, links, useful links, faq, templates, template,
            assessment, assessments, assignments, exercises, activities, quizzes, homework, grading, policies,
            logistics, tags, 404, todo, downloads, feedback, survey, links to lessons, lesson plan, course outline,
            course information, course schedule, course info, welcome, aio, all in one, maintainers, citation,
            roadmap, notice, privacy, privacy policy, course policies, how to use, help, support, contributors,
            syllabus and schedule"""
        )
    ),
    stale=words(
        """old archived archive deprecated obsolete backup bak copy draft drafts checkpoint wip unused outdated"""
    ),
    tasks=frozenset(
        names(
            """exercises, practice exercise, homework, homeworks, assignment, assignments, worksheet, worksheets,
            quiz, quizzes, polls, activities, template, templates, rubric, survey, submission, submissions, answer
            key, answers, solution key, self assessment, problem set, problem sets, pset, practice problems"""
        )
    ),
    numerals=numerals(
        """one/first two/second three/third four/fourth five/fifth six/sixth seven/seventh eight/eighth nine/ninth
        ten/tenth eleven/eleventh twelve/twelfth thirteen fourteen fifteen sixteen seventeen eighteen nineteen
        twenty"""
    ),
    parts=words("part parts section sections step block day days"),
    greetings=names("welcome to the, welcome to"),
    overviews=frozenset(
        names(
            """lesson overview, unit overview, module overview, chapter overview, session overview, lecture overview,
        overview of topics, lesson outline, unit outline, chapter outline, lecture outline, session outline,
        overview"""
        )
    ),
    sure=words(
        """prerequisites prerequisite prereqs acknowledgements acknowledgments acknowledgement license licence
        copyright changelog syllabus timetable deadlines"""
    ),
    references={"fig": "Figure", "tbl": "Table", "eq": "Equation", "sec": "Section"},
)
