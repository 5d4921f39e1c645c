"""Who proposes talks or a meeting of two others is no party; who hosts, arranges or names himself among them is."""

import pytest

from dateline.sides.proposers import without_proposers
from tests.unit.test_invited import sides, told


@pytest.mark.parametrize(
    ("sentence", "trigger", "kind"),
    [
        ("Oman proposed a summit of Chad and Mali.", "summit", "summit"),
        ("Oman has called for urgent talks between Chad and Mali.", "talks", "talks"),
        ("Oman wants an early meeting between the leaders of Chad and Mali.", "meeting", "meeting"),
        ("Oman sought a truce between Chad and Mali.", "truce", "ceasefire"),
        ("Oman suggested on Friday talks between Chad and Mali.", "talks", "talks"),
        ("Oman is encouraging dialogue between Chad and Mali.", "dialogue", "talks"),
        ("Oman would encourage a direct dialogue between Chad and Mali.", "dialogue", "talks"),
        ("Oman praised the talks between Chad and Mali.", "talks", "talks"),
        ("Oman voiced support for talks between Chad and Mali.", "talks", "talks"),
        ("Oman backs frank and direct talks between Chad and Mali.", "talks", "talks"),
    ],
)
def test_who_proposes_it_is_no_party(sentence: str, trigger: str, kind: str) -> None:
    mention = told(sentence, trigger, "Oman", "Chad", "Mali", kind=kind)
    assert sides(without_proposers(mention)) == [("i", "Chad"), ("i", "Mali")]


@pytest.mark.parametrize(
    ("sentence", "trigger", "kind"),
    [
        ("Oman proposed talks with Chad and Mali.", "talks", "talks"),
        ("Oman hosted talks between Chad and Mali.", "talks", "talks"),
        ("Oman offered to host talks between Chad and Mali.", "talks", "talks"),
        ("Oman wants to mediate talks between Chad and Mali.", "talks", "talks"),
        ("Oman encouraged its envoys at talks between Chad and Mali.", "talks", "talks"),
        ("Oman encouraged and mediated talks between Chad and Mali.", "talks", "talks"),
        ("Oman is to back and host talks between Chad and Mali.", "talks", "talks"),
        ("Oman held talks between Chad and Mali.", "held talks", "talks"),
        ("Oman sought to arrange a meeting of Chad and Mali.", "meeting", "meeting"),
        ("Oman proposed a meeting of ministers with Chad and Mali.", "meeting", "meeting"),
        ("Oman wants its talks of Friday with Chad and Mali to go on.", "talks", "talks"),
        ("Oman called for peace at a summit of Chad and Mali.", "summit", "summit"),
    ],
)
def test_who_takes_part_hosts_or_mediates_stays(sentence: str, trigger: str, kind: str) -> None:
    mention = told(sentence, trigger, "Oman", "Chad", "Mali", kind=kind)
    assert without_proposers(mention) == mention
