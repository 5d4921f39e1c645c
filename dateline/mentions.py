"""The resolve stage: a tagger's mentions in, the same mentions dated, coded and placed out."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dateline.actors.canonical_names import canonically_named
from dateline.acts.alleged import with_allegations
from dateline.acts.decided import is_decided
from dateline.acts.encounters import by_rank
from dateline.acts.parted import in_order, parted
from dateline.acts.present_of_history import has_happened
from dateline.acts.worded_status import by_words_of_status
from dateline.acts.worded_types import by_words
from dateline.dates.chronology import OF_ITS_LINE
from dateline.dates.day_headings import OF_ITS_HEADING
from dateline.dating import mention_date
from dateline.dating.at_the_meeting import dated_at_the_meeting
from dateline.dating.back_references import dated_as_before
from dateline.dating.corrected import as_corrected
from dateline.dating.entries import LIES_AHEAD
from dateline.dating.failed_plans import dated_by_their_plan
from dateline.dating.lasting import over_its_days
from dateline.dating.moved import MOVED_TO
from dateline.dating.since import began
from dateline.ontology import SIDES
from dateline.records import Actor, Argument, Article, DateSpan, Mention, Place, Span
from dateline.resolve.actors import resolve_spans
from dateline.resolve.articles import ArticleIndex, index_article, main_state
from dateline.resolve.full_names import fully_named
from dateline.resolve.holders_then import with_tenures_then
from dateline.resolve.mention_places import place_of_mention
from dateline.resolve.places import dateline_place
from dateline.resolve.whole_names import whole_names
from dateline.sides.answerers import without_answerers
from dateline.sides.appeals import appellant
from dateline.sides.asked_on_behalf import without_beneficiaries
from dateline.sides.bare_forces import with_forces_there
from dateline.sides.cancellers import without_cancellers
from dateline.sides.dealings import strangers_at
from dateline.sides.excepted import without_excepted
from dateline.sides.foiled import as_foiled
from dateline.sides.guards_of_protests import without_guards
from dateline.sides.guessed_sides import both_sides, by_their_sentence, of_both_sides
from dateline.sides.helped import without_helped
from dateline.sides.implied import implied_arguments
from dateline.sides.joined import joined_parties
from dateline.sides.taken import given
from dateline.sides.told_so import by_the_teller, by_who_is_given_time, hit_with, not_by_who_asks
from dateline.sides.venues import without_venue
from dateline.weighing.likely_affiliations import affiliated

__all__ = ["about", "resolve_mentions", "resolved_by_rules"]

OFTEN, SHORT = 3, 6  # mentions of the state; sentences
# What the words that date a mention say of its status.
STATUS_BY_REASON = dict.fromkeys((MOVED_TO, OF_ITS_LINE + LIES_AHEAD, OF_ITS_HEADING + LIES_AHEAD), "planned")
# What mends a mention by its own words, in this order.
AS_HEARD = (
    by_words,
    by_words_of_status,
    without_excepted,
    without_helped,
    without_beneficiaries,
    without_venue,
    without_guards,
    hit_with,
    by_the_teller,
    by_who_is_given_time,
    not_by_who_asks,
)
MENDINGS = (*AS_HEARD, as_foiled, given, appellant)


def resolve_mentions(article: Article, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """Fill each mention's date, place and the actors of its arguments. Same mentions, same order, and behind one whose verb is
    told once for several what else it tells; `summit` or `meeting` by who takes part."""
    index = index_article(article.text, article.published_on)
    told = affiliated(resolved_by_rules(article, mentions), index, about(index), article.published_on)
    held = [with_tenures_then(mention, article.published_on) for mention in told]
    return tuple(map(canonically_named, fully_named(held, index)))


def resolved_by_rules(article: Article, mentions: Sequence[Mention]) -> tuple[Mention, ...]:
    """`resolve_mentions` without all that is learnt, names as the words have them: what affiliations are learnt from."""
    if not mentions:
        return ()
    index = index_article(article.text, article.published_on)
    mentions = without_answerers(mentions)
    mended = list(map(_by_its_words, mentions))
    parts = parted(mended, article.published_on)
    mentions = [_whole(index, part.mention, part.trigger.start) for part in parts]
    sides = {a.span for m in mentions for a in m.arguments if a.role in SIDES}
    acting = sorted(sides, key=lambda span: (span.start, span.end))
    strangers = strangers_at(mentions, index)
    actors = dict(zip(acting, resolve_spans(article.text, acting, article.published_on, strangers), strict=True))
    countries = tuple(code for code, _ in index.counts)
    head = dateline_place(article.text)
    resolved = [_resolved(article, mention, actors, countries, head) for mention in mentions]
    forces = with_forces_there(without_cancellers(resolved))
    resolved = [by_their_sentence(mention, index, strangers) for mention in forces]
    resolved = [both_sides(mention, index) for mention in resolved]
    resolved = dated_at_the_meeting(article.text, dated_by_their_plan(dated_as_before(article.text, resolved)))
    implied = implied_arguments(resolved, about(index), index)
    return with_allegations(in_order(article, [of_both_sides(mention, index, implied) for mention in implied], parts))


def about(index: ArticleIndex) -> str | None:
    """The state that most of the article is about. A long article that names it once or twice is about no state."""
    main = main_state(index)
    return main if main and (index.counts[0][1] >= OFTEN or len(index.sentences) <= SHORT) else None


def _by_its_words(mention: Mention) -> Mention:
    """The mention as its own words mend it, before anybody is known."""
    for mend in MENDINGS:
        mention = mend(mention)
    return mention


def _whole(index: ArticleIndex, mention: Mention, start: int) -> Mention:
    """The mention with its acting spans widened to whole names and with the parties joined to them, none of the words between
    its verb and the `start` of its own trigger; spans that become one are one argument, the surest."""
    widened = [replace(a, span=whole_names(index, a.span)) if a.role in SIDES else a for a in mention.arguments]
    best: dict[tuple[str, int, int], Argument] = {}
    for argument in widened:
        key = (argument.role, argument.span.start, argument.span.end)
        if key not in best or argument.confidence > best[key].confidence:
            best[key] = argument
    whole = replace(mention, arguments=tuple(best.values()))
    found = joined_parties(index.text, whole)
    joined = tuple(a for a in found if not mention.trigger.end <= a.span.start < start)
    return replace(whole, arguments=whole.arguments + joined)


def _resolved(
    article: Article, mention: Mention, actors: dict[Span, tuple[Actor, ...]], countries: Sequence[str], head: Place | None
) -> Mention:
    arguments = tuple(replace(a, actors=actors[a.span]) if a.role in SIDES else a for a in mention.arguments)
    when = as_corrected(article, _date(article.text, mention, article.published_on))
    is_done = is_decided(mention, when, article.published_on) or has_happened(article.text, mention, article.published_on)
    if when.reason != MOVED_TO and is_done:
        mention = replace(mention, status="occurred")
        when = as_corrected(article, _date(article.text, mention, article.published_on))
    resolved = replace(
        mention,
        status=STATUS_BY_REASON.get(when.reason or "", mention.status),
        arguments=arguments,
        date=when,
        place=place_of_mention(article.text, replace(mention, arguments=arguments), countries, head),
    )
    return by_rank(resolved, article.published_on)


def _date(text: str, mention: Mention, published_on: date | None) -> DateSpan:
    spans = [a.span for a in mention.arguments if a.role == "date"]
    found = mention_date(text, mention.sentence or mention.trigger, mention.trigger, mention.status, spans, published_on)
    return over_its_days(mention, began(mention, found, published_on))
