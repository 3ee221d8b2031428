"""HTTP/1.1 on a connection of the in-page network: heads as text, bodies as streams (RFC 9112)."""

import re
from asyncio import IncompleteReadError, LimitOverrunError
from collections import namedtuple

from multidict import CIMultiDict

from . import hdrs

HttpVersion = namedtuple("HttpVersion", ["major", "minor"])
HttpVersion10 = HttpVersion(1, 0)
HttpVersion11 = HttpVersion(1, 1)

_is_token = re.compile(r"[-!#$%&'*+.^_`|~0-9A-Za-z]+").fullmatch
MAX_HEAD = 64 * 1024  # bytes
_PIECE = 64 * 1024


class HttpError(Exception):
    """What came is no HTTP: status, message."""


async def read_head(reader, *, max_line_size=8190, max_field_size=8190, max_headers=128):
    """(first line, headers) of a message; None where the connection ends instead. Sizes are in bytes."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except IncompleteReadError as error:
        if error.partial.strip():
            raise HttpError(400, "Bad status line") from None
        return None
    except LimitOverrunError:
        raise HttpError(400, "Got more than 65536 bytes when reading") from None
    first, *lines = head[:-4].decode("utf-8", "surrogateescape").lstrip("\r\n").split("\r\n")
    _check_size(first, max_line_size)
    return first, parse_headers(lines, max_field_size=max_field_size, max_headers=max_headers)


def parse_headers(lines, *, max_field_size=8190, max_headers=128):
    """The headers that these lines are."""
    if len(lines) > max_headers:
        raise HttpError(400, "Too many headers received")
    headers = CIMultiDict()
    for line in lines:
        _check_size(line, max_field_size)
        name, colon, value = line.partition(":")
        if not colon or not _is_token(name):
            raise HttpError(400, "Invalid header")
        headers.add(name, value.strip(" \t"))
    return headers


def _check_size(line, limit):
    if len(line) > limit:
        begin = line[:100].encode("utf-8", "surrogateescape") + b"..."
        raise HttpError(400, f"Got more than {limit} bytes when reading: {begin!r}.")


def body_length(headers):
    """Bytes of the body; -1: in chunks; None: to the end of the connection, which only answers may have."""
    if "chunked" in headers.get(hdrs.TRANSFER_ENCODING, "").lower():
        return -1
    length = headers.get(hdrs.CONTENT_LENGTH)
    if length is None:
        return None
    if not length.isdecimal():
        raise HttpError(400, "Invalid Content-Length")
    return int(length)


async def read_body(reader, length, feed):
    """Gives the body to feed(bytes) piece by piece; whether it came in whole. `feed` may answer with an awaitable."""
    async def give(data):
        waiting = feed(data)
        if waiting is not None:
            await waiting

    async def take(count):
        while count > 0:
            data = await reader.read(min(count, _PIECE))
            if not data:
                return False
            count -= len(data)
            await give(data)
        return True

    if length is None:
        while data := await reader.read(_PIECE):
            await give(data)
        return True
    if length >= 0:
        return await take(length)
    while True:
        line = await reader.readline()
        size = line.partition(b";")[0].strip()
        try:
            count = int(size, 16)
        except ValueError:
            return False
        if count == 0:
            while (await reader.readline()).strip():
                pass  # trailers
            return True
        if not await take(count):
            return False
        await reader.readline()


_forbidden = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]").search


def check_text(text):
    """A control character could end a header, and begin another one."""
    if _forbidden(text):
        raise ValueError("Forbidden control character detected in headers. Potential header injection attack.")


def format_head(first, headers):
    lines = [first, *(f"{name}: {value}" for name, value in headers.items())]
    for line in lines:
        check_text(line)
    lines.append("\r\n")
    return "\r\n".join(lines).encode("utf-8", "surrogateescape")


def keeps_open(version, headers):
    connection = headers.get(hdrs.CONNECTION, "").lower()
    return "close" not in connection if version >= (1, 1) else "keep-alive" in connection
