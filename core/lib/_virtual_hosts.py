"""The hosts of the virtual web: those whose addresses stand in tutorials. Their pages are our own and small."""

from _virtual_web import Answer, _document
from _virtual_services import httpbin, placeholder

_topics = (
    "a coroutine that waits gives way to the others", "one thread, many conversations",
    "what is slow is the network, not the program", "a request that waits costs next to nothing",
)


def _front(name, about, length):
    """A front page of `length` lines."""
    lines = [f"<p>{name} {number + 1}: {_topics[number % len(_topics)]}.</p>" for number in range(length)]
    return _document(name, about).replace("</body>", "\n".join(lines) + "\n</body>")


def _site(name, about, latency, length, **pages):
    page = _front(name, about, length)
    return {"latency": latency, "pages": {"/": page, "/robots.txt": (200, "text/plain", "User-agent: *\n"), **pages}}


def _moved(to):
    """All that is asked for is elsewhere."""
    def page(request):
        return Answer("", status=301, headers=[("Location", f"https://{to}{request.path}")])

    return {"latency": 0.03, "pages": {"/*": page}}


_example = _site("Example Domain", "This host is for examples in texts such as this one.", 0.05, 3)

hosts = {
    "example.com": _example, "www.example.com": _example, "example.org": _example, "www.example.org": _example,
    "example.net": _example,
    "google.com": _moved("www.google.com"),
    "www.google.com": _site("Google", "A page of the virtual web in place of the search engine's.", 0.12, 60),
    "www.google.co.uk": _site("Google", "A page of the virtual web in place of the search engine's.", 0.12, 60),
    "bing.com": _moved("www.bing.com"),
    "www.bing.com": _site("Bing", "A page of the virtual web in place of the search engine's.", 0.15, 50),
    "duckduckgo.com": _site("DuckDuckGo", "A page of the virtual web in place of the search engine's.", 0.14, 20),
    "yahoo.com": _moved("www.yahoo.com"),
    "www.yahoo.com": _site("Yahoo", "A page of the virtual web in place of the portal's.", 0.35, 150),
    "uk.yahoo.com": _site("Yahoo UK", "A page of the virtual web in place of the portal's.", 0.35, 150),
    "facebook.com": _moved("www.facebook.com"),
    "www.facebook.com": _site("Facebook", "A page of the virtual web in place of the network's.", 0.25, 40),
    "twitter.com": _site("Twitter", "A page of the virtual web in place of the network's.", 0.2, 30),
    "www.twitter.com": _site("Twitter", "A page of the virtual web in place of the network's.", 0.2, 30),
    "x.com": _site("X", "A page of the virtual web in place of the network's.", 0.2, 30),
    "www.instagram.com": _site("Instagram", "A page of the virtual web in place of the network's.", 0.22, 30),
    "www.linkedin.com": _site("LinkedIn", "A page of the virtual web in place of the network's.", 0.27, 35),
    "www.reddit.com": _site("Reddit", "A page of the virtual web in place of the forum's.", 0.3, 70),
    "www.youtube.com": _site("YouTube", "A page of the virtual web in place of the films'.", 0.3, 90),
    "www.netflix.com": _site("Netflix", "A page of the virtual web in place of the films'.", 0.33, 90),
    "www.amazon.com": _site("Amazon", "A page of the virtual web in place of the shop's.", 0.4, 120),
    "www.apple.com": _site("Apple", "A page of the virtual web in place of the maker's.", 0.13, 40),
    "www.microsoft.com": _site("Microsoft", "A page of the virtual web in place of the maker's.", 0.17, 45),
    "stackoverflow.com": _site("Stack Overflow", "A page of the virtual web in place of the questions'.", 0.28, 80),
    "www.stackoverflow.com": _moved("stackoverflow.com"),
    "github.com": _site("GitHub", "A page of the virtual web in place of the repositories'.", 0.16, 55),
    "www.github.com": _moved("github.com"),
    "api.github.com": {
        "latency": 0.15,
        "pages": {
            "/": {"current_user_url": "https://api.github.com/user", "emojis_url": "https://api.github.com/emojis"},
            "/events": [{"id": str(number), "type": "PushEvent"} for number in range(1, 31)],
            "/users/*": lambda request: {
                "login": request.path.split("/")[2], "id": sum(map(ord, request.path)), "type": "User",
                "public_repos": len(request.path), "followers": 7 * len(request.path),
            },
            "/repos/*": lambda request: {
                "full_name": "/".join(request.path.split("/")[2:4]), "private": False,
                "stargazers_count": 11 * len(request.path), "forks_count": 3 * len(request.path),
            },
        },
    },
    "python.org": _moved("www.python.org"),
    "www.python.org": _site("Welcome to Python.org", "A page of the virtual web in place of the language's.", 0.1, 45),
    "docs.python.org": _site("Python documentation", "A page of the virtual web in place of the manual.", 0.09, 40),
    "peps.python.org": _site("Python Enhancement Proposals", "A page of the virtual web.", 0.09, 40),
    "pypi.org": _site("PyPI", "A page of the virtual web in place of the package index.", 0.11, 25),
    "docs.aiohttp.org": _site("aiohttp", "A page of the virtual web in place of the manual.", 0.1, 25),
    "realpython.com": _site("Real Python", "A page of the virtual web in place of the tutorials'.", 0.21, 65),
    "www.wikipedia.org": _site("Wikipedia", "A page of the virtual web in place of the encyclopedia.", 0.08, 30),
    "en.wikipedia.org": _site("Wikipedia", "A page of the virtual web in place of the encyclopedia.", 0.08, 30, **{
        "/wiki/*": lambda request: _front(
            request.path[6:].replace("_", " "), "An article of the virtual web in place of the encyclopedia's.", 25
        ),
    }),
    "news.ycombinator.com": _site("Hacker News", "A page of the virtual web in place of the news.", 0.19, 30),
    "www.bbc.com": _site("BBC", "A page of the virtual web in place of the news.", 0.23, 75),
    "www.cnn.com": _site("CNN", "A page of the virtual web in place of the news.", 0.31, 95),
    "httpbin.org": {"latency": 0.1, "pages": httpbin},
    "www.httpbin.org": {"latency": 0.1, "pages": httpbin},
    "jsonplaceholder.typicode.com": {"latency": 0.08, "pages": placeholder},
    "api.ipify.org": {"latency": 0.05, "pages": {"/": lambda request: (
        {"ip": "203.0.113.7"} if request.query.get("format") == "json" else Answer("203.0.113.7", "text/plain")
    )}},
    "catfact.ninja": {"latency": 0.12, "pages": {"/fact": {"fact": "Cats sleep most of the day.", "length": 27}}},
}
