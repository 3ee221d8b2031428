"""Proxies: those of the environment, and the handler that sends requests through them."""

import base64
import os
from urllib.parse import _splitpasswd, _splitport, _splittype, _splituser, unquote

from ._openers import BaseHandler


def _parse_proxy(proxy):
    # (scheme, user, password, host and port) of a proxy, whose scheme may be left out.
    scheme, rest = _splittype(proxy)
    if not rest.startswith("/"):
        scheme, authority = None, proxy
    else:
        if not rest.startswith("//"):
            raise ValueError(f"proxy URL with no authority: {proxy!r}")
        end = rest.find("/", rest.find("@") if "@" in rest else 2)
        authority = rest[2:] if end == -1 else rest[2:end]
    who, hostport = _splituser(authority)
    user, password = _splitpasswd(who) if who is not None else (None, None)
    return scheme, user, password, hostport


class ProxyHandler(BaseHandler):
    """Sends requests through proxies, by default those of the environment."""

    handler_order = 100

    def __init__(self, proxies=None):
        if proxies is None:
            proxies = getproxies()
        assert hasattr(proxies, "keys"), "proxies must be a mapping"
        self.proxies = proxies
        for scheme, url in proxies.items():
            scheme = scheme.lower()
            setattr(self, scheme + "_open",
                    lambda request, proxy=url, kind=scheme: self.proxy_open(request, proxy, kind))

    def proxy_open(self, req, proxy, type):
        original = req.type
        scheme, user, password, hostport = _parse_proxy(proxy)
        if req.host and proxy_bypass(req.host):
            return None
        if user and password:
            said = base64.b64encode(f"{unquote(user)}:{unquote(password)}".encode()).decode("ascii")
            req.add_header("Proxy-authorization", "Basic " + said)
        req.set_proxy(unquote(hostport), scheme or original)
        if original in (scheme or original, "https"):
            return None  # others handle it now, with the proxy's address
        return self.parent.open(req, timeout=req.timeout)


def getproxies_environment():
    """The proxies named by <scheme>_proxy in the environment, in lower case before upper case."""
    found = {}
    for wanted in "upper", "lower":
        for name, value in os.environ.items():
            if len(name) > 5 and name[-6] == "_" and name[-5:].lower() == "proxy":
                if wanted == "lower" and name[-6:] != "_proxy":
                    continue
                scheme = name[:-6].lower()
                if value:
                    found[scheme] = value
                elif wanted == "lower":
                    found.pop(scheme, None)
    # A server's scripts get headers as variables, and anybody can send the header "Proxy".
    if "REQUEST_METHOD" in os.environ and "http_proxy" not in os.environ:
        found.pop("http", None)
    return found


getproxies = getproxies_environment


def proxy_bypass_environment(host, proxies=None):
    """Whether no_proxy says that the host is to be reached without one."""
    if proxies is None:
        proxies = getproxies_environment()
    try:
        exceptions = proxies["no"]
    except KeyError:
        return False
    if exceptions == "*":
        return True
    host = host.lower()
    bare = _splitport(host)[0]
    for name in exceptions.split(","):
        name = name.strip().lstrip(".").lower()
        if name and (name in (bare, host) or bare.endswith("." + name) or host.endswith("." + name)):
            return True
    return False


proxy_bypass = proxy_bypass_environment
