"""The timeline as one Parquet file, for data frames and warehouses."""

from itertools import islice
from typing import BinaryIO

from dateline.export import ALL, Asked
from dateline.store.reads import reading
from dateline.store.streaming import streamed

__all__ = ["COLUMNS", "write_parquet"]

# The columns of the view `timeline` in its order, with Arrow's names of types. Written out, so that an empty timeline has
# them too, and a column without a value in one export keeps its type.
COLUMNS = {
    **dict.fromkeys(("event_id", "event_type", "status"), "string"),
    **dict.fromkeys(("date_earliest", "date_latest"), "date32"),
    "date_precision": "string",
    **dict.fromkeys(("actors", "initiators", "recipients", "countries"), "list"),
    **dict.fromkeys(("place", "country"), "string"),
    **dict.fromkeys(("lat", "lon"), "double"),
    "object": "string",
    "confidence": "double",
    **dict.fromkeys(("article_count", "independent_source_count"), "int64"),
    **dict.fromkeys(("first_published_at", "last_published_at"), "date32"),
    **dict.fromkeys(("is_international", "is_disputed"), "bool"),
    **dict.fromkeys(("plover", "cameo", "quad_class", "headline", "model"), "string"),
    **dict.fromkeys(("date_basis", "date_phrase", "date_reason", "review"), "string"),
    **dict.fromkeys(("goldstein", "certainty"), "double"),
    "left_open": "list",
    "is_alleged": "bool",
}
GROUP = 50_000  # rows of one row group


def write_parquet(database_url: str, stream: BinaryIO, asked: Asked = ALL) -> int:
    """Write the events of `timeline` that were asked for in Parquet 2, with lists as lists; the number of rows written."""
    import pyarrow
    import pyarrow.parquet

    types = {kind: pyarrow.type_for_alias(kind) for kind in set(COLUMNS.values()) - {"list"}}
    types["list"] = pyarrow.list_(pyarrow.string())
    schema = pyarrow.schema([(name, types[kind]) for name, kind in COLUMNS.items()])
    written = 0
    with reading(database_url) as connection, pyarrow.parquet.ParquetWriter(stream, schema) as writer:
        _, found = streamed(connection, "export_timeline", asked._asdict())
        while group := list(islice(found, GROUP)):
            writer.write_table(pyarrow.Table.from_pylist(group, schema=schema), row_group_size=GROUP)
            written += len(group)
    return written
