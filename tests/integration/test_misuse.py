"""What a user gets wrong is said in one line that names it; nothing is taken for an empty answer."""

import json
import shutil
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dateline.cli import app, main
from dateline.errors import BadInput, DatelineError, Misuse
from dateline.scoring.leaders import read_others
from dateline.scoring.timelines import read_gold
from dateline.settings import Settings, repository
from dateline.tagger.predict import load_tagger
from dateline.tagger.weights import build, load_config
from dateline.versions.folders import active_folder, active_name

EVENT = json.loads((repository() / "samples" / "timeline.gold.jsonl").read_text(encoding="utf-8").splitlines()[0])
DEEP = '{"id": 1, "text": ' + 100_000 * "["


def error_of(*arguments: str) -> BaseException | None:
    return CliRunner().invoke(app, arguments).exception


@pytest.mark.parametrize(
    "command",
    [
        ["corpus", "check", "FILE"],
        ["corpus", "agree", "FILE", "FILE"],
        ["train", "--name", "x", "--extra", "FILE"],
        ["evaluate", "file", "FILE"],
        ["evaluate", "articles", "--gold", "FILE"],
        ["inspect", "leaders", "--check", "FILE"],
    ],
)
def test_a_file_that_cannot_be_read_is_named(command: list[str], tmp_path: Path) -> None:
    (tmp_path / "latin.jsonl").write_bytes(b'{"text": "caf\xe9"}')
    for name in ("nope", "latin.jsonl"):
        found = error_of(*[str(tmp_path / name) if word == "FILE" else word for word in command])
        assert isinstance(found, Misuse), found
        assert str(tmp_path / name) in str(found)


def test_a_folder_is_no_file_of_passages(tmp_path: Path) -> None:
    assert isinstance(error_of("corpus", "check", str(tmp_path)), Misuse)
    assert isinstance(error_of("corpus", "agree", str(tmp_path), str(tmp_path)), Misuse)


@pytest.mark.parametrize("command", [["evaluate", "file"], ["evaluate", "articles", "--gold"]])
def test_a_line_that_is_nested_without_end_is_bad_input(command: list[str], tmp_path: Path) -> None:
    (tmp_path / "deep.jsonl").write_text(DEEP, encoding="utf-8")
    assert isinstance(error_of(*command, str(tmp_path / "deep.jsonl")), BadInput)


@pytest.mark.parametrize(
    "change",
    [
        {"salience": None},
        {"type": "duel"},
        {"status": "done"},
        {"date": {"earliest": "2018-03-04", "latest": None}},
        {"date": 5},
        {"initiators": [{"name": "Russia"}]},
    ],
)
def test_a_line_that_is_no_gold_event_is_named(change: dict[str, object], tmp_path: Path) -> None:
    event = {name: value for name, value in (EVENT | change).items() if value is not None or name not in change}
    gold = tmp_path / "gold.jsonl"
    gold.write_text("\n".join(map(json.dumps, (EVENT, event))), encoding="utf-8")
    with pytest.raises(BadInput, match=r"gold.jsonl, line 2: no event of a gold timeline"):
        read_gold(gold)


def test_a_gold_timeline_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(Misuse, match=r"nope\.jsonl cannot be read"):
        read_gold(tmp_path / "nope.jsonl")
    (tmp_path / "deep.jsonl").write_text(DEEP, encoding="utf-8")
    with pytest.raises(BadInput, match=r"deep.jsonl, line 1"):
        read_gold(tmp_path / "deep.jsonl")


@pytest.mark.parametrize("row", ["NO,chief of state", "NO,head,King HARALD,,1991,then", 'NO,"' + 200_000 * "x" + '",a,b,c,d'])
def test_a_row_of_leaders_that_cannot_be_used_is_named(row: str, tmp_path: Path) -> None:
    table = tmp_path / "leaders.csv"
    table.write_text("gec,role,title_and_name,since,first_seen,last_seen\n" + row, encoding="utf-8")
    with pytest.raises(BadInput, match=r"leaders.csv, (row 2|after line 1): "):
        read_others(table)


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("--epochs", "0"),
        ("--seed", "-1"),
        ("--ordinary", "-1"),
        ("--ordinary", "nan"),
        ("--short", "1.5"),
        ("--tokens", "0"),
        ("--real", "0"),
        ("--rate", "nan"),
        ("--rate", "0"),
    ],
)
def test_numbers_that_cannot_be_trained_with_are_refused(option: str, value: str, tmp_path: Path) -> None:
    found = CliRunner().invoke(app, ["train", "--name", "x", "--corpus", str(tmp_path), option, value])
    assert found.exit_code == 2
    assert option in found.output


def test_a_queue_is_not_cut_to_less_than_one() -> None:
    assert CliRunner().invoke(app, ["review", "queue", "--limit", "-5"]).exit_code == 2


