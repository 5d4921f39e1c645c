"""How long linking one day takes when the timeline is large.

Fills a database of its own with `--events` events over ten years, of few casts, as news has them, then links a day of
`--mentions` mentions. Prints a table. Ten million events take about 25 GB in the folder for temporary files (TMPDIR).
Example: .venv/bin/python bench/linking.py --events 10000000
"""

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import psycopg2

from dateline.ingest.dedupe import content_key
from dateline.linking.merge import article_events
from dateline.linking.relink import relink
from dateline.local import postgres_server
from dateline.local.clean import remove
from dateline.local.databases import ensure_database
from dateline.records import UNKNOWN_DATE, Actor, Argument, Article, DateSpan, Extraction, Mention, Source, Span
from dateline.store.articles import save_articles, save_source
from dateline.store.events import window_reports
from dateline.store.mentions import save_extraction
from dateline.store.postgres import connect, migrate

TYPES = (
    "attack",
    "accusation",
    "demand",
    "summit",
    "talks",
    "meeting",
    "visit",
    "agreement",
    "protest",
    "arrest",
    "aid",
    "rejection",
)
TODAY = date(2020, 12, 28)
HERE = Path(__file__).parent
CHUNK = 1_000_000  # events of one transaction
# Of a server that lives for one measurement: what is lost in a crash need not be written twice.
OPTIONS = ("fsync=off", "wal_level=minimal", "max_wal_senders=0", "max_wal_size=8GB", "checkpoint_timeout=1h", "autovacuum=off")


def code(draw: random.Random, skew: int) -> str:
    """One of forty codes, a few of them in most of the news."""
    number = int(40 * draw.random() ** skew)
    return f"C{chr(65 + number // 10)}{number % 10}"


def day_of_news(mentions: int) -> Iterator[tuple[Article, Extraction]]:
    """Articles of one day with eight mentions each."""
    draw = random.Random(1)  # noqa: S311 - made-up news, no secret
    for number in range(mentions // 8):
        text = f"Report {number}. " + "They met, they spoke, they parted. " * 8
        article = Article(f"today-{number}", text, TODAY)
        found = tuple(_mention(draw, position) for position in range(8))
        yield article, Extraction(article.article_id, "bench", 9, found, article_events(article, found))


def _mention(draw: random.Random, position: int) -> Mention:
    start = 15 + 35 * position
    actors = [
        (role, Actor(name, name, "GOV", ("GOV",))) for role, name in (("initiator", code(draw, 3)), ("recipient", code(draw, 2)))
    ]
    arguments = tuple(Argument(role, Span(start, start + 4, "They"), 0.9, (actor,)) for role, actor in actors)
    # Of the events of 84 news pages 38 % were dated by their text, 34 % by publication, 28 % not at all.
    share = draw.random()
    when = DateSpan(TODAY, TODAY, "day", "text" if share < 0.38 else "publication") if share < 0.72 else UNKNOWN_DATE
    return Mention(draw.choice(TYPES), "occurred", Span(start + 5, start + 8, "met"), 0.9, arguments, None, when)


def fill(url: str, events: int) -> None:
    """Insert the events million by million, without foreign keys and indexes, which are made at the end."""
    connection = psycopg2.connect(url)
    connection.autocommit = True
    with connection.cursor() as cursor:
        cursor.execute((HERE / "indexes.sql").read_text(encoding="utf-8"))
        indexes = cursor.fetchall()
        cursor.execute("SET session_replication_role = replica; SET maintenance_work_mem = '1GB'")
        for name, _ in indexes:
            cursor.execute(f"DROP INDEX {name}")
        statements = (HERE / "linking.sql").read_text(encoding="utf-8")
        for first in range(0, events, CHUNK):
            began, last = time.monotonic(), min(first + CHUNK, events)
            cursor.execute(statements, {"first": first, "last": last})
            print(f"{time.monotonic() - began:8.1f} s  events to {last}", file=sys.stderr, flush=True)
        for name, definition in indexes:
            began = time.monotonic()
            cursor.execute(definition)
            print(f"{time.monotonic() - began:8.1f} s  index {name}", file=sys.stderr, flush=True)
        cursor.execute("VACUUM ANALYZE")
        cursor.execute("SELECT pg_size_pretty(pg_database_size(current_database()))")
        for (size,) in cursor.fetchall():
            print(f"{size:>10}  database", file=sys.stderr, flush=True)
    connection.close()


def measure(url: str, events: int, mentions: int) -> list[tuple[str, float]]:
    """(step, seconds), and the counts of the link step printed."""
    steps = []
    began = time.monotonic()
    fill(url, events)
    steps.append((f"fill {events} events", time.monotonic() - began))
    began = time.monotonic()
    with connect(url) as connection:
        save_source(connection, Source("bench", "jsonl", "bench"))
        for article, extraction in day_of_news(mentions):
            save_articles(connection, "bench", [(article, content_key(article.text), (1, 2))], "bench")
            save_extraction(connection, article, extraction, "bench")
    steps.append((f"store {mentions} mentions", time.monotonic() - began))
    for name in ("link the day", "link it again"):
        began = time.monotonic()
        with connect(url) as connection:
            counts = relink(connection, "bench", window_reports(connection, "bench", TODAY, TODAY))
        steps.append((f"{name}: {counts}", time.monotonic() - began))
    return steps


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--events", type=int, default=1_000_000, help="a multiple of 20")
    parser.add_argument("--mentions", type=int, default=5_000, help="a multiple of 8")
    options = parser.parse_args()
    if options.events % 20 or options.mentions % 8:
        parser.error("--events is a multiple of 20, --mentions one of 8")
    home = Path(tempfile.mkdtemp()) / "home"
    server = postgres_server.start(home, *OPTIONS)
    try:
        url = server.url("bench")
        ensure_database(url)
        migrate(url)
        for step, seconds in measure(url, options.events, options.mentions):
            print(f"{seconds:8.1f} s  {step}")
    finally:
        remove(home)


if __name__ == "__main__":
    main()
