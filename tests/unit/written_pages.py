"""Pages of the timeline as they are written out, without Airflow. The folder `plugins` is on the path of whoever asks for one."""

from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from typing import Any

from dateline.linking.corrections import FIELDS

ROW: dict[str, Any] = {
    "event_id": "0123456789abcdef",
    "event_type": "phone_call",
    "status": "planned",
    "date_earliest": "2024-03-04",
    "date_latest": "2024-03-10",
    "date_precision": "week",
    "date_basis": "text",
    "date_reason": None,
    "actors": ["A", "B"],
    "initiators": ["A"],
    "recipients": ["B"],
    "confidence": 0.9,
    "certainty": 0.7,
    "article_count": 2,
    "independent_source_count": 1,
    "is_disputed": False,
    "is_alleged": False,
}
TOLD = {"mention_id": "m1", "article_id": "a1", "trigger": "will call", "sentence": "A will call B.", "status": "planned"}
DECISION = {
    "review_id": 7,
    "event_id": ROW["event_id"],
    "action": "merge",
    "reviewer": "ann",
    "note": "",
    "reviewed_at": datetime(2024, 3, 13, 1, 30, tzinfo=timezone(timedelta(hours=2))),
    "other_article_ids": ["a8", "a9"],
}


def list_page(*rows: dict[str, Any], **more: Any) -> str:
    """The page of the list, of these rows."""
    from timeline_page.filters import Filters
    from timeline_page.rendering import rendered

    asked = more.pop("filters", {})
    shown = {"rows": rows, "total": len(rows), "bars": [], "begin": 0, "step": 500, "filters": Filters(**asked)}
    return rendered("page.html", types=[], statuses=[], **shown | more)


def event_page(parties: Sequence[dict[str, Any]] = (), **more: Any) -> str:
    """The page of an event; `parties` are those whom its sentences have on its sides."""
    from timeline_page.decide import ACTIONS
    from timeline_page.rendering import rendered

    row = ROW | {name: more.pop(name) for name in set(more) & set(ROW)}
    shown = {"row": row, "evidence": [TOLD], "evidence_actors": parties, "life": [], "asked": row["event_id"], "query": ""}
    return rendered("event.html", actions=ACTIONS, fields=FIELDS, may_decide=True, **shown | more)
