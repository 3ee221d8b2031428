# cpython: skip aiohttp is not in the oracle
# Names and values beyond the RFC are taken; what is wrong costs one cookie, not the header. Jars live on in a file.
import asyncio
import json
import os
import stat
import tempfile

from aiohttp import CookieJar, web
from aiohttp.test_utils import TestClient, TestServer
from yarl import URL

lines = [
    "{a}[1]=braces; Path=/", 'q="quo\\"ted; still"; HttpOnly', "date=1; Expires=Wed, 01 Jan 2070 00:00:00 GMT; Path=/x",
    'open="never closed; Path=/', "bad name=1", "bad,name=1; Path=/", "two=2; three=3; Secure",
]


async def set_cookies(request):
    response = web.Response()
    for line in lines:
        response.headers.add("Set-Cookie", line)
    return response


async def show(request):
    return web.json_response(dict(request.cookies))


async def main():
    app = web.Application()
    app.add_routes([web.get("/set", set_cookies), web.get("/show", show)])
    async with TestClient(TestServer(app)) as client:
        async with client.get("/set") as response:
            for morsel in response.cookies.values():
                print(repr(morsel.key), repr(morsel.value), {key: value for key, value in morsel.items() if value})
        async with client.get("/show", cookies={"mine": "a b"}) as response:
            print(await response.json())
        async with client.get("/show", headers={"Cookie": 'x="1;2"; y; =z; path=3; u{}=4'}) as response:
            print(await response.json())

    jar = CookieJar()
    jar.update_cookies({"shared": "0"})
    url = URL("http://example.com/a/b")
    jar.update_cookies_from_headers(["one=1; Path=/", "one=2; Path=/a", "wide=3; Domain=example.com"], url)
    jar.update_cookies_from_headers(["kept=4; Max-Age=1000; Path=/a"], url)
    for target in "http://example.com/a/c", "http://example.com/", "http://sub.example.com/a/b", "http://other.org/":
        print(target, jar.filter_cookies(URL(target)).output(header="", sep=";"))
    print(sorted(jar.host_only_cookies), sorted(jar.cookies))
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "jar")
        jar.save(path)
        with open(path) as file:
            print(oct(stat.S_IMODE(os.stat(path).st_mode)), list(json.load(file)))
        loaded = CookieJar()
        loaded.load(path)
        print(loaded.host_only_cookies == jar.host_only_cookies, len(loaded), loaded.filter_cookies(url).output())


asyncio.run(main())

# output:
# Can not load cookies: Illegal cookie name 'bad,name'
# Can not load cookies: Illegal cookie name 'bad,name'
# '{a}[1]' 'braces' {'path': '/'}
# 'q' 'quo"ted; still' {'httponly': True}
# 'date' '1' {'expires': 'Wed, 01 Jan 2070 00:00:00 GMT', 'path': '/x'}
# 'open' '"never closed' {'path': '/'}
# 'two' '2' {}
# 'three' '3' {'secure': True}
# {'mine': 'a b', 'open': '"never closed', 'q': 'quo"ted; still', 'two': '2', '{a}[1]': 'braces'}
# {'open': '"never closed', 'path': '3', 'q': 'quo"ted; still', 'two': '2', 'u{}': '4', 'x': '1;2', 'y': '', '{a}[1]': 'braces'}
# http://example.com/a/c  kept=4; one=2; shared=0; wide=3
# http://example.com/  one=1; shared=0
# http://sub.example.com/a/b  shared=0; wide=3
# http://other.org/  shared=0
# [('example.com', 'kept'), ('example.com', 'one')] [('', ''), ('example.com', ''), ('example.com', '/a')]
# 0o600 ['|', 'example.com|', 'example.com|/a']
# True 5 Set-Cookie: kept=4
# Set-Cookie: one=2
# Set-Cookie: shared=0
# Set-Cookie: wide=3
