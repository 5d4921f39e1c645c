"""What a group of reports says together: one status, date, place, object and cast, each the best supported one."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from dateline.actors.sectors import firms_alone
from dateline.correction_notes import correction_notes
from dateline.dates.periods import PRECISIONS
from dateline.dating.answered import is_answered
from dateline.dating.before_which import is_told_beside
from dateline.dating.moved import PLANNED_FOR
from dateline.linking.casts import ranked_actors, without
from dateline.linking.grouping import group
from dateline.linking.no_acts import is_no_act, is_of_a_place
from dateline.linking.objects import told_object
from dateline.linking.other_acts import parties_of, powers_of, told_as_another
from dateline.linking.other_attacks import guards_of
from dateline.linking.people import people_named
from dateline.linking.report import Report, is_chosen
from dateline.linking.same_article import is_known
from dateline.linking.where import best_place, implied_place, is_name
from dateline.ontology import SIDES
from dateline.records import CAPTION_DATE, LEFT_OUT, UNKNOWN_DATE, Actor, Article, DateSpan, Event, Mention
from dateline.resolve.articles import POINTS_BACK

__all__ = ["article_events", "best_date", "life_cycle", "mention_report", "merge_mentions", "only_alleged"]

LASTING = ((7, "day"), (31, "month"), (92, "quarter"), (184, "half"), (366, "year"), (3660, "decade"))  # days, at most


def _actors(mention: Mention, role: str) -> list[Actor]:
    return [actor for argument in mention.arguments if argument.role == role for actor in argument.actors]


def mention_report(article: Article, mention: Mention, number: int) -> Report:
    """A mention as the linking rule sees it; `number` is its index in the article."""
    initiators, recipients = _actors(mention, "initiator"), _actors(mention, "recipient")
    objects = [a.span.text for a in mention.arguments if a.role == "object"]
    return Report(
        key=f"{number:06d}",
        article=article.article_id,
        type=mention.type,
        status=mention.status,
        initiators=frozenset(a.code for a in initiators if a.code),
        recipients=frozenset(a.code for a in recipients if a.code),
        date=mention.date,
        published_on=article.published_on,
        place=mention.place,
        object=" ".join(objects),
        sentence=mention.sentence.text if mention.sentence else "",
        position=mention.trigger.start,
        trigger=mention.trigger.text,
        is_known=is_known(article.text, mention.trigger.start),
        is_answered=is_answered(mention.sentence, mention.trigger) or is_told_beside(mention),
        people=people_named(mention),
        powers=powers_of(mention),
        parties=parties_of(mention),
        guards=guards_of(mention),
        another=told_as_another(article.text, mention),
        opens="\n" not in article.text[: mention.trigger.start].lstrip(),
    )


def article_events(article: Article, mentions: Sequence[Mention], threshold: float = 0.0) -> tuple[Event, ...]:
    """Merge the mentions of one article into events, in text order; `Event.mentions` are indices into `mentions`.

    An event has a participant: mentions of which the article names nobody ("the violence", "a possible deal") stay
    mentions and make no event. Two readers of real articles list next to none without one. Nor is it an event what firms do
    alone or among themselves, nor what only words that tell no act tell (dateline/linking/no_acts.py) or a note on a
    mistake of an earlier version (dateline/correction_notes.py). It also has
    a mention of at least `threshold` confidence: what is only half heard may repeat an event, but makes none.
    """
    notes = correction_notes(article.text)
    reports = [
        mention_report(article, mention, number)
        for number, mention in enumerate(mentions)
        if not is_of_a_place(mention) and not any(note.start <= mention.trigger.start < note.end for note in notes)
    ]
    events = [merge_mentions(mentions, [int(report.key) for report, _ in members], threshold) for members in group(reports)]
    kept = [
        event
        for event in events
        if (event.initiators or event.recipients)
        and event.confidence >= threshold
        and not firms_alone(event.initiators, event.recipients)
        and not all(is_no_act(mentions[number]) for number in event.mentions)
    ]
    return tuple(sorted(kept, key=lambda event: event.mentions))


def merge_mentions(mentions: Sequence[Mention], numbers: Sequence[int], threshold: float = 0.0) -> Event:
    """One event from some mentions of an article; those below `threshold` only tell what the surer ones leave open."""
    everyone = [mentions[number] for number in numbers]
    own = [mention for mention in everyone if mention.confidence >= threshold] or everyone
    when = best_date([mention.date for mention in own])
    weight: Counter[str] = Counter()
    for mention in own:
        weight[mention.status] += 1 + int(100 * mention.confidence)
    if not when.earliest and not when.latest:
        when = best_date([mention.date for mention in everyone])
    initiators, recipients = _sides(own, everyone)
    initiators = without(initiators, _only_called(own)) or initiators
    recipients = without(recipients, initiators, [_actors(mention, "initiator") for mention in everyone])
    place = best_place(mention.place for mention in own)
    place = place if place and is_name(place) else best_place(mention.place for mention in everyone)
    status = _not_past(weight.most_common(1)[0][0], when)
    return Event(
        type=own[0].type,
        status=status,
        confidence=round(max(mention.confidence for mention in own), 4),
        initiators=initiators,
        recipients=recipients,
        object=told_object(own),
        place=place or implied_place(own[0].type, initiators, recipients),
        date=when,
        mentions=tuple(numbers),
        alleged=only_alleged(((mention.status, mention.alleged) for mention in everyone), status),
    )


def _sides(own: Sequence[Mention], everyone: Sequence[Mention]) -> tuple[tuple[Actor, ...], ...]:
    """Initiators and recipients, without those who were left out, unless nobody else has a code."""
    for is_likely in (True, False):
        sides = tuple(_cast(own, role, is_likely) or _cast(everyone, role, is_likely) for role in SIDES)
        if any(actor.code for side in sides for actor in side):
            break
    return sides


def _only_called(own: Sequence[Mention]) -> list[Actor]:
    """Those called by phone whom only 'the two leaders discussed ...' makes callers, too: it says nothing of who called."""
    calls = [mention for mention in own if mention.type == "phone_call"]
    casts = [_actors(call, "initiator") for call in calls]
    callers = {actor.name for cast in casts for actor in cast if len(cast) < 2 or POINTS_BACK not in actor.reason}
    called = [actor for call in calls for actor in _actors(call, "recipient") if POINTS_BACK not in actor.reason]
    return [actor for actor in called if callers and actor.name not in callers]


def _cast(mentions: Sequence[Mention], role: str, is_likely: bool) -> tuple[Actor, ...]:
    casts = [_actors(mention, role) for mention in mentions]
    if is_likely:
        casts = [[actor for actor in cast if not any(why in actor.reason for why in LEFT_OUT)] for cast in casts]
    return ranked_actors(casts, role)


def _not_past(status: str, when: DateSpan) -> str:
    """A plan for a day that was over at publication, of which nothing says that it failed, was carried out."""
    over = when.basis == "text" and when.latest is not None and when.anchor is not None and when.latest < when.anchor
    return "occurred" if status == "planned" and over and when.reason != PLANNED_FOR else status


def best_date(dates: Sequence[DateSpan]) -> DateSpan:
    """The most precise date read from a text, of those words before a day that chances chose, and shared by most; else
    publication; else unknown."""
    if not dates:
        return UNKNOWN_DATE
    votes = Counter((d.earliest, d.latest) for d in dates)

    def rank(item: tuple[int, DateSpan]) -> tuple[int, ...]:
        order, span = item
        basis = ("text", "publication", "unknown").index(span.basis)
        is_caption = span.reason == CAPTION_DATE
        return basis, is_caption, _fineness(span), is_chosen(span), -votes[span.earliest, span.latest], order

    return min(enumerate(dates), key=rank)[1]


def _fineness(span: DateSpan) -> int:
    """How coarse a date is: what is called a day is as coarse as it lasts ("from 3 February to 5 April"), or a span where one end
    is open ("since Monday")."""
    named = PRECISIONS.index(span.precision) if span.precision in PRECISIONS else len(PRECISIONS)
    if not (span.earliest and span.latest):
        return max(named, PRECISIONS.index("span"))
    lasts = (span.latest - span.earliest).days + 1
    if span.precision != "day":
        return named
    return PRECISIONS.index(next((name for most, name in LASTING if lasts <= most), "century"))


def life_cycle(told: Iterable[tuple[date | None, str]]) -> str:
    """The status that follows from (publication day, status) of all reports: what took place stays so; of the rest the
    latest word counts, and on one day the firmer word."""
    firmness = ("possible", "planned", "negated", "ongoing", "occurred")
    ordered = sorted(told, key=lambda t: (t[0] or date.min, firmness.index(t[1])))
    statuses = [status for _, status in ordered]
    for done in ("occurred", "ongoing"):
        if done in statuses:
            return done
    return statuses[-1]


def only_alleged(told: Iterable[tuple[str, bool]], status: str) -> bool:
    """Whether all that tell an event with its status tell it as what a party asserts, of (status, alleged) each."""
    own = [alleged for told_as, alleged in told if told_as == status]
    return bool(own) and all(own)
