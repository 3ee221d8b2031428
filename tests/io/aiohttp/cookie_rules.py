# cpython: skip aiohttp is not in the oracle
import asyncio
from http.cookies import SimpleCookie

from aiohttp import CookieJar, DummyCookieJar
from yarl import URL


def load(jar, text, url):
    jar.update_cookies(SimpleCookie(text), URL(url))


def names(jar, url):
    return sorted(f"{name}={morsel.value}" for name, morsel in jar.filter_cookies(URL(url)).items())


async def main():
    jar = CookieJar()
    load(jar, "host=1", "http://example.com/")
    load(jar, "all=2; Domain=example.com", "http://example.com/")
    load(jar, "other=3; Domain=other.org", "http://example.com/")
    load(jar, "deep=4; Path=/a/b", "http://example.com/")
    load(jar, "default=5", "http://example.com/a/page")
    load(jar, "safe=6; Secure", "http://example.com/")
    load(jar, "gone=7; Max-Age=0", "http://example.com/")
    load(jar, "old=8; Expires=Thu, 01 Jan 1970 00:00:00 GMT", "http://example.com/")
    load(jar, "later=9; Max-Age=100", "http://example.com/")
    for url in ("http://example.com/", "http://sub.example.com/", "http://example.com/a/b/c", "http://example.com/a/bc",
                "https://example.com/", "http://other.org/", "http://notexample.com/"):
        print(url, names(jar, url))
    await asyncio.sleep(101)
    print(names(jar, "http://example.com/"), len(jar))
    load(jar, "number=1", "http://127.0.0.1/")
    print(names(jar, "http://127.0.0.1/"))
    unsafe = CookieJar(unsafe=True)
    load(unsafe, "number=1", "http://127.0.0.1/")
    print(names(unsafe, "http://127.0.0.1/"), names(unsafe, "http://127.0.0.2/"))
    jar.update_cookies({"given": "x"})
    print(names(jar, "http://anywhere.net/"))
    jar.clear_domain("example.com")
    print(sorted(morsel.key for morsel in jar))
    jar.clear(lambda morsel: morsel.key == "given")
    print(len(jar))
    jar.clear()
    dummy = DummyCookieJar()
    load(dummy, "a=1", "http://example.com/")
    print(len(dummy), names(dummy, "http://example.com/"))


asyncio.run(main())

# output:
# http://example.com/ ['all=2', 'host=1', 'later=9']
# http://sub.example.com/ ['all=2']
# http://example.com/a/b/c ['all=2', 'deep=4', 'default=5', 'host=1', 'later=9']
# http://example.com/a/bc ['all=2', 'default=5', 'host=1', 'later=9']
# https://example.com/ ['all=2', 'host=1', 'later=9', 'safe=6']
# http://other.org/ []
# http://notexample.com/ []
# ['all=2', 'host=1'] 5
# []
# ['number=1'] []
# ['given=x']
# ['given']
# 0
# 0 []
