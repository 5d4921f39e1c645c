"""# Extract article

Trigger it with a pasted article (or its address) and the day it was published: the run shows the diplomatic events in it, as a
table in the log of `extract` and, in full, as that task's XCom. Nothing is stored on the timeline. Without a publication date,
words like "Wednesday" stay undated. Only English is read; the log says when a text seems to be in another language. A page that
cannot be fetched or read fails the run with the reason; then paste its text.

It waits for the pool `inference` until the shard at work there is read, not for those that are still to be read.
"""

import logging

from airflow.sdk import dag, result, task
from dateline_defaults import ROBUST, START, day, text

from dateline.event_table import as_text, extraction_table
from dateline.pasted import extract_one
from dateline.run_params import refuse_unknown

PARAMS = {
    "text": text("Text of the article", "Pasted, as it stands.", format="multiline"),
    "url": text("or its address", "http or https; read when no text is given."),
    "published": day("Day of publication", "Empty: unknown, or what the page says."),
}
AT_ONCE = 100  # somebody waits for it: before all shards in the pool's queue, whose weight counts the tasks after them


@dag(schedule=None, start_date=START, doc_md=__doc__, params=PARAMS, default_args=ROBUST, tags=["timeline"])
def extract_article():
    @result
    @task(pool="inference", queue="inference", priority_weight=AT_ONCE)
    def extract(params):
        refuse_unknown(params, PARAMS)
        found = extract_one(params["text"] or "", params["published"], params["url"])
        read = f"{len(found['events'])} events in {found['sentences']} sentences, read by {found['model']}"
        if found["language"] not in (None, "en"):
            read += f". The text seems to be in the language {found['language']!r}, and only English is read"
        # Not printed: what is printed comes another way than Airflow's own lines, which would then part the table.
        for line in (*as_text(extraction_table(found["events"])).splitlines(), read):
            logging.getLogger("airflow.task").info("%s", line)
        return found

    extract()


extract_article()
