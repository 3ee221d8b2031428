"""What programs may put in the place of aiohttp's own parts."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sized

from yarl import URL

from ._cookie_helpers import parse_set_cookie_headers

__all__ = (
    "AbstractAccessLogger", "AbstractAsyncAccessLogger", "AbstractCookieJar", "AbstractMatchInfo", "AbstractResolver",
    "AbstractRouter", "AbstractStreamWriter", "AbstractView",
)


class AbstractRouter(ABC):
    def __init__(self):
        self._frozen = False

    def post_init(self, app):
        """Called with the application that it is the router of."""

    @property
    def frozen(self):
        return self._frozen

    def freeze(self):
        self._frozen = True

    @abstractmethod
    async def resolve(self, request):
        """The match info of a request."""


class AbstractMatchInfo(ABC):
    @property
    @abstractmethod
    def handler(self):
        """Who answers."""

    @property
    @abstractmethod
    def http_exception(self):
        """What the router raised, or None."""

    @abstractmethod
    def get_info(self):
        """What the route says of itself."""


class AbstractView(ABC):
    """A class that answers a request when it is awaited."""

    def __init__(self, request):
        self._request = request

    @property
    def request(self):
        return self._request

    @abstractmethod
    def __await__(self):
        """Runs the handler."""


class AbstractResolver(ABC):
    @abstractmethod
    async def resolve(self, host, port=0, family=2):
        """The addresses of a host: dictionaries of hostname, host, port, family, proto and flags."""

    @abstractmethod
    async def close(self):
        """The end of it."""


class AbstractCookieJar(Sized, Iterable):
    def __init__(self, *, loop=None):
        pass

    @property
    def quote_cookie(self):
        return True

    @property
    def unsafe(self):
        return False

    @abstractmethod
    def clear(self, predicate=None):
        """Forgets those for which `predicate` holds, or all."""

    @abstractmethod
    def clear_domain(self, domain):
        """Forgets those of a domain and of what is below it."""

    @abstractmethod
    def update_cookies(self, cookies, response_url=URL()):
        """Takes in cookies, of an answer or given."""

    def update_cookies_from_headers(self, headers, response_url):
        """Takes in what the Set-Cookie headers of an answer say."""
        if headers and (found := parse_set_cookie_headers(headers)):
            self.update_cookies(found, response_url)

    @abstractmethod
    def filter_cookies(self, request_url):
        """Those that go with a request."""


class AbstractStreamWriter(ABC):
    buffer_size = output_size = 0
    length = 0

    @abstractmethod
    async def write(self, chunk):
        """Sends bytes."""

    @abstractmethod
    async def write_eof(self, chunk=b""):
        """Sends the last of them."""

    @abstractmethod
    async def drain(self):
        """Waits until there is room."""


class _AccessLogger(ABC):
    def __init__(self, logger, log_format):
        self.logger = logger
        self.log_format = log_format

    @property
    def enabled(self):
        return True

    @abstractmethod
    def log(self, request, response, time):
        """Tells of a request that was answered `time` seconds after it came."""


class AbstractAccessLogger(_AccessLogger):
    pass


class AbstractAsyncAccessLogger(_AccessLogger):
    """One whose log() is a coroutine."""
