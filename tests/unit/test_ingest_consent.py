"""A page that only asks its readers for consent to cookies is no article; one about such requests, or about data, is."""

import pytest

from dateline.errors import BadInput
from dateline.ingest.page import read_page
from tests.unit.pages import PARAGRAPHS

_OF_PARTNERS = """
The Northern Post

We and our 812 partners store and/or access information on a device, such as cookies, and process personal data, such as
unique identifiers and what a device sends as a matter of course, for personalised advertising and content, for measuring
both, for audience research and to develop our services.

With your permission we and our partners may use precise geolocation data and may recognise your device by scanning it. You
may click to agree to this processing, or read more about it and change your preferences before you agree.

Please note that some processing of your personal data may not need your consent, but you have a right to object to it. Your
preferences apply to this website only, and you can change them or withdraw your consent at any time by returning here and
clicking the button at the bottom of the page.
"""
_OR_PAY = """
Read The Northern Post with advertising

Visit our site as usual with advertising and tracking. You can withdraw your consent at any time in the privacy centre, which
is linked at the foot of every page.

Read The Northern Post without tracking for 3.99 a month

Use our site without advertising tracking and nearly without advertisements. You can cancel the subscription every month in
your account.

Already a subscriber? Sign in here.

To show you advertising we and up to 231 partners set cookies and similar technologies on your device and collect personal
data. That includes your IP address, what you read here, and how you came to us. Some partners are in countries whose law
protects data less well than ours.

Purposes: storing information on a device; personalised advertising; measuring advertisements; audience insights; developing
services.
"""
_OF_KINDS = """
We use cookies so that this site works, to understand how it is read, and, with your consent, to show advertising that fits
what you are interested in. Our partners may combine what they learn here with what they know from elsewhere, and you can
choose below what you allow and what not.

Strictly necessary cookies

These cookies are needed so that pages load and forms work, and they cannot be switched off in our systems. You can set your
browser to block them, but then parts of the site will not work.

Analytical cookies

These cookies let us count visits and see where readers come from, so that we can make the site better. What they collect is
added up and tells nothing of any one reader.

Marketing cookies

These cookies may be set through our site by our advertising partners, who use them to learn what you care about and to show
you fitting ads on other sites.
"""
_OF_PURPOSES = """
Welcome to The Northern Post

Select basic ads, create profiles for personalised advertising, measure advertising performance, understand audiences through
statistics.

Advertising that is shown to you on this service can be based on limited data, such as the website you are using, your rough
location, your type of device or what you have read, for instance to limit how often you see an advertisement.

Information about what you do on this service, such as forms that you submit and pages that you look at, can be stored and
combined with other information about you to build or improve a profile of you. Your profile can be used to show you
advertising that seems more relevant.

We, and our partners with whom you can deal one by one below, do this on the ground of your consent or of a legitimate
interest, to which you can object. Your decision is kept for six months.
"""
_SHORT = """
We care about your privacy, and so do our 45 partners, who store information on your device and use your data to show you
personalised ads. Do you consent to that?
"""
_RULING = """
The Belgian data protection authority said on Tuesday that the framework under which most websites ask for consent to cookies
breaches European law.

Under the framework, websites and hundreds of vendors store and access information on a device and use it for personalised
advertising, often on the ground of a legitimate interest to which readers can object.

The authority told the industry body to erase the personal data it had collected and fined it 250,000 euros. The body said
that it would appeal, and that “we and our partners” obey the law.

Banners that tell readers that we and our 812 partners process personal data such as unique identifiers will have to change
within six months, a lawyer in Brussels said.

Privacy groups welcomed the decision. “You cannot consent to what you do not understand,” said one of them.
"""
_ADVICE = """
You see it on every site: a banner that asks for your consent to cookies. What happens to your data when you click on it?

Websites store cookies on your device so that they know you when you come back. You can refuse all cookies but those that the
site needs, and you may withdraw your consent at any time in your privacy settings.

If you accept all, hundreds of companies may use your data to show you personalised ads. You have the right to object, and
your preferences must be kept.

The European Commission wants browsers to keep your choices, so that you are asked once, and talks with the member states
begin in May.
"""
_OPINION = """
Every morning we click on “accept all”, and each time we lose a piece of our privacy. We have become used to it, as to rain.

“We and our 812 partners store information on your device”, says the banner, and our thumb has already moved.

What we need is a law under which nobody asks for your consent at all, because tracking is forbidden. Norway and the European
Union negotiate about one, and we should tell our ministers to hurry.

You may object that newspapers live on advertising. They did so before cookies, too.
"""
_COMMUNIQUE = """
We, the foreign ministers of the Group of Seven, and our partners in the region condemn the attack on the embassy and stand by
our common preferences for peace.

With our partners we will set out sanctions on those who have used personal data of diplomats, and we ask for the consent of
the Council.

We and our partners recognise the legitimate interests of all states in the region, and invite your governments to talks in
Geneva in May.

We are ready to share information with the court and with our partners, and to access information on the attack.
"""
_AGREEMENT = """
The United States and the European Union agreed on Monday on the transfer of personal data across the Atlantic, the third such
deal after a court had struck two down.

American agencies may collect personal data of Europeans only where it is necessary, and Europeans can object before a new
court in Washington.

Companies that process personal data, set cookies on a device or sell personalised advertising said they were relieved. Their
privacy policies must name the deal.

Activists in Vienna said that they would go to court again.
"""


def _lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.strip().split("\n\n")]


def _page_of(*lines: str) -> str:
    inside = "".join(f"<p>{line}</p>" for line in lines)
    return f"<html><head><title>The Northern Post</title></head><body><h1>The Northern Post</h1>{inside}</body></html>"


@pytest.mark.parametrize("wall", [_OF_PARTNERS, _OR_PAY, _OF_KINDS, _OF_PURPOSES, _SHORT])
def test_a_request_for_consent_is_no_article_however_long(wall: str) -> None:
    for lines in (_lines(wall), [*_lines(wall), "The desk can be called until five o’clock."]):
        with pytest.raises(BadInput, match="asks its readers for consent to cookies, and holds no article: try again later"):
            read_page(_page_of(*lines))


@pytest.mark.parametrize("article", [_RULING, _ADVICE, _OPINION, _COMMUNIQUE, _AGREEMENT])
def test_what_is_written_about_consent_and_data_is_an_article(article: str) -> None:
    assert read_page(_page_of(*_lines(article))).body.startswith(_lines(article)[0])


def test_an_article_above_a_request_for_consent_is_read() -> None:
    for wall in (_OF_PARTNERS, _SHORT):
        assert read_page(_page_of(*PARAGRAPHS[:2], *_lines(wall))).body.startswith(PARAGRAPHS[0])


def test_a_request_that_an_article_quotes_is_its_own() -> None:
    quoted = [f"“{line}”" for line in _lines(_OF_PARTNERS)[1:]]
    page = _page_of("So reads the banner that a court in Bergen forbade on Monday:", *quoted)
    assert quoted[0] in read_page(page).body
