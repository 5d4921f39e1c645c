"""One function a stage: read, call the pure function, upsert, count. All that a task or a command needs to call.

Every function works on its window or shard, in transactions of their own where they are large: run it again and nothing
changes. Windows are inclusive ISO days of publication; an article without a day belongs to every window (to be linked, until
it is). The ingest stage and the tagger are imported where they are used: every Airflow task imports this module.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from dateline.errors import BadInput, Bug, DatelineError, Misuse, Outside
from dateline.linking.relink import relink
from dateline.planning import note_source, plan_sources, planned_source, scheduled_until
from dateline.records import Article, Extraction, Reject
from dateline.reviewing.divisions import divide_articles
from dateline.shards import batches, packed, whole_days
from dateline.store.articles import read_articles, save_articles, save_rejects, save_run
from dateline.store.events import window_reports
from dateline.store.mentions import reports_of, save_extraction
from dateline.store.models import save_model
from dateline.store.postgres import connect, rows
from dateline.store.stale import fresh_days
from dateline.versions.activation import follow_file, not_shown
from dateline.versions.folders import active_folder, chosen_name

__all__ = ["check", "checked", "ingest", "link", "plan_shards", "plan_sources", "report", "scheduled_until", "tag"]

CLEAR = "clear plan_shards of this run and all after it"  # in Airflow


def _day(value: str) -> date:
    try:
        return date.fromisoformat(value)
    except ValueError as error:
        raise Misuse(f"{value!r} is no day: write YYYY-MM-DD") from error


def ingest(
    database_url: str, source: dict[str, Any], start: str, end: str, run_id: str, each: Callable[..., Iterable[Any]] = iter
) -> dict[str, int]:
    """Read a source that was planned and store the articles of the window. Bad items go to `rejects`, the rest goes on; `each`
    goes through both. Raises Outside or BadInput for a source that gives nothing else, but for a feed that is empty."""
    from dateline.ingest import NO_ENTRIES, collect
    from dateline.ingest.dedupe import content_key, filled_in, signature

    counts = Counter(read=0, stored=0, unchanged=0, changed=0, rejected=0, outside_window=0)
    origin, first, last = planned_source(source), _day(start), _day(end)
    faults: dict[str, Reject] = {}  # the first of each kind
    for batch in batches(each(collect(origin))):
        articles = [item for item in batch if isinstance(item, Article)]
        rejects = [item for item in batch if isinstance(item, Reject)]
        inside = [a for a in articles if a.published_on is None or first <= a.published_on <= last]
        values = [(a, content_key(a.text), signature(a.text)) for a in filled_in(inside)]
        with connect(database_url) as connection:
            note_source(connection, origin)
            counts.update(save_articles(connection, origin.name, values, run_id))
            save_rejects(connection, rejects, run_id)
        counts.update(read=len(batch), rejected=len(rejects), outside_window=len(articles) - len(inside))
        faults = {reject.kind: reject for reject in reversed(rejects) if reject.message != NO_ENTRIES} | faults
    _noted(database_url, run_id, "ingest", origin.name, dict(counts))
    if faults and counts["read"] == counts["rejected"]:
        raise _nothing_read(origin.name, counts["rejected"], faults)
    return dict(counts)


def _nothing_read(source: str, rejected: int, faults: dict[str, Reject]) -> Outside | BadInput:
    """The error of a source all of whose items were set aside; that of the network, which may pass, comes first."""
    first = faults.get(Outside.kind) or next(iter(faults.values()))
    error = Outside if first.kind == Outside.kind else BadInput
    return error(f"source {source!r} gave no article, {rejected} set aside in `rejects`; {first.item}: {first.message}")


def _noted(database_url: str, run_id: str, stage: str, part: str, counts: dict[str, Any]) -> dict[str, Any]:
    with connect(database_url) as connection:
        save_run(connection, run_id, stage, part, counts)
    return counts


def plan_shards(database_url: str, start: str, end: str, model: str | None = None) -> list[dict[str, Any]]:
    """Articles of the window that the model has not read, in few large shards; [] when there is none. Raises Misuse, as `link`
    and `check` do, for a model that does not exist."""
    name = chosen_name(model)
    values = {"first": _day(start), "last": _day(end), "days": None, "model": name}
    with connect(database_url) as connection:
        return packed(rows(connection, "untagged_articles", values), name)


def tag(database_url: str, shard: dict[str, Any], run_id: str, each: Callable[..., Iterable[Article]] = iter) -> dict[str, int]:
    """Read the shard's articles with the tagger; each is committed by itself, and what another run or an earlier try of this one
    has read since the shard was planned, or somebody erased, is passed over. One that gets a day or a title while it is read is
    read with these; a shard that the run has finished and is given once more is read again. `each` goes through the articles, as
    a bar does. Raises Bug, once the others are read, for articles at which we fail."""
    from dateline.extract import extract
    from dateline.tagger.predict import load_tagger

    tagger = load_tagger(active_folder(shard.get("model")))
    counts, part = Counter(articles=0, sentences=0, mentions=0, reports=0, passed_over=0), str(shard["no"])
    with connect(database_url) as connection:
        save_model(connection, tagger.name, tagger.config)
        articles = read_articles(connection, shard["article_ids"])
    faults: list[str] = []
    for planned in each(articles):
        values = {"article_id": planned.article_id, "model": tagger.name, "run_id": run_id, "part": part}
        while article := _unread(database_url, values):
            try:
                extraction = extract(tagger, article)
            except (DatelineError, MemoryError):
                raise
            except Exception as error:
                faults.append(f"{article.article_id} ({error!r})")
                break
            if _stored(database_url, article, extraction, run_id):
                counts.update(_counted(extraction))
                break
        else:
            counts["passed_over"] += 1
    _noted(database_url, run_id, "tag", part, dict(counts))
    if faults:
        raise Bug(f"{len(faults)} of {len(articles)} articles could not be read, please report them: {', '.join(faults[:10])}")
    return dict(counts)


def _unread(database_url: str, values: dict[str, str]) -> Article | None:
    """An article of a shard as it is now, asked before it is read: others read, fill in and erase at the same time. None: it is
    gone, or another run has read it."""
    with connect(database_url) as connection:
        is_read = rows(connection, "read_meanwhile", values)
        return None if is_read else next(iter(read_articles(connection, [values["article_id"]])), None)


def _stored(database_url: str, article: Article, extraction: Extraction, run_id: str) -> bool:
    """Store what was found in an article; False where it is no longer what was read: it got a day or a title, or was erased."""
    with connect(database_url) as connection:
        rows(connection, "lock_divided", {"ids": [article.article_id]})
        if read_articles(connection, [article.article_id]) != [article]:
            return False
        to_link = save_extraction(connection, article, extraction, run_id)
        divide_articles(connection, [article.article_id])
        if to_link:  # its events are off the timeline now, and perhaps no run will link its day again
            relink(connection, extraction.model, reports_of(connection, extraction.model, article.article_id))
    return True


def _counted(extraction: Extraction) -> dict[str, int]:
    mentions, reports = len(extraction.mentions), len(extraction.events)
    return {"articles": 1, "sentences": extraction.sentences, "mentions": mentions, "reports": reports}


def link(
    database_url: str, start: str, end: str, run_id: str, model: str | None = None, only_fresh: bool = False
) -> dict[str, int]:
    """Link the window's reports with all that may tell the same event, and store the events that differ: some days at a time,
    so that a window of years is not held in memory at once. `only_fresh`: only days on which something is not linked yet, and
    what is to be linked anew; the others would come out the same, unless the rules of linking have changed."""
    model, counts = chosen_name(model), Counter[str]()
    with connect(database_url) as connection:
        reports = window_reports(connection, model, _day(start), _day(end))
        if only_fresh:
            days = fresh_days(connection, model, _day(start), _day(end))
            reports = {report_id: day for report_id, day in reports.items() if day in days}
    for ids in whole_days(reports):
        with connect(database_url) as connection:
            counts.update(relink(connection, model, ids))
    with connect(database_url) as connection:
        counts.update(follow_file(connection))
    return _noted(database_url, run_id, "link", f"{start}/{end}", dict(counts))


def check(database_url: str, start: str, end: str, model: str | None = None, run_id: str | None = None) -> dict[str, int]:
    """Count the window and raise Bug, which ends with what to do, when an invariant does not hold: every article read, every
    mention in one event. What other runs stored since the run `run_id` had its articles is left to them."""
    values = {"first": _day(start), "last": _day(end), "days": None, "model": chosen_name(model), "run_id": run_id}
    return checked(database_url, values, CLEAR)


def checked(database_url: str, values: dict[str, Any], remedy: str) -> dict[str, int]:
    """The counts of the query `check_window`. Raises Bug, with the `remedy`, when an invariant does not hold."""
    with connect(database_url) as connection:
        found = dict(rows(connection, "check_window", values)[0])
    for name, meaning in (("untagged", "articles not read by the tagger"), ("unlinked", "mentions in no event")):
        if found[name]:
            raise Bug(f"{found[name]} {meaning} between {values['first']} and {values['last']}: {remedy}")
    return found


def report(
    database_url: str, start: str, end: str, run_id: str, model: str | None = None, planned: Sequence[str] = ()
) -> dict[str, Any]:
    """What the window holds now, what the run set aside and which sources, read or only `planned`, gave nothing of these days;
    a `warning` where the timeline shows another model than it read with. Raises Bug as `check`, whose old success may stand."""
    values = {"first": _day(start), "last": _day(end), "model": chosen_name(model), "run_id": run_id, "planned": list(planned)}
    check(database_url, start, end, model, run_id)
    with connect(database_url) as connection:
        counts = dict(rows(connection, "report_window", values)[0])
        if warning := not_shown(connection, str(values["model"])):
            counts["warning"] = warning
            print(warning)  # for the task's log
    return _noted(database_url, run_id, "report", "", counts)
