"""Noun phrases, shapes and sentences: cases in the fixtures named in each test."""

from __future__ import annotations

import pytest

from cardgen.languages.en.grammar.phrases import in_sentence, is_plural, with_article
from cardgen.languages.en.grammar.shapes import leans_on_context, sentences, shape, stems, third_person_verb
from cardgen.languages.en.lexis.usage import Usage
from cardgen.text import Text
from tests.languages.cases import Case, inline, read
from tests.markdown_form import show


@pytest.mark.parametrize("case", read("capitals"), ids=lambda case: case.place)
def test_a_heading_loses_its_capitals_inside_a_sentence(case: Case) -> None:
    assert show(in_sentence(inline(case.given[0]), Usage.of([case.usage]))) == case.expected


@pytest.mark.parametrize("case", read("articles"), ids=lambda case: case.place)
def test_a_noun_phrase_gets_its_article(case: Case) -> None:
    named = with_article(inline(case.given[0]), Usage.of([case.usage]))
    assert (show(named) if named else "none") == case.expected


@pytest.mark.parametrize("case", read("number"), ids=lambda case: case.place)
def test_the_verb_agrees_with_the_head(case: Case) -> None:
    plural = is_plural(inline(case.given[0]), Usage())
    assert {True: "are", False: "is", None: "none"}[plural] == case.expected


@pytest.mark.parametrize("case", read("shapes"), ids=lambda case: case.place)
def test_the_first_words_tell_what_a_phrase_is(case: Case) -> None:
    assert shape(inline(case.given[0])) == case.expected


@pytest.mark.parametrize("case", read("leaning"), ids=lambda case: case.place)
def test_a_sentence_that_points_back_is_told_from_one_that_stands_alone(case: Case) -> None:
    assert ("leans" if leans_on_context(inline(case.given[0])) else "stands") == case.expected


@pytest.mark.parametrize("case", read("sentences"), ids=lambda case: case.place)
def test_text_is_cut_at_the_ends_of_sentences(case: Case) -> None:
    assert " || ".join(show(part) for part in sentences(inline(case.given[0]))) == case.expected


def test_a_third_person_verb_comes_with_its_object() -> None:
    verb, rest = third_person_verb(inline("Binds **acidic** drugs")) or ("", Text())
    assert (verb, show(rest)) == ("bind", "**acidic** drugs")


def test_stems_leave_function_words_out() -> None:
    assert stems("The causes of the revolutions") == ("caus", "revolut")


def test_usage_is_gathered_from_running_text() -> None:
    usage = Usage.of(["A neuron fires. The Kalman filter smooths.", "Neurons adapt."])
    assert usage.says("a neuron")
    assert usage.written_small("Neuron") is True
    assert usage.written_small("kalman") is False
    assert usage.written_small("perceptron") is None
