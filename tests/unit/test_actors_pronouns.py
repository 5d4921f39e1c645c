"""Pronouns and pair phrases of an article: whom they may point back to, and whom they never do."""

import pytest

from dateline.records import Span
from dateline.resolve.actors import resolve_spans
from tests.unit.actors_read import ON, codes, last, names


@pytest.mark.parametrize("body", ["the Bergen Salmon Fund", "Voices of Tomorrow", "the Arctic Mosque", "NIVA"])
def test_he_is_no_body(body: str) -> None:
    text = f"This year {body} took money from Norwegian banker Odd Lien. He praised Denmark."
    assert names(text, body, "He ") == ["Odd Lien"]


def test_he_is_nobody_who_is_not_named() -> None:
    assert last("Anyone may ask Chad for help. He thanked Mali.", "Anyone", "He ")[0].code is None


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan envoy Wanja Otieno met Ugandan farmers. “The border is shut,” Otieno said. “We will open it.”",
        "Ugandan farmers waited. “We will open the border,” said Wanja Otieno, the Kenyan envoy.",
        "Ugandan farmers waited. “We will open the border for the farmers,” Kenyan envoy Wanja Otieno told a crowd.",
        "Kenyan envoy Wanja Otieno said this of the farmers in Uganda: “The day has come. We will open the border.”",
        "“The border hurts farmers,” said Kenyan envoy Wanja Otieno.\n\n“We will open it,” she said.",
        "Kenyan envoy Wanja Otieno said: “Farmers suffer.\n\n“Uganda knows it.\n\n“We will open the border.”",
    ],
)
def test_we_in_a_quotation_is_its_speaker(text: str) -> None:
    (actor,) = last(text, "We ")
    assert (actor.name, actor.code) == ("Wanja Otieno", "KEN")


def test_we_is_a_body_that_no_span_marks() -> None:
    text = "A ship sank off Chile. “We saved the crew of the ship,” the Chilean navy said."
    assert [(actor.code, actor.sector) for actor in last(text, "We ")] == [("CHL", "MIL")]


def test_we_of_a_speaker_whom_nobody_knows_is_not_somebody_else() -> None:
    text = "Danish minister Bo Krag spoke to Malta, Fiji and Peru. “We lost a ship,” Zornek told me."
    assert "Krag" not in last(text, "We ")[0].name


def test_our_partners_are_others_than_the_speaker_behind_the_quotation() -> None:
    text = "Peru and Cuba wait. “We thank our partners,” said Maltese envoy Rita Vella."
    assert [actor.code for actor in last(text, "our partners")] == [None]


def test_a_person_with_a_title_or_an_apposition_is_an_antecedent_without_being_a_span() -> None:
    assert names("In Accra, Ghanaian judge Esi Mensah had no time. She jailed a Togolese.", "She ") == ["Esi Mensah"]
    assert names("Esi Mensah, a Ghanaian judge, had no time. She jailed a Togolese.", "She ") == ["Esi Mensah"]
    text = "Esi Mensah, a Ghanaian judge, had no time.\nIt rained.\nIt poured.\nIt hailed.\nIt snowed.\nMensah says she is well."
    assert names(text, "she") == ["Esi Mensah"]


def test_he_outside_of_a_quotation_is_nobody_named_in_it() -> None:
    text = "Joe Biden flew to Rome. “I trust Vladimir Putin in this.” He urged Italy to wait."
    assert names(text, "He ") == ["Joe Biden"]


def test_he_said_hands_its_antecedent_on() -> None:
    text = "Emmanuel Macron spoke. He met Mali. It rained. It poured. It hailed. He met Chad.\nIt rained. He met Togo."
    spans = [Span(at, at + 2, "He") for at in range(len(text)) if text[at : at + 3] == "He "]
    assert [actors[0].name for actors in resolve_spans(text, spans, ON)] == ["Emmanuel Macron"] * 3


def test_a_pronoun_has_the_sector_that_its_antecedent_has_on_the_day() -> None:
    (actor,) = last("Barack Obama spoke in Berlin. He thanked Germany.", "He ")
    assert (actor.code, actor.sector) == ("USA", "ELI")


