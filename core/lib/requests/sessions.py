"""Sessions: what requests have in common, and sending them."""

from urllib.parse import urlsplit

from yarl import URL

from .cookies import RequestsCookieJar
from .exceptions import InvalidSchema, TooManyRedirects
from .models import Request
from .structures import CaseInsensitiveDict

VERSION = "2.32.5"


def default_headers():
    return CaseInsensitiveDict(
        {"User-Agent": f"python-requests/{VERSION}", "Accept-Encoding": "gzip, deflate", "Accept": "*/*",
         "Connection": "keep-alive"}
    )


class Session:
    """`with Session() as session: session.get(url)`: headers, cookies and so on stay from request to request."""

    def __init__(self):
        self.headers = default_headers()
        self.auth = None
        self.proxies = {}
        self.hooks = {"response": []}
        self.params = {}
        self.stream = False
        self.verify = True
        self.cert = None
        self.max_redirects = 30
        self.trust_env = True
        self.cookies = RequestsCookieJar()
        from .adapters import HTTPAdapter

        self.adapters = {}
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
        self.adapters = dict(sorted(self.adapters.items(), key=lambda pair: -len(pair[0])))

    def get_adapter(self, url):
        for prefix, adapter in self.adapters.items():
            if url.lower().startswith(prefix.lower()):
                return adapter
        raise InvalidSchema(f"No connection adapters were found for {url!r}")

    def prepare_request(self, request):
        headers = CaseInsensitiveDict(self.headers)
        for name, value in request.headers.items():
            if value is None:
                headers.pop(name, None)
            else:
                headers[name] = value
        params = request.params
        if self.params and not isinstance(params, str):
            params = {**self.params, **dict(params or {})}
        url = str(request.url)
        going = self._cookies_for(url) if urlsplit(url).hostname else {}
        going.update(request.cookies or {})
        made = Request(
            request.method.upper(), request.url, headers, request.files, request.data, params,
            request.auth or self.auth, going, request.hooks, request.json,
        ).prepare()
        made._cookies = request.cookies
        return made

    def request(self, method, url, params=None, data=None, headers=None, cookies=None, files=None, auth=None,
                timeout=None, allow_redirects=True, proxies=None, hooks=None, stream=None, verify=None, cert=None,
                json=None):
        request = Request(method, url, headers, files, data, params, auth, cookies, hooks, json)
        response = self.send(
            self.prepare_request(request), timeout=timeout, allow_redirects=allow_redirects, verify=verify, cert=cert,
            proxies={**self.proxies, **(proxies or {})}, stream=stream,
        )
        return response

    def send(self, request, timeout=None, allow_redirects=True, verify=None, cert=None, proxies=None, stream=None,
             **options):
        if isinstance(request, Request):
            raise ValueError("You can only send PreparedRequests.")
        history = []
        stream = self.stream if stream is None else stream
        verify = self.verify if verify is None else verify
        settings = {"timeout": timeout, "verify": verify, "cert": cert or self.cert,
                    "proxies": self.proxies if proxies is None else proxies}
        while True:
            request._follow = allow_redirects
            response = self.get_adapter(request.url).send(request, stream=stream, **settings)
            if response._set_cookies is not None:
                self.cookies.jar.update_cookies(response._set_cookies, URL(response.url))
            response.history = list(history)
            for hook in _as_list(self.hooks.get("response")) + _as_list(request.hooks.get("response")):
                response = hook(response, stream=stream, **settings) or response
            if not response.is_redirect:
                if not stream:
                    response.content
                return response
            following = self._following(request, response)
            if not allow_redirects:
                response.next = following
                if not stream:
                    response.content
                return response
            response.content
            history.append(response)
            if len(history) > self.max_redirects:
                raise TooManyRedirects(f"Exceeded {self.max_redirects} redirects.", response=response)
            request = following

    def _following(self, request, response):
        """The request that a redirect asks for."""
        method, keeps_body = request.method, response.status_code in (307, 308)
        if response.status_code in (302, 303) and method != "HEAD" or response.status_code == 301 and method == "POST":
            method = "GET"
        headers, url = CaseInsensitiveDict(request.headers), response._next_url()
        for name in () if keeps_body else ("Content-Length", "Content-Type", "Transfer-Encoding"):
            headers.pop(name, None)
        headers.pop("Cookie", None)
        before, after = urlsplit(request.url), urlsplit(url)
        if (before.scheme, before.netloc) != (after.scheme, after.netloc):
            # Who asks is nothing to another host, unless it is the same one, now encrypted.
            same = before.hostname == after.hostname and before.scheme == "http" and after.scheme == "https"
            if not same or before.port not in (None, 80) or after.port not in (None, 443):
                headers.pop("Authorization", None)
        cookies = {**self._cookies_for(url), **(request._cookies or {})}
        following = Request(method, url, headers, data=request.body if keeps_body else None, cookies=cookies,
                            hooks=request.hooks).prepare()
        following._cookies = request._cookies
        return following

    def _cookies_for(self, url):
        return {name: morsel.value for name, morsel in self.cookies.jar.filter_cookies(URL(url)).items()}

    def get(self, url, **kwargs):
        return self.request("GET", url, **kwargs)

    def options(self, url, **kwargs):
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


def _as_list(hooks):
    return list(hooks) if isinstance(hooks, (list, tuple)) else [hooks] if hooks else []


def session():
    return Session()
