"""Which handler answers which address."""

import re
from abc import ABC, abstractmethod
from collections.abc import Collection, Mapping
from inspect import isclass, iscoroutine, iscoroutinefunction
from keyword import iskeyword
from pathlib import Path
from types import MappingProxyType

from yarl import URL

from . import hdrs
from .abc import AbstractMatchInfo, AbstractRouter, AbstractView
from .web_exceptions import HTTPExpectationFailed, HTTPForbidden, HTTPMethodNotAllowed, HTTPNotFound
from .web_response import Response, StreamResponse

__all__ = (
    "AbstractResource", "AbstractRoute", "DynamicResource", "PlainResource", "PrefixedSubAppResource", "Resource",
    "ResourceRoute", "StaticResource", "UrlDispatcher", "UrlMappingMatchInfo", "View",
)

_token = re.compile(r"[0-9A-Za-z!#\$%&'\*\+\-\.\^_`\|~]+")
_variable = re.compile(r"(\{[_a-zA-Z][^{}]*(?:\{[^{}]*\}[^{}]*)*\})")


def _quoted(path):
    return URL.build(path=path).raw_path


def _requoted(path):
    return _quoted(path).replace("%25", "%") if "%" in path else _quoted(path)


def _unquoted(part):
    """What URL.path_safe left encoded: a slash inside of a part, and the sign of encoding itself."""
    return part.replace("%2F", "/").replace("%25", "%")


class UrlMappingMatchInfo(dict, AbstractMatchInfo):
    """The variable parts of a request's path, and who handles it."""

    http_exception = None
    current_app = None  # whose middleware or handler runs

    def __init__(self, match_dict, route):
        super().__init__(match_dict)
        self._route = route
        self._apps = ()  # from the outermost to the one that has the route
        self._frozen = False

    @property
    def route(self):
        return self._route

    @property
    def handler(self):
        return self._route.handler

    @property
    def expect_handler(self):
        return self._route.handle_expect_header

    def get_info(self):
        return self._route.get_info()

    @property
    def apps(self):
        return self._apps

    def add_app(self, app):
        """Adds the application around those that are known."""
        if self._frozen:
            raise RuntimeError("Cannot change apps stack after .freeze() call")
        if self.current_app is None:
            self.current_app = app
        self._apps = app, *self._apps

    def freeze(self):
        self._frozen = True

    def __repr__(self):
        return f"<MatchInfo {super().__repr__()}: {self._route}>"


class MatchInfoError(UrlMappingMatchInfo):
    """No resource answers."""

    def __init__(self, http_exception):
        super().__init__({}, SystemRoute(http_exception))
        self.http_exception = http_exception

    def __repr__(self):
        return f"<MatchInfoError {self.http_exception.status}: {self.http_exception.reason}>"


async def _continue(request):
    if request.version == (1, 1):
        expected = request.headers.get(hdrs.EXPECT, "")
        if expected.lower() != "100-continue":
            raise HTTPExpectationFailed(text=f"Unknown Expect: {expected}")
        request.transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")


def _coroutine_function(handler):
    """The handler, wrapped where it is a plain function."""
    if not callable(handler):
        raise AssertionError(handler)
    if iscoroutinefunction(handler) or isclass(handler) and issubclass(handler, AbstractView):
        return handler
    import warnings
    from functools import wraps

    warnings.warn("Bare functions are deprecated, use async ones", DeprecationWarning, stacklevel=2)

    @wraps(handler)
    async def waiting(request):
        response = handler(request)
        if iscoroutine(response):
            response = await response
        assert isinstance(response, StreamResponse)
        return response

    return waiting


class AbstractRoute(ABC):
    def __init__(self, method, handler, *, expect_handler=None, resource=None):
        if expect_handler is None:
            expect_handler = _continue
        elif not iscoroutinefunction(expect_handler):
            raise AssertionError(f"Coroutine is expected, got {expect_handler!r}")
        method = method.upper()
        if not _token.fullmatch(method):
            raise ValueError(f"{method} is not allowed HTTP method")
        self._handler = _coroutine_function(handler)
        self._method = method
        self._resource = resource
        self._expect_handler = expect_handler

    @property
    def method(self):
        return self._method

    @property
    def handler(self):
        return self._handler

    @property
    def resource(self):
        return self._resource

    @property
    @abstractmethod
    def name(self):
        """The resource's name, or None."""

    @abstractmethod
    def get_info(self):
        """A dictionary of what it is made from."""

    @abstractmethod
    def url_for(self, *args, **kwargs):
        """An address that leads here."""

    async def handle_expect_header(self, request):
        """Lets the client send its body, or answers."""
        return await self._expect_handler(request)


