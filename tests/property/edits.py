"""The kinds of edit that authors make to a course between two builds.

Each function changes the course in place, or does nothing where there is nothing to change. Facts keep their numbers,
so that a test can tell which subjects still exist.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from tests.property.courses import Course, Fact, Page, Section
from tests.property.words import misspelt

Edit = Callable[[Course, Random], None]


def _styled(course: Course, *styles: str) -> list[Section]:
    return [section for section in course.sections() if section.style in styles and section.facts]


def _pages(course: Course) -> list[Page]:
    return [page for unit in course.units for page in unit.pages]


def _told(course: Course) -> list[Fact]:
    return [fact for section in course.sections() for fact in section.facts]


# --- words ----------------------------------------------------------------------------------------------------------


def typo_in_a_question(course: Course, random: Random) -> None:
    fact = random.choice(_told(course))
    fact.term = misspelt(fact.term, random)


def typo_in_a_topic(course: Course, random: Random) -> None:
    topics = [topic for unit in course.units for topic in unit.topics]
    if topics:
        topic = random.choice(topics)
        topic.term = misspelt(topic.term, random)


def typo_in_an_answer(course: Course, random: Random) -> None:
    fact = random.choice(course.facts())
    if fact.cells:
        at = random.randrange(len(fact.cells))
        fact.cells[at] = misspelt(fact.cells[at], random)
    else:
        fact.text = misspelt(fact.text, random)


def answer_rewritten(course: Course, random: Random) -> None:
    fact = random.choice([fact for fact in _told(course) if not fact.cells] or _told(course))
    fact.text = course.words.definition()
    course.rewritten.add(fact.number)


def typo_in_a_unit_title(course: Course, random: Random) -> None:
    unit = random.choice(course.units)
    unit.title = misspelt(unit.title, random)


def course_title_changed(course: Course, random: Random) -> None:
    course.title = f"Crafts of the {random.choice(('Valley', 'Old Valley', 'Upper Valley'))}"


def section_renamed(course: Course, random: Random) -> None:
    section = random.choice(course.sections())
    section.heading = course.words.term().capitalize() if random.random() < 0.5 else misspelt(section.heading, random)


def page_title_changed(course: Course, random: Random) -> None:
    random.choice(_pages(course)).title = f"Notes on the {course.words.term()}"


def case_of_a_heading_changed(course: Course, random: Random) -> None:
    section = random.choice(course.sections())
    section.heading = section.heading.title() if section.heading != section.heading.title() else section.heading.lower()


def quotes_and_dashes_changed(course: Course, random: Random) -> None:
    course.look.curly = not course.look.curly


# --- units ----------------------------------------------------------------------------------------------------------


def unit_inserted(course: Course, random: Random) -> None:
    if len(course.units) < 6:
        course.units.insert(random.randint(0, len(course.units)), course.unit())


def unit_removed(course: Course, random: Random) -> None:
    if len(course.units) > 2:
        course.units.pop(random.randrange(len(course.units)))


def units_reordered(course: Course, random: Random) -> None:
    random.shuffle(course.units)


def units_renumbered(course: Course, random: Random) -> None:
    course.look.number_from = random.choice((1, 2, 5))
    course.look.word = random.choice(("Unit", "Week", "Lesson"))


def unit_file_renamed(course: Course, random: Random) -> None:
    random.choice(course.units).file = f"module-{next(course.files)}.md"


def folder_moved(course: Course, random: Random) -> None:
    course.look.notes_folder = random.choice(("notes", "pages/notes", "material"))


def notes_file_renamed(course: Course, random: Random) -> None:
    random.choice(_pages(course)).file = f"text-{next(course.files)}.md"


def topic_moved_to_another_unit(course: Course, random: Random) -> None:
    here, there = random.sample(course.units, 2)
    if here.topics:
        there.topics.append(here.topics.pop(random.randrange(len(here.topics))))


def topic_added(course: Course, random: Random) -> None:
    unit = random.choice(course.units)
    taken = {topic.term for other in course.units for topic in other.topics}
    free = [section.heading for page in unit.pages for section in page.sections if section.heading not in taken]
    if free:
        unit.topics.append(Fact(next(course.numbers), random.choice(free), "The history of the "))


# --- pages and sections ---------------------------------------------------------------------------------------------


def page_split(course: Course, random: Random) -> None:
    unit = random.choice(course.units)
    page = random.choice(unit.pages)
    if len(page.sections) > 1:
        new = course.page()
        page.sections, new.sections = page.sections[:1], page.sections[1:]
        unit.pages.insert(unit.pages.index(page) + 1, new)


def pages_joined(course: Course, random: Random) -> None:
    unit = random.choice(course.units)
    if len(unit.pages) > 1:
        unit.pages[0].sections += unit.pages.pop(1).sections


def section_moved_to_another_unit(course: Course, random: Random) -> None:
    here, there = random.sample(_pages(course), 2) if len(_pages(course)) > 1 else (None, None)
    if here and there and len(here.sections) > 1:
        there.sections.append(here.sections.pop(random.randrange(len(here.sections))))


def sections_reordered(course: Course, random: Random) -> None:
    random.shuffle(random.choice(_pages(course)).sections)


def section_added(course: Course, random: Random) -> None:
    random.choice(_pages(course)).sections.append(course.section())


# --- facts ----------------------------------------------------------------------------------------------------------


def fact_added(course: Course, random: Random) -> None:
    sections = _styled(course, "bullets", "sentences", "headings", "author")
    if sections:
        facts = random.choice(sections).facts
        facts.insert(random.randint(0, len(facts)), course.fact())


def fact_removed(course: Course, random: Random) -> None:
    sections = [s for s in _styled(course, "bullets", "sentences", "headings", "author", "table") if len(s.facts) > 1]
    if sections:
        facts = random.choice(sections).facts
        facts.pop(random.randrange(len(facts)))


def fact_moved_to_another_section(course: Course, random: Random) -> None:
    sections = _styled(course, random.choice(("bullets", "sentences", "headings")))
    if len(sections) > 1:
        here, there = random.sample(sections, 2)
        if len(here.facts) > 1:
            there.facts.append(here.facts.pop())


def facts_reordered(course: Course, random: Random) -> None:
    random.shuffle(random.choice(course.sections()).facts)


def list_item_added(course: Course, random: Random) -> None:
    sections = [section for section in _styled(course, "list", "steps") if len(section.facts[0].cells) < 6]
    if sections:
        cells = random.choice(sections).facts[0].cells
        cells.insert(random.randint(0, len(cells)), course.words.phrase())


def list_reordered(course: Course, random: Random) -> None:
    sections = _styled(course, "list")
    if sections:
        random.shuffle(random.choice(sections).facts[0].cells)


def table_row_added(course: Course, random: Random) -> None:
    sections = _styled(course, "table")
    if sections:
        facts = random.choice(sections).facts
        facts.insert(random.randint(0, len(facts)), course.row())


def id_given(course: Course, random: Random) -> None:
    facts = [fact for section in _styled(course, "author") for fact in section.facts if not fact.id]
    if facts:
        fact = random.choice(facts)
        fact.id = f"q{fact.number}"


# --- files ----------------------------------------------------------------------------------------------------------


def front_matter_reformatted(course: Course, random: Random) -> None:
    course.look.quoted = not course.look.quoted
    course.look.keys_swapped = random.random() < 0.5


def line_ends_changed(course: Course, random: Random) -> None:
    course.look.newline = "\r\n" if course.look.newline == "\n" else "\n"
    course.look.bom = not course.look.bom


def bullets_changed(course: Course, random: Random) -> None:
    course.look.bullet = random.choice("-*+")


EDITS: tuple[Edit, ...] = (
    typo_in_a_question, typo_in_a_topic, typo_in_an_answer, answer_rewritten, typo_in_a_unit_title,
    course_title_changed, section_renamed, page_title_changed, case_of_a_heading_changed, quotes_and_dashes_changed,
    unit_inserted, unit_removed, units_reordered, units_renumbered, unit_file_renamed, folder_moved,
    notes_file_renamed, topic_moved_to_another_unit, topic_added, page_split, pages_joined,
    section_moved_to_another_unit, sections_reordered, section_added, fact_added, fact_removed,
    fact_moved_to_another_section, facts_reordered, list_item_added, list_reordered, table_row_added, id_given,
    front_matter_reformatted, line_ends_changed, bullets_changed,
)  # fmt: skip
