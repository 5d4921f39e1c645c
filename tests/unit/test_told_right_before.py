"""Whom an accusation, a demand or a refusal answers that names nobody: the one told of in the sentence before."""

import pytest

from dateline.resolve.arguments import arguments_of
from tests.unit.marked_articles import marked_mentions

CLOSED = "Togo closed the road. "
SHELLED = "{Togo} [shelled] (a town in Niger). {Niamey} "


def answered(text: str, heard: str) -> str:
    """The codes of whom the last mention answers by its reasons."""
    return by_reason(text, heard, "answers")


def going_on(text: str, heard: str) -> str:
    return by_reason(text, heard, "goes on after")


def by_reason(text: str, heard: str, why: str) -> str:
    named = arguments_of(marked_mentions(text, heard)[-1], "recipient")
    return " ".join(a.code or "-" for argument in named for a in argument.actors if a.reason.startswith(why))


@pytest.mark.parametrize(
    ("text", "heard", "code"),
    [
        (
            "{Peru} [expelled] (two Bolivian envoys). {La Paz} [regretted] ~the decision~.",
            "diplomat_expulsion, accusation",
            "PER",
        ),
        ("{Japan} [bought] ~three of the islands~. {China} [insisted] that they were its own.", "cooperation, rejection", "JPN"),
        ("{Rwanda} [sent] ~tents~ to (Mozambique). {Maputo} [expressed] its thanks.", "aid, endorsement", "RWA"),
        ("Lithuania closed the road. {Minsk} [demanded] that it be opened.", "demand", "LTU"),
        ("Lithuania closed the road.\n\n{Minsk} [called] ~the step~ hostile.", "accusation", "LTU"),
        ("Chad will not let the trucks in. {Niamey} [vowed] a response in kind.", "threat", "TCD"),
        ("{Chad} [offered] ~a swap~. {Niamey} [turned down] ~an offer~ of the kind.", "pledge, rejection", "TCD"),
        (f"{SHELLED}[vowed] a response.", "attack, threat", "TGO"),
        ("{Chad} [raided] a town in (Niger). {Niamey} [condemned] ~the raid~.", "attack, accusation", "TCD"),
        ("Togo pleads for (a Togolese clerk) who was [jailed]. {Niamey} [complained] of spies.", "arrest, accusation", "TGO"),
    ],
)
def test_who_is_told_of_right_before_is_answered(text: str, heard: str, code: str) -> None:
    assert answered(text, heard) == code


@pytest.mark.parametrize(
    ("text", "heard", "why"),
    [
        ("{A gunman} [shot] (ten people) in <Togo>. {Chad} [condemned] ~the crime~.", "attack, accusation", "Togo suffered it"),
        ("Togo mourns (a Togolese clerk) who was [shot]. {Niamey} [complained] of it.", "attack, accusation", "by somebody"),
        ("Chad and Togo closed the road. {Niamey} [vowed] a response.", "threat", "one of two"),
        ("Chad waits. Chad acts. Togo closed the road. {Niamey} [vowed] a response.", "threat", "the article is about Chad"),
        ("Togo closed the road, the United Nations said. {Niamey} [vowed] a response.", "threat", "or the United Nations"),
        ("Togo closed the road. Rain fell. {Niamey} [vowed] a response.", "threat", "two sentences before"),
        ("In Togo a road was closed. {Niamey} [vowed] a response.", "threat", "Togo does nothing there"),
        ("The lorries of Niger wait at the border with Togo. {Niamey} [vowed] a response.", "threat", "nor there"),
        ("Togo closed the road.\n\n{Niamey} [offered] help.", "pledge", "in another paragraph"),
        ("Togo closed the road. {A bank in Niger} [vowed] a response.", "threat", "no state"),
        (f"{SHELLED}[thanked] its doctors.", "attack, endorsement", "nobody thanks for it"),
        (f"{SHELLED}[promised] help.", "attack, pledge", "to who needs it"),
    ],
)
def test_who_is_not_told_to_have_done_it_is_not(text: str, heard: str, why: str) -> None:
    assert answered(text, heard) == "", why


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("{Niger} [denied] ~reports~ that its bank would fail.", "rejection"),
        ("{Niger} [condemned] ~a bombing~ in its capital.", "accusation"),
        ("{Niger} [rejected] ~an amended bill~.", "rejection"),
        ("{Niger's president} [refused] to resign.", "rejection"),
        ("{Niger's president} [called for] calm at home.", "demand"),
        ("{Niger's premier} [promised] to cut taxes.", "pledge"),
        ("{Niger's unions} [rejected] ~the offer~ on wages.", "rejection"),
    ],
)
def test_what_is_new_or_a_matter_at_home_answers_nobody(said: str, heard: str) -> None:
    assert answered(f"{CLOSED}{said}", heard) == ""


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("{Niger} [denied] it.", "rejection"),
        ("{Niger} [rejected] ~the offer~.", "rejection"),
        ("{Niger} [called for] calm.", "demand"),
        ("{Niger} [condemned] ~the closing of the road~.", "accusation"),
        ("{Niger} [regretted] ~the decision on the road~.", "accusation"),
    ],
)
def test_but_what_was_told_before_does(said: str, heard: str) -> None:
    assert answered(f"{CLOSED}{said}", heard) == "TGO"


def test_who_goes_on_goes_on_to_the_same() -> None:
    blame = "Mali waits. {Chad} [accused] (Togo) of lies and "
    assert going_on(f"{blame}[demanded] an apology.", "accusation, demand") == "TGO"
    assert going_on(f"{blame}[warned] of more steps.", "accusation, threat") == "TGO"
    assert going_on(f"{blame}[demanded] an answer from all, Mali above all.", "accusation, demand") == ""
    assert going_on(f"{blame}[praised] its own men.", "accusation, endorsement") == ""
    assert going_on(f"{blame}[refused] to sign.", "accusation, rejection") == ""
    assert going_on("Mali waits. {Chad} [thanked] (Togo), but [warned] of more steps.", "endorsement, threat") == ""


