"""Documents labelled elsewhere, to train on beside the corpus: `dateline train --extra FILE`."""

import json
from pathlib import Path
from typing import Any

from dateline.errors import BadInput
from dateline.tagger.corpus import MarkedMention, Passage

__all__ = ["read_extra"]


def _labelled(row: dict[str, Any], event: int) -> MarkedMention:
    start, end = row["trigger"]
    arguments = tuple((a["role"], a["start"], a["end"]) for a in row["arguments"])
    return MarkedMention(row["type"], row["status"], start, end, arguments, event)


def read_extra(path: Path) -> list[Passage]:
    """Documents labelled elsewhere, one JSON object a line: {"id", "text", "mentions": [{"type", "status", "trigger":
    [start, end], "arguments": [{"role", "start", "end"}]}]}. Raises BadInput naming file and line."""
    passages = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            row = json.loads(line)
            mentions = tuple(_labelled(mention, event) for event, mention in enumerate(row["mentions"]))
            passages.append(Passage(str(row["id"]), row["text"], mentions))
        except (ValueError, KeyError, TypeError) as error:
            raise BadInput(
                f"{path.name}:{number}: not a labelled document ({error!r}): see docs of `dateline train --extra`"
            ) from error
    return passages
