"""Which handler answers which address."""

import re
from collections.abc import Mapping
from inspect import isclass, iscoroutinefunction
from keyword import iskeyword
from pathlib import Path
from urllib.parse import quote, unquote

from yarl import URL

from . import hdrs
from .web_exceptions import HTTPException, HTTPExpectationFailed, HTTPForbidden, HTTPMethodNotAllowed, HTTPNotFound
from .web_response import Response

__all__ = ("AbstractResource", "AbstractRoute", "DynamicResource", "PlainResource", "Resource", "ResourceRoute",
           "StaticResource", "UrlDispatcher", "UrlMappingMatchInfo", "View")

_methods = ("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS")
_token = re.compile(r"[0-9A-Za-z!#\$%&'\*\+\-\.\^_`\|~]+")
_variable = re.compile(r"(\{[_a-zA-Z][^{}]*(?:\{[^{}]*\}[^{}]*)*\})")


class UrlMappingMatchInfo(dict):
    """The variable parts of a request's path, and who handles it."""

    def __init__(self, values, route):
        super().__init__(values)
        self.route = route
        self.apps = []
        self.current_app = None

    @property
    def handler(self):
        return self.route.handler

    @property
    def expect_handler(self):
        return self.route.handle_expect_header

    @property
    def http_exception(self):
        return self.route.error

    def __repr__(self):
        return f"<MatchInfo {super().__repr__()}: {self.route!r}>"


async def _continue(request):
    if request.version >= (1, 1):
        expected = request.headers.get(hdrs.EXPECT, "")
        if expected.lower() != "100-continue":
            raise HTTPExpectationFailed(text=f"Unknown Expect: {expected}")
        request.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")


class AbstractRoute:
    error = None

    def __init__(self, method, handler, *, expect_handler=None, resource=None):
        if expect_handler is None:
            expect_handler = _continue
        elif not iscoroutinefunction(expect_handler):
            raise AssertionError(f"Coroutine is expected, got {expect_handler!r}")
        self.method = method
        self.handler = handler
        self.resource = resource
        self._expect_handler = expect_handler

    async def handle_expect_header(self, request):
        """Lets the client send its body, or answers."""
        return await self._expect_handler(request)

    @property
    def name(self):
        return None if self.resource is None else self.resource.name

    def url_for(self, *args, **kwargs):
        return self.resource.url_for(*args, **kwargs)


class ResourceRoute(AbstractRoute):
    def __repr__(self):
        return f"<ResourceRoute [{self.method}] {self.resource} -> {self.handler!r}"


class _ErrorRoute(AbstractRoute):
    """No resource answers."""

    def __init__(self, error):
        async def handler(request):
            raise error

        super().__init__(hdrs.METH_ANY, handler)
        self.error = error

    def __repr__(self):
        return f"<SystemRoute {self.error.status}: {self.error.reason}>"


class AbstractResource:
    def __init__(self, name=None):
        self.name = name


class Resource(AbstractResource):
    """A path, plain or with variables ("/users/{id}", "/{year:\\d{4}}"), and its routes by method."""

    def __init__(self, path, name=None):
        super().__init__(name)
        self._routes = {}
        self._path = path
        parts = _variable.split(path)
        pattern = ""
        self._template = ""
        for part in parts:
            if _variable.fullmatch(part):
                variable, colon, expression = part[1:-1].partition(":")
                if not variable.isidentifier():
                    raise ValueError(f"Invalid path '{path}'['{part}']")
                pattern += f"(?P<{variable}>{expression if colon else '[^{}/]+'})"
                self._template += "{" + variable + "}"
            else:
                if "{" in part or "}" in part:
                    raise ValueError(f"Invalid path '{path}'['{part}']")
                pattern += re.escape(part)
                self._template += part
        self._plain = len(parts) == 1
        try:
            self._pattern = None if self._plain else re.compile(pattern)
        except re.error as error:
            raise ValueError(f"Bad pattern '{pattern}': {error}") from None

    def __repr__(self):
        kind = "PlainResource" if self._plain else "DynamicResource"
        name = f"'{self.name}' " if self.name is not None else ""
        return f"<{kind} {name} {self._template}>"

    @property
    def canonical(self):
        return self._template

    def __iter__(self):
        return iter(self._routes.values())

    def __len__(self):
        return len(self._routes)

    def add_prefix(self, prefix):
        routes = self._routes
        self.__init__(prefix + self._path, self.name)
        self._routes = routes

    def add_route(self, method, handler, *, expect_handler=None):
        method = method.upper()
        if not _token.fullmatch(method) and method != hdrs.METH_ANY:
            raise ValueError(f"{method} is not allowed HTTP method")
        if method in self._routes or hdrs.METH_ANY in self._routes:
            raise RuntimeError(
                f"Added route will never be executed, method {method} is already registered"
            )
        _check_handler(handler)
        route = ResourceRoute(method, handler, expect_handler=expect_handler, resource=self)
        self._routes[method] = route
        return route

    def match(self, path):
        """The variables, or None where the path is another."""
        if self._plain:
            return {} if path == self._path else None
        found = self._pattern.fullmatch(path)
        if found is None:
            return None
        return {name: unquote(value) for name, value in found.groupdict().items()}

    def find(self, method):
        return self._routes.get(method) or self._routes.get(hdrs.METH_ANY)

    def allowed(self):
        return set(self._routes)

    def url_for(self, **parts):
        text = self._template
        for name, value in parts.items():
            text = text.replace("{" + name + "}", quote(str(value), safe="/!$'()*,:@+&=;"))
        return URL(text, encoded=True)

    def get_info(self):
        return {"path": self._path} if self._plain else {"formatter": self._template, "pattern": self._pattern}