@pytest.mark.parametrize(
    ("text", "heard", "code"),
    [
        ("{Burundi's army} [shot] at a crowd. {France} [told] (the regime) to stop.", "attack, demand", "BDI"),
        ("Benin kept its gates shut, as Nigeria did. {Benin} [asked] (its neighbour) for a date.", "demand", "NGA"),
        ("Armenia fought on for Shusha. {Baku} [claimed] that (its foe) had used gas.", "accusation", "ARM"),
        ("Benin fought Nigeria and Togo over fish. {Benin} [asked] (its neighbours) for a date.", "demand", ""),
        ("{Benin} and {Nigeria} [fought] over fish. {Benin} [warned] (its old foe) again.", "attack, demand", "NGA"),
        ("{Benin} [met] {Nigeria} in Lagos. {Benin} [warned] (its host) over fish.", "meeting, demand", "NGA"),
        ("Benin fought Nigeria and Togo over fish. {Benin} [asked] (its neighbour) for a date.", "demand", ""),
    ],
)
def test_the_regime_or_its_neighbour_is_the_only_other_one(text: str, heard: str, code: str) -> None:
    named = arguments_of(marked_mentions(text, heard)[-1], "recipient")
    assert " ".join(a.code or "" for argument in named for a in argument.actors) == code


def test_who_speaks_in_the_next_clause_is_no_other() -> None:
    text = "{Chad} [shelled] a town in (Niger). {Niamey} [vowed] a response, {}{China} [asked] for calm."
    threat = marked_mentions(text.replace("{}", "and "), "attack, threat, demand")[1]
    assert [a.code for argument in arguments_of(threat, "recipient") for a in argument.actors] == ["TCD"]
    threat = marked_mentions(text.replace("{}", "as "), "attack, threat, demand")[1]
    assert not [a for argument in arguments_of(threat, "recipient") for a in argument.actors if a.reason.startswith("answers")]


def test_a_pronoun_tells_of_the_other_too() -> None:
    text = "{Chad} [shelled] (a town in Niger). {It} [shelled] a bridge. {Niamey} [vowed] a response."
    assert answered(text, "attack, attack, threat") == "TCD"


@pytest.mark.parametrize("words", ["{Mali} [rejected] the idea.", "{Mali} [denied] it."])
def test_who_refuses_what_is_promised_refuses_who_promised_it(words: str) -> None:
    assert answered("{Chad} [promised] help. " + words, "pledge, rejection") == "TCD"


@pytest.mark.parametrize("words", ["{A Malian court} [rejected] it.", "{Mali} [rejected] the idea of a union."])
def test_a_court_answers_nobody_nor_is_what_is_told_anew_answered(words: str) -> None:
    assert answered("{Chad} [offered] help. " + words, "pledge, rejection") == ""


@pytest.mark.parametrize(
    ("text", "heard", "code"),
    [
        ("{The European Union} [condemned] (Chad) and [called] for calm.", "accusation, demand", "TCD"),
        ("{The African Union} [denounced] (Chad) and [demanded] an inquiry.", "accusation, demand", "TCD"),
        ("{The UN} [blamed] (Chad) and [demanded] that the Malian nurse be released.", "accusation, demand", "TCD"),
        ("{Peru} [condemned] (Chad) and [demanded] that two Malian nurses be freed.", "accusation, demand", "TCD"),
        ("{The European Union} [praised] (Chad) and [called] for calm.", "endorsement, demand", ""),
        ("{The UN} [blamed] (Chad) and [called] for calm in Mali.", "accusation, demand", ""),
        ("{The UN} [blamed] (Chad), while Mali [called] for calm.", "accusation, demand", ""),
    ],
)
def test_bodies_go_on_too_and_who_is_to_be_freed_is_not_asked(text: str, heard: str, code: str) -> None:
    assert going_on(text, heard) == code


@pytest.mark.parametrize(("passive", "codes"), [("been ", ""), ("has been ", ""), ("was ", ""), ("", "TCD")])
def test_who_is_blamed_himself_does_not_go_on_blaming(passive: str, codes: str) -> None:
    text = f"{{Lund of Chad}} has [criticised] (Mali), {passive}[accused] of ~theft~ and is to stand trial."
    named = arguments_of(marked_mentions(text, "accusation, accusation")[-1], "initiator")
    assert " ".join(a.code or "-" for argument in named for a in argument.actors) == codes


@pytest.mark.parametrize(
    ("words", "heard", "sides"),
    [
        ("{Togo} was [warned] of more steps.", "threat", "- TGO"),
        ("{Togo}, which had been bitterly [denounced], said no more.", "accusation", "- TGO"),
        ("{Togo} was [warned] of it by {Chad}.", "threat", "TCD TGO"),
        ("{Togo} was [prepared] to sell grain to (Mali).", "pledge", "TGO MLI"),
        ("{Togo} was committed and [warned] of more steps.", "threat", "TGO -"),
        ("{Togo} [warned] of more steps.", "threat", "TGO -"),
    ],
)
def test_who_is_told_something_does_not_say_it(words: str, heard: str, sides: str) -> None:
    told = marked_mentions(words, heard)[-1]
    by, to = (
        " ".join(a.code or "-" for arg in arguments_of(told, role) for a in arg.actors) for role in ("initiator", "recipient")
    )
    assert f"{by or '-'} {to or '-'}" == sides
