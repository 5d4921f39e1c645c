"""Text repair, decoding, language: what every offset later rests on."""

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dateline.errors import BadInput
from dateline.ingest.text import clean_line, clean_text, decode, detect_language, has_words

_AWKWARD = "aé \u00a0\u200b\u200d\u00ad\r\n\t\x85\u2028\x00\x1b[mâ€™Ã©&amp;lt;#39;\u0301\ufeff’“"


@given(st.text() | st.text(alphabet=_AWKWARD))
@example("&amp;amp;amp;lt;")
@example("a\r\n\r\n\r\n\r\nb")
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    cleaned = clean_text(text)
    assert clean_text(cleaned) == cleaned


@given(st.text() | st.text(alphabet=_AWKWARD))
def test_cleaned_text_can_be_stored_and_has_plain_space(text: str) -> None:
    cleaned = clean_text(text)
    cleaned.encode("utf-8")
    assert not set(cleaned) & set("\x00\r\t\u00a0\u200b\ufeff\u00ad\x85\u2028")
    assert "\n\n\n" not in cleaned
    assert " \n" not in cleaned
    assert cleaned == cleaned.strip()


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("the ministerâ€™s visit", "the minister’s visit"),
        ("“We are ready,” she said", "“We are ready,” she said"),
        ("talks\u00a0in\u202fOslo", "talks in Oslo"),
        ("Erdo\u200bgan\ufeff", "Erdogan"),
        ("cease\u00adfire", "ceasefire"),
        ("a con\ufb02ict of \ufb01sheries o\ufb03cials", "a conflict of fisheries officials"),
        ("Guinea\u2011Bissau and Timor\u2010Leste, 3–5 March", "Guinea-Bissau and Timor-Leste, 3–5 March"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("one\n \n\n\ntwo", "one\n\ntwo"),
        ("Q&amp;A", "Q&A"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("می\u200c\u200dخواهم", "می\u200c\u200dخواهم"),
        ("می\u200c\u200d Oslo", "می Oslo"),
        ("Oslo\u200d\u200cخواهم", "Osloخواهم"),
        ("\u200cخواهم\u200d", "خواهم"),
        ("", ""),
    ],
)
def test_known_damage_is_repaired_and_good_text_is_left(raw: str, cleaned: str) -> None:
    assert clean_text(raw) == cleaned


def test_a_long_run_of_joiners_takes_no_longer_than_other_text() -> None:
    text = "\u0627" + "\u200c" * 200_000 + "\u0627"
    started = time.monotonic()
    assert clean_text(text) == text
    assert time.monotonic() - started < 20  # an hour where every joiner looks to the end of the run


def test_a_line_is_one_line_or_none() -> None:
    assert clean_line(" Talks\nin  Oslo ") == "Talks in Oslo"
    assert clean_line(" \u200b ") is None
    assert clean_line(None) is None


@pytest.mark.parametrize(
    ("data", "declared", "text"),
    [
        ("Köln".encode(), None, "Köln"),
        ("Köln".encode("utf-8-sig"), None, "Köln"),
        ("Köln".encode("utf-16"), None, "Köln"),
        ("Köln".encode("cp1252"), None, "Köln"),
        ("“Köln”".encode("cp1252"), "iso-8859-1", "“Köln”"),
        ("Łódź".encode("iso-8859-2"), "ISO-8859-2", "Łódź"),
        ("Köln".encode(), "no-such-charset", "Köln"),
        ("“朱镕基”".encode("gbk"), "gb2312", "“朱镕基”"),
        (b"\x80 5, \xd6\xd0\x81\x80", "gbk", "€ 5, 中亐"),
        ("①日本".encode("cp932"), "Shift_JIS", "①日本"),
        ("①日本".encode("cp932"), "x-sjis", "①日本"),
        ("①日本".encode("cp932"), "Windows-31J", "①日本"),
        ("שר החוץ".encode("iso8859-8"), "ISO-8859-8-I", "שר החוץ"),
        ("“朱镕基”".encode("gbk"), "gb_2312-80", "“朱镕基”"),
        ("똠방각하".encode("cp949"), "ks_c_5601-1987", "똠방각하"),
        ("똠방각하".encode("cp949"), "euc-kr", "똠방각하"),
        ("똠방각하".encode("cp949"), "windows-949", "똠방각하"),
        ("①政府".encode("big5hkscs"), "big5", "①政府"),
        ("Norway’s İzmir".encode("cp1254"), "iso-8859-9", "Norway’s İzmir"),
        ("“ไทย”".encode("cp874"), "tis-620", "“ไทย”"),
        ("“ไทย”".encode("cp874"), "windows-874", "“ไทย”"),
        ("İzmir’de “İş”".encode(), "iso-8859-9", "İzmir’de “İş”"),
        (b"\\u004bunta", "unicode_escape", "\\u004bunta"),
        (b"plain", "utf-16", "plain"),
    ],
)
def test_bytes_are_decoded_by_mark_then_declaration_then_rule(data: bytes, declared: str | None, text: str) -> None:
    assert decode(data, declared) == text


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\x00\x00", b"%PDF-1.7 \x01\x02\x03\x04", bytes(range(256)), b"\x00T\x00a"])
def test_binary_data_is_refused_with_what_to_do(data: bytes) -> None:
    with pytest.raises(BadInput, match="binary data, not text"):
        decode(data)


