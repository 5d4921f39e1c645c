"""Whose a body is by who leads it: 'Russian-installed', 'the Hamas-run ministry', 'a coalition led by France'."""

from dataclasses import replace

from dateline.actors.gazetteer import Gazetteer, Match
from dateline.actors.phrases import Phrase
from dateline.actors.reading_names import Sense
from dateline.actors.sectors import COUNTRIES
from dateline.actors.tables import Entry
from dateline.actors.words import word_set

__all__ = ["compound", "is_backed_by", "is_led_by"]

COMPOUNDS = word_set("compounds")
LED_BODIES = word_set("led_bodies")


def compound(phrase: Phrase, gazetteer: Gazetteer, sense: Sense) -> Entry | None:
    """'Somalia-based', 'Russian-installed': the state that the first part names; 'Hamas-run': the side; 'US-backed': nothing."""
    for at, token in enumerate(phrase.tokens[: phrase.cut]):
        last, _, ending = token.key.rpartition("-")
        if ending not in COMPOUNDS:
            continue
        for start in range(max(at - 2, 0), at + 1):  # 'United States-led': the longest name that ends here
            name = " ".join([*(before.key for before in phrase.tokens[start:at]), last])
            kinds = (*COUNTRIES, "organisation") if ending in ("led", "run") else COUNTRIES
            entries = gazetteer.names.get(name) or gazetteer.names.get(name.replace("-", " "), ())
            entry = next((entry for entry in entries if entry.kind in kinds), None)
            entry = entry or (_run_by_group(at, name, gazetteer, sense) if ending == "run" else None)
            if entry:
                return entry
    return None


def _run_by_group(at: int, name: str, gazetteer: Gazetteer, sense: Sense) -> Entry | None:
    """'The Houthi-run ministry' is the Houthis', and a ministry."""
    entries = gazetteer.names.get(name, ())
    group = sense(Match(at, at + 1, name, entries)) if entries else None
    return replace(group, kind="institution", sectors=()) if group and group.kind == "group" else None


def is_led_by(phrase: Phrase, cut: int) -> bool:
    """Whether who stands behind the token tells whose the body is: 'a coalition led by France', 'a mission headed by the UN';
    not 'donors led by Japan', who are others as well."""
    is_led = phrase.tokens[cut].key == "by" and phrase.tokens[cut - 1].key in ("led", "headed")
    return is_led and any(token.key in LED_BODIES for token in phrase.tokens[: phrase.cut])


def is_backed_by(phrase: Phrase, cut: int) -> bool:
    """Whether who stands behind the token is another: 'militias backed by Iran', as 'Iran-backed militias' are not Iran's."""
    return phrase.tokens[cut].key == "by" and phrase.tokens[cut - 1].key == "backed"
