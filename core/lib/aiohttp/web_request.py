"""Requests as handlers see them."""

import json as _json
from types import MappingProxyType

from multidict import CIMultiDictProxy, MultiDict, MultiDictProxy
from yarl import URL

from . import hdrs
from ._cookie_helpers import parse_cookie_header
from .helpers import KeptValues, date_of, deprecated, etags, parse_mimetype
from .streams import EMPTY_PAYLOAD

__all__ = ("BaseRequest", "FileField", "Request")


class FileField:
    """An uploaded file of a form."""

    def __init__(self, name, filename, file, content_type, headers):
        self.name = name
        self.filename = filename
        self.file = file
        self.content_type = content_type
        self.headers = headers


class BaseRequest(KeptValues):
    """One request: method, address, headers, and a body that read(), text(), json() and post() give."""

    def __init__(self, method, target, version, headers, content, writer, protocol):
        self.method = method
        self._target = target
        self.version = version
        self._headers = CIMultiDictProxy(headers)
        self.content = content
        self._writer = writer
        self.protocol = protocol
        self._state = {}
        self._cache = {}
        self._read_bytes = None
        self._post = None
        self.task = None
        self.keep_alive = True
        self._started = False  # whether the head of an answer was sent

    def __repr__(self):
        return f"<{type(self).__name__} {self.method} {self.path} >"

    def _apps(self):
        return ()

    # -- the address

    @property
    def scheme(self):
        return "https" if self.transport is not None and self.transport.get_extra_info("sslcontext") else "http"

    @property
    def secure(self):
        return self.scheme == "https"

    @property
    def host(self):
        return self._headers.get(hdrs.HOST) or "localhost"

    @property
    def rel_url(self):
        if "rel_url" not in self._cache:
            if self._target.startswith("/"):
                self._cache["rel_url"] = URL(self._target, encoded=True)
            else:
                self._cache["rel_url"] = URL(self._target).relative()
        return self._cache["rel_url"]

    @property
    def url(self):
        if "url" not in self._cache:
            self._cache["url"] = URL(f"{self.scheme}://{self.host}").join(self.rel_url)
        return self._cache["url"]

    @property
    def path(self):
        return self.rel_url.path

    @property
    def path_qs(self):
        return str(self.rel_url)

    @property
    def raw_path(self):
        return self._target

    @property
    def query(self):
        return MultiDictProxy(MultiDict(self.rel_url.query))

    @property
    def query_string(self):
        return self.rel_url.query_string

    @property
    def remote(self):
        peer = None if self.transport is None else self.transport.get_extra_info("peername")
        return str(peer[0]) if isinstance(peer, (tuple, list)) else peer

    @property
    def transport(self):
        return self._writer.transport

    # -- headers

    @property
    def headers(self):
        return self._headers

    @property
    def raw_headers(self):
        return tuple((name.encode(), value.encode()) for name, value in self._headers.items())

    @property
    def cookies(self):
        found = parse_cookie_header(self._headers.get(hdrs.COOKIE, ""))
        return MappingProxyType({name: morsel.value for name, morsel in found})

    @property
    def content_type(self):
        kind = parse_mimetype(self._headers.get(hdrs.CONTENT_TYPE, "application/octet-stream"))
        return f"{kind.type}/{kind.subtype}" + (f"+{kind.suffix}" if kind.suffix else "")

    @property
    def charset(self):
        return parse_mimetype(self._headers.get(hdrs.CONTENT_TYPE, "")).parameters.get("charset")

    @property
    def content_length(self):
        length = self._headers.get(hdrs.CONTENT_LENGTH)
        return None if length is None else int(length)

    @property
    def http_range(self):
        text = self._headers.get(hdrs.RANGE)
        if text is None:
            return slice(None)
        unit, _, span = text.partition("=")
        first, dash, last = span.partition("-")
        if unit.strip() != "bytes" or not dash or not (first or last):
            raise ValueError("range not in acceptable format")
        if not first:
            return slice(-int(last), None, 1)
        return slice(int(first), int(last) + 1 if last else None, 1)

    # Under which conditions an answer is wanted: dates in UTC and tuples of ETags, None where nothing is said.

    @property
    def if_modified_since(self):
        return date_of(self._headers.get(hdrs.IF_MODIFIED_SINCE))

    @property
    def if_unmodified_since(self):
        return date_of(self._headers.get(hdrs.IF_UNMODIFIED_SINCE))

    @property
    def if_range(self):
        return date_of(self._headers.get(hdrs.IF_RANGE))

    @property
    def if_match(self):
        return etags(self._headers.get(hdrs.IF_MATCH))

    @property
    def if_none_match(self):
        return etags(self._headers.get(hdrs.IF_NONE_MATCH))

    # -- the body

    @property
    def body_exists(self):
        return self.content is not EMPTY_PAYLOAD

    @property
    def can_read_body(self):
        return not self.content.at_eof()

    @property
    def has_body(self):
        deprecated("Deprecated, use .can_read_body #2005")
        return self.can_read_body

    async def read(self):
        if self._read_bytes is None:
            body = bytearray()
            limit = self._client_max_size
            while piece := await self.content.readany():
                body += piece
                if limit and len(body) >= limit:
                    from .web_exceptions import HTTPRequestEntityTooLarge

                    raise HTTPRequestEntityTooLarge(max_size=limit, actual_size=len(body))
            self._read_bytes = bytes(body)
        return self._read_bytes

    _client_max_size = 1024**2

    async def text(self):
        return (await self.read()).decode(self.charset or "utf-8")

    async def json(self, *, loads=_json.loads, content_type=None):
        return loads(await self.text())

    async def post(self):
        """The fields of a form, uploaded files among them."""
        if self._post is None:
            fields = MultiDict()
            kind = parse_mimetype(self._headers.get(hdrs.CONTENT_TYPE, ""))
            essence = f"{kind.type}/{kind.subtype}"
            if self.method in ("POST", "PUT", "PATCH", "TRACE", "DELETE"):
                if essence == "multipart/form-data":
                    await self._read_multipart(fields)
                elif essence in ("application/x-www-form-urlencoded", "/"):
                    from urllib.parse import parse_qsl

                    text = (await self.read()).rstrip().decode(self.charset or "utf-8")
                    fields.extend(parse_qsl(text, keep_blank_values=True))
            self._post = MultiDictProxy(fields)
        return self._post

    async def multipart(self):
        """A reader of the parts of the body."""
        from .multipart import MultipartReader

        return MultipartReader(self._headers, self.content)

    async def _read_multipart(self, fields):
        from io import BytesIO

        size = 0
        async for part in await self.multipart():
            content = await part.read(decode=True)
            size += len(content)
            if self._client_max_size and size > self._client_max_size:
                from .web_exceptions import HTTPRequestEntityTooLarge

                raise HTTPRequestEntityTooLarge(max_size=self._client_max_size, actual_size=size)
            kind = part.headers.get(hdrs.CONTENT_TYPE)
            if part.filename is not None:
                fields.add(part.name, FileField(
                    part.name, part.filename, BytesIO(content), kind or "application/octet-stream", part.headers
                ))
            elif kind is None or kind.startswith("text/"):
                fields.add(part.name, content.decode(part.get_charset("utf-8")))
            else:
                fields.add(part.name, bytearray(content))

    async def release(self):
        """What is left of the body is not wanted."""
        while not self.content.at_eof():
            await self.content.readany()

    def get_extra_info(self, name, default=None):
        return default if self.transport is None else self.transport.get_extra_info(name, default)


class Request(BaseRequest):
    """A request that an application handles."""

    _match_info = None

    @property
    def match_info(self):
        return self._match_info

    @property
    def app(self):
        return self._match_info.current_app

    @property
    def config_dict(self):
        from collections import ChainMap

        return ChainMap(*reversed(self._match_info.apps))

    def _apps(self):
        return self._match_info.apps if self._match_info is not None else ()

    def clone(self, *, method=None, rel_url=None, headers=None, **options):
        copy = type(self)(
            method or self.method, self._target if rel_url is None else str(rel_url), self.version,
            self._headers.copy() if headers is None else headers, self.content, self._writer, self.protocol,
        )
        copy._state = dict(self._state)
        copy._match_info = self._match_info
        copy.keep_alive = self.keep_alive
        return copy