def test_broken_utf8_is_not_taken_for_windows_1252() -> None:
    data = "Zürich, Köln, Malmö".encode() + b" \xff"
    with pytest.raises(BadInput, match=r"1 broken bytes.*save the file as UTF-8"):
        decode(data)
    assert decode(data, mend=True) == "Zürich, Köln, Malmö \ufffd"


@pytest.mark.parametrize(
    ("data", "declared", "text"),
    [
        ("Norway’s “line”, 中国政府".encode("gbk") + b"\xff \x80", "gb2312", "Norway’s “line”, 中国政府\ufffd €"),
        ("한국 정부는".encode("cp949") + b"\xff", "euc-kr", "한국 정부는\ufffd"),
        ("日本政府".encode("euc_jp") + b"\xff", "euc-jp", "日本政府\ufffd"),
        ("Норвегия".encode("cp1251") + b"\x98", "windows-1251", "Норвегия\ufffd"),
    ],
)
def test_a_broken_byte_of_a_declared_set_is_mended_as_browsers_do(data: bytes, declared: str, text: str) -> None:
    assert decode(data, declared, mend=True) == text
    assert decode(data, "no-such-charset", declared, mend=True) == text


def test_a_set_that_most_of_the_bytes_do_not_fit_is_not_believed() -> None:
    assert decode("Malmö, ö. é, à".encode("cp1252"), "euc-kr", mend=True) == "Malmö, ö. é, à"
    assert decode("Zürich, Köln, Malmö".encode() + b" \xff", "gb2312", mend=True) == "Zürich, Köln, Malmö \ufffd"


def test_bytes_that_fit_nothing_are_refused() -> None:
    with pytest.raises(BadInput, match="neither UTF-8 nor windows-1252"):
        decode(b"caf\x81\x8d")
    with pytest.raises(BadInput, match="utf-16"):
        decode(b"\xff\xfea")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The foreign ministers of both countries will meet in Geneva next week to discuss the ceasefire.", "en"),
        ("Die Außenminister beider Länder treffen sich nächste Woche in Genf, um über die Waffenruhe zu sprechen.", "de"),
        ("Министры иностранных дел двух стран встретятся на следующей неделе в Женеве.", "ru"),
        ("Harbour Fashion-Harbour Fashio", None),
        ("LE PRESIDENT FRANCAIS A RECU LUNDI A PARIS LE CHANCELIER ALLEMAND ET SON MINISTRE", "fr"),
        ("1234 — 5", None),
        ("", None),
    ],
)
def test_language_is_that_of_the_document(text: str, code: str | None) -> None:
    assert detect_language(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "Nigeria's president Bola Tinubu visited Ghana on 20 September 2024.",
        "Malaysia expels Mali envoy, Najib Razak says.",
        "Antti Kaikkonen met Asim Bajwa in Pakistan.",
        "Jan Kubis met Marc Ravalomanana in Madagascar.",
        "Wlodzimierz Cimoszewicz met Alan Garcia in Peru.",
    ],
)
def test_names_make_no_english_flash_another_language(text: str) -> None:
    assert detect_language(text) in ("en", None)


def test_has_words_needs_letters() -> None:
    assert has_words("Oslo")
    assert has_words("北京")
    assert not has_words("12 -- 34 !")
