"""What somebody did whose death the article tells is no news, nor is who accused him: "Aalto, the premier who took Fiji into the
bloc, died on Sunday. He signed a pact with Tonga and met its king"."""

import re
from dataclasses import replace

from dateline.dating.complaints import SOON
from dateline.dating.story import UNDER_WAY
from dateline.ontology import DAILY, SIDES
from dateline.records import DateSpan, Mention

__all__ = ["OF_THE_DEAD", "of_the_dead"]

OF_THE_DEAD = "done by or to somebody whose death is the news, without a date"  # as a DateSpan's reason

LEAD = 400  # characters in which an obituary tells who has died
DIED = re.compile(
    r"(?P<name>(?:[A-Z][\w’'-]+ ){0,4}[A-Z][\w’'-]+)(?:, (?:[^.;\n\"“”]{2,180}, )?| )(?:(?:has|who) )?died\b"
    r"(?! (?:down|out|away|with|in (?:an? |the )(?:\w+ )?(?:attack|raid|strike|blast|bombing|clash)))"
)
AGED = re.compile(r"\b(?:He|She) was \d\d\b|\b(?:aged|at the age of) \d\d\b|\bobituary\b", re.IGNORECASE)
# Who mourns or praises him does so now; a gunman who died did what the news tells.
OF_NOW = DAILY | {"endorsement", "pledge"}


def of_the_dead(text: str, mention: Mention) -> Mention:
    """The mention without a day, where it is dated as news and one of its parties is the dead man of an obituary."""
    is_news = mention.date.basis == "publication" or (mention.date.reason == UNDER_WAY and _is_of_late(mention.date))
    if not is_news or mention.status != "occurred" or mention.type in OF_NOW:
        return mention
    died = DIED.search(text[:LEAD])
    if died is None or AGED.search(text, 0, 2 * LEAD) is None or mention.trigger.start < died.end():
        return mention
    names = {actor.name for a in mention.arguments if a.role in SIDES for actor in a.actors}
    if not any(" " in name and died["name"].endswith(name.split()[-1]) for name in names):
        return mention
    nothing = DateSpan(None, None, "unknown", "unknown", anchor=mention.date.anchor, reason=OF_THE_DEAD)
    return replace(mention, date=nothing)


def _is_of_late(when: DateSpan) -> bool:
    return bool(when.latest and when.anchor and (when.anchor - when.latest).days < SOON)
