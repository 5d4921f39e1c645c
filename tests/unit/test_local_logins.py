"""Who may log in to the UI, and with what password."""

import json
from pathlib import Path

import pytest

from dateline.errors import Misuse
from dateline.local.logins import keep_passwords, roles_of


def test_each_name_has_its_role() -> None:
    assert roles_of("admin:admin, ann:op,b.o-b@desk.example:viewer") == {
        "admin": "admin",
        "ann": "op",
        "b.o-b@desk.example": "viewer",
    }


@pytest.mark.parametrize(
    "users",
    ["", "ann", "admin:admin,ann", "admin:admin,", "admin:admin,ann:boss", "admin:admin,a b:op", "admin:admin,ann:op,ann:op"],
)
def test_what_is_no_login_is_named(users: str) -> None:
    with pytest.raises(Misuse, match=r"DATELINE_USERS: '.*' is no login: write name:role"):
        roles_of(users)


@pytest.mark.parametrize("users", ["ann:op", "admin:viewer,ann:admin"])
def test_dateline_itself_must_be_let_in(users: str) -> None:
    with pytest.raises(Misuse, match=r"lacks admin:admin.*: add it"):
        roles_of(users)


def test_passwords_are_made_once_and_go_with_the_name(tmp_path: Path) -> None:
    file = tmp_path / "passwords.json"

    def kept(users: str, admin: str = "first") -> dict[str, str]:
        keep_passwords(file, users, admin)
        assert file.stat().st_mode & 0o077 == 0
        return dict(json.loads(file.read_text(encoding="utf-8")))

    before = kept("admin:admin,ann:op,bob:viewer")
    assert before["admin"] == "first"
    assert min(map(len, (before["ann"], before["bob"]))) >= 20
    assert before["ann"] != before["bob"]
    after = kept("admin:admin,ann:viewer,eve:op", admin="second")
    assert (after["admin"], after["ann"], set(after)) == ("second", before["ann"], {"admin", "ann", "eve"})
    assert kept("admin:admin,bob:viewer")["bob"] != before["bob"]


@pytest.mark.parametrize("text", ["{", "[]"])
def test_a_file_without_passwords_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "passwords.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Misuse, match=r"passwords.json holds no passwords .*: delete it"):
        keep_passwords(file, "admin:admin", "first")
