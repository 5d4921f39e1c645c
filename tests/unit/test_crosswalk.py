"""The crosswalk to PLOVER and CAMEO."""

from importlib import resources

import pytest
import yaml

from dateline.contract import event_dict
from dateline.crosswalk import Wording, exported_codes, quad_class, wording
from dateline.ontology import STATUSES, TYPES
from dateline.records import UNKNOWN_DATE, Actor, Event

CAMEO_ROOTS = {
    "CONSULT": {"04"}, "AGREE": {"03", "05"}, "SUPPORT": {"05"}, "COOPERATE": {"06"}, "AID": {"07"}, "CONCEDE": {"08"},
    "RETREAT": {"08"}, "REQUEST": {"02", "10"}, "ACCUSE": {"09", "11"}, "REJECT": {"12"}, "THREATEN": {"13"}, "PROTEST": {"14"},
    "MOBILIZE": {"15"}, "SANCTION": {"16"}, "COERCE": {"17"}, "ASSAULT": {"18", "19", "20"},
}  # fmt: skip

ELSEWHERE = {"ASSAULT": ("1712", "175")}  # codes that PLOVER has under another root


@pytest.mark.parametrize(
    ("event_type", "status", "codes"),
    [
        ("summit", "occurred", ("CONSULT", "044")),
        ("summit", "planned", ("AGREE", "03")),
        ("summit", "possible", (None, None)),
        ("summit", "negated", ("REJECT", "12")),
        ("demand", "possible", ("REQUEST", "10")),
        ("agreement", "planned", ("AGREE", "03")),  # 057 is a formal agreement, signed
        ("agreement", "possible", ("AGREE", "03")),
        ("agreement", "negated", ("REJECT", "12")),
        ("attack", "planned", ("THREATEN", "13")),
        ("attack", "negated", (None, None)),
        ("threat", "negated", (None, None)),
        ("ceasefire", "ongoing", ("RETREAT-ceasefire", "0871")),
    ],
)
def test_crosswalk_follows_type_and_status(event_type: str, status: str, codes: tuple[str | None, str | None]) -> None:
    assert exported_codes(event_type, status) == codes


