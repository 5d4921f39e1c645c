"""# Daily timeline

Reads the day's news, finds the diplomatic events in it and puts them on the timeline (connection and SQL view `timeline`).

| task | what it does |
|---|---|
| plan | which days and which sources: a scheduled run reads its day, what came late of the day before, and days without a run |
| fetch | one instance a source: stores its articles of these days, sets bad ones aside in `rejects` |
| plan_shards | packs the articles that the model has not read yet into a few shards; none: `tag` is skipped |
| tag | one instance a shard, in the pool `inference`: the transformer reads; dates and actors are resolved |
| link | merges the mentions of the days into events |
| check | fails if the days are not whole (an article without an extraction, ...); emits the asset `timeline` |
| report | what the days hold, what the run set aside and which sources gave nothing of them, as its result; a warning |

`report` warns, in its log too, while the timeline shows another model than that which read: its new events are not seen then.
It fails as `check` does, whose old success stays where only what failed is cleared.

**Every day** a run takes the day that has just ended (UTC), and what came late of the day before; after days without a scheduled
run (the DAG was paused, the machine slept) these too, up to a month, whatever runs by hand and backfills read of them.
**By hand:** Trigger, with `from` and `to`; both empty: yesterday.
**Older days:** `airflow backfill create --dag-id daily_timeline --from-date 2021-06-01 --to-date 2021-06-10 --max-active-runs 1`
(ten runs at once, as it is without that, would each begin with articles that the others are reading).

**When a task fails:** read its log, remove the cause, clear the task with all that is downstream (not "only failed": what
a source brings late would not be read). Every task works on stored state and may run again at any time: no row is doubled, and
`tag` goes on where it was stopped. A source that stays down, or gives nothing but errors, fails its `fetch` and so the run, but
the others go on to the timeline. So does a shard: then `check` counts what was not read.
A run that was marked failed by hand is cleared whole: Airflow has skipped the rest of it, and leaves that so with "only failed".
What a network or a database does is tried four times; wrong settings and bugs fail at once.
"""

from airflow.sdk import CronDataIntervalTimetable, dag, get_current_context, result, task
from dateline_defaults import HOURS, ROBUST, START, TIMELINE, database, day, most_mapped, text

from dateline import pipeline
from dateline.run_params import days_of_run, refuse_unknown, sources_of_run
from dateline.settings import Settings

PARAMS = {
    "from": day("First day", "Empty: the run's day and the one before it, or yesterday."),
    "to": day("Last day (inclusive)", "Empty: the same as the first day."),
    "sources": text("Sources", "The absolute path of a YAML file, or names with commas. Empty: all."),
    "model": text("Model", "Empty: the current one."),
}
DAILY = CronDataIntervalTimetable("0 0 * * *", timezone="UTC")


@dag(
    schedule=DAILY,
    start_date=START,
    catchup=False,  # whatever Airflow it is: from 2010 on, that would be thousands of runs
    max_active_runs=2,
    doc_md=__doc__,
    params=PARAMS,
    default_args=ROBUST,
    tags=["timeline"],
)
def daily_timeline():
    @task
    def plan(ti, dag_run, params, data_interval_start=None, data_interval_end=None):
        refuse_unknown(params, PARAMS)
        since = pipeline.scheduled_until(database(), dag_run.run_after) if dag_run.run_type == "scheduled" else None
        days = days_of_run((params["from"], params["to"]), (data_interval_start, data_interval_end), dag_run.run_after, since)
        sources = pipeline.plan_sources(database(), *sources_of_run(params["sources"], Settings().sources_file), most_mapped())
        ti.xcom_push("days", days)  # last: without them no other task does anything, and the next scheduled run takes these too
        return sources

    @task(map_index_template="{{ source_name }}", execution_timeout=HOURS)  # of an archive as of a day's news
    def fetch(source, days, run_id):
        get_current_context()["source_name"] = source["name"]
        return pipeline.ingest(database(), source, **days, run_id=run_id)

    @task(trigger_rule="all_done")  # a source that is dead, or was marked skipped, does not stop the others
    def plan_shards(days, params):
        return pipeline.plan_shards(database(), **days, model=params["model"])

    @task(map_index_template="{{ shard_label }}", pool="inference", queue="inference")
    def tag(shard, run_id):
        get_current_context()["shard_label"] = shard["label"]
        return pipeline.tag(database(), shard, run_id)

    @task(trigger_rule="all_done")  # no shard, or one that fails, does not stop it; `check` tells what is not read
    def link(days, run_id, params):
        return pipeline.link(database(), **days, run_id=run_id, model=params["model"])

    @task(outlets=[TIMELINE], trigger_rule="none_failed")
    def check(days, params, run_id):
        return pipeline.check(database(), **days, model=params["model"], run_id=run_id)

    @result
    @task(trigger_rule="none_failed")  # the last task decides how the run ended: skipped, it would hide that `check` failed
    def report(days, sources, run_id, params):
        return pipeline.report(database(), **days, run_id=run_id, model=params["model"], planned=[s["name"] for s in sources])

    days = (sources := plan())["days"]
    fetched = fetch.partial(days=days).expand(source=sources)
    [fetched, tag.expand(shard=fetched >> plan_shards(days)) >> link(days) >> check(days)] >> report(days, sources)


daily_timeline()
