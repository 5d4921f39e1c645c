"""The body of a web server's answer, unpacked and whole: one that is packed and breaks off would pass for a short article."""

import zlib

import requests
from urllib3.exceptions import DecodeError

__all__ = ["ACCEPTED", "read_body"]

ACCEPTED = "gzip, deflate"
_PACKED = ("gzip", "x-gzip", "deflate")
_ANY_HEADER, _NO_HEADER = 47, -15  # zlib's window bits: gzip or zlib; what some servers send as deflate
_CHUNK, _PIECE = 65_536, 4_096


def read_body(response: requests.Response, most_bytes: int) -> bytes:
    """The body of a streamed answer; of a longer one the first `most_bytes` and some more. Raises HTTPError for one that is
    damaged or breaks off."""
    named = response.headers.get("Content-Encoding", "").lower().split(",")
    packings = [name for name in map(str.strip, named) if name in _PACKED]
    # Counted after unpacking: a small packed body can hide a large one. Before it, twice as many: packing can make longer.
    body = _as_sent(response, 2 * most_bytes if packings else most_bytes)
    for packing in reversed(packings):
        try:
            body = _unpacked(body, packing, most_bytes)
        except zlib.error as error:
            raise DecodeError(f"its packed body is damaged ({error})") from error
    return body


def _as_sent(response: requests.Response, most_bytes: int) -> bytes:
    """The body before it is unpacked: urllib3, told to unpack it, takes one that breaks off for the whole."""
    body = bytearray()
    for chunk in response.raw.stream(_CHUNK, decode_content=False):
        body += chunk
        if len(body) > most_bytes:
            break
    return bytes(body)


def _unpacked(packed: bytes, packing: str, most_bytes: int) -> bytes:
    try:
        return _inflated(packed, _ANY_HEADER, most_bytes)
    except zlib.error:
        if packing != "deflate":
            raise
        return _inflated(packed, _NO_HEADER, most_bytes)


def _inflated(packed: bytes, window_bits: int, most_bytes: int) -> bytes:
    """All members of it, as gzip may have several; what follows the last is no part of it."""
    body, member = bytearray(), zlib.decompressobj(window_bits)
    for start in range(0, len(packed), _PIECE):  # by pieces: at the end of each member the rest of its piece is copied
        piece = packed[start : start + _PIECE]
        while piece:
            if member.eof:
                if not piece.startswith(b"\x1f"):
                    return bytes(body)
                member = zlib.decompressobj(window_bits)
            body += member.decompress(piece, most_bytes + 1 - len(body))
            if len(body) > most_bytes:
                return bytes(body)
            piece = member.unused_data
    if packed and not member.eof:
        raise DecodeError("its packed body breaks off")
    return bytes(body)
