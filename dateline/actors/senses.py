"""What a name with more than one meaning stands for, by the day and by the other words of the article: 'Georgia' by Atlanta."""

from dataclasses import replace
from datetime import date
from functools import lru_cache

from dateline.actors.matches import OF, Match
from dateline.actors.tables import Entry, rows
from dateline.actors.words import key_of

__all__ = ["codes_meant", "other_code", "sense_of"]


@lru_cache(maxsize=1)
def _ambiguous() -> dict[str, dict[str, str]]:
    return {key_of(row["name"]): row for row in rows("ambiguous.csv")}


def other_code(key: str) -> str | None:
    """The code of the other meaning of a name."""
    return _ambiguous().get(key, {}).get("otherwise") or None


def sense_of(match: Match, on: date | None, text: str | None) -> Entry | None:
    """The meaning of a name on a day in an article: the first that holds, or the one that the article's other words
    speak for (data/ambiguous.csv); the losing reading stands in `detail`."""
    entries = [entry for entry in match.entries if entry.kind == "person" or entry.holds(on)] or list(match.entries)
    entries = [entry for entry in entries if entry.kind != "person"] or entries
    row = _ambiguous().get(match.key.rpartition(OF)[2])  # of a body of a state that of the state
    if row is None:
        return entries[0]
    known = [entry for entry in entries if entry.code == row["code"]]
    usual = next(iter([*known, *(entry for entry in entries if entry.code != row["otherwise"])]), entries[0])
    other = next((entry for entry in entries if entry.code == row["otherwise"] and entry is not usual), None)
    return _weighed(usual, other, row, text) if text else usual


def codes_meant(match: Match, text: str | None) -> tuple[str, ...]:
    """The code of a name; of an adjective that two states share ("Congolese") both, first the one that the article's words speak
    for."""
    row = _ambiguous().get(match.key)
    if row is None or match.entries[0].kind != "adjective":
        return tuple(entry.code for entry in match.entries[:1] if entry.code)
    likely = sense_of(match, None, text)
    codes = (likely.code if likely else None, row["code"], row["otherwise"])
    return tuple(dict.fromkeys(code for code in codes if code))


@lru_cache(maxsize=512)
def _cue_counts(cues: str, otherwise: str, text: str) -> tuple[int, int]:
    count = [sum(text.count(cue) for cue in cell.split(";") if cue) for cell in (cues, otherwise)]
    return count[0], count[1]


def _weighed(entry: Entry, listed: Entry | None, row: dict[str, str], text: str) -> Entry | None:
    """No cue for the other meaning leaves the usual one; a name that is a word first (IS, Male) needs a cue of its own."""
    usual, other = _cue_counts(row["cues"], row["otherwise_cues"], text)
    word_first = not row["otherwise_cues"]
    if (word_first and usual) or (not word_first and other <= usual):
        return replace(entry, detail=f"{entry.detail}, not {row['meaning']}")
    if not row["otherwise"]:
        return None
    lost = f"by the article's words ({other} cues to {usual}), not {entry.name} ({entry.code})"
    if listed:
        return replace(listed, detail=f"{listed.detail} {lost}")
    return Entry(row["meaning"], row["otherwise"], "country", ("GOV",), detail=f"{row['meaning']} {lost}")
