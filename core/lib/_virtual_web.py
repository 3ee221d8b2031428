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
"""

import asyncio
import json

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
    """There is no answer: kind, message, as of the host's fetch."""


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
        if failure := host.get("failure"):
            await _until(self._loop, began + latency)
            await _fail(failure, url)
        request = Request(method, url, headers, body)
        answer = await _page(host, request)
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
        for name, host in given.items():
            _known[name] = {**_known.get(name, {}), **host}
    return _known


def find(url):
    """A VirtualFetch for whom knows that host, else None."""
    host = hosts().get(url.raw_host)
    return None if host is None else VirtualFetch(host)
