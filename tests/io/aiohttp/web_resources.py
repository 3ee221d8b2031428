# cpython: skip aiohttp is not in the oracle
# What a router is made of: resources, routes, applications below a path or for a host; and how it finds one.
import asyncio
from pathlib import Path

from aiohttp import web
from aiohttp.test_utils import make_mocked_request


async def handler(request):
    return web.Response()


class Things(web.View):
    async def get(self):
        return web.Response()


async def main():
    app = web.Application()
    router = app.router
    router.add_get("/", handler, name="root")
    users = router.add_resource("/users/{id}", name="user")
    users.add_route("GET", handler)
    users.add_route("delete", handler)
    router.add_view("/things", Things)
    router.add_get(r"/{year:\d{4}}/{rest:.*}", handler)
    router.add_static("/files", Path(__file__).parent, name="files", append_version=True)
    below = web.Application()
    below.router.add_post("/add", handler, name="add")
    app.add_subapp("/api", below)
    for domain in "example.org", "*.example.org:8080":
        other = web.Application()
        other.router.add_get("/", Things)
        app.add_domain(domain, other)

    for resource in router.resources():
        info = {key: value for key, value in resource.get_info().items() if key in ("path", "formatter", "pattern", "prefix")}
        print(type(resource).__name__, resource.name, resource.canonical, len(resource), info)
    print(sorted(router), len(router.routes()), users in router.resources(), users.raw_match("/users/{id}"))
    print(users, router["root"])
    print(router["user"].url_for(id="a/b ü%"), router["root"].url_for(), below.router["add"].url_for())
    print(router["files"].url_for(filename="a b.txt"), router["files"].url_for(filename="web_resources.py").path)

    for method, path, host in [
        ("GET", "/", ""), ("GET", "/users/a%2Fb", ""), ("POST", "/users/1", ""), ("GET", "/2024/x/y", ""),
        ("GET", "/files/../web.py", ""), ("GET", "/files/x.py", ""), ("GET", "/api/add", ""), ("POST", "/api/add", ""),
        ("GET", "/nowhere", ""), ("GET", "/", "example.org"), ("GET", "/", "a.example.org:8080"),
    ]:
        found = await router.resolve(make_mocked_request(method, path, headers={"Host": host}))
        error = found.http_exception
        print(method, path, dict(found), type(found.route).__name__, found.route.name, error, getattr(error, "allow", None))

    for wrong in [
        lambda: router.add_get("x", handler), lambda: router.add_get("/{", handler), lambda: router.add_get("/{a:(}", handler),
        lambda: router.add_route("GET ", "/m", handler), lambda: router.add_get("/", handler, name="no good"),
        lambda: router.add_get("/q", handler, name="user"), lambda: users.add_route("DELETE", handler),
        lambda: app.add_domain("http://x", web.Application()), lambda: app.add_domain("-x.org", web.Application()),
        lambda: app.add_subapp("/", web.Application()), lambda: router["api"], lambda: list(router.resources())[5].url_for(),
        lambda: router["files"].set_options_route(handler) or router["files"].set_options_route(handler),
    ]:
        try:
            wrong()
        except Exception as error:
            print(type(error).__name__, error)
    app.freeze()
    try:
        app.router.add_get("/late", handler)
    except RuntimeError as error:
        print(error)
    try:
        app.middlewares.append(handler)
    except RuntimeError as error:
        print(error, app.pre_frozen, below.frozen)


asyncio.run(main())

# output:
# PlainResource root / 2 {'path': '/'}
# DynamicResource user /users/{id} 2 {'formatter': '/users/{id}', 'pattern': re.compile('/users/(?P<id>[^{}/]+)')}
# PlainResource None /things 1 {'path': '/things'}
# DynamicResource None /{year}/{rest} 2 {'formatter': '/{year}/{rest}', 'pattern': re.compile('/(?P<year>\\d{4})/(?P<rest>.*)')}
# StaticResource files /files 2 {'prefix': '/files'}
# PrefixedSubAppResource None /api 1 {'prefix': '/api'}
# MatchedSubAppResource None example.org 2 {}
# MatchedSubAppResource None .*\.example\.org:8080 2 {}
# ['files', 'root', 'user'] 14 True True
# <DynamicResource 'user'  /users/{id}> <PlainResource 'root'  />
# /users/a/b%20%C3%BC%25 / /api/add
# /files/a%20b.txt /files/web_resources.py
# GET / {} ResourceRoute root None None
# GET /users/a%2Fb {'id': 'a/b'} ResourceRoute user None None
# POST /users/1 {} SystemRoute None Method Not Allowed None
# GET /2024/x/y {'year': '2024', 'rest': 'x/y'} ResourceRoute None None None
# GET /files/../web.py {} SystemRoute None Not Found None
# GET /files/x.py {'filename': 'x.py'} ResourceRoute files None None
# GET /api/add {} SystemRoute None Method Not Allowed None
# POST /api/add {} ResourceRoute add None None
# GET /nowhere {} SystemRoute None Not Found None
# GET / {} ResourceRoute None None None
# GET / {} ResourceRoute None None None
# ValueError path should be started with / or be empty
# ValueError Invalid path '/{'['/{']
# ValueError Bad pattern '/(?P<a>()': missing ), unterminated subpattern at position 1
# ValueError GET  is not allowed HTTP method
# ValueError Incorrect route name 'no good', the name should be a sequence of python identifiers separated by dash, dot or column
# ValueError Duplicate 'user', already handled by <DynamicResource 'user'  /users/{id}>
# RuntimeError Added route will never be executed, method DELETE is already registered
# ValueError Scheme not supported
# ValueError Domain not valid
# ValueError Prefix cannot be empty
# KeyError 'api'
# RuntimeError .url_for() is not supported by sub-application root
# RuntimeError OPTIONS route was set already
# Cannot register a resource into frozen router.
# Cannot modify frozen list. True True
