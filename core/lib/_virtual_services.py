"""Services of the virtual web: one that tells of the request (as httpbin.org does), one with records to read and
write (as jsonplaceholder.typicode.com does)."""

import json

from _virtual_web import Answer, _document

# ---------------------------------------------------------------- what tells of the request


def _headers(request):
    return {"-".join(word.capitalize() for word in name.split("-")): value for name, value in request.headers.items()}


def _several(pairs):
    """A dictionary; a name that stands there more than once has a list."""
    found = {}
    for name, value in pairs:
        if name in found:
            known = found[name]
            found[name] = [*(known if isinstance(known, list) else [known]), value]
        else:
            found[name] = value
    return found


def _told(request):
    return {
        "args": _several(request.query.items()), "headers": _headers(request), "origin": "203.0.113.7",
        "url": str(request.url),
    }


def _anything(request):
    body = request.body.decode("utf-8", "replace")
    kind = request.headers.get("Content-Type", "")
    told = _told(request) | {"data": "", "files": {}, "form": {}, "json": None, "method": request.method}
    if kind.startswith("application/x-www-form-urlencoded"):
        from urllib.parse import parse_qsl

        told["form"] = _several(parse_qsl(body, keep_blank_values=True))
    elif kind.startswith("multipart/form-data"):
        told["files"], told["form"] = _parts(request.body, kind)
    else:
        told["data"] = body
        try:
            told["json"] = json.loads(body) if body else None
        except ValueError:
            pass
    return dict(sorted(told.items()))


def _parts(body, kind):
    files, form = [], []
    boundary = kind.partition("boundary=")[2].strip('"').encode()
    for part in body.split(b"--" + boundary)[1:-1]:
        head, _, content = part.strip(b"\r\n").partition(b"\r\n\r\n")
        text = head.decode("utf-8", "replace")
        name = text.partition(' name="')[2].partition('"')[0]
        (files if ' filename="' in text else form).append((name, content.decode("utf-8", "replace")))
    return _several(files), _several(form)


def _for_method(method):
    def page(request):
        if request.method not in (method, "HEAD" if method == "GET" else method, "OPTIONS"):
            return Answer(_document("405 Method Not Allowed", "Not with this method."), status=405,
                          headers=[("Allow", f"{method}, OPTIONS")])
        if method == "GET":
            return dict(sorted(_told(request).items()))
        told = _anything(request)
        del told["method"]
        return told

    return page


def _last(request, number=1):
    return request.path.split("/")[-number]


def _status(request):
    status = int(_last(request).split(",")[0])
    headers = []
    if status in (301, 302, 303, 307, 308):
        headers.append(("Location", "/redirect/1"))
    elif status == 401:
        headers.append(("WWW-Authenticate", 'Basic realm="Fake Realm"'))
    body = "I am a teapot\n" if status == 418 else ""
    return Answer(body, "text/plain", status, headers)


def _delay(request):
    return Answer(_anything(request), delay=min(float(_last(request)), 10.0))


def _redirect(request):
    left = int(_last(request))
    target = "/get" if left <= 1 else f"/redirect/{left - 1}"
    return Answer(_document("Redirecting...", target), status=302, headers=[("Location", target)])


def _redirect_to(request):
    status = int(request.query.get("status_code", 302))
    return Answer("", status=status, headers=[("Location", request.query.get("url", "/"))])


def _cookies(request):
    pairs = (each.strip().partition("=") for each in request.headers.get("Cookie", "").split(";"))
    return {"cookies": {name: value for name, equals, value in pairs if equals}}


def _set_cookies(request):
    parts = request.path.split("/")
    pairs = list(request.query.items()) if len(parts) < 5 else [(parts[3], parts[4])]
    headers = [("Set-Cookie", f"{name}={value}; Path=/") for name, value in pairs]
    return Answer("", status=302, headers=[("Location", "/cookies"), *headers])


def _delete_cookies(request):
    headers = [("Set-Cookie", f"{name}=; Max-Age=0; Path=/") for name in request.query]
    return Answer("", status=302, headers=[("Location", "/cookies"), *headers])


def _basic_auth(request):
    import base64

    user, password = request.path.split("/")[2:4]
    wanted = "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()
    if request.headers.get("Authorization") != wanted:
        return Answer("", status=401, headers=[("WWW-Authenticate", 'Basic realm="Fake Realm"')])
    return {"authenticated": True, "user": user}


def _bearer(request):
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    if kind != "Bearer" or not token:
        return Answer("", status=401, headers=[("WWW-Authenticate", "Bearer")])
    return {"authenticated": True, "token": token}


def _stream(request):
    told = _told(request)
    lines = [json.dumps({"id": number, **told}) + "\n" for number in range(min(int(_last(request)), 100))]
    return Answer(lines, "application/json", pause=0.01)


def _bytes(request):
    import random

    source = random.Random(int(request.query.get("seed", 0)))
    return Answer(source.randbytes(min(int(_last(request)), 102400)), "application/octet-stream")


def _drip(request):
    count = int(request.query.get("numbytes", 10))
    pause = float(request.query.get("duration", 2)) / max(count, 1)
    return Answer([b"*"] * count, "application/octet-stream", delay=float(request.query.get("delay", 0)), pause=pause)


def _response_headers(request):
    return Answer(_several(request.query.items()), headers=list(request.query.items()))


def _uuid(request):
    import uuid

    return {"uuid": str(uuid.uuid4())}


def _base64(request):
    import base64

    return Answer(base64.urlsafe_b64decode(_last(request)))


_slides = {"slideshow": {
    "author": "Fermata", "date": "date of publication", "title": "Sample Slide Show",
    "slides": [
        {"title": "Hold here", "type": "all"}, {"items": ["await", "go on"], "title": "Overview", "type": "all"}],
}}

