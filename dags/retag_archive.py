"""# Retag the archive

Reads stored articles with another version of the tagger, beside the one in use: into the same tables, under the model's name. The
timeline does not change. Then look at what would: `dateline models diff OLD NEW`, or the view `pending_model_changes`; and show
it with `dateline models activate NEW` (one transaction; `dateline models undo` goes back).

| task | what it does |
|---|---|
| plan_shards | packs the articles of the days that the model has not read yet into a few shards; none: `tag` is skipped |
| tag | one instance a shard, in the pool `inference` |
| link | merges what this model found into its own events |
| compare | how many events the timeline would gain, lose and change, as the result |

It may be stopped, cleared and run again at any time: a new run reads no article twice. A `tag` that was stopped goes on where it
was; one that had finished its shard and is cleared reads the whole shard again.
"""

from airflow.sdk import Param, dag, get_current_context, result, task
from dateline_defaults import ROBUST, START, database, day

from dateline import pipeline
from dateline.run_params import days_of_archive, refuse_unknown
from dateline.versions import activation

PARAMS = {
    "model": Param(type="string", minLength=1, title="Model", description="A version in the model folder."),
    "from": day("First day", "Empty: from the beginning."),
    "to": day("Last day (inclusive)", "Empty: to the end."),
}


@dag(schedule=None, start_date=START, doc_md=__doc__, params=PARAMS, default_args=ROBUST, tags=["timeline"])
def retag_archive():
    @task
    def plan_shards(params):
        refuse_unknown(params, PARAMS)
        return pipeline.plan_shards(database(), **days_of_archive(params["from"], params["to"]), model=params["model"])

    @task(map_index_template="{{ shard_label }}", pool="inference", queue="inference")
    def tag(shard, run_id):
        get_current_context()["shard_label"] = shard["label"]
        return pipeline.tag(database(), shard, run_id)

    @task(trigger_rule="none_failed")  # no shard is no failure: all has been read
    def link(params, run_id):
        days = days_of_archive(params["from"], params["to"])
        return pipeline.link(database(), days["start"], days["end"], run_id, params["model"])

    @result
    @task
    def compare(params):
        return activation.difference(database(), params["model"])

    tag.expand(shard=plan_shards()) >> link() >> compare()


retag_archive()