PlainResource = DynamicResource = Resource


class StaticResource(AbstractResource):
    """Files of a folder."""

    def __init__(self, prefix, directory, name=None, show_index=False, **options):
        super().__init__(name)
        self._prefix = prefix.rstrip("/")
        try:
            self._directory = Path(directory).expanduser().resolve(strict=True)
        except FileNotFoundError as error:
            raise ValueError(f"'{directory}' does not exist") from error
        if not self._directory.is_dir():
            raise ValueError(f"'{directory}' is not a directory")
        self._show_index = show_index
        self._route = ResourceRoute("GET", self._handle, resource=self)

    def __repr__(self):
        return f"<StaticResource  {self._prefix} -> {self._directory!r}>"

    def __iter__(self):
        return iter((self._route,))

    @property
    def canonical(self):
        return self._prefix

    def add_prefix(self, prefix):
        self._prefix = prefix + self._prefix

    def match(self, path):
        return {"filename": unquote(path[len(self._prefix) + 1 :])} if path.startswith(self._prefix + "/") else None

    def find(self, method):
        return self._route if method in ("GET", "HEAD") else None

    def allowed(self):
        return {"GET", "HEAD"}

    def url_for(self, *, filename, append_version=None):
        return URL(f"{self._prefix}/{quote(str(filename))}", encoded=True)

    async def _handle(self, request):
        from .web_fileresponse import FileResponse

        root = self._directory
        path = root.joinpath(request.match_info["filename"]).resolve()
        if not path.is_relative_to(root):
            raise HTTPNotFound()
        if not path.is_dir():
            return FileResponse(path)
        if not self._show_index:
            raise HTTPForbidden()
        return Response(text=self._index(root, path), content_type="text/html")

    def _index(self, root, path):
        """The page of a folder: links to what is in it."""
        from html import escape

        title = f"Index of /{'' if path == root else path.relative_to(root).as_posix()}"
        items = []
        for each in sorted(path.iterdir()):
            slash = "/" if each.is_dir() else ""
            address = self.url_for(filename=each.relative_to(root).as_posix())
            items.append(f'<li><a href="{escape(str(address))}">{escape(each.name)}{slash}</a></li>')
        return f"<html>\n<head>\n<title>{escape(title)}</title>\n</head>\n<body>\n<h1>{escape(title)}</h1>\n<ul>\n" + (
            "\n".join(items) + "\n</ul>\n</body>\n</html>"
        )


class _PrefixedApp(AbstractResource):
    """Another application below a prefix."""

    def __init__(self, prefix, app):
        super().__init__()
        self._prefix = prefix.rstrip("/")
        self.app = app

    def __repr__(self):
        return f"<PrefixedSubAppResource {self._prefix} -> {self.app!r}>"

    def __iter__(self):
        return iter(self.app.router.routes())

    @property
    def canonical(self):
        return self._prefix

    def add_prefix(self, prefix):
        self._prefix = prefix + self._prefix
        for resource in self.app.router.resources():
            resource.add_prefix(prefix)

    def covers(self, request):
        path = request.rel_url.raw_path
        return path == self._prefix or path.startswith(self._prefix + "/")


class _AppOfDomain(_PrefixedApp):
    """Another application for the requests to some hosts: "example.org", "*.example.org:8080"."""

    def __init__(self, domain, app):
        super().__init__("", app)
        if not isinstance(domain, str):
            raise TypeError("Domain must be str")
        domain = domain.rstrip(".").lower()
        if not domain:
            raise ValueError("Domain cannot be empty")
        if "://" in domain:
            raise ValueError("Scheme not supported")
        url = URL("http://" + domain.replace("*", "any"))
        if not url.raw_host or not all(re.fullmatch(r"[a-z0-9]([a-z0-9-]*[a-z0-9])?", x) for x in url.host.split(".")):
            raise ValueError("Domain not valid")
        self._domain = domain
        self._hosts = re.compile(re.escape(domain).replace(r"\*", ".*"))

    def __repr__(self):
        return f"<MatchedSubAppResource -> {self.app!r}>"

    @property
    def canonical(self):
        return self._domain

    def covers(self, request):
        return self._hosts.fullmatch(request.headers.get(hdrs.HOST, "").lower()) is not None


