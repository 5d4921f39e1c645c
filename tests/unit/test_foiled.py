"""Who foils an attack has suffered it; what blocks something by an attack, or is foiled, has made it."""

import pytest

from dateline.records import Argument, Mention, Span
from dateline.sides.foiled import as_foiled


def sides(sentence: str, trigger: str, *marked: str, kind: str = "cyberattack") -> tuple[str, dict[str, str]]:
    """The type, and the role of each span behind the mend; before it "i:Oman" marks Oman as the initiator."""

    def span(words: str) -> Span:
        return Span(sentence.index(words), sentence.index(words) + len(words), words)

    roles = {"i": "initiator", "r": "recipient", "o": "object"}
    arguments = tuple(Argument(roles[each[0]], span(each[2:]), 0.9) for each in marked)
    mention = as_foiled(Mention(kind, "occurred", span(trigger), 0.9, arguments, Span(0, len(sentence), sentence)))
    return mention.type, {argument.span.text: argument.role for argument in mention.arguments}


BACK = {"Oman": "recipient", "Malian": "initiator"}


@pytest.mark.parametrize(
    ("sentence", "trigger", "marked"),
    [
        ("Oman foiled a Malian cyberattack.", "foiled", ("i:Oman", "r:Malian")),
        ("Oman foiled a Malian cyberattack.", "cyberattack", ("i:Oman", "r:Malian")),
        ("Oman fended off two cyber attacks by Malian hackers on Monday.", "fended off", ("i:Oman", "r:Malian")),
        ("Oman prevented a Malian hacking attack on its mint.", "prevented", ("i:Oman", "o:Malian", "r:its mint")),
        ("Oman repelled a Malian attack on May 4.", "repelled", ("i:Oman", "r:Malian")),
        ("Oman thwarted an unfolding Malian attack.", "thwarted", ("i:Oman", "r:Malian")),
        ("Oman repelled three Malian bombing raids.", "repelled", ("i:Oman", "r:Malian")),
        ("Oman beat off dozens of Malian attacks.", "beat off", ("i:Oman", "r:Malian")),
    ],
)
def test_who_foils_an_attack_is_whom_it_was_made_on(sentence: str, trigger: str, marked: tuple[str, ...]) -> None:
    assert sides(sentence, trigger, *marked)[1] == BACK


@pytest.mark.parametrize(
    ("sentence", "trigger", "marked"),
    [
        ("Oman foiled the arms deal with a cyberattack.", "cyberattack", ("i:Oman",)),
        ("Oman blocked Fiji's banks in a cyberattack.", "blocked", ("i:Oman", "r:Fiji")),
        ("Oman was repelled after an attack on Fiji.", "attack", ("i:Oman", "r:Fiji")),
        ("Oman's attack was foiled by Fiji.", "attack", ("i:Oman", "r:Fiji")),
        ("Oman was blocked. The attack failed.", "attack", ("i:Oman",)),
        ("Oman blocked Fiji.", "blocked", ("i:Oman", "r:Fiji")),
        ("Oman blocked a Fiji draft deploring Malian attacks.", "blocked", ("i:Oman", "r:Fiji")),
        ("Oman prevented Fiji probing a raid.", "prevented", ("i:Oman", "r:Fiji")),
        ("Oman blocked a Fiji bill that hails attacks.", "blocked", ("i:Oman", "r:Fiji")),
        ("Oman blocked a Fiji report critical of attacks.", "blocked", ("i:Oman", "r:Fiji")),
        ("Oman blocked a Fiji inquiry into the raid.", "blocked", ("i:Oman", "r:Fiji")),
        ("Oman blocked a Fiji report about the raid.", "blocked", ("i:Oman", "r:Fiji")),
        ("Malian gunmen staged the attack that Oman did not foil.", "attack", ("i:Malian gunmen", "r:Oman")),
    ],
)
def test_who_attacks_stays_the_attacker(sentence: str, trigger: str, marked: tuple[str, ...]) -> None:
    names = {each[2:]: {"i": "initiator", "r": "recipient"}[each[0]] for each in marked}
    assert sides(sentence, trigger, *marked)[1] == names


