"""The language that a line, a header or a source states, by its code."""

import re

__all__ = ["stated_language"]

_CODE = re.compile(r"([a-z]{2,3})(?:[-_].*)?")
# ISO 639-1, with codes that it had once: no others of two letters name a language ("xx"; "jp" and "us" name countries).
_TWO_LETTERS = re.compile(
    r"a[abefkmnrsvyz]|b[aeghimnors]|c[aehorsuvy]|d[aevz]|e[elnostu]|f[afijory]|g[adlnuv]|h[aeiortuyz]|i[adegiknostuw]"
    r"|j[aiv]|k[agijklmnorsuvwy]|l[abginotuv]|m[ghiklnrsty]|n[abdeglnorvy]|o[cjmrs]|p[ailst]|qu|r[mnouw]"
    r"|s[acdeghiklmnoqrstuvw]|t[aeghiklnorstwy]|u[gkrz]|v[eio]|w[ao]|xh|y[io]|z[ahu]"
)
# ISO 639-2's own codes for no language or for several, and what programs write for a value that is missing.
_NONE = re.compile(r"(?:und|zxx|mul|mis|xxx|q[a-t][a-z])(?:[-_].*)?|nan|na|nil|nul|unk")
_ENGLISH = "eng"  # what is called English is read, however it is called


def stated_language(text: str | None) -> str | None:
    """The code of a language as `text` states it, without country or script; None where it names none."""
    stated = (text or "").strip().lower()
    found = _CODE.fullmatch(stated)
    if found is None or _NONE.fullmatch(stated):
        return None
    code = found.group(1)
    if code == _ENGLISH:
        return "en"
    return code if len(code) == 3 or _TWO_LETTERS.fullmatch(code) else None
