"""A page that shows a day under its title, over it, behind its article, in its head or in its address."""

from datetime import date

from dateline.ingest.page import read_page

PARAGRAPHS = (
    "The foreign ministers of Norway and Finland met in Tromso on Monday and agreed that a judge will draw a line there.",
    "Norway recalled its ambassador from Minsk after a trawler was seized, and the two governments have not spoken since then.",
    "The Finnish minister said that her country would not accept any delay, and that the talks must be over before the summer.",
)
PROSE = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
SHOWN = date(2021, 6, 16), "htmldate"


def day_shown(
    under: str = "", *, over: str = "", after: str = "", head: str = "", url: str | None = None
) -> tuple[date | None, str]:
    article = f"<article><h1>A line in the water</h1>{under}{PROSE}</article>"
    page = f"<html><head><title>x</title>{head}</head><body>{over}{article}{after}"
    read = read_page(f"{page}</body></html>", url)
    return read.published_on, read.published_basis
