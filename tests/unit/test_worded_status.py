"""Status that words beside the trigger settle."""

import pytest

from dateline.acts.worded_status import by_words_of_status
from dateline.records import Mention, Span


def told(text: str, status: str = "occurred", kind: str = "diplomat_expulsion") -> str:
    """The status of the act told by the word in brackets, heard with that status."""
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    return by_words_of_status(
        Mention(kind, status, Span(start, end, plain[start:end]), 0.9, (), Span(0, len(plain), plain))
    ).status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Fiji came close to [expelling] two Tongan envoys.", "negated"),
        ("Fiji nearly [expelled] two Tongan envoys.", "negated"),
        ("Fiji all but [expelled] two Tongan envoys.", "negated"),
        ("Fiji [stopped] short of expelling two Tongan envoys.", "negated"),
        ("Fiji stopped short of [expelling] two Tongan envoys.", "negated"),
        ("Fiji stops just short of openly [condemning] Tonga.", "negated"),
        ("The council stopped short of an outright [ban] on Tongan ships.", "negated"),
        ("Stopping short of [killing] him, Fiji jailed the envoy.", "negated"),
        ("Fiji did not stop short of [expelling] two Tongan envoys.", "occurred"),
        ("The council stopped short of a ban [urged] by Tonga.", "occurred"),
        ("The council stopped short of the ban [demanded] by Tonga.", "occurred"),
        ("Fiji stopped short of a boycott and [expelled] two Tongan envoys.", "occurred"),
        ("Fiji [expelled] nearly 20 Tongan envoys.", "occurred"),
        ("Fiji [expelled] all but two Tongan envoys.", "occurred"),
        ("Fiji [expelled] two envoys who lived close to the port.", "occurred"),
        ("Fiji almost immediately [expelled] two Tongan envoys.", "occurred"),
        ("Fiji almost daily [expels] a Tongan envoy.", "occurred"),
        ("Nearly 20 envoys were [expelled] from Fiji.", "occurred"),
        ("Fiji stopped a ship and [expelled] two Tongan envoys.", "occurred"),
    ],
)
def test_what_nearly_happened_has_not(text: str, status: str) -> None:
    assert told(text) == status


def test_a_failed_attempt_is_an_attack() -> None:
    assert told("A bomb nearly [killed] the premier of Fiji.", kind="attack") == "occurred"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Fiji considers the [raid] an outrage.", "attack"),
        ("Fiji considers [sanctions] on its banks illegal.", "sanctions_imposed"),
        ("The economy, weighed down by [sanctions], shrank.", "sanctions_imposed"),
        ("In the eyes of Fiji [sanctions] came too late.", "sanctions_imposed"),
        ("Fiji considered [threat] after threat.", "threat"),
        ("Fiji, which had weighed it for weeks, [expelled] two envoys.", "diplomat_expulsion"),
    ],
)
def test_what_is_there_is_judged(text: str, kind: str) -> None:
    assert told(text, kind=kind) == "occurred"


