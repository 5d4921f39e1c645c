"""Whom a reaction is to, whose thing it is done to, who was charged with what is denied."""

from dataclasses import replace

import pytest

from dateline.records import Actor, Argument, Mention, Span
from dateline.sides.implied import implied_arguments


def told(*sentences: str, **named: str | None) -> list[Mention]:
    """Mentions of 'WHO {verb|type} ...' sentences: the words before the brace are the initiator, `named` gives codes by name; the
    object stands in square brackets."""
    found, at = [], 0
    for text in sentences:
        before, _, rest = text.partition("{")
        marked, _, after = rest.partition("}")
        verb, kind = marked.split("|")
        plain = before + verb + after.replace("[", "").replace("]", "")
        sentence, start = Span(at, at + len(plain), plain), at + len(before)
        who = before.strip()
        arguments = [Argument("initiator", Span(at, at + len(who), who), 0.9, (actor(who, named),))] if who in named else []
        if "[" in after:
            words = after[after.index("[") + 1 : after.index("]")]
            first = at + plain.index(words)
            arguments.append(Argument("object", Span(first, first + len(words), words), 0.9))
        found.append(Mention(kind, "occurred", Span(start, start + len(verb), verb), 0.9, tuple(arguments), sentence))
        at += len(plain) + 1
    return found


def actor(name: str, named: dict[str, str | None]) -> Actor:
    return Actor(name, named[name], "GOV", ("GOV",), "country name")


def target(*sentences: str, role: str = "recipient") -> tuple[str | None, str] | None:
    """(code, the words before 'told'-like detail of the reason) of whom the last mention was given in that role."""
    last = implied_arguments(told(*sentences, Chad="TCD", Mali="MLI", Niger="NER"))[-1]
    found = [a for argument in last.arguments if argument.role == role for a in argument.actors]
    return (found[0].code, found[0].reason.split(";")[0]) if found else None


@pytest.mark.parametrize("what", [" it.", " the raid.", " this act."])
def test_who_condemns_it_condemns_who_did_it(what: str) -> None:
    assert target("Chad {raided|attack} a village.", "Mali {condemned|accusation}" + what) == ("TCD", "reacts to 'raided'")


def test_a_second_reaction_is_to_the_same_act() -> None:
    story = ("Chad {raided|attack} a village.", "Mali {condemned|accusation} it.", "Niger {condemned|accusation} it as well.")
    assert target(*story) == ("TCD", "reacts to 'condemned'")


@pytest.mark.parametrize(
    "story",
    [
        ("Chad {raided|attack} a village.", "Mali {condemned|accusation} corruption."),
        ("Chad {raided|attack} a village.", "Mali {condemned|accusation} the high price of bread."),
        ("Chad {raided|attack} a village.", "Mali {condemned|accusation} the decision."),
        ("Chad {raided|attack} a village.", "Mali {welcomed|endorsement} the announcement."),
        ("Chad {visited|visit} Mali.", "Mali {welcomed|endorsement} it."),
        ("Chad {raided|attack} a village.", "Chad {condemned|accusation} it."),
    ],
)
def test_no_other_reaction_is_given_a_target(story: tuple[str, ...]) -> None:
    assert (target(*story) or ("", ""))[1].startswith("reacts to") is False


def test_the_words_of_the_act_find_it_wherever_it_was_told() -> None:
    between = [f"Niger {{said|rejection}} no {number}." for number in range(9)]
    assert target("Chad {raided|attack} a village.", *between, "Mali {condemned|accusation} the raid.") == (
        "TCD",
        "reacts to 'raided'",
    )


@pytest.mark.parametrize(
    ("refusal", "status", "noun", "code"),
    [
        ("relations_restored", "negated", "relations_restored", "TCD"),  # "Niger would not recognise it"
        ("rejection", "occurred", "relations_restored", "TCD"),  # "Niger refused to"
        ("agreement", "occurred", "relations_restored", "TCD"),
        ("relations_restored", "negated", None, "NER"),  # nothing tells that "the decision" is the act
        ("relations_restored", "possible", "relations_restored", "TCD"),
        ("relations_restored", "occurred", "relations_restored", "NER"),
    ],
)
def test_the_decision_is_of_who_did_it_not_of_who_refused(refusal: str, status: str, noun: str | None, code: str) -> None:
    acts = told("Chad {recognised|relations_restored} it.", f"Niger {{spoke of|{refusal}}} it.", Chad="TCD", Niger="NER")
    praise = told("Mali {welcomed|endorsement} [the decision].", Mali="MLI")[0]
    decision = replace(praise, type=noun or "", trigger=praise.arguments[1].span, arguments=()) if noun else None
    mentions = [acts[0], replace(acts[1], status=status), later(praise)] + ([later(decision)] if decision else [])
    found = implied_arguments(mentions)[2]
    assert [a.actors[0].code for a in found.arguments if a.role == "recipient"] == [code]


