"""What speaks for an actor being of a state or body where his words do not say whose he is: signs, for `likely_affiliations`.

A sign is a fact or a few together about the words ('the ministry', 'five others'), the event, and the code of a state or body
that the article names: what a rule would guess, who is on the other side, how long ago and how often it was named, whose the
same noun is. All codes are weighed against each other and against nobody, as rankers of antecedents do (Denis &
Baldridge 2008).
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from dateline.actors.subject_matter import ONLY_ABOUT
from dateline.actors.words import word_set
from dateline.ontology import SIDES
from dateline.records import Argument, Mention
from dateline.resolve.articles import POINTS_BACK, ArticleIndex
from dateline.resolve.called_upon import CALLED_UPON
from dateline.resolve.nationals import are_foreigners
from dateline.resolve.pirates import PIRATES
from dateline.resolve.quotations import OFFICIAL, SPOKEN
from dateline.resolve.reciprocal import EACH_OTHER
from dateline.resolve.several_states import read_as_several
from dateline.resolve.speakers import HEARD, UNTOLD
from dateline.resolve.they import SAME_SUBJECT
from dateline.sides.not_addressed import NOT_OWN
from dateline.weighing.chances import form_of, rows_of, signs_filled, signs_of
from dateline.weighing.side_facts import Facts, facts_near, facts_of_side, is_told, rule_of
from dateline.weighing.surroundings import Surroundings, is_guess, start_and_noun

__all__ = ["SIGNS", "Candidates", "affiliation_signs", "is_open"]

Candidates = dict[str | None, dict[str, float]]  # code, or None for nobody -> how much of each sign it has
SINGULAR = word_set("singular_pronouns")
SEVERAL = frozenset(("all", "both", "each", "neither"))
# How the reasons of those end whose words say it well enough.
NOT_WEIGHED = (
    *(HEARD, SPOKEN, OFFICIAL, CALLED_UPON, UNTOLD, EACH_OTHER),
    *(SAME_SUBJECT, ONLY_ABOUT, PIRATES),
)
ANYBODY = frozenset(("any", "anybody", "anyone", "everybody", "everyone", "foreign", "no", "nobody", "none", "you"))
# Facts that are told together, each of these one sign.
ROWS = """kind guess; why; why sector; why start; why side type; guess noun; opposite side; opposite side type;
opposite side sector; opposite side start; opposite noun; recent; recent sector; recent start; recent noun; gap; gap sector;
gap start; near; near sector; near side; rank; rank sector; rank start; rank noun; share; lead; place; place side;
place side type; place sector; place noun; object side; opens before heads; opens sector; opens start; before sector;
before start; first; dateline; dateline start; dateline sector; dateline noun; same; same start; acts suffers side;
acts suffers side type; acted suffered side; acted suffered side type; acted suffered start; body; body sector; body noun;
dealt; alike side; part side; part side type; near states; opposite place; opposite rank; recent opposite; recent opens;
often; often opposite; kind opposite; kind rank; kind gap; kind place; type rank side"""
SIGNS = rows_of(ROWS)
OF_NOBODY = (("kind",), ("noun",), ("sector", "start"), ("kind", "start"), ("type", "side"), ("why",), ("kind", "sector"))
FORM, FORM_OF_NOBODY = form_of(SIGNS), form_of(OF_NOBODY, "nobody ")


def is_open(mention: Mention, argument: Argument) -> bool:
    """Whether the words of an argument name one actor and do not say whose he is: a rule could only guess, or follow a pointer
    ('they', 'its army', 'the group'), or not even that. Whom 'he', 'she', 'his army' or, by the head of a text, 'we' points back
    to is known well enough; 'each other', 'the other' of "each blamed the other" and 'all sides' are several, 'anyone' is
    nobody."""
    if argument.role not in SIDES or len(argument.actors) != 1 or is_told(mention, argument, argument.actors[0].reason):
        return False
    actor, words = argument.actors[0], argument.span.text.lower().split()
    is_read = _is_named(actor.reason) or actor.reason.endswith(NOT_WEIGHED) or are_foreigners(argument.span.text)
    if not words or words[0] in SEVERAL | ANYBODY or is_read:
        return False
    points = POINTS_BACK in actor.reason and words[0] not in SINGULAR
    return actor.code is None or points or (POINTS_BACK not in actor.reason and is_guess(actor.reason))


def _is_named(reason: str) -> bool:
    """Whether the words name somebody of whom only `not_own` says that he is none of the initiator's."""
    rest = reason.removeprefix(f"{NOT_OWN}; ")
    return rest != reason and not (is_guess(rest) or POINTS_BACK in rest or rest.startswith("unknown"))


def affiliation_signs(
    mentions: Sequence[Mention], index: ArticleIndex, main: str | None
) -> Iterator[tuple[tuple[int, int], Candidates]]:
    """(start and end of the words, candidates with their signs) for all words of an article's mentions (resolved, in text
    order) that do not say whose the actor is; of words in several mentions the mean. `main`: the state that most of it is
    about."""
    told: dict[tuple[int, int], list[tuple[int, Argument]]] = defaultdict(list)
    for number, mention in enumerate(mentions):
        for argument in mention.arguments:
            if is_open(mention, argument) and not read_as_several(argument.span.text, index):
                told[argument.span.start, argument.span.end].append((number, argument))
    if not told:
        return
    around = Surroundings.of(mentions, index, main)
    for span, cases in sorted(told.items()):
        rows = [dict(_gaps(around, number, argument)) for number, argument in cases]
        alike: dict[tuple[tuple[str, ...], ...], dict[str, float]] = {}
        found: Candidates = {}
        for code in around.article.codes:
            told_of = tuple(row[code] for row in rows)
            found[code] = alike.get(told_of) or _mean([signs_filled(FORM, gaps) for gaps in told_of])
            alike[told_of] = found[code]
        words = (_of_words(mentions[number], argument) for number, argument in cases)
        yield span, {**found, None: _mean([[*signs_of(FORM_OF_NOBODY, here), "nobody"] for here in words])}


def _mean(cases: Sequence[Sequence[str]]) -> dict[str, float]:
    """How much of each sign some cases have."""
    found, share = defaultdict[str, float](float), 1 / len(cases)
    for signs in cases:
        for sign in signs:
            found[sign] += share
    return found


def _gaps(around: Surroundings, number: int, argument: Argument) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each candidate but nobody, with the facts for the gaps of FORM."""
    mention, actor = around.mentions[number], argument.actors[0]
    here = _of_words(mention, argument)
    near = facts_near(around.article, mention, around.index)
    beside = around.facts(number, argument, here["noun"])
    for code in around.article.codes:
        of_side = facts_of_side(around.article, mention, number, argument.role, code)
        facts = {**of_side, **around.article.standing[code], **near[code], **here, **beside[code]}
        is_guessed = code == actor.code
        facts |= {"guess": str(int(is_guessed)), "why": here["why"] if is_guessed else "no"}
        yield code, FORM.facts(facts)


def _of_words(mention: Mention, argument: Argument) -> Facts:
    """What the words are and what was read from them."""
    start, noun = start_and_noun(argument.span.text)
    actor = argument.actors[0]
    kind = "open" if actor.code is None else "back" if POINTS_BACK in actor.reason else "guess"
    words = {"kind": kind, "why": rule_of(actor.reason), "sector": actor.sector or "UNK", "start": start, "noun": noun}
    return {**words, "type": mention.type, "side": argument.role}
