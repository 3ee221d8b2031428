# cpython: skip httpx is not in the oracle
import asyncio
import httpx


def handler(request):
    if request.url.path == "/token":
        return httpx.Response(200, json={"token": "T-1"})
    if request.url.path == "/digest":
        given = request.headers.get("authorization", "")
        if given.startswith("Digest ") and 'username="ann"' in given and "qop=auth, nc=00000001" in given:
            return httpx.Response(200, text="known")
        return httpx.Response(401, headers={"WWW-Authenticate": 'Digest realm="r", nonce="n", qop="auth", algorithm=MD5'})
    status = 200 if request.headers.get("authorization") else 401
    return httpx.Response(status, json=[str(request.url), request.headers.get("authorization"), request.read().decode()])


class Token(httpx.Auth):
    requires_response_body = True

    def auth_flow(self, request):
        response = yield request
        if response.status_code == 401:
            print("refused:", response.json()[0])
            answer = yield httpx.Request("GET", "http://api.test/token")
            request.headers["Authorization"] = answer.json()["token"]
            yield request


def signed(request):
    request.headers["Authorization"] = "signed"
    return request


async def pieces():
    yield b"one "
    yield b"two"


async def app(scope, receive, send):
    message = await receive()
    await send({"type": "http.response.start", "status": 201, "headers": [(b"x-path", scope["path"].encode())]})
    await send({"type": "http.response.body", "body": message["body"].upper() + scope["query_string"]})


async def main():
    async with httpx.AsyncClient(transport=httpx.MockTransport(handler), base_url="http://api.test") as client:
        response = await client.post("/notes", content=pieces(), auth=Token())
        print(response.status_code, response.json(), [old.status_code for old in response.history])
        print((await client.get("/digest", auth=httpx.DigestAuth("ann", "secret"))).text)
        print((await client.get("/x", auth=signed)).json()[1], (await client.get("http://u:p@api.test/x")).json()[1])
    mounts = {
        "all://*.inner.test": httpx.ASGITransport(app),
        "https://": httpx.MockTransport(lambda request: httpx.Response(299)),
        "http://plain.test:8080": httpx.MockTransport(lambda request: httpx.Response(298)),
    }
    async with httpx.AsyncClient(transport=httpx.MockTransport(handler), mounts=mounts) as client:
        response = await client.put("https://a.inner.test/p?q=1", content=pieces())
        print(response.status_code, response.text, response.headers["x-path"])
        for url in "https://inner.test/", "http://plain.test:8080/", "http://plain.test/", "http://inner.test/":
            print((await client.get(url)).status_code, end=" ")
        print()


asyncio.run(main())


def wsgi(environ, start_response):
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [environ["REQUEST_METHOD"].encode(), environ["PATH_INFO"].encode(), environ["wsgi.input"].read()]


with httpx.Client(transport=httpx.WSGITransport(app=wsgi), base_url="http://w.test") as client:
    print(client.post("/made", content="!").text)
print(httpx.codes.NOT_FOUND == 404, httpx.codes.is_error(503), httpx.codes.get_reason_phrase(418))

# output:
# refused: http://api.test/notes
# 200 ['http://api.test/notes', 'T-1', 'one two'] [401, 200]
# known
# signed Basic dTpw
# 201 ONE q=1 /p
# 299 298 401 401 
# POST/made!
# True True I'm a teapot
