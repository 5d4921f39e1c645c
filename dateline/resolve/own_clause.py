"""Whose 'its' is where its clause has a subject of its own: behind a verb of saying ("Chad fell, and Mali said its troops left"),
a verb by which one moves one's own ("Chad met Peru after Mali sent its envoy"), or before a neighbour or an ally. What is done to
somebody's things elsewhere is mostly done by another ("Chad said that Mali had struck its army")."""

import re
from collections.abc import Sequence

from dateline.actors.words import word_set
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.clauses import own_subject
from dateline.resolve.earlier import Earlier

__all__ = ["subject_owning"]

# Who told, asked or warned "its envoy" may have told that of another.
SAYING = "|".join(sorted(word_set("saying") - {"asked", "told", "tells", "warned"}))
# "Said its troops", "said that its troops"; "sent its envoy", "has withdrawn its last troops"; not "to send its envoy".
SAID = re.compile(rf"\b(?:{SAYING})(?: that)? $", re.IGNORECASE)
MOVED = re.compile(
    r"(?<!\bto )\b(?:deploy(?:s|ed|ing)|dispatch(?:es|ed|ing)|mobili[sz](?:es|ed|ing)|mov(?:es|ed|ing)"
    r"|pull(?:s|ed|ing)|recall(?:s|ed|ing)|redeploy(?:s|ed|ing)|sends|sent|sending|withdr(?:aws|ew|awn|awing)) $",
    re.IGNORECASE,
)
RELATION = re.compile(rf"its (?:[\w’'-]+ ){{0,3}}(?:{'|'.join(sorted(word_set('relations')))})\b", re.IGNORECASE)


def subject_owning(at: int, index: ArticleIndex, earlier: Sequence[Earlier]) -> Earlier | None:
    """The state or body that is the subject of the clause of the 'its' at `at`, if the words beside that tell of its own; None:
    they do not, or the subject is a person or several."""
    before = index.text[index.sentences[index.sentence_of(at)] : at]
    if not (SAID.search(before) or MOVED.search(before) or RELATION.match(index.text, at)):
        return None
    subject = own_subject(at, index, earlier)
    return subject if subject and not subject.is_person and not subject.is_plural else None