class ResourceRoute(AbstractRoute):
    def __init__(self, method, handler, resource, *, expect_handler=None):
        super().__init__(method, handler, expect_handler=expect_handler, resource=resource)

    def __repr__(self):
        return f"<ResourceRoute [{self.method}] {self._resource} -> {self.handler!r}"

    @property
    def name(self):
        return None if self._resource is None else self._resource.name

    def url_for(self, *args, **kwargs):
        return self._resource.url_for(*args, **kwargs)

    def get_info(self):
        return self._resource.get_info()


class SystemRoute(AbstractRoute):
    """Answers with an error."""

    name = None

    def __init__(self, http_exception):
        super().__init__(hdrs.METH_ANY, self._raise)
        self._error = http_exception

    def __repr__(self):
        return f"<SystemRoute {self.status}: {self.reason}>"

    async def _raise(self, request):
        raise self._error

    @property
    def status(self):
        return self._error.status

    @property
    def reason(self):
        return self._error.reason

    def url_for(self, *args, **kwargs):
        raise RuntimeError(".url_for() is not allowed for SystemRoute")

    def get_info(self):
        return {"http_exception": self._error}


class AbstractResource(Collection):
    """Addresses, and the routes that they have."""

    def __init__(self, *, name=None):
        self._name = name

    @property
    def name(self):
        return self._name

    def _named(self):
        return "" if self._name is None else f"'{self._name}'"

    def __contains__(self, route):
        return any(each is route for each in self)

    @property
    @abstractmethod
    def canonical(self):
        """The path, with the names of its variables."""

    @abstractmethod
    def url_for(self, **kwargs):
        """An address that leads here."""

    @abstractmethod
    async def resolve(self, request):
        """(match info or None, the methods that are allowed here)"""

    @abstractmethod
    def add_prefix(self, prefix):
        """Puts a path before its own."""

    @abstractmethod
    def get_info(self):
        """A dictionary of what it is made from."""

    def freeze(self):
        """Called when the application starts."""

    @abstractmethod
    def raw_match(self, path):
        """Whether it was made with this path."""


class Resource(AbstractResource):
    """A path and its routes by method."""

    def __init__(self, *, name=None):
        super().__init__(name=name)
        self._routes = {}

    def __iter__(self):
        return iter(self._routes.values())

    def __len__(self):
        return len(self._routes)

    def _route_of(self, method):
        return self._routes.get(method) or self._routes.get(hdrs.METH_ANY)

    def add_route(self, method, handler, *, expect_handler=None):
        if route := self._route_of(method):
            raise RuntimeError(f"Added route will never be executed, method {route.method} is already registered")
        route = ResourceRoute(method, handler, self, expect_handler=expect_handler)
        self.register_route(route)
        return route

    def register_route(self, route):
        assert isinstance(route, ResourceRoute), f"Instance of Route class is required, got {route!r}"
        self._routes[route.method] = route

    async def resolve(self, request):
        values = self._match(request.rel_url.path_safe)
        if values is None:
            return None, set()
        route = self._route_of(request.method)
        return None if route is None else UrlMappingMatchInfo(values, route), set(self._routes)


class PlainResource(Resource):
    """A path without variables."""

    def __init__(self, path, *, name=None):
        super().__init__(name=name)
        assert not path or path.startswith("/")
        self._path = path

    def __repr__(self):
        return f"<PlainResource {self._named() and self._named() + ' '} {self._path}>"

    @property
    def canonical(self):
        return self._path

    def freeze(self):
        self._path = self._path or "/"

    def add_prefix(self, prefix):
        self._path = _checked_prefix(prefix) + self._path

    def _match(self, path):
        return {} if path == self._path else None

    def raw_match(self, path):
        return self._path == path

    def get_info(self):
        return {"path": self._path}

    def url_for(self):
        return URL.build(path=self._path, encoded=True)


