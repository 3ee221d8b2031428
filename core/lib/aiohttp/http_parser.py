"""HTTP/1.1 on a connection of the in-page network: heads as text, bodies as streams (RFC 9112)."""

import re
from asyncio import IncompleteReadError, LimitOverrunError
from collections import namedtuple
from posixpath import commonprefix

from multidict import CIMultiDict

from . import hdrs
from .http_exceptions import BadHttpMessage, BadStatusLine, InvalidHeader, LineTooLong, TransferEncodingError

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
    data, before = [part.encode("utf-8", "surrogateescape") for part in (line, line[:at])]
    return f"{text}:\n\n  {data!r}\n  {' ' * (len(repr(before)) - 1)}^"


async def read_head(reader, *, max_line_size=8190, max_field_size=8190, max_headers=128):
    """(first line, headers) of a request; None where the connection ends instead. Sizes are in bytes."""
    text = await _read_text(reader, b"\r\n\r\n")
    if text is None:
        return None
    first, *lines = text.split("\r\n")
    _check_size(first, max_line_size)
    return first, parse_headers(lines, max_field_size=max_field_size, max_headers=max_headers)


async def read_answer_head(reader, *, max_line_size=8190, max_field_size=8190, max_headers=128):
    """(version, status, reason, headers) of an answer; None where the connection ends instead. A server may write lines
    that end without a carriage return, and headers that go on in the next line."""
    await _read_beginning(reader)
    text = await _read_text(reader, (b"\n\r\n", b"\n\n"))
    if text is None:
        return None
    if "\n " in text or "\n\t" in text:
        text = re.sub(r"\r?\n(?=[ \t])", "", text)
    first, *lines = text.replace("\r\n", "\n").split("\n")
    _check_size(first, max_line_size)
    return *_parse_status_line(first), parse_headers(lines, max_field_size=max_field_size, max_headers=max_headers)


async def _read_text(reader, separator):
    """A head without the empty lines around it."""
    text = ""
    try:
        while not text:
            text = (await reader.readuntil(separator)).decode("utf-8", "surrogateescape").strip("\r\n")
    except IncompleteReadError:
        return None
    except LimitOverrunError:
        raise LineTooLong(b"", 65536) from None
    return text


async def _read_beginning(reader):
    # Who speaks something else may wait for an answer, and this one for the end of the head, for ever.
    while not _is_status_line(reader._buffer):
        line, newline, _ = bytes(reader._buffer).lstrip(b"\r\n").partition(b"\n")
        check_beginning(line, is_whole=bool(newline))
        if newline or reader._eof:
            return
        await reader._wait_for_data("read_head")


_is_status_line = re.compile(rb"HTTP/1\.[01] \d{3} ").match  # nearly always
_protocols = b"HTTP/", b"RTSP/", b"ICE/"
# The pieces of a status line behind those, and what is said of a line that lacks one.
_status_line = (
    (r"\d", "Invalid major version"), (r"\.", "Expected dot"), (r"\d", "Invalid minor version"),
    (r"(?<=0\.9|1\.0|1\.1|2\.0)", "Invalid HTTP version"), (" ", "Expected space after version"),
    (r"\d", "Invalid status code"), (r"\d", "Invalid status code"), (r"\d", "Invalid status code"),
    (" |$", "Invalid response status"),
)


def check_beginning(line, before=b"", *, is_whole=False):
    """What has come has to begin as an answer does. `before` is what stood in its line."""
    if _is_status_line(line):
        return
    line = line.partition(b"\n")[0].rstrip(b"\r")
    at = max(len(commonprefix([line, each])) for each in _protocols)
    wrong = line[:at] not in _protocols and "Expected HTTP/, RTSP/ or ICE/"
    text = line.decode("utf-8", "surrogateescape")
    for piece, what in () if wrong else _status_line:
        found = re.compile(piece).match(text, at)
        if found is None:
            wrong = what
            break
        at = found.end()
    if wrong and (is_whole or at < len(text)):
        head = before.decode("utf-8", "surrogateescape")
        raise BadStatusLine(head + text, "Bad status line:\n  " + pointing(wrong, head + text, len(head) + at))