def test_an_attack_on_another_is_not_one_on_who_foils_it() -> None:
    sentence = "Oman disrupted Malian cyberattacks on Fiji."
    both = {"Malian": "initiator", "Fiji": "recipient"}
    assert sides(sentence, "disrupted", "i:Oman", "o:Malian", "r:Fiji")[1] == both
    assert sides(sentence, "disrupted", "i:Oman", "o:Malian")[1] == {"Malian": "initiator"}


@pytest.mark.parametrize(
    ("sentence", "trigger", "marked", "told"),
    [
        ("Oman thwarted a hijack attempt on a Malian tanker.", "thwarted", ("i:Oman", "r:Malian"), {"Malian": "recipient"}),
        ("Oman foiled the hijacking of a Malian ship.", "hijacking", ("i:Oman", "r:Malian"), {"Malian": "recipient"}),
        ("Oman foiled an assassination attempt on Fiji's king.", "assassination", ("i:Oman", "r:Fiji"), {"Fiji": "recipient"}),
        ("Oman averted a suicide bombing on a Fiji bank.", "bombing", ("i:Oman", "o:Fiji"), {"Fiji": "object"}),
        ("Oman prevented the abduction of a Fiji nurse.", "abduction", ("i:Oman", "r:Fiji"), {"Fiji": "recipient"}),
        ("Oman foiled a hijack attempt on Monday.", "hijack", ("i:Oman",), {}),
        ("Oman repelled an attempted raid on a Fiji barge.", "repelled", ("i:Oman", "o:Fiji"), {"Fiji": "object"}),
        (
            "Oman thwarted a kidnapping by Malian men.",
            "thwarted",
            ("i:Oman", "r:Malian men"),
            {"Oman": "recipient", "Malian men": "initiator"},
        ),
    ],
)
def test_who_foils_a_hijacking_does_not_hijack(
    sentence: str, trigger: str, marked: tuple[str, ...], told: dict[str, str]
) -> None:
    assert sides(sentence, trigger, *marked, kind="attack")[1] == told


@pytest.mark.parametrize(
    ("sentence", "trigger"),
    [
        ("Oman blocked a murder trial in Fiji.", "blocked"),
        ("Oman disrupted a kidnapping ring in Fiji.", "disrupted"),
        ("Oman blocked a bombing inquiry by Fiji.", "blocked"),
        ("Oman hijacked a plane of Fiji.", "hijacked"),
        ("Oman carried out the assassination of a man from Fiji.", "assassination"),
    ],
)
def test_what_is_no_foiled_deed_keeps_its_sides(sentence: str, trigger: str) -> None:
    assert sides(sentence, trigger, "i:Oman", "r:Fiji", kind="attack")[1] == {"Oman": "initiator", "Fiji": "recipient"}


@pytest.mark.parametrize(("noun", "kind"), [("cyberattack", "cyberattack"), ("attack", "attack")])
def test_to_foil_is_no_accusation(noun: str, kind: str) -> None:
    sentence = f"Oman repelled a Malian {noun}."
    assert sides(sentence, "repelled", "i:Oman", "r:Malian", kind="accusation") == (kind, BACK)
    for draft in (f"a Fiji text condemning the {noun}", f"a Fiji inquiry into the {noun}", f"a Fiji report of the {noun}"):
        assert sides(f"Oman blocked {draft}.", "blocked", "i:Oman", "r:Fiji", kind="rejection")[0] == "rejection"
    blamed = f"Oman repelled a {noun}; it blamed Mali."
    assert sides(blamed, "blamed", "i:Oman", "r:Mali", kind="accusation")[0] == "accusation"


def test_a_noun_without_the_subject_keeps_its_attacker() -> None:
    assert sides("Oman averted a Malian cyberattack.", "cyberattack", "r:Malian")[1] == {"Malian": "initiator"}
