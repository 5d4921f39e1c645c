"""# Clean Airflow

Keeps Airflow itself from filling the disk: once a day it removes what is older than `DATELINE_KEEP_DAYS` (90 if not set).

| task | what it does |
|---|---|
| remove_old_runs | `airflow db clean`: runs, tasks, XComs, rendered fields, audit log; the first day that is kept is the result |
| remove_old_logs | the logs of these runs, and of reading the DAGs; how many folders is the result |

Nothing of the timeline is touched: articles, mentions, events, their history, rejects and what each run reported stay.

It has no form: a run that is asked for anything is refused.

**When a task fails** it tries again the next day. `remove_old_runs` needs the address of Airflow's database, which Airflow keeps
from tasks: `DATELINE_AIRFLOW_DATABASE_URL`, else the database `airflow` on the server of `DATELINE_DATABASE_URL`.
"""

from pathlib import Path

from airflow.sdk import CronDataIntervalTimetable, conf, dag, task
from dateline_defaults import ROBUST, START

from dateline import upkeep
from dateline.run_params import refuse_unknown
from dateline.settings import Settings

DAILY = CronDataIntervalTimetable("0 4 * * *", timezone="UTC")


@dag(schedule=DAILY, start_date=START, catchup=False, max_active_runs=1, doc_md=__doc__, default_args=ROBUST, tags=["timeline"])
def clean_airflow():
    @task
    def remove_old_runs(params):
        refuse_unknown(params, ())
        return upkeep.remove_old_runs(Settings())

    @task
    def remove_old_logs(params):
        refuse_unknown(params, ())
        return upkeep.remove_old_logs(Settings(), Path(conf.get("logging", "base_log_folder")))

    remove_old_runs()
    remove_old_logs()


clean_airflow()
