"""What rules give and take on articles with all their events labelled, which are read with and without each of them.

A rule is a function of the library that says yes or no, finds something or nothing, or mends what it is given: without it there
is False, None or nothing where it would answer, or what it was given where it would mend that. One that always answers with
something new (a text, a number, a date) cannot be without its answer, and matters nowhere by these figures. One that picks some
of the records that it is given counts as mending them: without it all of them stay. Printed for each: in how many articles it
matters, and how many events more are right with it than without it. A rule that takes more than it gives, or matters nowhere, is
one to look at. The tagger reads each article once.
Example: .venv/bin/python bench/rules.py resolve.pairs:pair_of dating.asides:is_aside --gold models/pages
"""

import argparse
import importlib
import inspect
import pkgutil
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from types import FunctionType
from typing import Any, get_args

import dateline
from dateline import extract
from dateline.commands.progress import articles_read
from dateline.contract import article_of_line, extraction_dict
from dateline.plain_copy import plain_copy
from dateline.records import Mention
from dateline.scoring.articles import LEVELS, score_articles
from dateline.scoring.gold_articles import read_gold_articles
from dateline.settings import repository
from dateline.tagger.predict import Tagger, load_tagger, tag
from dateline.versions.folders import active_folder

Row = dict[str, Any]
Found = tuple[int, tuple[Mention, ...]]  # the sentences read and the mentions in them
Tags = dict[str, Found]


def rule_named(name: str) -> Any:
    """The function `package.module:function` of the library; ends the program where there is none."""
    module, _, function = name.partition(":")
    try:
        return getattr(importlib.import_module(f"dateline.{module}"), function)
    except (ImportError, AttributeError, ValueError):
        sys.exit(f"{name}: no such function: give package.module:function, e.g. dating.asides:is_aside")


def without(rule: Any) -> Callable[..., Any]:
    """What stands in for a rule: it answers no, or gives back what it would mend."""
    function = inspect.unwrap(rule)
    told = function.__annotations__.get("return", "")
    may_be_none = told is None or type(None) in get_args(told) or re.search(r"(?:^|\| )None$", str(told))

    def silent(*given: Any, **named: Any) -> Any:
        if inspect.isgeneratorfunction(function) or "Iterator" in str(told):
            return iter(())
        if told is bool:
            return False
        return None if may_be_none else _unmended(given, rule(*given, **named))

    return silent


def _unmended(given: Sequence[Any], answer: Any) -> Any:
    """Of an answer: what was given of its kind, else an empty collection; another answer stays, and so do a text and a number."""
    if isinstance(answer, str | int | float):
        return answer
    for each in given:
        are_alike = isinstance(each, list | tuple) and isinstance(answer, list | tuple) and each and answer
        if type(each) is type(answer) and not are_alike:
            return each
        if are_alike and type(each[0]) is type(answer[0]) and not isinstance(each[0], str):
            return each
    return type(answer)() if type(answer) in (list, set, frozenset, dict, tuple) else answer


def silence(rule: Any) -> None:
    """Let `without` stand for the rule in all modules of the library, also in tuples of rules."""
    stand_in = without(rule)
    for each in pkgutil.walk_packages(dateline.__path__, "dateline."):
        module = importlib.import_module(each.name)
        for name, value in list(vars(module).items()):
            if not name.startswith("__"):
                setattr(module, name, _replaced(value, rule, stand_in))


def _replaced(value: Any, rule: Any, stand_in: Any) -> Any:
    if value is rule:
        return stand_in
    return tuple(_replaced(each, rule, stand_in) for each in value) if type(value) is tuple and _holds(value, rule) else value


def _holds(value: Any, rule: Any) -> bool:
    return value is rule or (type(value) is tuple and any(_holds(each, rule) for each in value))


def tagged(tagger: Tagger, rows: Sequence[Row]) -> Iterator[tuple[str, Found]]:
    """The text of each article as it is read, and what the tagger finds in it."""
    for row in rows:
        text = plain_copy(row["text"]).text
        yield text, tag(tagger, text)


def answers(tagger: Tagger, tags: Tags, rows: Sequence[Row], name: str | None) -> list[Row]:
    """What is extracted from the articles without the rule of that name, which is silent from now on."""
    if name:
        silence(rule_named(name))
    vars(extract)["tag"] = lambda _tagger, text: tags[text]
    lines = (article_of_line({key: row[key] for key in ("id", "text", "published")}) for row in rows)
    return [extraction_dict(extract.extract(tagger, line)) for line in lines]


def apart(work: Callable[[], list[Row]]) -> list[Row]:
    """What the work gives in a process of its own, which keeps nothing of it for the next. EOFError when it fails, after its
    traceback."""
    processes = get_context("fork")
    end, other_end = processes.Pipe(duplex=False)
    process = processes.Process(target=lambda: other_end.send(work()))
    process.start()
    other_end.close()
    try:
        found: list[Row] = end.recv()
        return found
    finally:
        process.join()


def compared(rows: Sequence[Row], whole: Sequence[Row], silent: Sequence[Row]) -> str:
    """One line: the articles that differ, and how many events more are right with the rule than without, level by level."""
    differ = sum(one["events"] != other["events"] for one, other in zip(whole, silent, strict=True))
    have, lack = score_articles(rows, whole), score_articles(rows, silent)
    more = [f"{have[level]['right'] - lack[level]['right']:+7d}" for level in LEVELS]
    abroad = [f"{have['international'][kind] - lack['international'][kind]:+7d}" for kind in ("right", "found")]
    return f"{differ:8d} {' '.join(more)} {' '.join(abroad)}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rules", nargs="+", help="package.module:function")
    gold = repository() / "models" / "articles"
    parser.add_argument("--gold", type=Path, default=gold, help="labelled articles, a file or a folder")
    options = parser.parse_args()
    for name in options.rules:
        if not isinstance(inspect.unwrap(rule_named(name)), FunctionType):
            sys.exit(f"{name}: no function")
    rows, tagger = read_gold_articles(options.gold), load_tagger(active_folder())
    tags = dict(articles_read(tagged(tagger, rows), len(rows)))
    whole = apart(partial(answers, tagger, tags, rows, None))
    print("articles   event     who   +when   exact  abroad  (found)  with the rule, more than without")
    for name in options.rules:
        print(compared(rows, whole, apart(partial(answers, tagger, tags, rows, name))), name, flush=True)


if __name__ == "__main__":
    main()
