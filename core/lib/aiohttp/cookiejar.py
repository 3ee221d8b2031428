"""Cookies of a session, as far as the platform shows them: a browser keeps those of real servers to itself."""

import time
from collections.abc import Mapping
from http.cookies import BaseCookie, Morsel, SimpleCookie
from types import MappingProxyType

from yarl import URL

from .abc import AbstractCookieJar
from .helpers import deprecated, parse_http_date

__all__ = ("AbstractCookieJar", "CookieJar", "DummyCookieJar")

_latest = 253402300799  # the last second of the year 9999
_relative = ("max-age", "expires")  # what is kept as a second since 1970


class CookieJar(AbstractCookieJar):
    """Keeps cookies by host and path and says which go with a request. Those of hosts that are only a number are
    kept by `unsafe` jars alone."""

    def __init__(self, *, unsafe=False, quote_cookie=True, treat_as_secure_origin=None, loop=None):
        self._unsafe = unsafe
        self._quote_cookie = quote_cookie
        origins = treat_as_secure_origin or ()
        if isinstance(origins, (str, URL)):
            origins = (origins,)
        self._secure_origins = {URL(origin).origin() for origin in origins}
        self._cookies = {}  # (domain, path) -> name -> Morsel; domain "": for every host
        self._host_only = set()  # (domain, name) of those that are not for the hosts below the domain
        self._ends = {}  # (domain, path, name) -> second after which it is gone

    @property
    def unsafe(self):
        return self._unsafe

    @property
    def quote_cookie(self):
        return self._quote_cookie

    @property
    def cookies(self):
        """What is kept, by domain and path, to be read."""
        return MappingProxyType(self._cookies)

    @property
    def host_only_cookies(self):
        return frozenset(self._host_only)

    def __iter__(self):
        self._expire()
        return iter([morsel for kept in self._cookies.values() for morsel in kept.values()])

    def __len__(self):
        return sum(map(len, self._cookies.values()))

    def _forget(self, domain, path, name):
        self._host_only.discard((domain, name))
        self._ends.pop((domain, path, name), None)
        kept = self._cookies.get((domain, path), {})
        kept.pop(name, None)
        if not kept:
            self._cookies.pop((domain, path), None)

    def _expire(self):
        now = time.time()
        for key in [key for key, end in self._ends.items() if end <= now]:
            self._forget(*key)

    # -- in a file

    def save(self, file_path):
        """Writes the cookies as JSON into a file that only its owner may read, for load()."""
        import json
        import os

        data = {}
        for (domain, path), kept in self._cookies.items():
            entries = data[f"{domain}|{path}"] = {}
            for name, morsel in kept.items():
                entry = entries[name] = morsel.__getstate__()
                entry.update({key: value for key, value in morsel.items() if value and key not in _relative})
                if (domain, name) in self._host_only:
                    entry["host_only"] = True
                if (domain, path, name) in self._ends:
                    entry["expires_timestamp"] = self._ends[domain, path, name]
        opener = lambda path, flags: os.open(path, flags, 0o600)
        with open(file_path, "w", encoding="utf-8", opener=opener) as file:
            json.dump(data, file, indent=2)

    def load(self, file_path):
        """Has the cookies of the file instead of its own."""
        import json

        with open(file_path, encoding="utf-8") as file:
            data = json.load(file)
        self.clear()
        for place, entries in data.items():
            domain, _, path = place.partition("|")
            for name, entry in entries.items():
                morsel = Morsel()
                morsel.__setstate__(entry)
                morsel.update({key: entry[key] for key in Morsel._reserved if key in entry})
                if entry.get("host_only"):
                    morsel["domain"] = ""
                self.update_cookies({name: morsel}, URL.build(scheme="https", host=domain) if domain else URL())
                if (end := entry.get("expires_timestamp")) is not None:
                    self._ends[domain, path, name] = float(end)
        self._expire()

    def clear(self, predicate=None):
        self._expire()
        for (domain, path), kept in list(self._cookies.items()):
            for name, morsel in list(kept.items()):
                if predicate is None or predicate(morsel):
                    self._forget(domain, path, name)

    def clear_domain(self, domain):
        self.clear(lambda morsel: _is_within(morsel["domain"], domain))

    # -- taking in, and giving out

    def update_cookies(self, cookies, response_url=URL()):
        host = response_url.raw_host or ""
        if not self._unsafe and _is_number(host):
            return
        for name, value in cookies.items() if isinstance(cookies, Mapping) else cookies:
            if not isinstance(value, Morsel):
                made = SimpleCookie()
                made[name] = value
                value = made[name]
            self._take(name, value, host, response_url)
        self._expire()

    def _take(self, name, morsel, host, response_url):
        domain = morsel["domain"]
        if domain.endswith("."):
            domain = morsel["domain"] = ""
        if not domain and host:
            domain = morsel["domain"] = host
            self._host_only.add((domain, name))
        elif domain.startswith("."):
            domain = morsel["domain"] = domain[1:]
        if host and not _is_within(host, domain):
            return
        path = morsel["path"]
        if not path.startswith("/"):
            path = morsel["path"] = response_url.path.rpartition("/")[0] or "/"
        path = path.rstrip("/")
        self._limit(domain, path, name, morsel)
        self._cookies.setdefault((domain, path), {})[name] = morsel

    def _limit(self, domain, path, name, morsel):
        if age := morsel["max-age"]:
            try:
                self._ends[domain, path, name] = min(time.time() + int(age), _latest)
            except ValueError:
                morsel["max-age"] = ""
        elif expires := morsel["expires"]:
            end = parse_http_date(expires)
            if end is None:
                morsel["expires"] = ""
            else:
                self._ends[domain, path, name] = end

    def filter_cookies(self, request_url=URL()):
        found = BaseCookie()
        self._expire()
        url = request_url
        if not isinstance(url, URL):
            deprecated(
                "filter_cookies expects yarl.URL instances only,"
                f"and will stop working in 4.x, got {type(url)}"
            )
            url = URL(url)
        for morsel in self._cookies.get(("", ""), {}).values():
            found[morsel.key] = self._going(morsel)
        host = url.raw_host or ""
        if _is_number(host):
            domains = [host] if self._unsafe else []
        else:
            parts = host.split(".")
            domains = [".".join(parts[at:]) for at in range(len(parts) - 1, -1, -1)]
        steps = url.path.split("/")
        paths = ["/".join(steps[:count]) for count in range(1, len(steps) + 1)]
        secure = url.scheme in ("https", "wss") or url.absolute and url.origin() in self._secure_origins
        # The nearer the domain and the longer the path, the later: of two with one name the last one goes.
        for domain, path in ((domain, path) for domain in domains for path in paths):
            for name, morsel in self._cookies.get((domain, path), {}).items():
                if (domain, name) in self._host_only and domain != host:
                    continue
                if len(morsel["path"]) > len(url.path) or morsel["secure"] and not secure:
                    continue
                found[name] = self._going(morsel)
        return found

    def _going(self, morsel):
        """Without attributes, which are the answer's business."""
        state = morsel.__getstate__()
        if not (self._quote_cookie and (morsel.coded_value or "").startswith('"')):
            value = morsel.value
            coded = SimpleCookie().value_encode(value)[1] if self._quote_cookie else value
            state.update(value=value, coded_value=coded)
        going = Morsel()
        going.__setstate__(state)
        return going


class DummyCookieJar(AbstractCookieJar):
    """Keeps nothing."""

    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0

    @property
    def cookies(self):
        return MappingProxyType({})

    @property
    def host_only_cookies(self):
        return frozenset()

    def clear(self, predicate=None):
        pass

    clear_domain = clear

    def update_cookies(self, cookies, response_url=URL()):
        pass

    def filter_cookies(self, request_url):
        return SimpleCookie()


def _is_within(host, domain):
    return host == domain or host.endswith("." + domain) and not _is_number(host)


def _is_number(host):
    return ":" in host or bool(host) and host.replace(".", "").isdecimal()
