"""The virtual web: hosts with given pages, latency and failures, for the addresses that tutorials use and for teaching
without a network. Whoever looks at the run is told that it answered.

A program's own file virtual_web.py adds to it, or changes it, by its `hosts`:

    hosts = {
        "api.example.com": {
            "latency": 0.2,                       # seconds before the answer
            "failure": "dns",                     # or "refused", "reset", "timeout": there is no answer
            "pages": {
                "/hello": "Hello",                # text/html, or JSON where it is a list or a dictionary
                "/broken": (500, "text/plain", "Sorry"),
                "/users/*": lambda request: {"id": int(request.path.split("/")[-1])},
            },
        },
    }

The page or the snippet adds hosts without Python by a file virtual_web.json with the same keys. A page is a text, any
JSON value, or an object of "$body" with "$status", "$type", "$headers" (an object), "$delay" (seconds), "$pause" (seconds
between the pieces of a body that is a list) and "$failure"; a body that is no text is JSON. A host or a page that has
"failures" ("$failures"): N fails N times and is well then. A host with "always": true is never looked for in the world.
"""

import asyncio
import json
import os

_NOTICE = 4  # as in core/host/host.h


class Request:
    """What a page that is a function is told: method, url, headers (a CIMultiDict), body."""

    def __init__(self, method, url, headers, body):
        from multidict import CIMultiDict

        self.method = method
        self.url = url
        self.path = url.path
        self.query = url.query
        self.headers = CIMultiDict(headers)
        self.body = body or b""


class Answer:
    """What goes back: delay is added to the host's latency, in seconds; pieces of the body come `pause` apart."""

    def __init__(self, body=b"", kind="text/html; charset=utf-8", status=200, headers=(), delay=0.0, pause=0.0):
        if not isinstance(body, (str, bytes, list)):
            body, kind = json.dumps(body, indent=2) + "\n", "application/json"
        pieces = body if isinstance(body, list) else [body]
        self.pieces = [piece.encode() if isinstance(piece, str) else bytes(piece) for piece in pieces]
        self.kind = kind
        self.status = status
        self.headers = list(headers)
        self.delay = delay
        self.pause = pause


class Failure(Exception):
    """There is no answer: what happens instead, as a host's "failure"."""


class VirtualFetch:
    """One request to a virtual host."""

    def __init__(self, host):
        self._host = host
        self._loop = asyncio.get_running_loop()
        self._pieces = []
        self._pause = 0.0

    async def begin(self, method, url, headers, body, began):
        """Gives the head of the answer after the host's latency, counted from `began`."""
        self._loop._inbox.start(_NOTICE, [f"virtual web: {url.raw_host}"])
        host = self._host
        latency = host.get("latency", 0.1)
        if failure := _failure(host, host.get("failure"), host.get("failures")):
            await _until(self._loop, began + latency)
            await _fail(failure, url)
        request = Request(method, url, headers, body)
        answer = await _page(host, request)
        if isinstance(answer, Failure):
            await _until(self._loop, began + latency)
            await _fail(answer.args[0], url)
        await _until(self._loop, began + latency + answer.delay)
        self._pieces = [piece for piece in answer.pieces if piece] if method != "HEAD" else []
        self._pause = answer.pause
        from http import HTTPStatus

        try:
            reason = HTTPStatus(answer.status).phrase
        except ValueError:
            reason = ""
        given = {name.lower() for name, _ in answer.headers}
        fields = list(answer.headers)
        if answer.pieces and answer.kind and "content-type" not in given:
            fields.insert(0, ("Content-Type", answer.kind))
        if not answer.pause:
            fields.append(("Content-Length", str(sum(map(len, answer.pieces)))))
        return answer.status, reason, str(url), False, fields

    def read(self):
        waiter = self._loop.create_future()
        piece = self._pieces.pop(0) if self._pieces else b""
        if piece and self._pause:
            self._loop.call_later(self._pause, _give, waiter, piece)
        else:
            waiter.set_result(piece)
        return waiter

    def cancel(self):
        self._pieces = []