def test_an_encoder_that_is_not_there_is_named() -> None:
    with pytest.raises(Misuse, match="/nope cannot be loaded"):
        build("/nope")


@pytest.mark.parametrize(
    ("config", "says"), [("{broken", "is broken"), ("{}", "no config"), ("[]", "no config"), (DEEP, "is broken")]
)
def test_a_broken_config_is_named(config: str, says: str, tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text(config, encoding="utf-8")
    with pytest.raises(Misuse, match=says):
        load_config(tmp_path)


def test_a_config_that_lacks_a_field_is_named(tmp_path: Path) -> None:
    config = {name: value for name, value in load_config(active_folder()).items() if name != "temperature"}
    (tmp_path / "config.json").write_text(json.dumps(config), encoding="utf-8")
    with pytest.raises(Misuse, match="lacks temperature"):
        load_config(tmp_path)


def test_weights_that_are_cut_short_or_missing_are_named(tmp_path: Path) -> None:
    version = tmp_path / "v"
    shutil.copytree(active_folder(), version)
    file = min(version.glob("*.safetensors"))
    file.write_bytes(file.read_bytes()[:1000])
    with pytest.raises(Misuse, match=file.name):
        load_tagger(version)
    file.unlink()
    with pytest.raises(Misuse, match=file.name):
        load_tagger(version)


def test_weights_of_which_some_are_missing_are_named(tmp_path: Path) -> None:
    """What is missing would else be what the heads had at random."""
    from safetensors.torch import load_file, save_file

    version = tmp_path / "v"
    shutil.copytree(active_folder(), version)
    some = {name: value for name, value in load_file(version / "weights.safetensors").items() if "role" not in name}
    save_file(some, version / "weights.safetensors")
    with pytest.raises(Misuse, match=r"weights\.safetensors lack role_"):
        load_tagger(version)


def test_an_unreadable_name_of_the_version_in_use_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "active").write_bytes(b"\xff\xfe")
    monkeypatch.setenv("DATELINE_MODEL_DIR", str(tmp_path))
    with pytest.raises(Misuse, match="models activate"):
        active_name()


@pytest.mark.parametrize(("name", "value"), [("DATELINE_PARALLELISM", "x"), ("DATELINE_INFERENCE_SLOTS", "0")])
def test_a_setting_that_cannot_be_is_named(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(DatelineError, match=f"{name} is '{value}'"):
        Settings()


def test_a_folder_without_taggers_is_no_empty_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_MODEL_DIR", str(tmp_path))
    assert f"no tagger in {tmp_path}" in str(error_of("models", "list"))


def test_a_folder_of_taggers_that_is_not_there_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATELINE_MODEL_DIR", str(tmp_path / "nowhere"))
    with pytest.raises(Misuse, match=f"there is no folder {tmp_path}/nowhere of taggers: set DATELINE_MODEL_DIR"):
        active_name()


def test_who_decides_must_be_said_where_the_machine_has_no_name_for_him(monkeypatch: pytest.MonkeyPatch) -> None:
    """So it is in a container that runs as any user."""
    monkeypatch.setattr("os.getuid", lambda: 4_000_000)
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    assert "say who decides, with --by NAME" in str(error_of("review", "undo", "1"))


@pytest.mark.parametrize("command", [["timeline"], ["db", "serve"]])
def test_a_state_folder_that_cannot_be_used_is_named(command: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("DATELINE_HOME", str(tmp_path / "file"))
    monkeypatch.delenv("DATELINE_DATABASE_URL", raising=False)
    told = error_of(*command)
    assert isinstance(told, Misuse)
    assert f"the state folder {tmp_path / 'file'} cannot be used (File exists): set DATELINE_HOME" in str(told)


@pytest.mark.parametrize(
    "command",
    [
        ["review", "correct", "0123456789abcdef", "place", "\udcff"],
        ["review", "accept", "0123456789abcdef", "--note", "\udcff"],
        ["db", "sql", "SELECT '\udcff'"],
        ["timeline", "--actor", "\udcff"],
        ["extract", "\udcff"],
    ],
)
def test_an_argument_that_is_not_utf_8_is_named(
    command: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["dateline", *command])
    with pytest.raises(SystemExit) as ended:
        main()
    named = command[-1].replace("\udcff", r"\xff")
    told = f"dateline: the argument '{named}' is not UTF-8: write it so, or set the terminal to UTF-8\n"
    assert (ended.value.code, capsys.readouterr().err) == (2, told)


def test_a_file_whose_name_is_not_utf_8_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "\udcff.jsonl").write_text('{"id": 1, "phrase": "France"}\n', encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["dateline", "inspect", "actors", str(tmp_path / "\udcff.jsonl")])
    with pytest.raises(SystemExit) as ended:
        main()
    assert (ended.value.code, '"FRA"' in capsys.readouterr().out) == (0, True)
