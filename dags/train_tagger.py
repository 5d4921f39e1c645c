"""# Train the tagger

Makes a version of the tagger, measures it on the gold set beside the version in use, and lets it take over if it is no worse.

| task | what it does |
|---|---|
| train | corpus, extra documents and, if asked, reviews become a version in the model folder; the log has a line for each epoch |
| evaluate | figures of the new version and of the one in use on the same annotated passages |
| register | writes the figures into the version's config, and the config into the table `models` |
| decide | activates the version, or leaves it registered; the reason stands in the log and is the result |

It is activated only if none of these falls by more than a point (0.01) at `balanced`: trigger F1, role F1, status accuracy, share
of ordinary passages not alarmed. One that cannot be compared stays registered. So does one that has not read all stored articles
that the version in use has read: then `retag_archive` and `dateline models activate NAME` are the next steps.

**When a task fails:** read its log, remove the cause, clear the task. `train` goes on from the last epoch that it kept, and
does nothing for a version that is made already as ordered; with reviews both hold only as long as nobody decides anything
meanwhile, as decisions are part of the material. A name that belongs to another version is refused. Paths are those of the
machine that trains.
"""

from airflow.sdk import Param, dag, result, task
from dateline_defaults import HOURS, ROBUST, START, database, text

from dateline.run_params import refuse_unknown
from dateline.versions import training


def share(title: str, description: str) -> Param:
    return Param(1.0, type="number", minimum=0, maximum=1, title=title, description=description)


PARAMS = {
    "name": Param(
        type="string", pattern="^[A-Za-z0-9][A-Za-z0-9._-]*$", maxLength=100, title="Name", description="Of the new version."
    ),
    "start": text("Start from", "A version whose weights are the first ones. Empty: the encoder's."),
    "encoder": text("Encoder", "A path, or a name fetched before. Empty: that of the version to start from, or the default."),
    "teacher": text("Teacher", "A version that teaches beside the labels: of any encoder with the same sub-words."),
    "epochs": Param(8, type="integer", minimum=1, maximum=1000, title="Epochs"),
    "seed": Param(1, type="integer", minimum=0, maximum=2**32 - 1, title="Seed"),
    "rate": Param(1.5e-4, type="number", exclusiveMinimum=0, maximum=0.1, title="Rate", description="Of the encoder's layers."),
    "tokens": Param(1024, type="integer", minimum=256, maximum=65536, title="Tokens", description="Sub-words in a batch."),
    "ordinary": share("Ordinary", "Share of the passages without events that an epoch reads."),
    "short": share("Short", "Share of the short passages with events that an epoch reads."),
    "real": Param(1, type="integer", minimum=1, maximum=10, title="Real", description="How often to read the extra files."),
    "soup": Param(False, type="boolean", title="Soup", description="Keep the mean of the weights over the epochs."),
    "corpus": text("Corpus", "A folder of annotated passages. Empty: models/corpus."),
    "extra": Param(
        [], type="array", items={"type": "string"}, title="Extra files", description="Labelled documents, a path a line."
    ),
    "gold": text("Gold set", "What to measure on, a folder or file. Empty: models/gold."),
    "with_reviews": Param(False, type="boolean", title="With reviews", description="Learn from decisions about events."),
    "activate": Param(True, type="boolean", title="Activate", description="If no figure falls by more than a point."),
}


@dag(
    schedule=None,
    start_date=START,
    max_active_runs=1,
    doc_md=__doc__,
    params=PARAMS,
    default_args=ROBUST,
    tags=["timeline"],
)
def train_tagger():
    @task(queue="inference", execution_timeout=HOURS)  # for large encoders; the default one takes less than an hour
    def train(params):
        refuse_unknown(params, PARAMS)
        return training.train_logged(training.order_of_params(params), database())

    @task(pool="inference", queue="inference")
    def evaluate(trained, params):
        return training.evaluate(trained["name"], params["gold"])

    @task
    def register(evaluated):
        return training.register(database(), evaluated)

    @result
    @task
    def decide(evaluated, params):
        decision = training.decide(database(), evaluated, params["activate"])
        print(decision["reason"])
        return decision

    evaluated = evaluate(train())
    register(evaluated) >> decide(evaluated)


train_tagger()
