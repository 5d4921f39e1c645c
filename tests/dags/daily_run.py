"""One run of `daily_timeline` in a process of its own, to be killed.

Example: python -m tests.dags.daily_run '{"from": "2021-06-16"}'
"""

import json
import sys
from pathlib import Path

from airflow.dag_processing.dagbag import DagBag

if __name__ == "__main__":
    folder = Path(__file__).parents[2] / "dags"
    sys.path.insert(0, str(folder))  # as Airflow's own processes do
    DagBag(dag_folder=folder).dags["daily_timeline"].test(run_conf=json.loads(sys.argv[1]))