httpbin = {
    "/": _document("httpbin", "The virtual web's place to try requests out."),
    **{f"/{method.lower()}": _for_method(method) for method in ("GET", "POST", "PUT", "PATCH", "DELETE")},
    "/anything": _anything, "/anything/*": _anything, "/status/*": _status, "/delay/*": _delay,
    "/headers": lambda request: {"headers": _headers(request)},
    "/ip": {"origin": "203.0.113.7"},
    "/user-agent": lambda request: {"user-agent": request.headers.get("User-Agent")},
    "/redirect/*": _redirect, "/relative-redirect/*": _redirect, "/absolute-redirect/*": _redirect,
    "/redirect-to": _redirect_to, "/cookies": _cookies, "/cookies/set": _set_cookies, "/cookies/set/*": _set_cookies,
    "/cookies/delete": _delete_cookies, "/basic-auth/*": _basic_auth, "/bearer": _bearer, "/stream/*": _stream,
    "/bytes/*": _bytes, "/stream-bytes/*": _bytes, "/drip": _drip, "/response-headers": _response_headers,
    "/uuid": _uuid, "/base64/*": _base64, "/json": _slides,
    "/html": _document("A story", "A coroutine went to sleep, and the others went on."),
    "/xml": (200, "application/xml", '<?xml version="1.0"?>\n<slideshow title="Sample Slide Show"/>\n'),
    "/robots.txt": (200, "text/plain", "User-agent: *\nDisallow: /deny\n"),
    "/encoding/utf8": (200, "text/html; charset=utf-8", _document("Unicode", "ᚠᛇᚻ · ∮ E⋅da = Q · ⠓⠑⠇⠇⠕ · コンニチハ")),
}

# ---------------------------------------------------------------- records to read and write

_words = "wait task loop frame queue lock event timer stream signal future fiber".split()
_names = "Ada Bela Chiara Dmitri Emeka Freya Goro Hana Ines Jonas".split()


def _text(number, count):
    return " ".join(_words[(number * 7 + step * (number % 5 + 1)) % len(_words)] for step in range(count))


def _user(number):
    name = _names[number - 1]
    return {
        "id": number, "name": f"{name} Example", "username": name, "email": f"{name.lower()}@example.com",
        "address": {"street": f"{_words[number]} street", "suite": f"Suite {100 + number}", "city": "Fermata",
                    "zipcode": f"{10000 + number}", "geo": {"lat": f"{number}.5", "lng": f"-{number}.25"}},
        "phone": f"555-01{number:02}", "website": f"{name.lower()}.example.com",
        "company": {"name": f"{name} and others", "catchPhrase": _text(number, 4), "bs": _text(number + 1, 3)},
    }


_kinds = {
    "posts": (100, lambda number: {
        "userId": (number + 9) // 10, "id": number, "title": _text(number, 6), "body": _text(number + 3, 24),
    }),
    "comments": (500, lambda number: {
        "postId": (number + 4) // 5, "id": number, "name": _text(number, 5),
        "email": f"{_words[number % 12]}{number}@example.com", "body": _text(number + 2, 16),
    }),
    "albums": (100, lambda number: {"userId": (number + 9) // 10, "id": number, "title": _text(number, 4)}),
    "photos": (5000, lambda number: {
        "albumId": (number + 49) // 50, "id": number, "title": _text(number, 5),
        "url": f"https://example.com/600/{number:06x}", "thumbnailUrl": f"https://example.com/150/{number:06x}",
    }),
    "todos": (200, lambda number: {
        "userId": (number + 19) // 20, "id": number, "title": _text(number, 5), "completed": number % 3 == 0,
    }),
    "users": (10, _user),
}
_owners = {"posts": "postId", "albums": "albumId", "users": "userId"}


def _record(request):
    parts = request.path.strip("/").split("/")
    count, make = _kinds[parts[0]]
    if request.method == "POST":
        return Answer({**_given(request), "id": count + 1}, status=201)
    if len(parts) == 1:
        return Answer(json.dumps(_chosen(parts[0], dict(request.query)), indent=2), "application/json; charset=utf-8")
    number = int(parts[1]) if parts[1].isdecimal() else 0
    if not 1 <= number <= count:
        return Answer({}, status=404)
    if len(parts) == 3 and parts[2] in _kinds and parts[0] in _owners:
        chosen = _chosen(parts[2], {_owners[parts[0]]: str(number)})
        return Answer(json.dumps(chosen, indent=2), "application/json; charset=utf-8")
    if request.method == "DELETE":
        return Answer({})
    if request.method == "PUT":
        return Answer({**_given(request), "id": number})
    if request.method == "PATCH":
        return Answer({**make(number), **_given(request)})
    return Answer(json.dumps(make(number), indent=2), "application/json; charset=utf-8")


def _given(request):
    if request.headers.get("Content-Type", "").startswith("application/json"):
        return json.loads(request.body or b"{}")
    from urllib.parse import parse_qsl

    return dict(parse_qsl(request.body.decode()))


def _chosen(kind, wanted):
    count, make = _kinds[kind]
    limit = int(wanted.pop("_limit", count))
    start = int(wanted.pop("_start", 0))
    page = int(wanted.pop("_page", 1))
    records = [make(number) for number in range(1, count + 1)]
    found = [each for each in records if all(str(each.get(name)) == value for name, value in wanted.items()
                                             if not name.startswith("_"))]
    start += (page - 1) * limit
    return found[start : start + limit]


placeholder = {
    "/": _document("JSON placeholder", "Records of the virtual web to read and to write."),
    **{f"/{kind}": _record for kind in _kinds}, **{f"/{kind}/*": _record for kind in _kinds},
}
