"""The word lists and rules that come with the package, as YAML."""

from importlib import resources
from typing import Any

import yaml

__all__ = ["yaml_of"]

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml's, where PyYAML was built with it, takes a tenth of the time


def yaml_of(package: str, name: str) -> Any:
    """What the YAML file `name` of a package holds. Read anew each time: who asks keeps it."""
    return _LOADER(resources.files(package).joinpath(name).read_text(encoding="utf-8")).get_single_data()