@pytest.mark.parametrize(
    ("text", "pronoun", "code"),
    [
        ("Chad recalled its envoy to Mali after accusing it of lies.", "it of", "MLI"),
        ("Chad said that Mali had shelled it, and wept.", "it,", "TCD"),
        ("Chad said it would pay Mali.", "it would", "TCD"),
        ("Emmanuel Macron called Joe Biden and thanked him.", "him", "USA"),
        ("Emmanuel Macron told Joe Biden that he would visit him.", "him", "USA"),
        ("France's President Emmanuel Macron called Joe Biden and thanked him.", "him", "USA"),
        ("France's Emmanuel Macron called Joe Biden and thanked him.", "him", "USA"),
        ("France's new president, Emmanuel Macron, met Joe Biden and thanked him.", "him", "USA"),
        ("France's raid vexed President Emmanuel Macron. Mali's envoy thanked him.", "him", "FRA"),
        ("Joe Biden came. France's army hailed Emmanuel Macron and thanked him.", "him", "FRA"),
        ("Emmanuel Macron's aide met Joe Biden and thanked him.", "him", "USA"),
        ("Emmanuel Macron, who met Joe Biden on Monday, urged him to go.", "him", "USA"),
        ("Angela Merkel, who met Joe Biden on Monday, phoned Emmanuel Macron and thanked him.", "him", "FRA"),
        ("Angela Merkel, whom Joe Biden praised, thanked him.", "him", "USA"),
        ("Chad, which Mali had shelled, met Niger and thanked it.", "it.", "NER"),
        ("Chad, which Mali had shelled, asked it to stop.", "it to", "MLI"),
        ("Mali has sugar. Chad bought a ton from it last year.", "it last", "MLI"),
        ("Mali waits. Chad left before it last voted.", "it last", "TCD"),
        ("Senators from Chad wrote to Joe Biden asking him to go.", "him to", "USA"),
    ],
)
def test_an_object_is_not_the_subject_of_its_own_clause(text: str, pronoun: str, code: str) -> None:
    at = text.index(pronoun)
    word = pronoun.split(maxsplit=1)[0].strip(",.")
    assert resolve_spans(text, [Span(at, at + len(word), word)], ON)[0][0].code == code


def test_it_is_not_the_state_whose_minister_is_the_subject() -> None:
    text = "Chad's foreign minister, Bo Berg, met Mali's army and thanked it."
    assert [actor.code for actor in last(text, "Chad's foreign minister, Bo Berg", "it.")] == ["MLI"]


@pytest.mark.parametrize("phrase", ["the two neighbours", "them"])
def test_two_of_a_relative_clause_are_not_the_subject_that_it_is_told_of(phrase: str) -> None:
    text = f"Spain, which Peru and Chile had asked for help, told {phrase} to talk."
    assert codes(text, phrase) == [["PER", "CHL"]]


def test_him_is_not_the_subject_by_a_part_of_the_name() -> None:
    text = "Kenyan envoy Wanja Otieno left Malaysia. Foreign Minister Datuk Seri Anifah Aman thanked him."
    assert [a.code for a in last(text, "Kenyan envoy Wanja Otieno", "Foreign Minister Datuk Seri Anifah Aman", "him")] == ["KEN"]


def test_him_is_not_the_subject_by_an_honorific_before_the_name() -> None:
    text = "Kenyan envoy Wanja Otieno left Malaysia. Prime Minister Datuk Seri Najib Razak thanked him."
    assert [a.code for a in last(text, "Kenyan envoy Wanja Otieno", "Prime Minister Datuk Seri Najib Razak", "him")] == ["KEN"]


def test_it_is_none_of_those_who_act() -> None:
    text = "Egypt, Kuwait and Oman broke off relations with Qatar, accusing it of meddling."
    assert [actor.code for actor in last(text, "Egypt", "Kuwait", "Oman", "Qatar", "it")] == ["QAT"]


def test_a_kingdom_is_no_person_and_a_name_with_an_article_is() -> None:
    text = "Oil Minister Tarek el-Molla spoke. The kingdom and Oman listened, Molla said. He praised Saudi Arabia."
    assert [actor.name for actor in last(text, "The kingdom", "He")] == ["Tarek el-Molla"]


def test_he_is_no_woman_and_she_one_of_her_sentence() -> None:
    text = "Angela Merkel rang Vladimir Putin. He told her to talk to Minsk. Emmanuel Macron met Angela Merkel. She left."
    spans = [Span(text.find(part), text.find(part) + len(part), part) for part in ("He", "her", "She")]
    assert [found[0].code for found in resolve_spans(text, spans, ON)] == ["RUS", "DEU", "DEU"]


def test_a_minister_is_of_another_state_than_his_counterpart() -> None:
    text = "Uzbekistan shut it. Tajikistan froze. Foreign Minister Abu Muster wrote to his Uzbek counterpart. Uzbekistan sat."
    assert [actor.code for actor in last(text, "Foreign Minister Abu Muster")] == ["TJK"]


def test_nato_is_an_alliance_and_no_bloc() -> None:
    text = "The European Union met. NATO met. Norway praised {}."
    assert [actor.code for actor in last(text.format("the bloc"), "the bloc")] == ["EUR"]
    text = "NATO met. The African Union met. Norway praised {}."
    assert "NATO" in last(text.format("the alliance"), "the alliance")[0].reason


