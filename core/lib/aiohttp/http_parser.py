"""HTTP/1.1 on a connection of the in-page network: heads as text, bodies as streams (RFC 9112)."""

import re
from asyncio import IncompleteReadError, LimitOverrunError
from collections import namedtuple

from multidict import CIMultiDict

from . import hdrs
from .http_exceptions import BadHttpMessage, BadStatusLine, LineTooLong, TransferEncodingError

HttpVersion = namedtuple("HttpVersion", ["major", "minor"])
HttpVersion10 = HttpVersion(1, 0)
HttpVersion11 = HttpVersion(1, 1)

_token = re.compile(r"[-!#$%&'*+.^_`|~0-9A-Za-z]*")
_token_of = _token.match


def _is_token(text):
    return text and _token.fullmatch(text)


MAX_HEAD = 64 * 1024  # bytes
_PIECE = 64 * 1024


def pointing(text, line, at):
    """A text that points to what is wrong in a line of a head."""
    return f"{text}:\n\n  {line.encode('utf-8', 'surrogateescape')!r}\n  {' ' * (at + 2)}^"


async def read_head(reader, *, begin=b"", max_line_size=8190, max_field_size=8190, max_headers=128):
    """(first line, headers) of a message, which has a known beginning; None where the connection ends instead. Sizes
    are in bytes."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except IncompleteReadError as error:
        if error.partial.strip() and not error.partial.startswith(begin):
            raise BadStatusLine(error.partial.decode("utf-8", "surrogateescape")) from None
        return None
    except LimitOverrunError:
        raise LineTooLong(b"", 65536) from None
    first, *lines = head[:-4].decode("utf-8", "surrogateescape").lstrip("\r\n").split("\r\n")
    _check_size(first, max_line_size)
    return first, parse_headers(lines, max_field_size=max_field_size, max_headers=max_headers)


def parse_headers(lines, *, max_field_size=8190, max_headers=128):
    """The headers that these lines are."""
    if len(lines) > max_headers:
        raise BadHttpMessage("Too many headers received")
    headers = CIMultiDict()
    for line in lines:
        name, colon, value = line.partition(":")
        value = value.strip(" \t")
        _check_size(value, max_field_size)
        if not colon or not _is_token(name):
            raise BadHttpMessage(pointing("Invalid header token", line, len(_token_of(line)[0])))
        headers.add(name, value)
    return headers


def _check_size(text, limit):
    if len(text) > limit:
        raise LineTooLong(text[:100].encode("utf-8", "surrogateescape") + b"...", limit)


def body_length(headers):
    """Bytes of the body; -1: in chunks; None: to the end of the connection, which only answers may have."""
    length = headers.get(hdrs.CONTENT_LENGTH)
    if "chunked" in headers.get(hdrs.TRANSFER_ENCODING, "").lower():
        if length is not None:
            line = f"Transfer-Encoding: {headers[hdrs.TRANSFER_ENCODING]}"
            raise BadHttpMessage(pointing("Transfer-Encoding can't be present with Content-Length", line, 18))
        return -1
    if length is None:
        return None
    if not (length.isascii() and length.isdecimal()):
        at = next((at for at, char in enumerate(length) if char not in "0123456789"), 0)
        raise BadHttpMessage(pointing("Invalid character in Content-Length", f"Content-Length: {length}", 16 + at))
    return int(length)


class ChunkEnd(bytes):
    """A piece of a body that comes in chunks: the last one of a chunk."""


async def read_body(reader, length, feed):
    """Gives the body to feed(bytes) piece by piece; whether it came in whole. `feed` may answer with an awaitable."""
    async def give(data):
        waiting = feed(data)
        if waiting is not None:
            await waiting

    async def take(count, last=bytes):
        while count > 0:
            data = await reader.read(min(count, _PIECE))
            if not data:
                return False
            count -= len(data)
            await give(data if count else last(data))
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
        if not size:
            return False
        try:
            count = int(size, 16)
        except ValueError:
            text = pointing("Invalid character in chunk size", line.decode("latin1").rstrip("\r\n"), 0)
            raise TransferEncodingError(text) from None
        if count == 0:
            while (await reader.readline()).strip():
                pass  # trailers
            return True
        if not await take(count, ChunkEnd):
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
