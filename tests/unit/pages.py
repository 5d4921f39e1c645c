"""A page with an article, for tests of what is read from pages."""

PARAGRAPHS = (
    "The foreign ministers of Norway and Finland met in Tromso on Monday to settle who may fish in the northern waters.",
    "After six hours they said that a commission would draw the line by the end of the year, and that boats may leave.",
    "Fishermen from both countries had blocked the harbour of Kirkenes for a week, and fish was sold from cars in the square.",
    "The commission is to be led by a retired judge from Iceland, who asked for two assistants and a room with a window.",
    "Neither side would say what happens if the commission does not agree, but a colleague in Oslo called the mood good.",
)
PROSE = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)


def page_of(inside: str = "", *, head: str = "", before: str = "") -> str:
    return (
        f"<html><head><title>A line in the water | The Northern Post</title>{head}</head><body><nav><a href='/'>Home</a></nav>"
        f"{before}<article><h1>A line in the water</h1>{inside or PROSE}</article>"
        "<script>var a = 'never shown';</script></body></html>"
    )
