"""What is only asked has not occurred by that: "Has Chad recalled its envoy?", "When did it last expel one?", of a reporter also
"Can you confirm that Chad expelled two?". What a question takes as known ("Why did Chad expel them?") has, and so has what the
answer says yes to."""

import re
from dataclasses import replace

from dateline.calendar_names import A_MONTH, A_WEEKDAY
from dateline.dating.inner_days import PASSIVE
from dateline.dating.participles import STEMS, TAKEN_OR_HELD
from dateline.records import Mention
from dateline.resolve.articles import ArticleIndex
from dateline.resolve.speakers import LABEL, QUESTION

__all__ = ["DONE", "NOUN", "as_asked"]

SMALL = r"(?:(?:And|But|So|Also|Well|Then|First|Sorry|Sir|Ma['’]am|Thank you|Thanks),? )*"
YES_OR_NO = re.compile(rf"{SMALL}(?:Ha(?:s|ve|d)|Did|Was|Were|Is|Are)(?:n['’]t)? ", re.IGNORECASE)
CAN_YOU = re.compile(
    rf"{SMALL}(?:(?:Can|Could|Would|Will|Do|Are|Have) you [^,.;:?]{{0,40}}?\b(?:confirm(?:ed|ation)?|know|say|tell us)\b"
    r" ?(?:(?:the |these |those )?(?:reports?|claims?|rumou?rs) )?(?:(?<!know )that|if|whether)"
    r"|Is it (?:true|correct|accurate|the case|right|a fact) that) ",
    re.IGNORECASE,
)
# "Hasn't Chad expelled two?": it has, unless a reporter asks so.
RHETORICAL = re.compile(r"\w+n['’]t\b|[^?]*\bnot\b", re.IGNORECASE)
# "When did Chad last recall an envoy?", "Which government has expelled one?", but of several it is known ("Which states have?").
NONE_KNOWN = re.compile(
    r"(?:When (?:did|was|has|have) [^,?]*\b(?:last|ever)|(?:Which|What) (?:[\w-]+ ){0,2}[\w-]*[^\Ws] has(?: ever| so far)?"
    r"|(?:Which|What|Who)\b[^,?]{0,40} ever) $",
    re.IGNORECASE,
)
# No verb of the question's own clause stands behind these, none that ends otherwise is one of "has" and "was".
OTHER_CLAUSE = re.compile(
    r"\b(?:after|before|that|which|who|whom|whose|when|since|because|if|whether|while|as|over|about|for|aware|surprised|sure|there)\b|,"
)
DONE = re.compile(
    r"\w+ed\b|(?:met|held|sent|cut|struck|shot|taken|given|made|withdrawn|broken|hit|fought|left|begun|sworn|quit|sold|bought|sought"
    r"|brought|gone|come|seen|put|frozen|shut|won)\b",
    re.IGNORECASE,
)
NOUN = re.compile(r"(?:\b(?:the|an?|this|that|its|his|her|their|our|your|of|on|in|by|any|another)|['’]s?) $", re.IGNORECASE)
NAMES = re.compile(r"\w*(?:tion|ment|sion|al|ing|s)$")
# "Did the raid on Lima surprise you?", "Did Chad raid the port?": a verb has an object right behind it.
NOUN_TOO = re.compile(
    r"(?:[\w-]+ )?(?:attack|strike|raid|visit|protest|launch|arrest|test|release|return|demand|call|ban|seizure|summit|truce"
    r"|ceasefire|deal|pact|embargo|trip)$"
)
OBJECT = re.compile(r" (?:(?:the|an?|its|his|her|their|our|your|any|all|two|three|several|some|more)\b|[A-Z\d])")
# "Have the envoys expelled from Chad returned?", "the Fijians killed in Chad": a participle behind its noun.
PARTICIPLE = re.compile(rf"(?:(?:{STEMS}|kill|wound|injur|impos)ed|shot|{TAKEN_OR_HELD}){PASSIVE}")
WHY = re.compile(r"[^?]*\bbecause\b")  # "Did Chad raid the port because it was paid to?"
WAS = re.compile(r"(?:was|were)(?:n['’]t)?$", re.IGNORECASE)
BEEN = re.compile(r"\b(?:been|being|was|were|get|got)(?: \w+ly)? $")
# "Were five detained Fijians named?", "the five detained men named".
BEFORE_A_NOUN = re.compile(rf" (?:(?!(?i:{A_WEEKDAY}|{A_MONTH}))[A-Z]|(?:[a-z]+s|men|women|people) [a-z]+ed\b)")
# "Has Mali contacted the Fijian shot in Chad?", not "recalled or expelled".
VERB_BEFORE = re.compile(r"(?<!\bthe )(?<!\ban )(?<!\ba )(?<![\w-])[a-z]+(?<!e)ed (?!(?:[^?]* )?(?:and|or|but) )")
NEAR = 250  # characters
# "Which government has expelled one? Chad, which did so in May."
NAMED = re.compile(r"\W*(?:Only )?(?!No\b|None\b|Nobody\b)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}(?=[,.;:–—-])")
YES = re.compile(
    r"\W*(?:yes|yeah|yep|correct|right|indeed|absolutely|affirmative|that(?:['’]s| is) (?:correct|right|true|the case)"
    r"|(?:they|it|he|she|we) (?:did|has|have|was|were)|(?:I|we) (?:can )?confirm|of course)\b(?! not| it | they )"
    r"|\W*(?!no )(?:[\w’'-]+ ){1,4}(?:(?:did|has|have|was|were)(?=[.,;:])|sa(?:y|ys|id) so\b)",
    re.IGNORECASE,
)


