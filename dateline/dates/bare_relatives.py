"""A relative clause that no "which" or "that" opens: "lifted the sanctions it imposed on Fiji". Its date is its own."""

__all__ = ["BARE_RELATIVE"]

IRREGULAR = (
    "put|set|took|cut|sent|broke|made|gave|won|lost|bought|sold|built|drew|withdrew|shot|brought|struck|began|held|left|hit|caught"
    "|swore|fought"
)
PREPOSITIONS = (
    "at in on during for by after before with amid of from under over within following despite since until through to into"
)
TOLD = "told tells telling tell informed informing assured warned reminded notified"
# No word of a noun and what describes it: a verb of saying or another clause, or a time ("the day they signed").
NO_NOUN = (
    rf"\w+ed|{IRREGULAR}|said|says?|told|tells?|thought|knew|found|heard|felt|saw|wrote|came|went|fell|rose|met|claims?|insists?"
    r"|den(?:y|ies)|admits?|confirms?|alleges?|reports?|believes?|hopes?|argues?|adds?|shows?|suggests?|is|are|was|were|ha[sd]|have"
    r"|will|would|and|but|or|than|then|when|where|if|whether|as|that|which|who|because|after|before|until|since|while|once"
    r"|to(?! (?:the|its|their|an?)\b)|what|fact|spring|summer|autumn|winter|days?|weeks?|months?|years?"
    r"|time|moment|morning|afternoon|evening|night|way"
)


def not_behind(words: str) -> str:
    """A lookbehind for each of the words."""
    return "".join(rf"(?<!\b(?i:{word}) )" for word in words.split())


# The noun is the object of a verb: not "at the summit they signed", nor "told the embassy it expelled them".
BARE_RELATIVE = (
    rf"{not_behind(f'{PREPOSITIONS} {TOLD}')}\b(?i:the|its|their|his|her|an?|all|those|these)"
    rf" (?:(?!(?:{NO_NOUN})\b)[\w’'-]+ ){{1,6}}"
    rf"{not_behind(f'{PREPOSITIONS} against behind about')}(?:it|they|he|she)(?: ha[sd]| have)?(?: \w+ly| also| already| first)?"
    rf" (?=(?!need)\w+ed\b|(?:{IRREGULAR})\b)"
)