@pytest.mark.parametrize(
    ("text", "kind", "heard", "status"),
    [
        ("Fiji and Tonga [agreed] to a border line.", "agreement", "occurred", "occurred"),
        ("Fiji [agreed] with Tonga on fish.", "cooperation", "occurred", "occurred"),
        ("By Friday Fiji must [recall] its envoy, Tonga said.", "ambassador_recall", "planned", "possible"),
        ("The nurses must be [freed], Tonga said.", "release", "planned", "possible"),
        ("Fiji will [recall] its envoy.", "ambassador_recall", "planned", "planned"),
        ("The premier cancelled a [visit] to Tonga.", "visit", "negated", "negated"),
        ("A [visit] pencilled in for September now looks doubtful.", "visit", "planned", "possible"),
        ("The [visit] to Tonga, pencilled in for May, looks uncertain.", "visit", "negated", "possible"),
        ("The [summit] of Fiji and Tonga is in jeopardy.", "summit", "negated", "possible"),
        ("The [summit] in Fiji is increasingly in doubt.", "summit", "planned", "possible"),
        ("After the raid the [visit] is in doubt.", "visit", "occurred", "possible"),
        ("The premier of Fiji said [talks] with Tonga are in doubt.", "talks", "occurred", "possible"),
        ("Plans for a [visit] to Tonga look uncertain.", "visit", "planned", "possible"),
        ("The fate of the [summit] is in doubt.", "summit", "planned", "possible"),
        ("The outcome of Friday's [talks] between the two in Geneva remains uncertain.", "talks", "occurred", "occurred"),
        ("The outcome of the [talks] is uncertain.", "talks", "planned", "planned"),
        ("The fate of the deal reached at Friday's [summit] is in doubt.", "summit", "occurred", "occurred"),
        ("The purpose of the premier's [visit] is uncertain after his return.", "visit", "occurred", "occurred"),
        ("The future of the [talks] is uncertain.", "talks", "occurred", "occurred"),
        ("Fiji nearly [doubled] tariffs on Tonga.", "sanctions_imposed", "occurred", "occurred"),
        ("The premier [met] the king, and it remains uncertain whether more will come.", "summit", "occurred", "occurred"),
        ("The premier [visited] Tonga while the future of aid is in doubt.", "visit", "occurred", "occurred"),
        ("[Talks] with Tonga were held, but a deal remains in doubt.", "talks", "occurred", "occurred"),
        ("The [talks] were planned for May, Tonga said; their use is doubtful.", "talks", "planned", "planned"),
    ],
)
def test_words_beside_it_tell_its_status(text: str, kind: str, heard: str, status: str) -> None:
    assert told(text, heard, kind) == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Neither Fiji nor Tonga was there when Samoa [met] the envoy.", "occurred"),
        ("Neither Fiji nor Tonga, which [met] the envoy, spoke.", "occurred"),
        ("Neither Fiji nor Tonga denied that Samoa [met] the envoy.", "occurred"),
        ("Neither Fiji nor Tonga was happy with Samoa's [raid].", "occurred"),
        ("Neither Fiji nor Tonga gave details of the [talks].", "occurred"),
        ("Neither Fiji nor Tonga has claimed the [attack].", "occurred"),
        ("Neither Fiji nor Tonga has plans for the [visit].", "occurred"),
        ("Neither the rebels nor Tonga took responsibility for the [attack].", "occurred"),
        ("Neither Fiji nor Tonga backs Samoa's [sanctions] on Chad.", "occurred"),
        ("Neither came, and Samoa [met] the envoy.", "occurred"),
        ("Neither bans nor tariffs imposed by Tonga since it [met] Fiji worked.", "occurred"),
    ],
)
def test_what_neither_does_is_not_done(text: str, status: str) -> None:
    assert told(text, kind="meeting") == status


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Suppose that. Fiji would have [expelled] two Tongan envoys.", "negated"),
        ("Had Chad known, Fiji would also have [expelled] two Tongan envoys.", "negated"),
        ("Had Fiji not [expelled] two Tongan envoys, Chad would have signed it.", "occurred"),
        ("Had Fiji, which [expelled] two Tongan envoys, waited, Chad would have signed it.", "occurred"),
        ("Had the [expelled] envoys stayed, Chad would have signed it.", "occurred"),
        ("Had the [expulsion] of the envoys angered Tonga, Chad would have waited.", "occurred"),
        ("Had he known that Fiji [expelled] two envoys, he would have protested.", "occurred"),
        ("Fiji had [expelled] two Tongan envoys, and Chad would have protested.", "occurred"),
        ("Chad said Fiji had [expelled] two envoys and that it would have protested.", "occurred"),
        ("Fiji had two Tongan envoys [expelled] on Monday.", "occurred"),
        ("Fiji, which might have vetoed it, had already in May [expelled] two envoys.", "occurred"),
        ("It could have failed, Chad said, adding that Fiji had again [expelled] two envoys.", "occurred"),
        ("Fiji, which would have waited, had on Monday once more [expelled] an envoy.", "occurred"),
        ("Fiji [expelled] two envoys; it would have done so sooner had Chad joined.", "occurred"),
    ],
)
def test_what_would_have_been_has_not(text: str, status: str) -> None:
    assert told(text) == status


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        ("When the premier [lands] in Suva on Monday, it will be his first trip.", "visit", "planned"),
        ("SUVA - When the two [sit down] in Apia on Monday, they won't speak of fish.", "summit", "planned"),
        ("Fiji asked for a seat at the [summit] in Port Vila next month.", "summit", "planned"),
        ("They take it up at their [meeting] in Apia, which opens on Friday.", "meeting", "planned"),
        ("The two held a [meeting] in Apia the next month.", "meeting", "occurred"),
        ("The two [met] in Apia before the games, which open on Friday.", "meeting", "occurred"),
        ("The king [visited] Tonga, which opens on Sundays.", "visit", "occurred"),
        ("The two held [talks] on Monday before the games, which open on Friday.", "talks", "occurred"),
        ("At their [meeting] in Apia, which opened on Friday, they shook hands.", "meeting", "occurred"),
        ("When the premier [landed] in Suva on Monday, nobody knew if he will stay.", "visit", "occurred"),
        ("When the premier [visits] Suva, crowds gather.", "visit", "occurred"),
        ("The premier [accepted] the invitation and went to Suva.", "visit", "occurred"),
        ("When the [sanctions] bite, Tonga will give in.", "sanctions_imposed", "occurred"),
    ],
)
def test_an_encounter_that_its_clause_tells_ahead_is_planned(text: str, kind: str, status: str) -> None:
    assert told(text, kind=kind) == status
