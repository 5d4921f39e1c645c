"""Whom a withdrawal or aid is to where the words tell only the place."""

import pytest

from tests.unit.marked_articles import marked_mentions, sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{Chad} [completed the withdrawal] of ~its forces~ from <Mali> in May.", "TCD > MLI"),
        ("{Chadian soldiers} have [left] <Mali>.", "TCD > MLI"),
        ("{Chad} [pulled back] ~its forces~ from positions in <Mali>.", "TCD > MLI"),
        ("{Chad} [withdrew] ~soldiers~ from <the border with Niger>.", "TCD > NER"),
        ("{Chad} will [cut] ~its troops~ in <Mali> by half.", "TCD > MLI"),
        ("{Rebels} [withdrew from] <Bamako>.", "IMG > MLI"),
        # From its own soil, from no soil, or elsewhere.
        ("{Chad} [withdrew] ~its soldiers~ from <N'Djamena>.", "TCD > none"),
        ("{Chad} [withdrew] ~its soldiers~ from <an exercise in Mali>.", "TCD > none"),
        ("{Chadian troops} [withdrew from] <three towns in the south near Niger>.", "TCD > none"),
        ("{Chad} and {Niger} [withdrew] ~soldiers~ from <a plateau close to Mali>.", "TCD, NER > none"),
        ("{Chad} [withdrew] ~its warships~ from <the Gulf off Oman>.", "TCD > none"),
        ("{Chad} [withdrew] ~its soldiers~ from <posts near the border with Niger>.", "TCD > NER"),
        ("{A delegation of Rebels} [left] <Oslo> without a deal.", "IMG > none"),
        ("{Chad} [moved] ~70 aid workers~ out of <Bamako>.", "TCD > none"),
        ("{Chad's envoys} [left] <Mali>.", "TCD > none"),
        ("{Chad} announced in <Oslo> the [withdrawal] of its soldiers.", "TCD > none"),
        ("{Chad} told reporters about the [withdrawal] of its forces in <Oslo>.", "TCD > none"),
        ("{Chad} [withdrew] ~its soldiers~ to <Bamako>.", "TCD > none"),
        ("{Chad} [withdrew] ~its soldiers~ from <a parade in Mali>.", "TCD > none"),
        ("{Chadian soldiers} [left] <Bamako> after a training course.", "TCD > none"),
        ("{Chadian soldiers} [left] <Bamako> after the drill with Malian troops.", "TCD > none"),
        ("{Chadian soldiers} [left] <Bamako> after the coup.", "TCD > MLI"),
        ("{Chad} [withdrew] ~its soldiers~ from (Niger) to <Bamako>.", "TCD > NER"),
    ],
)
def test_forces_are_withdrawn_from_the_state_where_they_stood(text: str, told: str) -> None:
    assert sides(marked_mentions(text, "troop_withdrawal")[0]) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{Chad} [flew] ~ten tons of rice~ into <Mali>.", "TCD > MLI"),
        ("{Chad} is [distributing] ~tents~ in <northern Mali>.", "TCD > MLI"),
        ("{Chad} [set up] ~a field hospital~ in <Bamako>.", "TCD > MLI"),
        ("{Peacekeepers from Chad} [arrived] in <Mali>.", "TCD > MLI"),
        # At a gathering, from or past a place, what is taken, or for another.
        ("{Chad} [promised] ~aid~ at a conference in <Oslo>.", "TCD > none"),
        ("{Chad} [gave] ~rice~, its minister said in <Oslo>.", "TCD > none"),
        ("{Chad} [ships] ~arms~ through <Niger>.", "TCD > none"),
        ("{Chad} [flew] ~aid~ to <a base in Niger>.", "TCD > none"),
        ("{Chad} [received] ~arms~ in <Oslo>.", "TCD > none"),
        ("{Chad} [flew] ~flour~ to <Niamey> in Niger, for delivery by road to Mali.", "TCD > none"),
        ("{Chad} [shipped] ~flour~ to <Oslo>, bound for Mali.", "TCD > none"),
        ("{Chad} [sent] ~flour~ to <Niamey> for refugees from Mali.", "TCD > none"),
        ("{Chad} [sent] ~flour~ to <the crossing into Niger>.", "TCD > none"),
        ("{Chad} [sent] ~flour~ to <Niamey> for the hungry.", "TCD > NER"),
        ("{Chad} [sent] (Niger) ~rice~ in <Mali>.", "TCD > NER"),
        ("{Chad} [built] ~a school for Malian children~ in <Mali>.", "TCD > MLI"),
        ("{Chad} is [distributing] ~tents~ in <N'Djamena>.", "TCD > none"),
    ],
)
def test_aid_is_for_the_state_where_it_comes(text: str, told: str) -> None:
    assert sides(marked_mentions(text, "aid")[0]) == told
