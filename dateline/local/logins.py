"""Who may log in to the UI: the people of `DATELINE_USERS`, each with a role of Airflow's and a password that is made once."""

import json
import re
import secrets
from pathlib import Path

from dateline.errors import Misuse
from dateline.writing import replace_private

__all__ = ["USER", "keep_passwords", "roles_of"]

USER = "admin"
_ROLES = ("viewer", "user", "op", "admin")
_NAME = re.compile(r"[\w.@-]{1,100}")


def roles_of(users: str) -> dict[str, str]:
    """The role of each name of `name:role, name:role`. Raises Misuse for what is not of this form, or lacks `admin:admin`."""
    roles: dict[str, str] = {}
    for part in users.split(","):
        name, _, role = part.strip().partition(":")
        if not _NAME.fullmatch(name) or role not in _ROLES or name in roles:
            raise Misuse(
                f"DATELINE_USERS: {part.strip()!r} is no login: write name:role with commas between, each name once, "
                f"a role being {', '.join(_ROLES)}"
            )
        roles[name] = role
    if roles.get(USER) != "admin":
        raise Misuse(f"DATELINE_USERS is {users!r} and lacks {USER}:admin, which Dateline itself logs in as: add it")
    return roles


def keep_passwords(file: Path, users: str, admin: str) -> None:
    """Write a password for everybody: `admin` for that user, those that the file has, random ones for who is new.

    Whoever is not named any more loses his. Raises Misuse as `roles_of`, and for a file that holds no passwords.
    """
    try:
        known: dict[str, str] = dict(json.loads(file.read_text(encoding="utf-8")).items()) if file.exists() else {}
    except (ValueError, AttributeError) as error:
        raise Misuse(f"{file} holds no passwords ({error}): delete it, and new ones are made") from error
    kept = {name: known.get(name) or secrets.token_urlsafe(15) for name in roles_of(users)}
    replace_private(file, json.dumps(kept | {USER: admin}, indent=1) + "\n")
