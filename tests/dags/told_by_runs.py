"""What a run of a DAG leaves in Airflow: the states of its tasks, and what they returned."""

import json
from typing import Any

__all__ = ["returned_by", "states_of"]


def states_of(run: Any) -> dict[str, str]:
    """The state of each task by its name and number."""
    return {f"{ti.task_id}[{ti.map_index}]": str(ti.state) for ti in run.get_task_instances()}


def returned_by(run: Any, task_id: str) -> Any:
    """What a task of the run returned."""
    from airflow.models.xcom import XComModel
    from airflow.utils.session import create_session

    found = XComModel.get_many(run_id=run.run_id, dag_ids=run.dag_id, task_ids=task_id, key="return_value")
    with create_session() as session:
        value = session.scalars(found).first().value
    return json.loads(value) if isinstance(value, str) else value