class DynamicResource(Resource):
    """A path with variables: "/users/{id}", "/{year:\\d{4}}"."""

    def __init__(self, path, *, name=None):
        super().__init__(name=name)
        self._path = path
        pattern = self._formatter = ""
        for part in _variable.split(path):
            variable, colon, expression = part[1:-1].partition(":")
            if _variable.fullmatch(part) and variable.isidentifier() and (expression or not colon):
                pattern += f"(?P<{variable}>{expression or '[^{}/]+'})"
                self._formatter += "{" + variable + "}"
            elif "{" in part or "}" in part:
                raise ValueError(f"Invalid path '{path}'['{part}']")
            else:
                pattern += re.escape(_requoted(part))
                self._formatter += _requoted(part)
        try:
            self._pattern = re.compile(pattern)
        except re.error as error:
            raise ValueError(f"Bad pattern '{pattern}': {error}") from None

    def __repr__(self):
        return f"<DynamicResource {self._named() and self._named() + ' '} {self._formatter}>"

    @property
    def canonical(self):
        return self._formatter

    def add_prefix(self, prefix):
        self._pattern = re.compile(re.escape(_checked_prefix(prefix)) + self._pattern.pattern)
        self._formatter = prefix + self._formatter

    def _match(self, path):
        found = self._pattern.fullmatch(path)
        return found and {name: _unquoted(value) for name, value in found.groupdict().items()}

    def raw_match(self, path):
        return self._path == path

    def get_info(self):
        return {"formatter": self._formatter, "pattern": self._pattern}

    def url_for(self, **parts):
        path = self._formatter.format_map({name: _quoted(value) for name, value in parts.items()})
        return URL.build(path=path, encoded=True)


def _checked_prefix(prefix):
    assert prefix.startswith("/") and not prefix.endswith("/")
    return prefix


class PrefixResource(AbstractResource):
    """All that begins with a path."""

    def __init__(self, prefix, *, name=None):
        assert not prefix or prefix.startswith("/"), prefix
        assert prefix in ("", "/") or not prefix.endswith("/"), prefix
        super().__init__(name=name)
        self._prefix = _requoted(prefix)

    @property
    def canonical(self):
        return self._prefix

    def add_prefix(self, prefix):
        self._prefix = _checked_prefix(prefix) + self._prefix

    def raw_match(self, prefix):
        return False


class StaticResource(PrefixResource):
    """Files of a folder."""

    def __init__(
        self, prefix, directory, *, name=None, expect_handler=None, chunk_size=256 * 1024, show_index=False,
        follow_symlinks=False, append_version=False,
    ):
        super().__init__(prefix, name=name)
        try:
            self._directory = Path(directory).expanduser().resolve(strict=True)
        except FileNotFoundError as error:
            raise ValueError(f"'{directory}' does not exist") from error
        if not self._directory.is_dir():
            raise ValueError(f"'{self._directory}' is not a directory")
        self._show_index = show_index
        self._chunk_size = chunk_size
        self._follow_symlinks = follow_symlinks
        self._append_version = append_version
        self._expect_handler = expect_handler
        self._routes = {
            method: ResourceRoute(method, self._handle, self, expect_handler=expect_handler)
            for method in (hdrs.METH_GET, hdrs.METH_HEAD)
        }

    def __repr__(self):
        return f"<StaticResource {self._named()} {self._prefix} -> {self._directory!r}>"

    def __iter__(self):
        return iter(self._routes.values())

    def __len__(self):
        return len(self._routes)

    def get_info(self):
        return {"directory": self._directory, "prefix": self._prefix, "routes": self._routes}

    def set_options_route(self, handler):
        if hdrs.METH_OPTIONS in self._routes:
            raise RuntimeError("OPTIONS route was set already")
        self._routes[hdrs.METH_OPTIONS] = ResourceRoute(
            hdrs.METH_OPTIONS, handler, self, expect_handler=self._expect_handler
        )

    async def resolve(self, request):
        from posixpath import normpath

        path = request.rel_url.path_safe
        if not (normpath(path) + "/").startswith(self._prefix.rstrip("/") + "/"):
            return None, set()
        allowed = set(self._routes)
        if request.method not in allowed:
            return None, allowed
        values = {"filename": _unquoted(path[len(self._prefix) + 1 :])}
        return UrlMappingMatchInfo(values, self._routes[request.method]), allowed

    def url_for(self, *, filename, append_version=None):
        name = str(filename).lstrip("/")
        url = URL.build(path=self._prefix, encoded=True) / name
        if self._append_version if append_version is None else append_version:
            try:
                path = self._inside(name)
            except (ValueError, FileNotFoundError):
                return url
            if path.is_file():
                from base64 import urlsafe_b64encode
                from hashlib import sha256

                url = url.with_query(v=urlsafe_b64encode(sha256(path.read_bytes()).digest()).decode())
        return url

    def _inside(self, name):
        """The path of a file in the folder; ValueError where it leads out of it."""
        from os.path import normpath

        path = self._directory.joinpath(name)
        path = Path(normpath(path)) if self._follow_symlinks else path.resolve()
        path.relative_to(self._directory)
        return path.resolve()

    async def _handle(self, request):
        from .web_fileresponse import FileResponse

        name = request.match_info["filename"]
        if name.startswith("/"):
            raise HTTPNotFound()
        try:
            path = self._inside(name)
        except ValueError as error:
            raise HTTPNotFound() from error
        try:
            if not path.is_dir():
                return FileResponse(path, chunk_size=self._chunk_size)
            if self._show_index:
                return Response(text=self._index(path), content_type="text/html")
        except PermissionError as error:
            raise HTTPForbidden() from error
        raise HTTPForbidden()

    def _index(self, path):
        """The page of a folder: links to what is in it."""
        from html import escape

        title = escape(f"Index of /{path.relative_to(self._directory).as_posix()}")
        items = []
        for each in sorted(path.iterdir()):
            address = _quoted(f"{self._prefix}/{each.relative_to(self._directory).as_posix()}")
            items.append(f'<li><a href="{address}">{escape(each.name)}{"/" if each.is_dir() else ""}</a></li>')
        items = "\n".join(items)
        return (
            f"<html>\n<head>\n<title>{title}</title>\n</head>\n"
            f"<body>\n<h1>{title}</h1>\n<ul>\n{items}\n</ul>\n</body>\n</html>"
        )