def _parse_status_line(line):
    begin = line.index("/") + 1
    version = HttpVersion(int(line[begin]), int(line[begin + 2]))
    return version, int(line[begin + 4 : begin + 7]), line[begin + 8 :]


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
        if "\0" in value:
            raise InvalidHeader(value.encode("utf-8", "surrogateescape"))
        headers.add(name, value)
    return headers


def _check_size(text, limit):
    if len(text) > limit:
        raise LineTooLong(text[:100].encode("utf-8", "surrogateescape") + b"...", limit)


def body_length(headers):
    """Bytes of the body; -1: in chunks; None: to the end of the connection, which only answers may have."""
    lengths = headers.getall(hdrs.CONTENT_LENGTH, ())
    codings = headers.get(hdrs.TRANSFER_ENCODING)
    if lengths and codings is not None:
        first, second = sorted((hdrs.CONTENT_LENGTH, hdrs.TRANSFER_ENCODING), key=[*headers].index)
        line = f"{second}: {headers[second]}"
        raise BadHttpMessage(pointing(f"{second} can't be present with {first}", line, line.index(":") + 1))
    if codings is not None:
        return -1 if codings.lower().rpartition(",")[2].strip() == "chunked" else None
    if not lengths:
        return None
    if len(lengths) > 1:
        raise BadHttpMessage(pointing("Duplicate Content-Length", f"Content-Length: {lengths[1]}", 16))
    return _parse_length(lengths[0])


def _parse_length(length):
    if not length:
        raise BadHttpMessage(pointing("Empty Content-Length", "", 0))
    if not (length.isascii() and length.isdecimal()):
        at = next((at for at, char in enumerate(length) if char not in "0123456789"), 0)
        raise BadHttpMessage(pointing("Invalid character in Content-Length", f"Content-Length: {length}", 16 + at))
    return int(length)


class ChunkEnd(bytes):
    """A piece of a body that comes in chunks: the last one of a chunk, or the chunk of no bytes that ends the body."""


async def read_body(reader, length, feed):
    """Gives the body to feed(bytes) piece by piece, and returns the empty piece that ends it; None where it did not come
    in whole. `feed` may answer with an awaitable. The end of a body in chunks counts as one where it came by itself."""
    last = b""
    is_end_apart = True

    async def take(count, kind=bytes):
        nonlocal last, is_end_apart
        while count > 0:
            last = await reader.read(min(count, _PIECE))
            if not last:
                return False
            count -= len(last)
            is_end_apart = not reader._buffer.startswith(b"\r\n0")
            if (waiting := feed(last if count else kind(last))) is not None:
                await waiting
        return True

    if length is None:
        while await take(1 << 62):
            pass
        return b""
    if length >= 0:
        return b"" if await take(length) else None
    while (size := await _chunk_size(reader)) is not None:
        if size == 0:
            if not await _skip_trailers(reader):
                return None
            return ChunkEnd() if is_end_apart else b""
        if not await take(size, ChunkEnd):
            return None
        try:
            end = await reader.readexactly(2)
        except IncompleteReadError:
            return None
        if end != b"\r\n":
            before = last.rpartition(b"\n")[2]
            line = (before + end + reader._buffer).partition(b"\r\n")[0].decode("latin1")
            raise TransferEncodingError(pointing("Expected LF after chunk data", line, len(before)))
    return None


async def _chunk_size(reader):
    """What the line before a chunk says; None where the connection ends instead."""
    line = (await reader.readline()).decode("latin1")
    if not line.endswith("\n"):
        return None
    size = re.match("[0-9a-fA-F]*", line)[0]
    if not size or not re.match(r"[ \t]*(;|\r?\n)", line[len(size) :]):
        raise TransferEncodingError(pointing("Invalid character in chunk size", line.rstrip("\r\n"), len(size)))
    if not line.endswith("\r\n"):
        raise TransferEncodingError(pointing("Expected LF after chunk size", line, len(line)))
    return int(size, 16)


async def _skip_trailers(reader):
    while (line := await reader.readline()).strip():
        pass
    return bool(line)


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
