"""The request and the response of an opening handshake."""

import sys
from dataclasses import dataclass

from .datastructures import Headers

VERSION = "17.1"
USER_AGENT = f"Python/{sys.version_info.major}.{sys.version_info.minor} websockets/{VERSION}"
SERVER = USER_AGENT


@dataclass
class Request:
    path: str
    headers: Headers
    method: str = "GET"
    protocol: str = "HTTP/1.1"
    _exception: Exception | None = None

    def serialize(self):
        return f"{self.method} {self.path} {self.protocol}\r\n".encode() + self.headers.serialize()


@dataclass
class Response:
    status_code: int
    reason_phrase: str
    headers: Headers
    body: bytes = b""
    _exception: Exception | None = None

    def serialize(self):
        return f"HTTP/1.1 {self.status_code} {self.reason_phrase}\r\n".encode() + self.headers.serialize() + self.body


async def read_head(reader):
    """(first line, Headers) of a message, or None."""
    from aiohttp.http_exceptions import BadHttpMessage
    from aiohttp.http_parser import read_head

    try:
        head = await read_head(reader)
    except (BadHttpMessage, ConnectionError):
        return None
    return None if head is None else (head[0], Headers(list(head[1].items())))


def listed(headers, name):
    """The comma-separated values of a header, None where there is none."""
    found = headers.get_all(name)
    return [part.strip() for value in found for part in value.split(",") if part.strip()] if found else None


def check_upgrade(headers):
    """Whether both sides change to WebSocket; InvalidUpgrade if not."""
    from .exceptions import InvalidUpgrade

    connection, upgrade = listed(headers, "Connection"), listed(headers, "Upgrade")
    if not any(value.lower() == "upgrade" for value in connection or ()):
        raise InvalidUpgrade("Connection", ", ".join(connection) if connection else None)
    if not (upgrade and len(upgrade) == 1 and upgrade[0].lower() == "websocket"):
        raise InvalidUpgrade("Upgrade", ", ".join(upgrade) if upgrade else None)
