"""The closed classes of English: function words, and the openings that lean on what was said before."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _phrases(listed: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in listed.split(","))


ARTICLES = _set("a an the")
PRONOUNS = _set(
    """
    i you he she it we they me him us them myself yourself himself herself itself ourselves themselves this that these
    those one ones
    """
)
POSSESSIVES = _set("my your his her its our their")
DEMONSTRATIVES = _set("this that these those such")
QUANTIFIERS = _set(
    """
    some any no every each either neither both all many much few several various multiple numerous most more less
    another other different certain
    """
)
NUMBERS = _set("one two three four five six seven eight nine ten eleven twelve twenty hundred thousand")
DETERMINERS = ARTICLES | POSSESSIVES | DEMONSTRATIVES | _set("some any no every each either neither both all another")
PREPOSITIONS = _set(
    """
    about above across after against along among amongst around as at before behind below beneath beside besides
    between beyond by despite down during except for from in inside into like near of off on onto out outside over
    past per regarding since through throughout to toward towards under until unto up upon via versus vs with within
    without underlying underpinning concerning involving including
    """
)
CONJUNCTIONS = _set("and or but nor yet so")
SUBORDINATORS = _set(
    "because although though while whereas if unless when whenever where wherever since until before after once whether"
)
RELATIVES = _set("that which who whom whose where")
QUESTION_WORDS = _set("what which who whom whose when where why how")

BE = _set("is are was were am be been being")
BE_FINITE = _set("is are was were")
MODALS = _set("can could will would shall should may might must cannot")
AUXILIARIES = BE_FINITE | MODALS | _set("has have had do does did")
FREQUENCY_ADVERBS = _set(
    """
    also often usually typically generally commonly always never sometimes frequently normally mainly mostly only just
    still even actually directly then thus therefore first finally rarely largely primarily simply both not
    """
)

# Words that point back to something said before: a sentence that opens with one does not stand alone.
DANGLING_OPENERS = _set(
    """
    this that these those it its he she they their his her them such here there however therefore thus hence moreover
    furthermore additionally also besides consequently accordingly nevertheless nonetheless otherwise instead
    meanwhile likewise similarly conversely then next finally secondly thirdly lastly alternatively and but or so yet
    overall ultimately indeed again further another other others both neither either each one ones some many
    most several few all same former latter following previously recently now today we you i our your my let's us let
    note notice remember recall consider suppose imagine see here's that's it's
    """
)
DANGLING_PHRASES = _phrases(
    """
    as mentioned, as discussed, as noted, as seen, as shown, as described, as stated, as we, as a result, as such, as
    you, for example, for instance, for this reason, in this, in that, in these, in those, in such, in addition, in
    contrast, in other words, in fact, in short, in summary, in conclusion, in the same, in the above, in the
    previous, in the next, in the following, in both, in each, in either, on the other hand, on the one hand, on the
    contrary, at this, at that, at the same time, by contrast, by doing, by this, to do this, to this end, after this,
    after that, before this, because of this, due to this, with this, with these, with that, from this, from these,
    under this, under these, of these, of those, of course, the same, the former, the latter, the following, the
    above, the previous, the next, the other, the rest, the result is, what is more, even so, even though this, rather
    than, more specifically, more precisely, more generally, that is, if this, if it, if so, if not, when this, when
    it, when they, once this, since this, although this, while this, unlike this, like this, not only
    """
)

# Words that make a sentence lean on its page wherever they stand in it.
DEICTIC_PHRASES = _phrases(
    """
    this unit, this week, this module, this course, this lesson, this chapter, this section, this page, this lecture,
    this tutorial, this article, this example, this case, this figure, this diagram, this table, this image, this
    video, this exercise, this approach, this method, this process, this property, this equation, these two, these
    are, the above, the following, as follows, the figure, the diagram below, the table below, the example, shown
    below, shown above, mentioned above, described above, discussed above, see below, see above, listed below, listed
    above, below:, last week, next week, previous unit, previous section, previous lesson, next section, next lesson,
    next unit, later on, earlier we, we will, we'll, you will, you'll
    """
)
