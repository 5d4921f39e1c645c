"""Learning whose an actor is where his words do not say it (`weighing.likely_affiliations`): labelled phrases of the corpus."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from dateline.actors.tables import actor_codes
from dateline.errors import BadInput, Misuse
from dateline.mentions import about, resolved_by_rules
from dateline.records import Article
from dateline.resolve.articles import index_article
from dateline.tagger.corpus_records import Passage, as_mentions
from dateline.versions.labelled_events import by_article
from dateline.weighing.affiliation_signs import Candidates, affiliation_signs

__all__ = ["Lesson", "lesson", "read_affiliations", "weights_of"]

STRENGTH, LEAST, FEWEST = 0.05, 0.03, 10  # chosen by articles that were not learnt from (docs/decisions/0023)
Phrases = dict[tuple[int, int], frozenset[str]]
Lesson = list[tuple[Candidates, frozenset[str]]]


def read_affiliations(path: Path, passages: Mapping[str, Passage]) -> dict[str, Phrases]:
    """The labelled phrases of each article by its id: start and end in its text -> codes, none where nobody can tell. A line of a
    .jsonl file, or of those of a folder, is {"id", "phrases": [{"start", "end", "text", "codes"}]}; `passages` are those of the
    corpus by id. Raises BadInput for a line that does not fit them, Misuse for what cannot be read or has no line."""
    return by_article(path, "phrases", partial(_phrases, passages=passages))


def _phrases(row: Mapping[str, Any], where: str, passages: Mapping[str, Passage]) -> Phrases:
    passage = passages.get(row["id"])
    if passage is None or passage.published is None:
        raise BadInput(f"{where}: no article {row['id']!r} with a day in the corpus")
    return dict(_phrase(phrase, passage.text, where) for phrase in row["phrases"])


def _phrase(row: Mapping[str, Any], text: str, where: str) -> tuple[tuple[int, int], frozenset[str]]:
    start, end, codes = row["start"], row["end"], frozenset(row["codes"])
    if text[start:end] != row["text"]:
        raise BadInput(f"{where}: the article has {text[start:end]!r} at {start} to {end}, not {row['text']!r}")
    if unknown := sorted(codes - actor_codes()):
        raise BadInput(f"{where}: {unknown[0]!r} is no code of a state or body")
    return (start, end), codes


def lesson(passage: Passage, labelled: Phrases) -> Lesson:
    """What the labelled phrases of an article teach: the candidates of each with their signs, and the codes that are right."""
    article = Article(passage.passage_id, passage.text, passage.published)
    index = index_article(passage.text, passage.published)
    signs = affiliation_signs(resolved_by_rules(article, as_mentions(passage)), index, about(index))
    return [(candidates, labelled[span]) for span, candidates in signs if span in labelled]


def weights_of(learnt: Sequence[tuple[Candidates, frozenset[str]]]) -> dict[str, float]:
    """The weights of signs, by sign, that lessons teach together; of whom no candidate is right nobody is. Raises Misuse where
    they leave nothing to choose."""
    from dateline.tagger.logistic import fitted_choices

    right: list[set[str | None]] = [candidates.keys() & codes or {None} for candidates, codes in learnt]
    weights = fitted_choices([candidates for candidates, _ in learnt], right, STRENGTH, LEAST, FEWEST)
    if not weights:
        raise Misuse(
            "the labelled phrases that do not say whose they are are too few: nothing can be learnt from them; give more"
        )
    return weights