COOPERATIVE, HOSTILE = ("AGREE", None, "REJECT"), ("THREATEN", "THREATEN", None)
# Root -> what it is exported as when planned, possible and negated.
AHEAD_OR_DENIED = {
    **dict.fromkeys(("CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"), COOPERATIVE),
    **dict.fromkeys(("ACCUSE", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"), HOSTILE),
    "REQUEST": ("REQUEST", "REQUEST", "REJECT"),
    "AGREE": ("AGREE", "AGREE", "REJECT"),
    "REJECT": ("REJECT", "REJECT", None),
    "THREATEN": ("THREATEN", "THREATEN", None),
}


@pytest.mark.parametrize("event_type", TYPES)
def test_what_is_ahead_or_denied_is_exported_by_the_family_of_its_type(event_type: str) -> None:
    row = TYPES[event_type]
    for status, root in zip(("planned", "possible", "negated"), AHEAD_OR_DENIED[row.root], strict=True):
        plover, cameo = exported_codes(event_type, status)
        assert plover == root
        assert (cameo or "")[:2] in CAMEO_ROOTS.get(root or "", {""})
        assert cameo != "057"
    assert exported_codes(event_type, "occurred") == exported_codes(event_type, "ongoing") == (row.plover, row.cameo)


@pytest.mark.parametrize(
    ("trigger", "codes"),
    [("signed", ("SUPPORT", "057")), ("Reached", ("SUPPORT", "057")), ("agreed", ("AGREE", "03")), ("deal", ("AGREE", "057"))],
)
def test_a_concluded_agreement_is_exported_as_a_formal_one(trigger: str, codes: tuple[str, str]) -> None:
    assert exported_codes("agreement", "occurred", Wording((trigger,))) == codes
    assert exported_codes("agreement", "planned", Wording((trigger,))) == ("AGREE", "03")


@pytest.mark.parametrize(
    ("event_type", "trigger", "object_", "codes"),
    [
        ("agreement", "agreed", "a free-trade deal", ("SUPPORT", "057")),
        ("agreement", "agreed", "the date", ("AGREE", "03")),
        ("talks", "broke off", "", ("SANCTION-discontinue", "164")),
        ("talks", "suspended mediation", "", ("SANCTION-discontinue", "165")),
        ("talks", "ended", "its mediation", ("SANCTION-discontinue", "165")),
        ("talks", "ended", "two days of talks mediated by Qatar", ("CONSULT", "045")),
        ("talks", "ended", "mediation talks", ("CONSULT", "045")),
        ("talks", "suspended", "its mediation in Chad", ("SANCTION-discontinue", "165")),
        ("talks", "breakthrough", "talks mediated by Qatar", ("CONSULT", "045")),
        ("relations_restored", "reopened", "its embassy", ("SUPPORT", "050")),
        ("relations_restored", "recognised", "the new state", ("SUPPORT", "054")),
        ("relations_restored", "granted recognition", "", ("SUPPORT", "054")),
        ("talks", "brokered", "", ("CONSULT", "045")),
        ("troop_withdrawal", "pulled out", "its peacekeepers", ("SANCTION-withdraw", "1661")),
        ("troop_withdrawal", "pulled out", "the last brigade", ("RETREAT-withdraw", "0874")),
        ("arrest", "convicted", "", ("ACCUSE-disapprove", "116")),
        ("arrest", "deported", "", ("COERCE-deport", "174")),
        ("restriction", "imposed", "a naval blockade", ("ASSAULT", "191")),
        ("restriction", "imposed", "a curfew", ("COERCE-curfew", "1723")),
        ("restriction", "declared", "martial law", ("COERCE-martial-law", "1724")),
        ("restriction", "seized", "a tanker", ("COERCE-seize", "1711")),
        ("restriction", "demolished", "forty houses", ("ASSAULT-destroy", "1712")),
        ("restriction", "banned", "the main opposition party", ("COERCE-restrict", "1722")),
        ("restriction", "dissolved", "two parties", ("COERCE-restrict", "1722")),
        ("mobilisation", "deployed", "2,000 police officers", ("MOBILIZE-police", "153")),
        ("mobilisation", "put on alert", "the police", ("MOBILIZE-police", "151")),
        ("mobilisation", "deployed", "two brigades", ("MOBILIZE-troops", "154")),
        ("attack", "assassination attempt", "", ("ASSAULT-targeted", "185")),
        ("attack", "tried to assassinate", "", ("ASSAULT-targeted", "185")),
        ("attack", "assassinated", "", ("ASSAULT-targeted", "186")),
        ("attack", "air strikes", "", ("ASSAULT-aerial", "195")),
        ("attack", "killed", "", ("ASSAULT", "18")),
        ("attack", "hit", "a drone", ("ASSAULT", "18")),  # it was struck, not used
        ("attack", "hit", "a chemical depot", ("ASSAULT", "18")),
        ("attack", "violated", "the ceasefire", ("ASSAULT", "196")),
        ("attack", "seized", "the town", ("ASSAULT", "192")),
        ("attack", "seized", "a tanker and its crew", ("ASSAULT-abduct", "181")),
        ("attack", "captured", "a base from Russian soldiers", ("ASSAULT", "192")),
        ("attack", "captured", "an airman", ("ASSAULT-abduct", "181")),
        ("attack", "captured", "the town", ("ASSAULT", "192")),
        ("aid", "gave", "forty tanks", ("AID", "072")),
        ("aid", "brought", "water tanks and two trains of wheat", ("AID", "073")),
        ("aid", "flew in", "kits for temporary shelters", ("AID", "07")),
        ("aid", "opened", "its borders to them", ("AID", "075")),
        ("cooperation", "joint investigation", "an important survey", ("COOPERATE", "06")),
        ("cooperation", "sold", "imports of gas", ("COOPERATE", "061")),
        ("sanctions_imposed", "sanctioned", "its support of the militia", ("SANCTION-discontinue", "163")),
        ("sanctions_imposed", "cut", "its budget support", ("SANCTION-discontinue", "162")),
        ("sanctions_imposed", "blocked", "a loan", ("SANCTION-discontinue", "162")),
        ("sanctions_imposed", "stripped of aid", "", ("SANCTION-discontinue", "162")),
        ("sanctions_imposed", "sanctioned", "an aid group", ("SANCTION-discontinue", "163")),
        ("sanctions_imposed", "sanctioned", "two Russian banks over their loans", ("SANCTION-discontinue", "163")),
        ("sanctions_imposed", "held back", "aid", ("SANCTION-discontinue", "162")),
        ("concession", "returned", "the bronzes", ("RETREAT-return", "0842")),
        ("concession", "let in", "the inspectors", ("RETREAT-access", "0862")),
        ("talks", "ended", "two days of talks", ("CONSULT", "046")),
        ("talks", "breakthrough", "", ("CONSULT", "046")),
        ("talks", "walked out", "", ("SANCTION-discontinue", "164")),
        ("threat", "warned", "serious consequences", ("THREATEN", "13")),
        ("threat", "warned", "a new war", ("THREATEN", "138")),
        ("threat", "threatened", "airstrikes", ("THREATEN", "138")),
        ("threat", "threatened", "an invasion", ("THREATEN", "138")),
        ("demand", "urged", "a truce", ("REQUEST-yield", "0256")),
        ("demand", "demanded", "a truce", ("REQUEST-yield", "1056")),
        ("demand", "invited", "talks", ("REQUEST-meet", "026")),
        ("demand", "insisted on", "talks", ("REQUEST-meet", "106")),
        ("demand", "called for", "the release of the crew", ("REQUEST-yield", "0253")),
        ("demand", "ordered", "them to free the crew", ("REQUEST-yield", "1053")),
        ("demand", "demanded", "free and fair elections", ("REQUEST", "10")),
        ("demand", "appealed", "humanitarian aid", ("REQUEST-assist", "0233")),
        ("demand", "asked for", "a loan", ("REQUEST-assist", "0231")),
        ("demand", "urged", "", ("REQUEST", "020")),
        ("demand", "must", "", ("REQUEST", "10")),
        ("protest", "walkout", "", ("PROTEST-strike", "143")),
        ("protest", "boycotted", "the vote", ("PROTEST-boycott", "143")),
        ("endorsement", "approved", "the arrival of observers", ("RETREAT-access", "086")),
        ("sanctions_lifted", "lifted", "its naval blockade of the port", ("RETREAT", "0872")),
        ("sanctions_lifted", "lifted", "its embargo on the port", ("RETREAT", "085")),
        ("arrest", "expelled", "four aid workers", ("SANCTION-expel", "166")),
        ("diplomat_expulsion", "expelled", "the nuclear inspectors", ("SANCTION-expel", "166")),
        ("diplomat_expulsion", "expelled", "four diplomats", ("SANCTION-expel", "161")),
        ("arrest", "inquiry", "", ("ACCUSE-investigate", "090")),
        ("attack", "bulldozed", "forty houses", ("ASSAULT-destroy", "1712")),
        ("attack", "fired", "tear gas at the crowd", ("ASSAULT-crowd-control", "175")),
    ],
)
def test_the_words_tell_the_finer_code_of_what_occurred(
    event_type: str, trigger: str, object_: str, codes: tuple[str, str]
) -> None:
    assert exported_codes(event_type, "occurred", Wording((trigger,), (object_,))) == codes
    assert exported_codes(event_type, "planned", Wording((trigger,), (object_,))) == exported_codes(event_type, "planned")


def test_who_captures_a_town_abducts_nobody() -> None:
    fighters = Actor("M23 fighters", None, "REB", ("REB",), "test")
    assert exported_codes("attack", "occurred", wording(["captured"], ["the town"], [fighters])) == ("ASSAULT", "192")


@pytest.mark.parametrize(
    ("event_type", "trigger", "name", "codes"),
    [
        ("sanctions_imposed", "sanctioned", "Rapid Support Forces", ("SANCTION-discontinue", "163")),
        ("sanctions_imposed", "froze", "Aid Foundation", ("SANCTION-discontinue", "163")),
        ("aid", "gave", "Doctors Without Borders", ("AID", "07")),
        ("aid", "sent", "Pakistan's military", ("AID", "07")),
        ("threat", "warned", "commander of the Quds Force", ("THREATEN", "13")),
        ("attack", "killed", "suicide bomber", ("ASSAULT-suicide-attack", "1831")),
        ("attack", "hit", "warplanes", ("ASSAULT-aerial", "195")),
        ("talks", "met", "mediator", ("CONSULT", "045")),
        ("restriction", "banned", "Opposition Party", ("COERCE-restrict", "1722")),
    ],
)
def test_the_name_of_a_participant_decides_only_where_it_says_who_he_is(
    event_type: str, trigger: str, name: str, codes: tuple[str, str]
) -> None:
    assert exported_codes(event_type, "occurred", Wording((trigger,), (), (name,))) == codes


def test_an_event_has_the_codes_of_its_words_object_and_participants() -> None:
    by = (Actor("UN peacekeepers", "UNO", "MIL", ("MIL",), "test"),)
    event = Event("troop_withdrawal", "occurred", 0.9, by, (), None, None, UNKNOWN_DATE, (0,))
    assert event_dict(event, ["left"])["cameo"] == "1661"
    event = Event("attack", "occurred", 0.9, (), by, "sarin", None, UNKNOWN_DATE, (0,))
    assert (event_dict(event, ["hit"])["cameo"], event_dict(event, ["air raid"])["cameo"]) == ("2041", "195")


def test_every_finer_code_lies_in_the_code_book_and_under_the_root_of_its_type_or_says_another() -> None:
    """The first two digits are CAMEO's root; PLOVER joins some of them."""
    roots = yaml.safe_load(resources.files("dateline").joinpath("crosswalk.yaml").read_text(encoding="utf-8"))
    assert set(roots) <= set(TYPES)
    for name, rules in roots.items():
        for rule in rules:
            assert set(rule) <= {"cameo", "plover", "trigger", "every", "said", "without", "cast"}
            assert {"trigger", "every", "said", "cast"} & set(rule)
            root = rule.get("plover", TYPES[name].plover).split("-")[0]
            assert rule["cameo"][:2] in CAMEO_ROOTS[root] or rule["cameo"] in ELSEWHERE.get(root, ()), (name, rule)


def test_every_exported_pair_has_a_quad_class() -> None:
    for name in TYPES:
        for status in STATUSES:
            plover, _ = exported_codes(name, status)
            assert (quad_class(plover) is None) == (plover is None)


@pytest.mark.parametrize(
    ("quad", "roots"),
    [
        ("verbal cooperation", "AGREE CONSULT SUPPORT CONCEDE"),
        ("material cooperation", "COOPERATE AID RETREAT"),
        ("verbal conflict", "REQUEST ACCUSE REJECT THREATEN"),
        ("material conflict", "PROTEST SANCTION MOBILIZE COERCE ASSAULT"),
    ],
)
def test_a_root_has_the_quad_class_of_the_ontology_with_or_without_its_mode(quad: str, roots: str) -> None:
    assert {quad_class(f"{root}{mode}") for root in roots.split() for mode in ("", "-any")} == {quad}