def _give(waiter, piece):
    if not waiter.done():
        waiter.set_result(piece)


async def _until(loop, when):
    if (rest := when - loop.time()) > 0:
        await asyncio.sleep(rest)


_failed = {}  # how often each host or page has failed, by its id


def _failure(place, kind, times):
    """What happens to this request, None if nothing."""
    if kind is not None and times is not None:
        count = _failed[id(place)] = _failed.get(id(place), 0) + 1
        if count > times:
            return None
    return kind


async def _fail(kind, url):
    from asyncio.host_operations import HostError

    if kind == "timeout":
        await asyncio.get_running_loop().create_future()
    messages = {
        "dns": f"getaddrinfo ENOTFOUND {url.raw_host}", "refused": f"connect ECONNREFUSED {url.raw_host}:{url.port}",
    }
    raise HostError("abort" if kind == "reset" else "network", messages.get(kind, "the connection was reset"))


async def _page(host, request):
    pages = host.get("pages", {})
    page = pages.get(request.path)
    if page is None:
        # The longest pattern that fits: "/users/*".
        fitting = [each for each in pages if each.endswith("*") and request.path.startswith(each[:-1])]
        page = pages[max(fitting, key=len)] if fitting else None
    if callable(page):
        page = page(request)
        if hasattr(page, "__await__"):
            page = await page
    if page is None:
        return Answer(_document("404 Not Found", f"The page {request.path} is not here."), status=404)
    if isinstance(page, Answer):
        return page
    if isinstance(page, tuple):
        status, kind, body = page
        return Answer(body, kind, status)
    if isinstance(page, dict) and ("$body" in page or "$failure" in page or "$status" in page):
        if failure := _failure(page, page.get("$failure"), page.get("$failures")):
            return Failure(failure)
        body = page.get("$body", "")
        if isinstance(body, list) and not page.get("$pause"):
            body = tuple(body)  # JSON, not the pieces of a text
        return Answer(
            body,
            page.get("$type", "text/html; charset=utf-8"),
            page.get("$status", 200),
            page.get("$headers", {}).items(),
            page.get("$delay", 0.0),
            page.get("$pause", 0.0),
        )
    if isinstance(page, (dict, list)):
        return Answer(json.dumps(page, indent=2) + "\n", "application/json")
    return Answer(page)


def _document(title, text):
    return (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n</head>\n'
        f"<body>\n<h1>{title}</h1>\n<p>{text}</p>\n</body>\n</html>\n"
    )


_known = None


def hosts():
    """All hosts by name: those of the library and the program's."""
    global _known
    if _known is None:
        from _virtual_hosts import hosts as found

        _known = dict(found)
        try:
            from virtual_web import hosts as given
        except ImportError:
            given = {}
        for name, host in [*given.items(), *_from_file().items()]:
            _known[name] = {**_known.get(name, {}), **host}
    return _known


_file = "virtual_web.json"
_given = None


def _from_file():
    global _given
    if _given is None:
        _given = {}
        if os.path.exists(_file):
            with open(_file, encoding="utf-8") as file:
                try:
                    _given = json.load(file)
                except ValueError as error:
                    raise ValueError(f"{_file}: {error}") from None
            if not isinstance(_given, dict) or not all(isinstance(host, dict) for host in _given.values()):
                raise ValueError(f"{_file}: hosts are an object, and each of them is one")
    return _given


def find_always(url):
    """A VirtualFetch for whom the program is to know alone, else None."""
    return find(url) if _from_file().get(url.raw_host, {}).get("always") else None


def knows(url):
    """Whether the host is one of the virtual web's."""
    return url.raw_host in hosts()


def find(url):
    """A VirtualFetch for whom knows that host, else None."""
    host = hosts().get(url.raw_host)
    return None if host is None else VirtualFetch(host)
