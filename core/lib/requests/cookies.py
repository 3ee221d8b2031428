"""The cookies of a session or an answer: a jar of http.cookiejar that is a dictionary, too."""

import copy
from collections.abc import MutableMapping
from http.cookiejar import CookieJar
from http.cookies import Morsel

from _cookie_messages import CookieRequest, CookieResponse, plain_cookie

_fields = ('version', 'port', 'domain', 'path', 'secure', 'expires', 'discard', 'comment', 'comment_url', 'rest', 'rfc2109')


class CookieConflictError(RuntimeError):
    """There are several cookies of that name."""


class RequestsCookieJar(CookieJar, MutableMapping):
    def get(self, name, default=None, domain=None, path=None):
        try:
            return self._only(name, domain, path)
        except KeyError:
            return default

    def set(self, name, value, **kwargs):
        if value is None:
            remove_cookie_by_name(self, name, domain=kwargs.get('domain'), path=kwargs.get('path'))
            return None
        cookie = morsel_to_cookie(value) if isinstance(value, Morsel) else create_cookie(name, value, **kwargs)
        self.set_cookie(cookie)
        return cookie

    def iterkeys(self):
        return (cookie.name for cookie in iter(self))

    def keys(self):
        return list(self.iterkeys())

    def itervalues(self):
        return (cookie.value for cookie in iter(self))

    def values(self):
        return list(self.itervalues())

    def iteritems(self):
        return ((cookie.name, cookie.value) for cookie in iter(self))

    def items(self):
        return list(self.iteritems())

    def list_domains(self):
        return list(dict.fromkeys(cookie.domain for cookie in iter(self)))

    def list_paths(self):
        return list(dict.fromkeys(cookie.path for cookie in iter(self)))

    def multiple_domains(self):
        domains = [cookie.domain for cookie in iter(self) if cookie.domain is not None]
        return len(set(domains)) < len(domains)

    def _matching(self, name, domain, path):
        return [cookie for cookie in iter(self) if cookie.name == name and domain in (None, cookie.domain)
                and path in (None, cookie.path)]

    def get_dict(self, domain=None, path=None):
        return {cookie.name: cookie.value for cookie in iter(self)
                if domain in (None, cookie.domain) and path in (None, cookie.path)}

    def _only(self, name, domain=None, path=None):
        found = self._matching(name, domain, path)
        if len(found) > 1:
            raise CookieConflictError(f'There are multiple cookies with name, {name!r}')
        if not found:
            raise KeyError(f'{name=}, {domain=}, {path=}')
        return found[0].value

    def __contains__(self, name):
        try:
            return super().__contains__(name)
        except CookieConflictError:
            return True

    def __getitem__(self, name):
        return self._only(name)

    def __setitem__(self, name, value):
        self.set(name, value)

    def __delitem__(self, name):
        remove_cookie_by_name(self, name)

    def set_cookie(self, cookie, *args, **kwargs):
        if hasattr(cookie.value, 'startswith') and cookie.value.startswith('"') and cookie.value.endswith('"'):
            cookie.value = cookie.value.replace('\\"', '')
        return super().set_cookie(cookie, *args, **kwargs)

    def update(self, other):
        if isinstance(other, CookieJar):
            for cookie in other:
                self.set_cookie(copy.copy(cookie))
        else:
            super().update(other)

    def copy(self):
        made = RequestsCookieJar()
        made.set_policy(self.get_policy())
        made.update(self)
        return made

    def get_policy(self):
        return self._policy

    def __getstate__(self):
        return {name: value for name, value in vars(self).items() if name != '_cookies_lock'}

    def __setstate__(self, state):
        self.__init__()
        vars(self).update(state)


def create_cookie(name, value, **kwargs):
    if unknown := [each for each in kwargs if each not in _fields]:
        raise TypeError(f'create_cookie() got unexpected keyword arguments: {unknown}')
    return plain_cookie(name, value, **kwargs)


def morsel_to_cookie(morsel):
    """The cookie of http.cookiejar that one of http.cookies is."""
    import calendar
    import time

    expires = None
    if morsel['max-age']:
        try:
            expires = int(time.time() + int(morsel['max-age']))
        except ValueError:
            raise TypeError(f"max-age: {morsel['max-age']} must be integer") from None
    elif morsel['expires']:
        expires = calendar.timegm(time.strptime(morsel['expires'], '%a, %d-%b-%Y %H:%M:%S GMT'))
    return create_cookie(
        morsel.key, morsel.value, comment=morsel['comment'], comment_url=bool(morsel['comment']), discard=False,
        domain=morsel['domain'], expires=expires, path=morsel['path'], rest={'HttpOnly': morsel['httponly']},
        secure=bool(morsel['secure']), version=morsel['version'] or 0,
    )


def remove_cookie_by_name(cookiejar, name, domain=None, path=None):
    for cookie in list(cookiejar):
        if cookie.name == name and domain in (None, cookie.domain) and path in (None, cookie.path):
            cookiejar.clear(cookie.domain, cookie.path, cookie.name)


def extract_cookies_to_jar(jar, request, response):
    """Those that an answer, as its `raw` is, sets."""
    pairs = getattr(response, '_pairs', None)
    if pairs:
        jar.extract_cookies(CookieResponse(pairs), CookieRequest(request.url, request.headers))


def get_cookie_header(jar, request):
    asked = CookieRequest(request.url, request.headers)
    jar.add_cookie_header(asked)
    return asked.added.get('Cookie')


def cookiejar_from_dict(cookie_dict, cookiejar=None, overwrite=True):
    """A jar with these cookies."""
    jar = RequestsCookieJar() if cookiejar is None else cookiejar
    names = [cookie.name for cookie in jar]
    for name, value in (cookie_dict or {}).items():
        if overwrite or name not in names:
            jar.set_cookie(create_cookie(name, value))
    return jar


def merge_cookies(cookiejar, cookies):
    """The jar, with more cookies in it."""
    if not isinstance(cookiejar, CookieJar):
        raise ValueError('You can only merge into CookieJar')
    if isinstance(cookies, dict):
        return cookiejar_from_dict(cookies, cookiejar, overwrite=False)
    for cookie in cookies if isinstance(cookies, CookieJar) else ():
        cookiejar.set_cookie(copy.copy(cookie))
    return cookiejar
