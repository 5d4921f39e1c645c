"""A dozen passages that a small encoder learns by heart in seconds, and files of them."""

from pathlib import Path

__all__ = ["MARKED", "write_corpus"]

MARKED = (
    "[Accra|I] {summoned|ambassador_summons} [the envoy of Togo|R] on [Monday|D].",
    "[Lima|I] {summoned|ambassador_summons} [Chile's ambassador|R] over [a map|O].",
    "[Oslo|I] {recalled|ambassador_recall} [its envoy|O] from [Quito|R].",
    "[Rome|I] has {recalled|ambassador_recall} [its consul|O] from [Tunis|R].",
    "[Kenya|I] {phoned|phone_call} [Uganda|R] on [Friday|D].",
    "[The minister|I] {phoned|phone_call} [her colleague|R] about [rice|O].",
    "The bakery closes at noon.",
    "Rovers won at home again.",
    "Rain is likely in the north.",
    "The library has new chairs.",
    "Eggs cost more this week.",
    "The choir sings on Sunday.",
)


def write_corpus(folder: Path, marked: tuple[str, ...] = MARKED) -> Path:
    """Write the passages as a corpus folder of one file."""
    folder.mkdir(parents=True, exist_ok=True)
    flags = ["" if "{" in text else "none beat:town" for text in marked]
    blocks = [f"# {n} | blog | - | {flag}\n{text}\n" for n, (flag, text) in enumerate(zip(flags, marked, strict=True), start=1)]
    (folder / "tiny_01.txt").write_text("\n".join(blocks), encoding="utf-8")
    return folder
