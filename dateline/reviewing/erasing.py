"""Erasing an article: for whoever has to forget a text, and not only to withdraw it (`reviews.retract`)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

import psycopg2.extras

from dateline.actors.tables import state_names
from dateline.errors import Misuse
from dateline.linking.relink import relink
from dateline.reviewing.set_aside import forget_set_aside
from dateline.store.articles import read_articles
from dateline.store.postgres import connect, rows
from dateline.store.reviews import mark_review, save_retraction
from dateline.store.short_waits import erasing_turn

__all__ = ["erase"]

_SIDES = {"initiators", "recipients"}
FORGOTTEN = "somebody"  # in a decision, in the place of a name that nothing else tells


def erase(database_url: str, article_id: str, reviewer: str, reason: str) -> list[str]:
    """Delete an article with all that quotes it: mentions, evidence, the sentence that an event shows, what was set aside of
    it, its words in decisions. What others told too stays by these alone, what it told alone is removed, as `changes_since`
    says; its id is not stored again. One transaction, for the events of all models. Returns the ids of the articles of the same
    text, which stay.

    Raises Misuse when no such article is stored, Outside where a run stores or links for longer than a person waits."""
    asked = {"article_id": article_id, "reviewer": reviewer, "reason": reason}
    with connect(database_url) as connection:
        erasing_turn(connection, article_id)
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


@dataclass(frozen=True)
class _Forgotten:
    """What is to be forgotten in decisions: an article's text, and the names and objects that it tells alone."""

    text: str
    names: Collection[str]
    objects: Collection[str]


def _forget_in_decisions(connection: Any, article_id: str, text: str) -> None:
    """Take the article's words from what decisions keep of their events, and have these linked anew. What people typed into a
    correction stays, in a later lock of the event too."""
    asked = {"article_id": article_id}
    told, states = rows(connection, "words_of_article", asked), set(state_names().values())
    names, objects = ({row["words"] for row in told if row["is_object"] == kind} - states for kind in (False, True))
    decisions = rows(connection, "decisions_with_words", asked)
    typed = [row for row in decisions if row["action"] == "correct" and row["undone_at"] is None]
    typed_names = {actor["name"] for row in typed if row["field"] in _SIDES for actor in row["value"]}
    typed_objects = {row["value"] for row in typed if row["field"] == "object"}
    shown, locked = _Forgotten(text, names, objects), _Forgotten(text, names - typed_names, objects - typed_objects)
    for row in decisions:
        said = psycopg2.extras.Json(_without(row["said"], shown)) if row["said"] else None
        value = psycopg2.extras.Json(_without(row["value"], locked)) if row["action"] == "lock" else None
        rows(connection, "save_words", {"said": said, "value": value, "review_id": row["review_id"]})
        mark_review(connection, row["review_id"])


def _without(kept: Mapping[str, Any], gone: _Forgotten) -> dict[str, Any]:
    """The values of an event that a decision keeps, without those words of them that are to be forgotten. A place of the same
    name as an object is a place of the map, and stays."""
    left = {key: value for key, value in kept.items() if key != "headline" or value not in gone.text}
    if left.get("object") in gone.objects:
        del left["object"]
    for side in left.keys() & _SIDES:
        left[side] = [actor | {"name": FORGOTTEN} if actor["name"] in gone.names else actor for actor in left[side]]
    return left
