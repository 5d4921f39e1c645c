"""`dateline models mean` and `ensemble`: one version made of several."""

from typing import Annotated

import typer

from dateline.commands.models import Name, free_folder
from dateline.versions.folders import active_folder

__all__ = ["ensemble", "mean"]

Parts = Annotated[list[str], typer.Argument(help="Two versions of one encoder or more.")]


def mean(name: Name, versions: Parts) -> None:
    """Write the mean of the weights of several versions as a version; calibrate it next.

    Example: dateline models mean v8 v5 v6
    """
    from dateline.tagger.combine import mean as mean_of_versions

    mean_of_versions([active_folder(version) for version in versions], free_folder(name, may_be_begun=True))
    _calibrate_next(name, f"the mean of {', '.join(versions)}")


def ensemble(name: Name, versions: Parts) -> None:
    """Write a version whose networks, those of several versions trained apart, read together; calibrate it next.

    Example: dateline models ensemble v8 v5 v6
    """
    from dateline.tagger.combine import ensemble as ensemble_of_versions

    ensemble_of_versions([active_folder(version) for version in versions], free_folder(name, may_be_begun=True))
    _calibrate_next(name, f"the ensemble of {', '.join(versions)}")


def _calibrate_next(name: str, what: str) -> None:
    typer.echo(f"{name} is {what}; next: dateline models calibrate {name}, with the --extra of its training")
