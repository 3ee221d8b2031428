"""Requests as handlers see them."""

import json as _json
import re
from types import MappingProxyType

from multidict import CIMultiDict, CIMultiDictProxy, MultiDict, MultiDictProxy
from yarl import URL

from . import hdrs
from ._cookie_helpers import parse_cookie_header
from .abc import AbstractStreamWriter
from .helpers import (
    ChainMapProxy, KeptValues, RequestKey, content_type_of, date_of, deprecated, etags, parse_mimetype, sentinel,
)
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


class _Writer(AbstractStreamWriter):
    """The connection, as handlers write to it who send what is no answer."""

    def __init__(self, writer):
        self._writer = writer
        self.transport = writer.transport

    async def write(self, chunk):
        self._writer.write(chunk)
        await self._writer.drain()

    async def write_eof(self, chunk=b""):
        await self.write(chunk)

    async def drain(self):
        await self._writer.drain()


# RFC 7239, 4: a pair of the header Forwarded, and what stands between pairs.
_token = r"[-0-9A-Za-z!#$%&'*+.^_`|~]+"
_forwarded_pair = re.compile(rf'({_token})=({_token}|"(?:\\[\t !-~]|[\t !#-~])*")(:\d{{1,4}})?')


class BaseRequest(KeptValues, key=RequestKey, section="request-s-storage"):
    """One request: method, address, headers, and a body that read(), text(), json() and post() give."""

    POST_METHODS = {"PATCH", "POST", "PUT", "TRACE", "DELETE"}

    _cookies = None
    _scheme = _host = _remote = None  # where clone() was told what they are

    def __init__(self, method, target, version, headers, content, writer, protocol):
        self.method = method
        self._target = target
        self.version = version
        self._headers = CIMultiDictProxy(headers)
        self.content = content
        self._writer = writer
        self.protocol = protocol
        self._state = {}
        self._read_bytes = None
        self._post = None
        self.task = None
        self.keep_alive = True
        self._started = False  # whether the head of an answer was sent
        self.rel_url = self._address(target)

    def _address(self, target):
        if target.startswith("/"):
            rest, _, fragment = target.partition("#")
            path, _, query = rest.partition("?")
            return URL.build(path=path, query_string=query, fragment=fragment, encoded=True)
        url = URL(target)
        if not url.absolute:
            return url
        # The head of a request to a proxy says it all.
        self._scheme, self._host = url.scheme, url.host
        return url.relative()

    def __repr__(self):
        path = self.path.encode("ascii", "backslashreplace").decode()
        return f"<{type(self).__name__} {self.method} {path} >"

    def _apps(self):
        return ()

    def clone(
        self, *, method=sentinel, rel_url=sentinel, headers=sentinel, scheme=sentinel, host=sentinel, remote=sentinel,
        client_max_size=sentinel,
    ):
        """Another one that differs in what is given. Its body must not have been read."""
        if self._read_bytes:
            raise RuntimeError("Cannot clone request after reading its content")
        copy = type(self)(
            self.method if method is sentinel else method,
            self._target if rel_url is sentinel else str(rel_url),
            self.version,
            self._headers if headers is sentinel else CIMultiDict(headers),
            self.content, self._writer, self.protocol,
        )
        for name, value, known in (
            ("_scheme", scheme, self._scheme), ("_host", host, self._host), ("_remote", remote, self._remote),
            ("_client_max_size", client_max_size, self._client_max_size),
        ):
            setattr(copy, name, known if value is sentinel else value)
        copy._state = dict(self._state)
        copy.task = self.task
        copy.keep_alive = self.keep_alive
        return copy

    # -- the address

    @property
    def scheme(self):
        if self._scheme is None:
            secure = self.transport is not None and self.transport.get_extra_info("sslcontext")
            self._scheme = "https" if secure else "http"
        return self._scheme

    @property
    def secure(self):
        return self.scheme == "https"

    @property
    def host(self):
        if self._host is not None:
            return self._host
        host = self._headers.get(hdrs.HOST)
        if host is not None:
            return host
        name = None if self.transport is None else self.transport.get_extra_info("sockname")
        if not isinstance(name, tuple):
            return "" if name is None else str(name)
        return f"[{name[0]}]" if len(name) == 4 else str(name[0])

    @property
    def url(self):
        return URL.build(scheme=self.scheme, authority=self.host).join(self.rel_url)

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
        return self.rel_url.query

    @property
    def query_string(self):
        return self.rel_url.query_string

    @property
    def remote(self):
        if self._remote is None:
            peer = self.get_extra_info("peername")
            self._remote = peer if peer is None else str(peer[0] if isinstance(peer, (tuple, list)) else peer)
        return self._remote

    @property
    def transport(self):
        return self._writer.transport

    @property
    def writer(self):
        """What sends to the client."""
        return _Writer(self._writer)

    @property
    def client_max_size(self):
        return self._client_max_size

    @property
    def loop(self):
        from asyncio import get_running_loop

        deprecated("request.loop property is deprecated")
        return get_running_loop()

    @property
    def forwarded(self):
        """What proxies say of where the request came from: a dictionary for each of them (RFC 7239)."""
        proxies = []
        for text in self._headers.getall(hdrs.FORWARDED, ()):
            proxies.append({})
            at, after_pair = 0, False
            while 0 <= at < len(text):
                pair = _forwarded_pair.match(text, at)
                if pair and not after_pair:
                    name, value, port = pair.groups()
                    if value[0] == '"':
                        value = re.sub(r"\\([\t !-~])", r"\1", value[1:-1])
                    proxies[-1][name.lower()] = value + (port or "")
                    at, after_pair = pair.end(), True
                elif text[at] in ",;":
                    if text[at] == ",":
                        proxies.append({})
                    at, after_pair = at + 1, False
                elif text[at] in " \t":
                    at += 1
                else:
                    at = text.find(",", at)  # what cannot be read ends there
        return tuple(map(MappingProxyType, proxies))

    # -- headers

    @property
    def headers(self):
        return self._headers

    @property
    def raw_headers(self):
        return tuple((name.encode(), value.encode()) for name, value in self._headers.items())

    @property
    def cookies(self):
        if self._cookies is None:
            found = parse_cookie_header(self._headers.get(hdrs.COOKIE, ""))
            self._cookies = MappingProxyType({name: morsel.value for name, morsel in found})
        return self._cookies

    @property
    def content_type(self):
        return content_type_of(self._headers.get(hdrs.CONTENT_TYPE))

    @property
    def charset(self):
        return parse_mimetype(self._headers.get(hdrs.CONTENT_TYPE, "")).parameters.get("charset")

    @property
    def content_length(self):
        length = self._headers.get(hdrs.CONTENT_LENGTH)
        return None if length is None else int(length)

    @property
    def http_range(self):
        """The part that is wanted, as a slice."""
        text = self._headers.get(hdrs.RANGE)
        if text is None:
            return slice(None, None, 1)
        found = re.fullmatch(r"bytes=(\d*)-(\d*)", text, re.ASCII)
        if found is None:
            raise ValueError("range not in acceptable format")
        first, last = (int(part) if part else None for part in found.groups())
        if first is None and last is None:
            raise ValueError("No start or end of range specified")
        if first is None:
            return slice(-last, None, 1)
        if last is not None and last < first:
            raise ValueError("start cannot be after end")
        return slice(first, None if last is None else last + 1, 1)

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
                if limit and len(body) > limit:
                    self._refuse_size()
            self._read_bytes = bytes(body)
        return self._read_bytes

    _client_max_size = 1024**2

    def _refuse_size(self):
        from .web_exceptions import HTTPRequestEntityTooLarge

        raise HTTPRequestEntityTooLarge(self._client_max_size)

    async def text(self):
        return (await self.read()).decode(self.charset or "utf-8")

    async def json(self, *, loads=_json.loads):
        return loads(await self.text())

    async def post(self):
        """The fields of a form, uploaded files among them."""
        if self._post is None:
            fields = MultiDict()
            if self.method in self.POST_METHODS:
                if self.content_type == "multipart/form-data":
                    await self._read_multipart(fields)
                elif self.content_type in ("application/x-www-form-urlencoded", ""):
                    from urllib.parse import parse_qsl

                    charset = self.charset or "utf-8"
                    text = (await self.read()).rstrip().decode(charset)
                    fields.extend(parse_qsl(text, keep_blank_values=True, encoding=charset))
            self._post = MultiDictProxy(fields)
        return self._post

    async def multipart(self):
        """A reader of the parts of the body."""
        from .multipart import MultipartReader
        from .web_exceptions import HTTPRequestEntityTooLarge

        return MultipartReader(
            self._headers, self.content, client_max_size=self._client_max_size,
            max_size_error_cls=HTTPRequestEntityTooLarge,
        )

    async def _read_multipart(self, fields):
        from tempfile import TemporaryFile

        from .multipart import BodyPartReader

        size = 0
        async for part in await self.multipart():
            if not isinstance(part, BodyPartReader):
                raise ValueError("To decode nested multipart you need to use custom reader")
            if part.name is None:
                raise ValueError("Multipart field missing name.")
            kind = part.headers.get(hdrs.CONTENT_TYPE)
            file = TemporaryFile() if part.filename else None
            content = bytearray()
            while piece := await part.read_chunk(65536):
                size += len(piece)
                if 0 < self._client_max_size < size:
                    self._refuse_size()
                async for decoded in part.decode_iter(piece):
                    content += decoded
                if file is not None:
                    file.write(content)
                    content.clear()
            if file is not None:
                file.seek(0)
                kind = kind or "application/octet-stream"
                fields.add(part.name, FileField(part.name, part.filename, file, kind, part.headers))
            elif kind is None or kind.startswith("text/"):
                fields.add(part.name, content.decode(part.get_charset("utf-8")))
            else:
                fields.add(part.name, content)

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
        """What its application and those around that one share."""
        apps = self._match_info.apps
        return ChainMapProxy(reversed(apps[: apps.index(self.app) + 1]))

    def _apps(self):
        return self._match_info.apps if self._match_info is not None else ()

    def clone(self, **changes):
        copy = super().clone(**changes)
        copy._match_info = self._match_info
        return copy
