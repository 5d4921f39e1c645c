"""Whom a promise, a refusal or a threat is to that names nobody: those for whom it would be."""

import pytest

from tests.unit.marked_articles import marked_mentions, sides


@pytest.mark.parametrize(
    ("text", "heard", "told"),
    [
        ("{Chad} [promised] to [send] ~tents~ to (Mali).", "pledge, aid possible", "TCD > MLI"),
        ("{Chad} [pledged] that it would [release] (two Malian pilots).", "pledge, release possible", "TCD > MLI"),
        ("{Chad} is [ready] to [withdraw] ~its soldiers~ from <Mali>.", "pledge, troop_withdrawal possible", "TCD > MLI"),
        ("{Chad} [vowed] not to [attack] (Mali).", "pledge, attack negated", "TCD > MLI"),
        ("{Chad} [refused] to [lift] ~its ban on Malian trucks~.", "rejection, sanctions_lifted negated", "TCD > MLI"),
        ("{Chad} [declined] to [free] (two Malians).", "rejection, release negated", "TCD > MLI"),
        ("{Chad} [threatened] to [expel] (two Malian envoys).", "threat, diplomat_expulsion possible", "TCD > MLI"),
        ("{Chad} [warned] it would [strike] <Bamako>.", "threat, attack planned", "TCD > MLI"),
        ("{Chad} [threatens] to [withdraw] ~its troops~ from <Mali>.", "threat, troop_withdrawal possible", "TCD > MLI"),
        # To another whom the words name, of what is no favour, of another clause, or of what was done.
        ("{Chad} [promised] (Niger) to [withdraw] from <Mali>.", "pledge, troop_withdrawal possible", "TCD > NER"),
        ("{Chad} [promised] to [attack] (Mali).", "pledge, attack possible", "TCD > none"),
        ("{Chad} [refused] to [attack] (Mali).", "rejection, attack negated", "TCD > none"),
        ("{Chad} [vowed] not to [back] (Mali).", "pledge, endorsement negated", "TCD > none"),
        ("{Chad} [pledged] its help after Niger [sent] ~tents~ to (Mali).", "pledge, aid", "TCD > none"),
        ("{Chad} [refused] talks and [freed] (two Malians).", "rejection, release", "TCD > none"),
        ("{Chad} [threatened] steps after it [freed] (two Malians).", "threat, release", "TCD > none"),
        ("{Chad} [threatened] (Niger) with steps and [struck] <Bamako>.", "threat, attack", "TCD > NER"),
        ("{Chad} [rejected] a plan to [send] ~tents~ to (Mali).", "rejection, aid possible", "TCD > none"),
    ],
)
def test_it_is_to_those_to_whom_it_would_be_done(text: str, heard: str, told: str) -> None:
    assert sides(marked_mentions(text, heard)[0]) == told
