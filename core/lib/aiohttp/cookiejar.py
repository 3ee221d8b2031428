"""Cookies of a session, as far as the platform shows them: a browser keeps those of real servers to itself."""

import time
from collections.abc import Mapping
from http.cookies import BaseCookie, Morsel, SimpleCookie

from yarl import URL

from .abc import AbstractCookieJar
from .helpers import parse_http_date

__all__ = ("AbstractCookieJar", "CookieJar", "DummyCookieJar")


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
        self._cookies = {}  # (domain, host only, path, name) -> Morsel; domain "": for every host
        self._ends = {}  # the same -> second after which it is gone

    @property
    def unsafe(self):
        return self._unsafe

    @property
    def quote_cookie(self):
        return self._quote_cookie

    def __iter__(self):
        self._expire()
        return iter(list(self._cookies.values()))

    def __len__(self):
        return len(list(iter(self)))

    def _forget(self, key):
        self._cookies.pop(key, None)
        self._ends.pop(key, None)

    def _expire(self):
        now = time.time()
        for key in [key for key, end in self._ends.items() if end <= now]:
            self._forget(key)

    def save(self, file_path):
        """Pickles the cookies into a file, for load()."""
        import pickle

        with open(file_path, "wb") as file:
            pickle.dump((self._cookies, self._ends), file)

    def load(self, file_path):
        import pickle

        with open(file_path, "rb") as file:
            self._cookies, self._ends = pickle.load(file)

    def clear(self, predicate=None):
        self._expire()
        for key, morsel in list(self._cookies.items()):
            if predicate is None or predicate(morsel):
                self._forget(key)

    def clear_domain(self, domain):
        for key in [key for key in self._cookies if _is_within(key[0], domain)]:
            self._forget(key)

    def update_cookies(self, cookies, response_url=URL()):
        host = response_url.raw_host or ""
        if not self._unsafe and _is_number(host):
            return
        for name, value in cookies.items() if isinstance(cookies, Mapping) else cookies:
            if not isinstance(value, Morsel):
                made = SimpleCookie()
                made[name] = value
                value = made[name]
            self._take(name, value.copy(), host, response_url)

    def _take(self, name, morsel, host, response_url):
        domain = morsel["domain"]
        if domain.endswith("."):
            domain = morsel["domain"] = ""
        host_only = not domain
        if host_only:
            domain = morsel["domain"] = host
        elif domain.startswith("."):
            domain = morsel["domain"] = domain[1:]
        if host and not _is_within(host, domain):
            return
        path = morsel["path"]
        if not path or not path.startswith("/"):
            path = morsel["path"] = response_url.path.rpartition("/")[0] or "/"
        key = domain, host_only, path.rstrip("/"), name
        self._cookies[key] = morsel
        self._ends.pop(key, None)
        if age := morsel["max-age"]:
            try:
                self._ends[key] = time.time() + int(age)
            except ValueError:
                morsel["max-age"] = ""
        elif expires := morsel["expires"]:
            end = parse_http_date(expires)
            if end is None:
                morsel["expires"] = ""
            else:
                self._ends[key] = end

    def filter_cookies(self, request_url):
        self._expire()
        url = URL(request_url)
        host = url.raw_host or ""
        found = SimpleCookie() if self._quote_cookie else BaseCookie()
        secure = url.scheme in ("https", "wss") or (url.absolute and url.origin() in self._secure_origins)
        only_shared = _is_number(host) and not self._unsafe
        path = url.path
        for (domain, host_only, prefix, name), morsel in self._cookies.items():
            if domain and (only_shared or host != domain and (host_only or not _is_within(host, domain))):
                continue
            if path != prefix and not path.startswith(prefix + "/"):
                continue
            if morsel["secure"] and not secure:
                continue
            # Attributes are the answer's business.
            going = Morsel()
            going.set(morsel.key, morsel.value, morsel.coded_value)
            found[name] = going
        return found


class DummyCookieJar(AbstractCookieJar):
    """Keeps nothing."""

    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0

    def clear(self, predicate=None):
        pass

    clear_domain = clear

    def update_cookies(self, cookies, response_url=URL()):
        pass

    def filter_cookies(self, request_url):
        return SimpleCookie()


def _is_within(host, domain):
    return host == domain or host.endswith("." + domain)


def _is_number(host):
    return ":" in host or host.replace(".", "").isdecimal()
