"""What another does to his own, told by the verb of the first, is an act of its own."""

from dataclasses import replace
from datetime import date

import pytest

from dateline.acts.gapped_acts import with_gapped
from dateline.acts.parted import Part
from dateline.mentions import resolve_mentions
from dateline.records import Argument, Article, Span
from tests.unit.clauses import cast, heard


def acts(text: str, marked: str, kind: str) -> list[str]:
    mention = heard(text, marked, kind=kind)[0]
    parts = with_gapped([Part(mention, mention.trigger)], [mention])
    return [f"{part.trigger.text}: {cast(part.mention).strip()}" for part in parts]


@pytest.mark.parametrize(
    ("text", "marked", "kind", "told"),
    [
        (
            "Peru [summoned] the Swedish envoy and Sweden the Peruvian one.",
            "i:Peru r:the_Swedish_envoy r:Sweden",
            "ambassador_summons",
            ["summoned: Peru -> the Swedish envoy", "Sweden the Peruvian one: Sweden -> the Peruvian one"],
        ),
        (
            "Peru [arrested] two Malians, Mali three Peruvians.",
            "i:Peru r:two_Malians,_Mali r:three_Peruvians",
            "arrest",
            ["arrested: Peru -> two Malians", "Mali three Peruvians: Mali -> three Peruvians"],
        ),
        (
            "Peru [freed] 20 Malians and Mali 30 Peruvians in an exchange.",
            "i:Peru r:20_Malians r:30_Peruvians",
            "release",
            ["freed: Peru -> 20 Malians", "Mali 30 Peruvians: Mali -> 30 Peruvians"],
        ),
        (
            "Peru [seized] a Swedish ship and Sweden a Peruvian one.",
            "i:Peru o:a_Swedish_ship r:Sweden",
            "restriction",
            ["seized: Peru ->", "Sweden a Peruvian one: Sweden -> a Peruvian one"],
        ),
        (
            "Peru [accused] Mali, and Mali Peru, of spying.",
            "i:Peru r:Mali o:spying",
            "accusation",
            ["accused: Peru -> Mali", "Mali Peru: Mali -> Peru"],
        ),
        (
            "Peru [recognised] Kosovo and Togo Abkhazia.",
            "i:Peru r:Kosovo r:Togo_Abkhazia",
            "relations_restored",
            ["recognised: Peru -> Kosovo", "Togo Abkhazia: Togo -> Abkhazia"],
        ),
        (
            "Peru [recalled] its envoy from Mali and Togo its consul from Chad.",
            "i:Peru o:its_envoy r:Mali r:Togo r:Chad",
            "ambassador_recall",
            ["recalled: Peru -> Mali", "Togo its consul: Togo -> Chad"],
        ),
        (
            "Peru [imposed] sanctions on Mali and Mali an import ban.",
            "i:Peru o:sanctions r:Mali",
            "sanctions_imposed",
            ["imposed: Peru -> Mali", "Mali an import ban: Mali -> Peru"],
        ),
        (
            "Peru [recalled] its envoy from Mali and Togo its consul.",
            "i:Peru o:its_envoy r:Mali r:Togo",
            "ambassador_recall",
            ["recalled: Peru, Togo -> Mali"],
        ),
    ],
)
def test_what_another_does_to_his_own_is_an_act(text: str, marked: str, kind: str, told: list[str]) -> None:
    assert acts(text, marked, kind) == told


@pytest.mark.parametrize(
    ("text", "marked", "kind"),
    [
        ("Peru [summoned] the envoys of Mali and Togo the same day.", "r:Mali r:Togo", "ambassador_summons"),
        ("Peru [summoned] the envoys of Mali and Togo two days later.", "r:Mali r:Togo", "ambassador_summons"),
        ("Peru [condemned] the raids of Mali and Togo the most.", "r:Mali r:Togo", "accusation"),
        ("Peru [arrested] two men in Gao, Mali the army said.", "r:two_men r:Mali", "arrest"),
        ("Peru [praised] Mali and Togo the hosts of the talks.", "r:Mali r:Togo", "endorsement"),
        ("Peru [expelled] three Malian, two Togolese and a Chadian aide.", "r:three_Malian", "diplomat_expulsion"),
        ("Peru [accused] Mali and Togo of spying.", "r:Mali r:Togo", "accusation"),
        ("Peru [sent] two ships to Mali and Togo a plane.", "r:Mali r:Togo", "aid"),
        ("Peru [praised] plans to give Mali and Togo a permanent seat.", "r:Mali r:Togo", "endorsement"),
        ("Peru [denounced] the paper for calling Mali and Togo a threat.", "r:Mali r:Togo", "accusation"),
        ("Peru [expelled] the envoys of Mali and Togo one after the other.", "r:Mali r:Togo", "diplomat_expulsion"),
        ("Peru [criticised] the kings of Mali and Togo a great deal.", "r:Mali r:Togo", "accusation"),
        ("Peru [praised] the kings of Mali and Togo the more for it.", "r:Mali r:Togo", "endorsement"),
        ("Peru [put] sanctions on firms in Mali and Togo the previous weekend.", "r:Mali r:Togo", "sanctions_imposed"),
        ("Peru [arrested] 12 people, France 24 said.", "r:12_people", "arrest"),
        ("Peru [arrested] a man who robbed Mali and Togo the year before.", "r:a_man", "arrest"),
    ],
)
def test_others_stay(text: str, marked: str, kind: str) -> None:
    mention = heard(text, f"i:Peru {marked}", kind=kind)[0]
    assert [part.mention for part in with_gapped([Part(mention, mention.trigger)], [mention])] == [mention]


@pytest.mark.parametrize(
    ("text", "marked", "days"),
    [
        ("Peru [expelled] a Malian envoy on Monday and Mali two Peruvians on Wednesday.", 2, ["06-13", "06-15"]),
        ("Peru [expelled] a Malian envoy on Monday and Mali two Peruvians on Wednesday.", 1, ["06-13", "06-15"]),
        ("Peru [expelled] a Malian envoy on Monday and Mali the Peruvian one on Wednesday.", 2, ["06-13", "06-15"]),
        ("Peru [expelled] a Malian envoy and Mali two Peruvians on Wednesday.", 2, ["06-15", "06-15"]),
        ("On Wednesday Peru [expelled] a Malian envoy and Mali two Peruvians.", 1, ["06-15", "06-15"]),
    ],
)
def test_each_has_its_day_where_two_are_told(text: str, marked: int, days: list[str]) -> None:
    mention = heard(text, "i:Peru r:a_Malian_envoy", kind="diplomat_expulsion")[0]
    plain = text.replace("[", "").replace("]", "")
    named = [each for each in ("Monday", "Wednesday") if each in text][:marked]
    spans = [Span(plain.index(name), plain.index(name) + len(name), name) for name in named]
    mention = replace(mention, arguments=(*mention.arguments, *(Argument("date", span, 0.9) for span in spans)))
    found = resolve_mentions(Article("a", plain, date(2011, 6, 17)), [mention])
    assert [str(each.date.earliest)[5:] for each in found] == days
