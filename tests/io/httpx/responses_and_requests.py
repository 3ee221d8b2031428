# cpython: skip httpx is not in the oracle
# Requests and responses without a network: building, encoding, hooks and transports of one's own.
import httpx


def handler(request):
    if request.url.path == "/redirect":
        return httpx.Response(302, headers={"Location": "/target"})
    if request.url.path == "/text":
        return httpx.Response(200, text="h\u00e9", headers={"X-Twice": "1"})
    return httpx.Response(404, json={"detail": "none"})


log = []
client = httpx.Client(
    transport=httpx.MockTransport(handler),
    base_url="http://api.test/v1/",
    event_hooks={"request": [lambda r: log.append(r.method)], "response": [lambda r: log.append(r.status_code)]},
)
request = client.build_request("POST", "users", params={"page": 2}, data={"name": "Ann"}, headers={"x-a": "b"})
print(request, request.content, request.headers["content-type"], request.headers["X-A"])
response = httpx.Client(transport=httpx.MockTransport(handler)).get("http://h.test/text")
print(response.text, response.content, response.encoding, response.headers["x-twice"], response.is_closed)
response = client.get("http://h.test/redirect")
print(response.status_code, response.has_redirect_location, response.next_request.url, response.is_redirect)
response = client.get("missing")
print(response.url, response.json(), response.is_client_error, response.reason_phrase)
try:
    response.raise_for_status()
except httpx.HTTPStatusError as error:
    print(str(error).splitlines()[0])
print(log)
url = httpx.URL("https://user:pass@host.test:8443/a%20b?x=1#frag")
print(url.scheme, url.host, url.port, url.path, url.query, url.fragment, url.username, url.join("../c"))
print(url.copy_with(path="/new", query=b"y=2"), httpx.URL("http://h.test").copy_merge_params({"a": "1"}))
print(httpx.QueryParams("a=1&a=2&b=3").multi_items(), httpx.Headers({"A": "1"})["a"])

# output:
# <Request('POST', 'http://api.test/v1/users?page=2')> b'name=Ann' application/x-www-form-urlencoded b
# hé b'h\xc3\xa9' utf-8 1 True
# 302 True http://h.test/target True
# http://api.test/v1/missing {'detail': 'none'} True Not Found
# Client error '404 Not Found' for url 'http://api.test/v1/missing'
# ['GET', 302, 'GET', 404]
# https host.test 8443 /a b b'x=1' frag user https://user:pass@host.test:8443/c
# https://user:pass@host.test:8443/new?y=2#frag http://h.test?a=1
# [('a', '1'), ('a', '2'), ('b', '3')] 1