def as_asked(index: ArticleIndex, mention: Mention) -> Mention:
    """The mention as possible, where all that tells of it is a question that asks whether it is so."""
    if mention.status != "occurred" or mention.sentence is None or not mention.sentence.text.rstrip("\"'”’ ").endswith("?"):
        return mention
    number = index.paragraph_of(mention.sentence.start)
    start, end = index.paragraphs[number], (*index.paragraphs[1:], len(index.text))[number]
    label = QUESTION.match(index.text, start) or LABEL.match(index.text, start)
    begin = max(label.end() if label else start, mention.sentence.start)
    if not _is_asked(mention, begin, label is not None):
        return mention
    answer = LABEL.match(index.text, end)
    asks_who = mention.sentence.text.startswith(("Which", "What", "Who"))
    is_named = asks_who and NAMED.match(index.text, mention.sentence.end) is not None
    is_so = is_named or YES.match(index.text, mention.sentence.end) or YES.match(index.text, answer.end() if answer else end)
    is_told = label is None and _is_told_behind(index.text, mention.trigger.text, mention.sentence.end)
    return mention if is_so or is_told else replace(mention, status="possible")


def _is_told_behind(text: str, trigger: str, end: int) -> bool:
    """Whether a statement right behind the question tells of it with the same word: "Has Chad raided the port? It raided ..."."""
    return re.search(rf"\b{re.escape(trigger)}\b(?![^.!?\n]*\?)", text[end : end + NEAR]) is not None


def _is_asked(mention: Mention, start: int, is_reporters: bool) -> bool:
    """Whether the trigger is the verb of what is asked, in the sentence from `start` on."""
    sentence = mention.sentence
    if sentence is None or start > mention.trigger.start:
        return False
    words = sentence.text[start - sentence.start : mention.trigger.start - sentence.start].lstrip()
    if NONE_KNOWN.match(words) and not OTHER_CLAUSE.search(words):
        return True
    asked = (CAN_YOU.match(words) if is_reporters else None) or YES_OR_NO.match(words)
    if not is_reporters and RHETORICAL.match(words):
        return False
    if asked is None or OTHER_CLAUSE.search(words[asked.end() :]) or NOUN.search(words):
        return False
    trigger, behind = mention.trigger.text, sentence.text[mention.trigger.end - sentence.start :]
    if WHY.match(behind) or _describes(trigger, behind, words[asked.end() :], asked[0].strip()):
        return False
    is_noun = NAMES.match(trigger.split()[0]) or (NOUN_TOO.match(trigger) and not OBJECT.match(behind))
    is_base_form = asked[0].lower().strip().endswith("did") and not is_noun
    return is_base_form or DONE.match(trigger) is not None


def _describes(trigger: str, behind: str, before: str, asked: str) -> bool:
    """Whether the trigger is a participle that says which men or sanctions are meant, or stands behind the verb of the question;
    `before` are the words from what asks ("Has") to it."""
    if BEEN.search(before):
        return False
    if WAS.search(asked):
        return DONE.match(trigger) is not None and BEFORE_A_NOUN.match(behind) is not None
    is_behind_a_verb = not asked.lower().endswith("did") and VERB_BEFORE.search(before)
    return PARTICIPLE.match(trigger + behind) is not None or bool(is_behind_a_verb)