def later(mention: Mention) -> Mention:
    """The mention as it stands 100 characters further on, with all that belongs to it."""
    moved = [replace(a, span=replace(a.span, start=a.span.start + 100, end=a.span.end + 100)) for a in mention.arguments]
    sentence, trigger = mention.sentence or mention.trigger, mention.trigger
    return replace(
        mention,
        arguments=tuple(moved),
        sentence=replace(sentence, start=sentence.start + 100, end=sentence.end + 100),
        trigger=Span(trigger.start + 100, trigger.end + 100, trigger.text),
    )


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Mali {shot down|attack} [five Chadian jets].", "TCD"),
        ("Mali {stormed|attack} [the embassy of Chad].", None),
        ("Mali {seized|restriction} [Chad's cattle].", "TCD"),
        ("Mali {bombed|attack} [Malian villages].", None),
        ("Mali {signed|agreement} [a Chadian plan].", None),
    ],
)
def test_what_is_done_to_a_states_thing_is_done_to_the_state(text: str, code: str | None) -> None:
    found = target(text)
    assert (found[0] if found and found[1].startswith("whose it is") else None) == code


def test_who_denies_the_charge_was_charged() -> None:
    text = "Mali denied the charge."
    sentence, who = Span(0, len(text), text), Argument("initiator", Span(0, 4, "Mali"), 0.9, (actor("Mali", {"Mali": "MLI"}),))
    asker = Argument("recipient", Span(5, 6, "x"), 0.9, (actor("Chad", {"Chad": "TCD"}),))
    denial = Mention("rejection", "occurred", Span(5, 11, "denied"), 0.9, (who, asker), sentence)
    charge = Mention("accusation", "occurred", Span(16, 22, "charge"), 0.9, (), sentence)
    filled = implied_arguments([denial, charge])[1]
    assert {a.role: a.actors[0].code for a in filled.arguments} == {"recipient": "MLI", "initiator": "TCD"}
    blame = Mention("accusation", "occurred", Span(16, 22, "blame"), 0.9, (), sentence)  # no word for a charge
    assert implied_arguments([denial, blame])[1].arguments == ()


def test_it_after_a_reaction_to_what_is_not_known_is_not_known() -> None:
    text = "Peru backed the strike; Mali condemned it."
    sentence = Span(0, len(text), text)
    act = told("Chad {raided|attack} a village.", Chad="TCD")
    backed = Mention("endorsement", "occurred", Span(5, 11, "backed"), 0.9, (), sentence)
    mali = Argument("initiator", Span(24, 28, "Mali"), 0.9, (actor("Mali", {"Mali": "MLI"}),))
    condemned = Mention("accusation", "occurred", Span(29, 38, "condemned"), 0.9, (mali,), sentence)
    assert [a.role for a in implied_arguments([*act, backed, condemned])[-1].arguments] == ["initiator"]
    assert [a.role for a in implied_arguments([*act, condemned])[-1].arguments] == ["initiator", "recipient"]


def test_talks_of_nobody_are_between_the_two_who_met_just_before() -> None:
    met = told("Chad {met|meeting} in Bonn.", Chad="TCD")[0]
    other = Argument("initiator", Span(0, 4, "Mali"), 0.9, (actor("Mali", {"Mali": "MLI"}),))
    both = replace(met, arguments=(*met.arguments, other))
    talks = replace(
        met, type="agreement", status="negated", trigger=Span(60, 69, "agreement"), arguments=(), sentence=Span(50, 90, "x" * 40)
    )
    found = implied_arguments([both, talks])[1]
    assert [(a.role, a.actors[0].code) for a in found.arguments] == [("initiator", "TCD"), ("initiator", "MLI")]
    assert implied_arguments([met, talks])[1].arguments == ()  # one alone is not two
    far = replace(talks, trigger=Span(900, 909, "agreement"))
    assert implied_arguments([both, far])[1].arguments == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [("{called home|ambassador_recall} [all Chadian diplomats].", "TCD"), ("{launched|mobilisation} [a Malian missile].", "MLI")],
)
def test_whose_envoys_and_missiles_they_are_sends_them(text: str, code: str) -> None:
    assert target(text, role="initiator") == (code, "whose it is")


def test_who_condemns_the_killing_of_a_bomber_accuses_who_killed_him() -> None:
    shooting, accusation = told(
        "Chad {killed|attack} a bomber.", "Mali {condemned|accusation} the killing.", Chad="TCD", Mali="MLI"
    )
    whom = Argument("recipient", Span(12, 20, "a bomber"), 0.9, (Actor("bomber", None, "UAF", ("UAF",), "unknown"),))
    last = implied_arguments([replace(shooting, arguments=(*shooting.arguments, whom)), accusation])[-1]
    assert [a.actors[0].code for a in last.arguments if a.role == "recipient"] == ["TCD"]
