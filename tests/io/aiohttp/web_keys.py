# cpython: skip aiohttp is not in the oracle
# Keys with a type, what requests and answers keep under them, and what applications share with those below.
import warnings

from aiohttp import web
from aiohttp.test_utils import make_mocked_request

name = web.AppKey("name", str)
print(name, web.RequestKey("user", dict), web.ResponseKey("size"), web.AppKey[list[int]]("numbers"))
print(sorted([web.AppKey("b"), "text", web.AppKey("a")], key=lambda key: (isinstance(key, str), key)))

app = web.Application()
app[name] = "outer"
below = web.Application()
below["own"] = 1
app.add_subapp("/below", below)

warnings.simplefilter("always")
request = make_mocked_request("GET", "/", app=below)
response = web.Response()
with warnings.catch_warnings(record=True) as heard:
    request["text"] = request["text"] = 1
    response["text"] = 1
    below["more"] = 2
    request[web.RequestKey("quiet")] = 2
for each in heard:
    print(each.category.__name__, str(each.message).splitlines())
config = request.config_dict
print(repr(config).split("(")[0], config["own"], config.get(name, "none"), len(config), name in config)

request.match_info._frozen = False
request.match_info.add_app(app)
config = request.config_dict
print(list(config), config[name], config.get("absent"))
clone = request.clone(method="PUT", rel_url="/other", host="example.org", scheme="https", remote="10.0.0.1")
print(clone.method, clone.path, clone.url, clone.remote, clone["text"], clone.match_info is request.match_info)
forwarded = make_mocked_request("GET", "/", headers={"Forwarded": 'for=1.2.3.4;proto="https" , for="[::1]";by=x, bad'})
print([dict(each) for each in forwarded.forwarded])

# output:
# <AppKey(__main__.name, type=str)> <RequestKey(__main__.user, type=dict)> <ResponseKey(__main__.size, type=<<Unknown>>)> <AppKey(__main__.numbers, type=list[int])>
# [<AppKey(__main__.a, type=<<Unknown>>)>, <AppKey(__main__.b, type=<<Unknown>>)>, 'text']
# NotAppKeyWarning ['It is recommended to use web.RequestKey instances for keys.', 'https://docs.aiohttp.org/en/stable/web_advanced.html#request-s-storage']
# NotAppKeyWarning ['It is recommended to use web.ResponseKey instances for keys.', 'https://docs.aiohttp.org/en/stable/web_advanced.html#response-s-storage']
# NotAppKeyWarning ['It is recommended to use web.AppKey instances for keys.', 'https://docs.aiohttp.org/en/stable/web_advanced.html#application-s-config']
# ChainMapProxy 1 none 2 False
# [<AppKey(__main__.name, type=str)>, 'own', 'more'] outer None
# PUT /other https://example.org/other 10.0.0.1 1 True
# [{'for': '1.2.3.4', 'proto': 'https'}, {'for': '[::1]', 'by': 'x'}, {}]
