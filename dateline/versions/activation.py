"""Which model's events the timeline shows: one transaction, with the file `active` that names what new runs use."""

from collections import Counter
from typing import Any

from dateline.errors import Misuse
from dateline.linking.relink import relink
from dateline.store.models import active_model, diff, set_active, unlinked_reports, unread_by
from dateline.store.postgres import connect
from dateline.tagger.config import is_calibrated
from dateline.versions.folders import activate, active_folder, active_name

__all__ = ["activate_model", "check_version", "difference", "follow_file", "not_shown", "replaced_model"]


def check_version(name: str, force: bool) -> None:
    """Raise Misuse for a version that cannot be loaded, as it would fail every run to come, and, unless `force`, for one that was
    never calibrated: one cut short, or made of others and left at that, says everything at one and the same threshold."""
    from dateline.tagger.predict import load_tagger

    if not is_calibrated(load_tagger(active_folder(name)).config) and not force:
        raise Misuse(
            f"{name} is not calibrated yet: if its training was cut short call it again, else `dateline models calibrate {name}` "
            "with the --extra of its training, or force it"
        )


def activate_model(database_url: str, name: str, force: bool = False) -> dict[str, Any]:
    """Show the events of a model, and let new runs use it; {"active", "replaced", "unread"}.

    Raises Misuse when it has not read all that the model in use has read, unless `force`; then nothing has changed.
    """
    with connect(database_url) as connection:
        replaced = active_model(connection)
        unread = unread_by(connection, name)
        if unread and not force:
            raise Misuse(
                f"{name} has not read {unread} articles that {replaced} has: the timeline would lose them. Tag them with the DAG "
                f"`retag_archive` or `dateline models retag {name}`, or force it"
            )
        _show(connection, name)
        # The last step before the commit: if the file cannot be written, the transaction is rolled back.
        activate(name)
    return {"active": name, "replaced": replaced, "unread": unread}


def replaced_model(database_url: str) -> str:
    """The model that was active before, to go back to. Raises Misuse when there was none."""
    with connect(database_url) as connection:
        previous = active_model(connection, "replaced")
    if not previous:
        raise Misuse("no model was active before this one: nothing to go back to")
    return previous


def follow_file(connection: Any) -> dict[str, int]:
    """After a run: show the model that the file names, if none is shown yet or the timeline loses no article by it; counts of
    the events that were linked for that.

    So a version that was activated without a database, or came with an update, takes over once it has read the archive.
    """
    named, shown = active_name(), active_model(connection)
    if shown != named and (shown is None or not unread_by(connection, named)):
        return _show(connection, named)
    return {}


def not_shown(connection: Any, name: str) -> str | None:
    """What to tell whoever reads with a model while the timeline shows another one, where what it reads is not to be seen; None
    when the timeline shows it, or no model yet."""
    shown = active_model(connection)
    if shown in (None, name):
        return None
    steps = [f"`dateline models retag {name}`"] if unread_by(connection, name) else []
    steps.append(f"`dateline models activate {name}`")
    return (
        f"new runs read with {name}, the timeline shows {shown}, and nothing that {name} alone has read: {', then '.join(steps)}"
    )


def _show(connection: Any, name: str) -> dict[str, int]:
    """What people decided while another model was shown reached only that one's events, and a run that read articles with this
    one may have ended before it linked them: first bring this one's events up to date."""
    counts = relink(connection, name, unlinked_reports(connection, name))
    set_active(connection, name)
    return counts


def difference(database_url: str, name: str) -> dict[str, Any]:
    """How many events the timeline would gain, lose and change with another model, and how many articles it has not read."""
    with connect(database_url) as connection:
        shown = active_model(connection)
        found = Counter(row["change"] for row in diff(connection, shown, name)) if shown else Counter[str]()
        return {"model": name, "instead_of": shown, "unread": unread_by(connection, name)} | {
            change: found[change] for change in ("gain", "lose", "change")
        }