class PrefixedSubAppResource(PrefixResource):
    """Another application below a prefix."""

    def __init__(self, prefix, app):
        super().__init__(prefix)
        self._app = app
        self._move(prefix)

    def __repr__(self):
        return f"<PrefixedSubAppResource {self._prefix} -> {self._app!r}>"

    def __iter__(self):
        return iter(self._app.router.routes())

    def __len__(self):
        return len(self._app.router.routes())

    def add_prefix(self, prefix):
        super().add_prefix(prefix)
        self._move(prefix)

    def _move(self, prefix):
        for resource in self._app.router.resources():
            self._app.router.unindex_resource(resource)
            resource.add_prefix(prefix)
            self._app.router.index_resource(resource)

    def url_for(self, *args, **kwargs):
        raise RuntimeError(".url_for() is not supported by sub-application root")

    def get_info(self):
        return {"app": self._app, "prefix": self._prefix}

    async def resolve(self, request):
        found = await self._app.router.resolve(request)
        found.add_app(self._app)
        return found, getattr(found.http_exception, "allowed_methods", set())


class AbstractRuleMatching(ABC):
    """Says which requests an application gets."""

    @abstractmethod
    async def match(self, request):
        """Whether it gets this one."""

    @abstractmethod
    def get_info(self):
        """A dictionary of what it is made from."""

    @property
    @abstractmethod
    def canonical(self):
        """The rule as text."""


class Domain(AbstractRuleMatching):
    """The requests to one host, "example.org:8080"."""

    _part = re.compile(r"(?!-)[a-z\d-]{1,63}(?<!-)")

    def __init__(self, domain):
        self._domain = self.validation(domain)

    def validation(self, domain):
        if not isinstance(domain, str):
            raise TypeError("Domain must be str")
        domain = domain.rstrip(".").lower()
        if not domain:
            raise ValueError("Domain cannot be empty")
        if "://" in domain:
            raise ValueError("Scheme not supported")
        url = URL("http://" + domain)
        if not all(self._part.fullmatch(part) for part in url.raw_host.split(".")):
            raise ValueError("Domain not valid")
        return url.raw_host if url.port == 80 else f"{url.raw_host}:{url.port}"

    @property
    def canonical(self):
        return self._domain

    async def match(self, request):
        host = request.headers.get(hdrs.HOST)
        return bool(host) and self.match_domain(host)

    def match_domain(self, host):
        return host.lower() == self._domain

    def get_info(self):
        return {"domain": self._domain}


