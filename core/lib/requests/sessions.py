"""Sessions: what requests have in common, and sending them."""

from collections import OrderedDict
from collections.abc import Mapping
from datetime import timedelta
from http.cookiejar import CookieJar
from time import perf_counter
from urllib.parse import urljoin, urlsplit

from .adapters import HTTPAdapter
from .auth import _basic_auth_str
from .cookies import RequestsCookieJar, cookiejar_from_dict, extract_cookies_to_jar, merge_cookies
from .exceptions import ChunkedEncodingError, ContentDecodingError, InvalidSchema, TooManyRedirects
from .hooks import default_hooks, dispatch_hook
from .models import DEFAULT_REDIRECT_LIMIT, PreparedRequest, Request
from .structures import CaseInsensitiveDict
from .utils import (
    DEFAULT_PORTS, default_headers, get_auth_from_url, get_environ_proxies, get_netrc_auth, requote_uri,
    resolve_proxies, rewind_body, to_key_val_list,
)


def merge_setting(request_setting, session_setting, dict_class=OrderedDict):
    """What holds for a request: its own over the session's. A value of None takes away the session's."""
    if session_setting is None:
        return request_setting
    if request_setting is None:
        return session_setting
    if not (isinstance(session_setting, Mapping) and isinstance(request_setting, Mapping)):
        return request_setting
    merged = dict_class(to_key_val_list(session_setting))
    merged.update(to_key_val_list(request_setting))
    for name in [name for name, value in merged.items() if value is None]:
        del merged[name]
    return merged


def merge_hooks(request_hooks, session_hooks, dict_class=OrderedDict):
    if session_hooks is None or session_hooks.get("response") == []:
        return request_hooks
    if request_hooks is None or request_hooks.get("response") == []:
        return session_hooks
    return merge_setting(request_hooks, session_hooks, dict_class)


class SessionRedirectMixin:
    def get_redirect_target(self, resp):
        return resp.headers["location"] if resp.is_redirect else None

    def should_strip_auth(self, old_url, new_url):
        """Who asks is nothing to another host, unless it is the same one, now encrypted."""
        old, new = urlsplit(old_url), urlsplit(new_url)
        if old.hostname != new.hostname:
            return True
        if (old.scheme, new.scheme) == ("http", "https") and old.port in (80, None) and new.port in (443, None):
            return False
        if old.scheme == new.scheme:
            usual = DEFAULT_PORTS.get(old.scheme), None
            return old.port != new.port and not (old.port in usual and new.port in usual)
        return True

    def resolve_redirects(self, resp, req, stream=False, timeout=None, verify=True, cert=None, proxies=None,
                          yield_requests=False, **adapter_kwargs):
        """The answers, or requests, on the way to where there is no redirect any more."""
        history = []
        url = self.get_redirect_target(resp)
        fragment = urlsplit(req.url).fragment
        while url:
            prepared = req.copy()
            history.append(resp)
            resp.history = history[1:]
            try:
                resp.content
            except (ChunkedEncodingError, ContentDecodingError, RuntimeError):
                resp.raw.read()
            if len(resp.history) >= self.max_redirects:
                raise TooManyRedirects(f"Exceeded {self.max_redirects} redirects.", response=resp)
            resp.close()
            if url.startswith("//"):
                url = f"{urlsplit(resp.url).scheme}:{url}"
            parts = urlsplit(url)
            if parts.fragment:
                fragment = parts.fragment
            elif fragment:
                parts = parts._replace(fragment=fragment)
            url = requote_uri(parts.geturl())
            prepared.url = url if parts.netloc else urljoin(resp.url, url)
            self.rebuild_method(prepared, resp)
            if resp.status_code not in (307, 308):
                for name in ("Content-Length", "Content-Type", "Transfer-Encoding"):
                    prepared.headers.pop(name, None)
                prepared.body = None
            prepared.headers.pop("Cookie", None)
            extract_cookies_to_jar(prepared._cookies, req, resp.raw)
            merge_cookies(prepared._cookies, self.cookies)
            prepared.prepare_cookies(prepared._cookies)
            proxies = self.rebuild_proxies(prepared, proxies)
            self.rebuild_auth(prepared, resp)
            if prepared._body_position is not None and (
                    "Content-Length" in prepared.headers or "Transfer-Encoding" in prepared.headers):
                rewind_body(prepared)
            req = prepared
            if yield_requests:
                yield req
            else:
                resp = self.send(req, stream=stream, timeout=timeout, verify=verify, cert=cert, proxies=proxies,
                                 allow_redirects=False, **adapter_kwargs)
                extract_cookies_to_jar(self.cookies, prepared, resp.raw)
                url = self.get_redirect_target(resp)
                yield resp

    def rebuild_auth(self, prepared_request, response):
        headers, url = prepared_request.headers, prepared_request.url
        if "Authorization" in headers and self.should_strip_auth(response.request.url, url):
            del headers["Authorization"]
        new_auth = get_netrc_auth(url) if self.trust_env else None
        if new_auth is not None:
            prepared_request.prepare_auth(new_auth)

    def rebuild_proxies(self, prepared_request, proxies):
        headers, scheme = prepared_request.headers, urlsplit(prepared_request.url).scheme
        found = resolve_proxies(prepared_request, proxies, self.trust_env)
        headers.pop("Proxy-Authorization", None)
        username, password = get_auth_from_url(found[scheme]) if scheme in found else (None, None)
        if not scheme.startswith("https") and username and password:
            headers["Proxy-Authorization"] = _basic_auth_str(username, password)
        return found

    def rebuild_method(self, prepared_request, response):
        method, status = prepared_request.method, response.status_code
        if status in (302, 303) and method != "HEAD" or status == 301 and method == "POST":
            prepared_request.method = "GET"