def test_she_is_no_man_of_the_tables() -> None:
    text = "Finnish envoy Ulla Nyl stayed in Chile. {} seized power. It rained. She refused."
    assert names(text.format("General Augusto Pinochet"), "She") == ["Ulla Nyl"]
    assert names(text.format("Michelle Bachelet"), "She") == ["Michelle Bachelet"]
    assert last("Augusto Pinochet rose. She refused.", "She")[0].code is None
    assert names("Norwegian envoy Odd Lien spoke. She left.", "She") == ["Odd Lien"]  # of whom no table tells


@pytest.mark.parametrize(
    ("text", "phrase", "codes"),
    [
        ("Chad and Mali criticised Peru on Monday. Lima threatened them.", "them", ["TCD", "MLI"]),
        ("Chad, Mali and Niger criticised Peru on Monday. They also called Oman.", "They", ["TCD", "MLI", "NER"]),
        ("Chad and Mali criticised Peru on Monday. Their envoys left.", "Their envoys", ["TCD", "MLI"]),
        ("Chad criticised Peru and Oman on Monday. They also called Kenya.", "They", ["TCD"]),
        ("Chad, whose allies Mali and Niger criticised Peru, called Oman. They agreed.", "They", ["TCD"]),
    ],
)
def test_they_are_all_who_are_listed_with_the_one_they_begin_with(text: str, phrase: str, codes: list[str]) -> None:
    assert [actor.code for actor in last(text, text.partition(" ")[0], phrase)] == codes


@pytest.mark.parametrize(
    ("text", "pronoun", "code"),
    [
        ("On Friday the pope met Kenya's president. Chad's president thanked him.", "him", "VAT"),
        ("Kenyan envoy Bo Berg spoke. The pontiff arrived in Fiji. He warned Peru.", "He", "VAT"),
        ("Kenyan envoy Bo Berg spoke. The Holy Father arrived in Fiji. He warned Peru.", "He", "VAT"),
        ("Angela Merkel spoke. The Pope arrived in Fiji. She warned Peru.", "She", "DEU"),
        ("Kenyan envoy Bo Berg spoke. The pope's men arrived in Fiji. He warned Peru.", "He", "KEN"),
        ("Kenyan envoy Bo Berg spoke. The Holy See arrived in Fiji. He warned Peru.", "He", "KEN"),
        ("Chad spoke to the pope. It warned Peru.", "It", "TCD"),
    ],
)
def test_the_pope_is_a_man_and_the_holy_see_is_not(text: str, pronoun: str, code: str) -> None:
    assert codes(text, pronoun) == [[code]]


@pytest.mark.parametrize(
    ("phrase", "wanted"),
    [
        ("its envoy in Peru", "TCD"),
        ("its ambassador in Lima, Bo Berg", "TCD"),
        ("its consul in Peru", "TCD"),
        ("the envoy in Peru", "PER"),
        ("its customers in Peru", "PER"),  # live there
    ],
)
def test_an_envoy_is_of_those_who_have_sent_him_not_of_where_he_is(phrase: str, wanted: str) -> None:
    assert codes(f"Chad praised {phrase}, on Monday.", "Chad", phrase)[-1] == [wanted]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("U.S. envoys flew to Lima in May. On Friday Joe Biden accused it of delay.", ("U.S. envoys", "Joe Biden")),
        ("France's envoy left Lima. The French president urged it to vote.", ("France's envoy", "The French president")),
        ("UK envoys visited Lima. British minister Ann Hill thanked it for help.", ("UK envoys", "British minister Ann Hill")),
    ],
)
def test_it_as_an_object_is_not_the_state_of_the_own_subject(text: str, words: tuple[str, ...]) -> None:
    assert codes(text, *words, "it ")[-1] == ["PER"]


def test_it_as_an_object_is_the_state_of_another() -> None:
    assert codes("U.S. envoys flew to Lima. Oman accused it of delay.", "U.S. envoys", "Oman", "it ")[-1] == ["USA"]


@pytest.mark.parametrize(
    "text",
    [
        "Chad jailed two Libyans on Monday. In June it had cut ties with Fiji. A year earlier it left Oman.",
        "In May Chad freed a Briton. In June it expelled the envoy of Fiji. In July it signed a pact with Oman.",
        "Chad summoned an envoy. In 2009 it had recalled its own from Fiji. In 2008 it had signed an accord with Oman.",
    ],
)
def test_it_that_was_understood_is_the_next_it(text: str) -> None:
    first, then = text.index(" it ") + 1, text.rindex(" it ") + 1
    found = resolve_spans(text, [Span(at, at + 2, "it") for at in (first, then)], ON)
    assert [[actor.code for actor in actors] for actors in found] == [["TCD"], ["TCD"]]


def test_the_next_it_is_another_that_its_own_sentence_begins_with() -> None:
    text = "Chad freed a Briton. In June it thanked Oman. In May Fiji met a mission. It praised Peru."
    assert codes(text, "it ", "It ") == [["TCD"], ["FJI"]]