class View:
    """A class whose methods get(), post() ... answer."""

    def __init__(self, request):
        self.request = request

    def __await__(self):
        return self._answer().__await__()

    async def _answer(self):
        method = getattr(self, self.request.method.lower(), None)
        if self.request.method not in _methods or method is None:
            allowed = {each for each in _methods if hasattr(self, each.lower())}
            raise HTTPMethodNotAllowed(self.request.method, allowed)
        return await method()


def _check_handler(handler):
    if isclass(handler) and issubclass(handler, View):
        return
    if not callable(handler):
        raise AssertionError(handler)
    if not iscoroutinefunction(handler) and not iscoroutinefunction(getattr(handler, "__call__", None)):
        import warnings

        warnings.warn("Bare functions are deprecated, use async ones", DeprecationWarning, stacklevel=2)


class UrlDispatcher(Mapping):
    """An application's resources; those with a name by it."""

    def __init__(self):
        self._resources = []
        self._named = {}
        self._frozen = False

    def __getitem__(self, name):
        return self._named[name]

    def __len__(self):
        return len(self._named)

    def __iter__(self):
        return iter(self._named)

    def resources(self):
        return list(self._resources)

    def routes(self):
        return [route for resource in self._resources for route in resource]

    def named_resources(self):
        return dict(self._named)

    def freeze(self):
        self._frozen = True

    def register_resource(self, resource):
        if self._frozen:
            raise RuntimeError("Cannot register a resource into frozen router.")
        name = resource.name
        if name is not None:
            for part in re.split(r"[.:-]", name):
                if iskeyword(part):
                    raise ValueError(
                        f"Incorrect route name {name!r}, python keywords cannot be used for route name"
                    )
                if not part.isidentifier():
                    raise ValueError(
                        f"Incorrect route name {name!r}, the name should be a sequence of python identifiers separated "
                        "by dash, dot or column"
                    )
            if name in self._named:
                raise ValueError(
                    f"Duplicate {name!r}, already handled by {self._named[name]!r}"
                )
            self._named[name] = resource
        self._resources.append(resource)

    def add_resource(self, path, *, name=None):
        if path and not path.startswith("/"):
            raise ValueError("path should be started with / or be empty")
        if self._resources:
            last = self._resources[-1]
            if isinstance(last, Resource) and last.name == name and last._path == path:
                return last
        resource = Resource(path, name)
        self.register_resource(resource)
        return resource

    def add_route(self, method, path, handler, *, name=None, expect_handler=None):
        return self.add_resource(path, name=name).add_route(method, handler, expect_handler=expect_handler)

    def add_static(self, prefix, path, *, name=None, **options):
        resource = StaticResource(prefix, path, name, **options)
        self.register_resource(resource)
        return resource

    def add_get(self, path, handler, *, name=None, allow_head=True, **options):
        resource = self.add_resource(path, name=name)
        if allow_head:
            resource.add_route("HEAD", handler, **options)
        return resource.add_route("GET", handler, **options)

    def add_head(self, path, handler, **options):
        return self.add_route("HEAD", path, handler, **options)

    def add_post(self, path, handler, **options):
        return self.add_route("POST", path, handler, **options)

    def add_put(self, path, handler, **options):
        return self.add_route("PUT", path, handler, **options)

    def add_patch(self, path, handler, **options):
        return self.add_route("PATCH", path, handler, **options)

    def add_delete(self, path, handler, **options):
        return self.add_route("DELETE", path, handler, **options)

    def add_options(self, path, handler, **options):
        return self.add_route("OPTIONS", path, handler, **options)

    def add_view(self, path, handler, **options):
        return self.add_route("*", path, handler, **options)

    def add_routes(self, routes):
        return [route for each in routes for route in each.register(self)]

    async def resolve(self, request):
        path = request.rel_url.raw_path
        plain = request.path
        allowed = set()
        # What belongs to a host comes before what belongs to a path.
        for resource in sorted(self._resources, key=lambda each: not isinstance(each, _AppOfDomain)):
            if isinstance(resource, _PrefixedApp):
                if resource.covers(request):
                    found = await resource.app.router.resolve(request)
                    found.apps.append(resource.app)
                    return found
                continue
            values = resource.match(path)
            if values is None and plain != path:
                values = resource.match(plain)
            if values is None:
                continue
            route = resource.find(request.method)
            if route is not None:
                return UrlMappingMatchInfo(values, route)
            allowed |= resource.allowed()
        error = HTTPMethodNotAllowed(request.method, allowed) if allowed else HTTPNotFound()
        return UrlMappingMatchInfo({}, _ErrorRoute(error))