class Session(SessionRedirectMixin):
    """`with Session() as session: session.get(url)`: headers, cookies and so on stay from request to request."""

    __attrs__ = ["headers", "cookies", "auth", "proxies", "hooks", "params", "verify", "cert", "adapters", "stream",
                 "trust_env", "max_redirects"]

    def __init__(self):
        self.headers = default_headers()
        self.auth = None
        self.proxies = {}
        self.hooks = default_hooks()
        self.params = {}
        self.stream = False
        self.verify = True
        self.cert = None
        self.max_redirects = DEFAULT_REDIRECT_LIMIT
        self.trust_env = True
        self.cookies = cookiejar_from_dict({})
        self.adapters = OrderedDict()
        self.mount("https://", HTTPAdapter())
        self.mount("http://", HTTPAdapter())

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def close(self):
        for adapter in self.adapters.values():
            adapter.close()

    def mount(self, prefix, adapter):
        """Addresses that begin so are this adapter's; the longest beginning counts."""
        self.adapters[prefix] = adapter
        for each in [each for each in self.adapters if len(each) < len(prefix)]:
            self.adapters[each] = self.adapters.pop(each)

    def get_adapter(self, url):
        for prefix, adapter in self.adapters.items():
            if url.lower().startswith(prefix.lower()):
                return adapter
        raise InvalidSchema(f"No connection adapters were found for {url!r}")

    def prepare_request(self, request):
        cookies = request.cookies or {}
        if not isinstance(cookies, CookieJar):
            cookies = cookiejar_from_dict(cookies)
        cookies = merge_cookies(merge_cookies(RequestsCookieJar(), self.cookies), cookies)
        auth = request.auth
        if self.trust_env and not auth and not self.auth:
            auth = get_netrc_auth(request.url)
        made = PreparedRequest()
        made.prepare(
            method=request.method.upper(), url=request.url, files=request.files, data=request.data, json=request.json,
            headers=merge_setting(request.headers, self.headers, CaseInsensitiveDict),
            params=merge_setting(request.params, self.params), auth=merge_setting(auth, self.auth), cookies=cookies,
            hooks=merge_hooks(request.hooks, self.hooks),
        )
        return made

    def merge_environment_settings(self, url, proxies, stream, verify, cert):
        import os

        if self.trust_env:
            no_proxy = proxies.get("no_proxy") if proxies is not None else None
            for name, value in get_environ_proxies(url, no_proxy).items():
                proxies.setdefault(name, value)
            if verify is True or verify is None:
                verify = os.environ.get("REQUESTS_CA_BUNDLE") or os.environ.get("CURL_CA_BUNDLE") or verify
        return {"proxies": merge_setting(proxies, self.proxies), "stream": merge_setting(stream, self.stream),
                "verify": merge_setting(verify, self.verify), "cert": merge_setting(cert, self.cert)}

    def request(self, method, url, params=None, data=None, headers=None, cookies=None, files=None, auth=None,
                timeout=None, allow_redirects=True, proxies=None, hooks=None, stream=None, verify=None, cert=None,
                json=None):
        request = Request(method.upper(), url, headers, files, data or {}, params or {}, auth, cookies, hooks, json)
        prepared = self.prepare_request(request)
        settings = self.merge_environment_settings(prepared.url, proxies or {}, stream, verify, cert)
        return self.send(prepared, timeout=timeout, allow_redirects=allow_redirects, **settings)

    def send(self, request, **kwargs):
        for name in "stream", "verify", "cert":
            kwargs.setdefault(name, getattr(self, name))
        if isinstance(request, Request):
            raise ValueError("You can only send PreparedRequests.")
        if "proxies" not in kwargs:
            kwargs["proxies"] = resolve_proxies(request, self.proxies, self.trust_env)
        follows = kwargs.pop("allow_redirects", True)
        if follows or request._follow is None:
            request._follow = follows
        began = perf_counter()
        response = self.get_adapter(request.url).send(request, **kwargs)
        response.elapsed = timedelta(seconds=perf_counter() - began)
        response = dispatch_hook("response", request.hooks, response, **kwargs)
        for each in response.history:
            extract_cookies_to_jar(self.cookies, each.request, each.raw)
        extract_cookies_to_jar(self.cookies, request, response.raw)
        if follows:
            history = [response, *self.resolve_redirects(response, request, **kwargs)]
            response = history.pop()
            response.history = history or response.history
        else:
            response._next = next(self.resolve_redirects(response, request, yield_requests=True, **kwargs), None)
        if not kwargs["stream"]:
            response.content
        return response

    def get(self, url, **kwargs):
        kwargs.setdefault("allow_redirects", True)
        return self.request("GET", url, **kwargs)

    def options(self, url, **kwargs):
        kwargs.setdefault("allow_redirects", True)
        return self.request("OPTIONS", url, **kwargs)

    def head(self, url, **kwargs):
        kwargs.setdefault("allow_redirects", False)
        return self.request("HEAD", url, **kwargs)

    def post(self, url, data=None, json=None, **kwargs):
        return self.request("POST", url, data=data, json=json, **kwargs)

    def put(self, url, data=None, **kwargs):
        return self.request("PUT", url, data=data, **kwargs)

    def patch(self, url, data=None, **kwargs):
        return self.request("PATCH", url, data=data, **kwargs)

    def delete(self, url, **kwargs):
        return self.request("DELETE", url, **kwargs)


def session():
    return Session()
