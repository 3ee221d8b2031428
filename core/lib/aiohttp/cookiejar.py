"""Cookies, as far as the platform shows them: a browser keeps them to itself."""

from collections.abc import Mapping

from yarl import URL

__all__ = ("CookieJar", "DummyCookieJar")


class Morsel(dict):
    """One cookie: key, value, and its attributes as a dictionary."""

    def __init__(self, key, value, attributes=()):
        super().__init__(attributes)
        self.key = key
        self.value = value

    @property
    def coded_value(self):
        return self.value

    def OutputString(self):
        attributes = "".join(f"; {name}={value}" if value else f"; {name}" for name, value in self.items() if value)
        return f"{self.key}={self.value}{attributes}"

    def __repr__(self):
        return f"<{type(self).__name__}: {self.OutputString()}>"


class SimpleCookie(dict):
    """Cookies of one answer by name."""

    def load(self, header):
        """Takes in a Set-Cookie header."""
        first, *rest = header.split(";")
        name, equals, value = first.partition("=")
        if not equals or not name.strip():
            return
        attributes = {}
        for part in rest:
            key, _, text = part.partition("=")
            attributes[key.strip().lower()] = text.strip() or True
        self[name.strip()] = Morsel(name.strip(), value.strip().strip('"'), attributes)

    def __repr__(self):
        items = " ".join(f"{name}={morsel.value!r}" for name, morsel in sorted(self.items()))
        return f"<{type(self).__name__}: {items}>"


class CookieJar:
    """Keeps cookies by host and path and says which go with a request."""

    def __init__(self, *, unsafe=False, quote_cookie=True, treat_as_secure_origin=None, loop=None):
        self._cookies = {}  # (domain, host only, path, name) -> Morsel

    def __iter__(self):
        return iter(list(self._cookies.values()))

    def __len__(self):
        return len(self._cookies)

    def clear(self, predicate=None):
        for key, morsel in list(self._cookies.items()):
            if predicate is None or predicate(morsel):
                del self._cookies[key]

    def clear_domain(self, domain):
        for key in [key for key in self._cookies if key[0] == domain]:
            del self._cookies[key]

    def update_cookies(self, cookies, response_url=URL()):
        host = response_url.raw_host or ""
        for name, value in cookies.items() if isinstance(cookies, Mapping) else cookies:
            morsel = value if isinstance(value, Morsel) else Morsel(name, str(value))
            domain = str(morsel.get("domain") or "").lstrip(".").lower()
            if domain and host != domain and not host.endswith("." + domain):
                continue
            path = morsel.get("path")
            if not isinstance(path, str) or not path.startswith("/"):
                path = response_url.path.rpartition("/")[0] or "/"
            key = (domain or host, not domain, path, name)
            if morsel.get("max-age") == "0":
                self._cookies.pop(key, None)
            else:
                self._cookies[key] = morsel

    def filter_cookies(self, request_url):
        host = request_url.raw_host or ""
        path = request_url.path
        found = SimpleCookie()
        for (domain, host_only, prefix, name), morsel in self._cookies.items():
            if domain and host != domain and (host_only or not host.endswith("." + domain)):
                continue
            if path != prefix and not path.startswith(prefix.rstrip("/") + "/"):
                continue
            if morsel.get("secure") and request_url.scheme not in ("https", "wss"):
                continue
            found[name] = morsel
        return found


class DummyCookieJar(CookieJar):
    """Keeps nothing."""

    def update_cookies(self, cookies, response_url=URL()):
        pass

    def filter_cookies(self, request_url):
        return SimpleCookie()
