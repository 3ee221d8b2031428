"""Small helpers around requests."""

from urllib.parse import quote, unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from .cookies import cookiejar_from_dict
from .sessions import VERSION, default_headers
from .structures import CaseInsensitiveDict


def dict_from_cookiejar(jar):
    return dict(jar.items())


def add_dict_to_cookiejar(jar, cookie_dict):
    return cookiejar_from_dict(cookie_dict, jar)


def default_user_agent(name='python-requests'):
    return f'{name}/{VERSION}'


def requote_uri(uri):
    return quote(uri, safe="!#$%&'()*+,/:;=?@[]~")


def should_bypass_proxies(url, no_proxy=None):
    host = urlsplit(url).hostname
    return host is None or bool(proxy_bypass(host))


def get_environ_proxies(url, no_proxy=None):
    return {} if should_bypass_proxies(url, no_proxy) else getproxies()


def get_encoding_from_headers(headers):
    """The encoding that the headers name or mean, or None."""
    kind, _, rest = headers.get('content-type', '').partition(';')
    key, _, charset = rest.partition('=')
    if key.strip().lower() == 'charset':
        return charset.strip(' \'"')
    if 'text' in kind:
        return 'ISO-8859-1'
    if 'application/json' in kind:
        return 'utf-8'


def urldefragauth(url):
    parts = urlsplit(url)
    return parts._replace(netloc=parts.netloc.rpartition('@')[2], fragment='').geturl()
