"""Erasing an article: for whoever has to forget a text, and not only to withdraw it (`reviews.retract`)."""

from collections.abc import Collection
from typing import Any

import psycopg2.extras

from dateline.actors.tables import state_names
from dateline.errors import Misuse
from dateline.linking.relink import relink
from dateline.reviewing.set_aside import forget_set_aside
from dateline.store.articles import read_articles
from dateline.store.postgres import connect, rows
from dateline.store.reviews import mark_review, save_retraction

__all__ = ["erase"]

FORGOTTEN = "somebody"  # in a decision, in the place of a name that nothing else tells


def erase(database_url: str, article_id: str, reviewer: str, reason: str) -> list[str]:
    """Delete an article with all that quotes it: mentions, evidence, the sentence that an event shows, what was set aside of
    it, its words in decisions. What others told too stays by these alone, what it told alone is removed, as `changes_since`
    says; its id is not stored again. One transaction, for the events of all models. Returns the ids of the articles of the same
    text, which stay.

    Raises Misuse when no such article is stored."""
    asked = {"article_id": article_id, "reviewer": reviewer, "reason": reason}
    with connect(database_url) as connection:
        rows(connection, "lock_out_storing")
        rows(connection, "lock_divided", {"ids": [article_id]})  # before the lock of linking, as those who read it do
        rows(connection, "lock_linking")
        article = next(iter(read_articles(connection, [article_id])), None)
        if article is None:
            raise Misuse(f"no article {article_id!r} is stored: the view `articles_read` shows the ids")
        copies = [str(row["article_id"]) for row in rows(connection, "same_text", asked)]
        _forget_in_decisions(connection, article_id, article.text)
        save_retraction(connection, article_id, reviewer, reason)
        for row in rows(connection, "stale_models"):
            relink(connection, row["model"])
        forget_set_aside(connection, article)
        rows(connection, "erase_article", asked)
        rows(connection, "forget_names")
    return copies


def _forget_in_decisions(connection: Any, article_id: str, text: str) -> None:
    """Take the article's words from what decisions keep, and have the events that they are about linked anew."""
    asked = {"article_id": article_id}
    alone = {row["words"] for row in rows(connection, "words_of_article", asked)} - set(state_names().values())
    for row in rows(connection, "decisions_with_words", asked):
        kept = {column: psycopg2.extras.Json(_without(row[column], text, alone)) for column in ("said", "value") if row[column]}
        rows(connection, "save_words", {"said": None, "value": None, "review_id": row["review_id"]} | kept)
        mark_review(connection, row["review_id"])


def _without(kept: Any, text: str, alone: Collection[str]) -> Any:
    """What a decision keeps, without sentences of a text and without the names and objects that it tells `alone`."""
    if isinstance(kept, list):
        return [_without(part, text, alone) for part in kept]
    if not isinstance(kept, dict):
        return kept
    told = {key: _without(value, text, alone) for key, value in kept.items() if key != "headline" or value not in text}
    if told.get("object") in alone:
        del told["object"]
    return told | {"name": FORGOTTEN} if told.get("name") in alone else told
