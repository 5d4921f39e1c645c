"""Who protests, asks for amends or vows to hit back, and names nobody, means who has just wronged him."""

import pytest

from tests.unit.marked_articles import marked_mentions, sides


def last(text: str, heard: str) -> str:
    """The sides of the last mention of the marked text."""
    return sides(marked_mentions(text, heard)[-1])


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("{Fiji} [jailed] (a Peruvian cook). {Peru} [protested].", "arrest, accusation"),
        ("{Fiji} [jailed] (a Peruvian cook), and {Peru} [complained] bitterly.", "arrest, accusation"),
        ("{Fiji} [barred] (Peruvian ships). {Peru} [condemned] the unfair treatment of its sailors.", "restriction, accusation"),
        ("{Fiji} [jailed] (a Peruvian cook). {Peru} [demanded] an explanation.", "arrest, demand"),
        ("{Fiji} [barred] (Peruvian ships). {Peru} [called] the decision hasty.", "restriction, rejection"),
        ("{Fiji} put [tariffs] on (Peruvian fish). {Peru} [described] it as unfair.", "sanctions_imposed, accusation"),
        ("{Fiji} [jailed] (a Peruvian cook). {Peru} [demanded] a full apology and compensation.", "arrest, demand"),
        ("{Fiji} put [tariffs] on (Peruvian fish). {Peru} [vowed] to retaliate.", "sanctions_imposed, threat"),
        ("{Fiji} put [tariffs] on (Peruvian fish). {Peru} [said] it would respond in kind.", "sanctions_imposed, threat"),
        ("{Fiji} put [tariffs] on (Peruvian fish). {Peru} [retaliated] on Monday.", "sanctions_imposed, sanctions_imposed"),
    ],
)
def test_it_is_to_who_wronged_it(text: str, heard: str) -> None:
    assert last(text, heard) == "PER > FJI"


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("{Chile} [protested].", "accusation"),  # another's
        ("{Peru} [protested] that a ship was lost.", "accusation"),
        ("{Peru} [protested] to (Chile).", "accusation"),
        ("{Peru} [protested] when a ship docked.", "accusation"),
        ("{Peru} [condemned] the beating of its sailors in Oslo.", "accusation"),
        ("{Peru} [condemned] the use of its own bonds.", "accusation"),
        ("{Peru} [demanded] an explanation from (Chile).", "demand"),
        ("{Peru} [demanded] a vote.", "demand"),
        ("{Peru} [vowed] to respond to the drought.", "threat"),
        ("{Peru} [called] the ban on Chilean fish unfair.", "accusation"),
        ("{Chile} [expelled] (an envoy of Fiji). {Peru} [called] the step hasty.", "diplomat_expulsion, rejection"),  # Chile's
        ("{Peru} [retaliated] with duties on Chilean steel.", "sanctions_imposed"),
        ("{Chile} [accused] (Peru) of lies, and {Peru} [protested].", "accusation, accusation"),  # to either
        ("{Chad} [met] {Mali}. {Togo} [met] {Oman}. {Peru} [protested].", "meeting, meeting, accusation"),  # long before
    ],
)
def test_but_not_of_another_matter(text: str, heard: str) -> None:
    own = marked_mentions(f"{{Fiji}} [jailed] (a Peruvian cook). {text}", f"arrest, {heard}")[-1]
    assert not any("who wronged it" in actor.reason for argument in own.arguments for actor in argument.actors)


def test_nor_to_who_has_only_thanked_it() -> None:
    own = marked_mentions("{Fiji} [thanked] (Peru). {Peru} [protested].", "endorsement, accusation")[-1]
    assert not any("who wronged it" in actor.reason for argument in own.arguments for actor in argument.actors)


@pytest.mark.parametrize("wrong", ["[jailed] (a Peruvian cook)", "[accused] (Peru) of spying", "[shelled] (a town in Peru)"])
@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("{Peru} [recalled] its ambassador.", "ambassador_recall"),
        ("{Peru} [withdrew] its envoy in protest and spoke of lies.", "ambassador_recall"),
        ("{Peru} [called home] its own ambassador, Ada Lind, on Monday.", "ambassador_recall"),
        ("{Peru} [severed] diplomatic relations.", "relations_severed"),
        ("{Peru} [closed] its embassy.", "relations_severed"),
    ],
)
def test_who_recalls_its_envoy_or_cuts_ties_does_so_with_who_wronged_it(wrong: str, text: str, heard: str) -> None:
    kind = {"[jailed]": "arrest", "[accused]": "accusation", "[shelled]": "attack"}[wrong.split(maxsplit=1)[0]]
    friends = "{Chad} [thanked] (Peru). {Chad} [praised] (Peru). "
    assert last(f"{friends}{{Fiji}} {wrong}. {text}", f"endorsement, endorsement, {kind}, {heard}") == "PER > FJI"


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("{Peru} [recalled] its ambassador in Bolivia.", "ambassador_recall"),
        ("{Peru} [recalled] its envoy home from the Oslo talks.", "ambassador_recall"),
        ("{Peru} [recalled] its ambassadors.", "ambassador_recall"),
        ("{Peru} [cut] ties with Chile.", "relations_severed"),
        ("{Peru} [recalled] its envoy to the United Nations.", "ambassador_recall"),
    ],
)
def test_but_not_where_another_host_is_named_or_there_are_several(text: str, heard: str) -> None:
    own = marked_mentions(f"{{Fiji}} [jailed] (a Peruvian cook). {text}", f"arrest, {heard}")[-1]
    assert not any("who wronged it" in actor.reason for argument in own.arguments for actor in argument.actors)