class MaskDomain(Domain):
    """The requests to hosts whose names fit: "*.example.org"."""

    _part = re.compile(r"(?!-)[a-z\d\*-]{1,63}(?<!-)")

    def __init__(self, domain):
        super().__init__(domain)
        self._mask = re.compile(self._domain.replace(".", r"\.").replace("*", ".*"))

    @property
    def canonical(self):
        return self._mask.pattern

    def match_domain(self, host):
        return self._mask.fullmatch(host) is not None


class MatchedSubAppResource(PrefixedSubAppResource):
    """Another application for the requests that a rule tells."""

    def __init__(self, rule, app):
        AbstractResource.__init__(self)
        self._prefix = ""
        self._app = app
        self._rule = rule

    def __repr__(self):
        return f"<MatchedSubAppResource -> {self._app!r}>"

    @property
    def canonical(self):
        return self._rule.canonical

    def get_info(self):
        return {"app": self._app, "rule": self._rule}

    async def resolve(self, request):
        return await super().resolve(request) if await self._rule.match(request) else (None, set())


class View(AbstractView):
    """A class whose methods get(), post() ... answer."""

    def __await__(self):
        return self._answer().__await__()

    async def _answer(self):
        request = self.request
        method = getattr(self, request.method.lower(), None) if request.method in hdrs.METH_ALL else None
        if method is None:
            raise HTTPMethodNotAllowed(request.method, {each for each in hdrs.METH_ALL if hasattr(self, each.lower())})
        return await method()


class _Listed(Collection):
    """What a router has at the moment."""

    def __init__(self, items):
        self._items = items

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __contains__(self, item):
        return any(each is item for each in self._items)


class ResourcesView(_Listed):
    pass


class RoutesView(_Listed):
    pass


class UrlDispatcher(AbstractRouter, Mapping):
    """An application's resources; those with a name by it."""

    def __init__(self):
        super().__init__()
        self._resources = []
        self._named = {}
        self._by_path = {}  # those that begin with a path
        self._by_rule = []

    def __getitem__(self, name):
        return self._named[name]

    def __len__(self):
        return len(self._named)

    def __iter__(self):
        return iter(self._named)

    def resources(self):
        return ResourcesView(self._resources)

    def routes(self):
        return RoutesView([route for resource in self._resources for route in resource])

    def named_resources(self):
        return MappingProxyType(self._named)

    def freeze(self):
        super().freeze()
        for resource in self._resources:
            resource.freeze()

    def register_resource(self, resource):
        assert isinstance(resource, AbstractResource), (
            f"Instance of AbstractResource class is required, got {resource!r}"
        )
        if self.frozen:
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
        if isinstance(resource, MatchedSubAppResource):
            self._by_rule.append(resource)
        else:
            self.index_resource(resource)

    @staticmethod
    def _indexed_by(resource):
        """The path up to the first variable part."""
        path = resource.canonical
        if "{" in path:
            path = path.partition("{")[0].rpartition("/")[0]
        return path.rstrip("/") or "/"

    def index_resource(self, resource):
        self._by_path.setdefault(self._indexed_by(resource), []).append(resource)

    def unindex_resource(self, resource):
        self._by_path[self._indexed_by(resource)].remove(resource)

    def add_resource(self, path, *, name=None):
        if path and not path.startswith("/"):
            raise ValueError("path should be started with / or be empty")
        if self._resources:
            last = self._resources[-1]
            if last.name == name and last.raw_match(path):
                return last
        is_dynamic = "{" in path or "}" in path or _variable.search(path)
        resource = DynamicResource(path, name=name) if is_dynamic else PlainResource(path, name=name)
        self.register_resource(resource)
        return resource

    def add_route(self, method, path, handler, *, name=None, expect_handler=None):
        return self.add_resource(path, name=name).add_route(method, handler, expect_handler=expect_handler)

    def add_static(self, prefix, path, **options):
        assert prefix.startswith("/")
        resource = StaticResource(prefix.removesuffix("/"), path, **options)
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
        """Asks the rules first, then what is registered for the longest path."""
        allowed = set()
        path = request.rel_url.path_safe
        candidates = list(self._by_rule)
        while path:
            candidates += self._by_path.get(path, ())
            if path == "/":
                break
            path = path.rpartition("/")[0] or "/"
        for resource in candidates:
            found, methods = await resource.resolve(request)
            if found is not None:
                return found
            allowed |= methods
        return MatchInfoError(HTTPMethodNotAllowed(request.method, allowed) if allowed else HTTPNotFound())
