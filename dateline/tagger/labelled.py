"""Documents labelled elsewhere: to train on beside the corpus (`dateline train --extra FILE`) or to measure on (`dateline
evaluate file FILE`)."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from dateline.errors import BadInput, Misuse
from dateline.ontology import ROLES, SIDES, STATUSES, TYPES
from dateline.reading import numbered_lines, text_of
from dateline.tagger.corpus import MarkedMention, Passage, read_corpus, read_file

__all__ = ["read_extra", "read_labelled"]


def _labelled(row: Mapping[str, Any], event: int, text: str) -> MarkedMention:
    start, end = _offsets(row["trigger"], text)
    arguments = ((_known(a["role"], ROLES), *_offsets(a, text)) for a in row.get("arguments", ()))
    # A span that stands for several actors comes once for each of them. Sides that only the rest of the article tells have the
    # trigger for their words: no span to learn.
    unique = tuple(a for a in dict.fromkeys(arguments) if a[0] not in SIDES or a[1:] != (start, end))
    return MarkedMention(_known(row["type"], TYPES), _known(row["status"], STATUSES), start, end, unique, event)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"`text` is {type(value).__name__}, no string")
    value.encode()  # half a surrogate pair is no text: UnicodeEncodeError
    return value


def _offsets(value: Any, text: str) -> tuple[int, int]:
    start, end = (value["start"], value["end"]) if isinstance(value, dict) else value
    if type(start) is not int or type(end) is not int:
        raise ValueError(f"[{start!r}, {end!r}) is no span: whole numbers are wanted")
    if not 0 <= start < end <= len(text):
        raise ValueError(f"[{start}, {end}) is no span of a text of {len(text)} characters")
    return start, end


def _known(name: str, names: Any) -> str:
    if name not in names:
        raise ValueError(f"{name!r} is not in the ontology")
    return name


def read_extra(path: Path) -> list[Passage]:
    """Labelled documents, one JSON object a line: {"id", "text", "mentions": [{"type", "status", "trigger", "arguments":
    [{"role", "start", "end"}]}]}, where a trigger is [start, end] or {"start", "end"}, so that mentions may stand as `dateline
    extract` prints them. Other fields are left aside. Raises BadInput naming file and line, Misuse for a file that cannot be
    read."""
    passages = []
    for number, line in numbered_lines(text_of(path, "labelled documents, JSON Lines in UTF-8")):
        try:
            row = json.loads(line)
            text = _text(row["text"])
            mentions = tuple(_labelled(mention, event, text) for event, mention in enumerate(row["mentions"]))
            passages.append(Passage(str(row["id"]), text, mentions))
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            raise BadInput(f"{path.name}:{number}: not a labelled document ({error!r}): see docs/training.md") from error
    return passages


def read_labelled(path: Path) -> list[Passage]:
    """Annotated passages of a folder of corpus files, of one such file (.txt), or of labelled documents (JSON Lines).

    Raises BadInput for anything broken, Misuse when there is no such path or nothing in it.
    """
    if not path.exists():
        raise Misuse(f"{path} is not there: give a folder of annotated passages, a .txt file of them or labelled JSON Lines")
    if path.is_dir():
        passages = read_corpus(path)
    elif path.suffix == ".txt":
        items = list(read_file(path))
        passages = [item for item in items if isinstance(item, Passage)]
        if len(passages) < len(items):
            raise BadInput("\n".join(str(item) for item in items if isinstance(item, BadInput)))
    else:
        passages = read_extra(path)
    if not passages:
        raise Misuse(f"{path} holds no passage: there is nothing to measure")
    return passages
