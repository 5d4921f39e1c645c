"""Erasing an article: for whoever has to forget a text, and not only to withdraw it (`reviews.retract`)."""

from typing import Any

from dateline.errors import Misuse
from dateline.linking.relink import relink
from dateline.store.postgres import connect, rows
from dateline.store.reviews import mark_review, save_retraction

__all__ = ["erase"]


def erase(database_url: str, article_id: str, reviewer: str, reason: str) -> list[str]:
    """Delete an article with all that quotes it: mentions, evidence, the sentence that an event shows, what was set aside under
    its id. What others told too stays by these alone, what it told alone is removed, as `changes_since` says; its id is not
    stored again. One transaction, for the events of all models. Returns the ids of the articles of the same text, which stay.

    Raises Misuse when no such article is stored."""
    asked = {"article_id": article_id, "reviewer": reviewer, "reason": reason}
    with connect(database_url) as connection:
        rows(connection, "lock_linking")
        if not rows(connection, "known_articles", {"ids": [article_id]}):
            raise Misuse(f"no article {article_id!r} is stored: the view `articles_read` shows the ids")
        copies = [str(row["article_id"]) for row in rows(connection, "same_text", asked)]
        names = [row["actor_id"] for row in rows(connection, "names_of_article", asked)]
        _unlink(connection, asked)
        rows(connection, "erase_article", asked)
        rows(connection, "forget_names", {"ids": names})
    return copies


def _unlink(connection: Any, asked: dict[str, str]) -> None:
    """Take the article from the events of all models, and its sentences from the decisions about them."""
    models = [row["model"] for row in rows(connection, "readers_of", asked)]
    for row in rows(connection, "reviews_of_article", asked):
        rows(connection, "forget_quotation", row)
        mark_review(connection, row["review_id"])
    save_retraction(connection, asked["article_id"], asked["reviewer"], asked["reason"])
    for model in models:
        relink(connection, model)
