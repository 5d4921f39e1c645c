"""Whose "our plane" and "our embassy" are, to which something is done: the state or body of who says so suffers it."""

import pytest

from tests.unit.quoted import sides


@pytest.mark.parametrize(
    ("said", "kind", "cast", "sufferer"),
    [
        ('"Mali [bombed] our power station," Togo said on Monday.', "attack", "o:our_power_station", "TGO"),
        ('"Mali [attacked] our embassy," Togolese Foreign Minister Ada Lind said.', "attack", "o:our_embassy", "TGO"),
        ('"Mali [hacked] our networks," a Togolese official told reporters.', "cyberattack", "o:our_networks", "TGO"),
        ('"Mali [rejected] our proposal," Togo said.', "rejection", "o:our_proposal", "TGO"),
        ('"Mali [shelled] our territory," said Togo\'s president.', "attack", "p:our_territory", "TGO"),
        ('"Mali [recalled] its envoy from our capital," Togo said.', "ambassador_recall", "p:our_capital", "TGO"),
        ('"Mali [attacked] our office," Amnesty International said.', "attack", "o:our_office", "NGO"),
    ],
)
def test_what_is_done_to_the_speakers_things_is_done_to_his_side(said: str, kind: str, cast: str, sufferer: str) -> None:
    assert sides(said, f"i:Mali {cast}", kind=kind) == [(["MLI"], [sufferer])]


@pytest.mark.parametrize(
    ("said", "kind", "cast"),
    [
        ('"We [bombed] our own depot," a Togolese general said.', "attack", "i:We o:our_own_depot"),
        ('"Mali [shelled] our neighbour\'s border," Togo said.', "attack", "i:Mali o:our_neighbour's_border"),
        ('"Mali [bombed] a camp near our border," Togo said.', "attack", "i:Mali o:camp p:our_border"),
        ('"Mali [attacked] rebels in our country," Togo said.', "attack", "i:Mali p:our_country"),
        ('"Mali [signed] our accord," Togo said.', "agreement", "i:Mali o:our_accord"),
        ('"Mali [burned] our house," a Togolese farmer said.', "attack", "i:Mali o:our_house"),
        ('"Mali [attacked] our allies," Togo said.', "attack", "i:Mali o:our_allies"),
    ],
)
def test_own_things_of_others_and_of_private_people_are_not(said: str, kind: str, cast: str) -> None:
    assert [actor for _, recipients in sides(said, cast, kind=kind) for actor in recipients if actor == "TGO"] == []


def test_who_is_named_as_its_victim_suffers_it_alone() -> None:
    said = '"Mali [bombed] Chadian guards at our embassy," Togo said.'
    assert sides(said, "i:Mali r:Chadian_guards o:our_embassy", kind="attack") == [(["MLI"], ["TCD"])]
