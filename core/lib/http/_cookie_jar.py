"""A cookie, and a jar of them: taken from responses, given to requests, as a policy has it."""

import copy
import re
import threading
import time

from ._cookie_policy import DefaultCookiePolicy
from ._cookie_text import (eff_request_host, escape_path, parse_ns_headers, request_path, request_port,
                           split_header_words)

_attributes = ('version', 'name', 'value', 'port', 'port_specified', 'domain', 'domain_specified', 'domain_initial_dot',
               'path', 'path_specified', 'secure', 'expires', 'discard', 'comment', 'comment_url')


class Cookie:
    """One cookie, with what its header said of it. What is not standard is in `rest`."""

    __module__ = 'http.cookiejar'

    def __init__(self, version, name, value, port, port_specified, domain, domain_specified, domain_initial_dot, path,
                 path_specified, secure, expires, discard, comment, comment_url, rest, rfc2109=False):
        if version is not None:
            version = int(version)
        if expires is not None:
            expires = int(float(expires))
        if port is None and port_specified is True:
            raise ValueError('if port is None, port_specified must be false')
        self.version, self.name, self.value = version, name, value
        self.port, self.port_specified = port, port_specified
        self.domain, self.domain_specified = domain.lower(), domain_specified
        self.domain_initial_dot = domain_initial_dot
        self.path, self.path_specified = path, path_specified
        self.secure, self.expires, self.discard = secure, expires, discard
        self.comment, self.comment_url = comment, comment_url
        self.rfc2109 = rfc2109
        self._rest = copy.copy(rest)

    def has_nonstandard_attr(self, name):
        return name in self._rest

    def get_nonstandard_attr(self, name, default=None):
        return self._rest.get(name, default)

    def set_nonstandard_attr(self, name, value):
        self._rest[name] = value

    def is_expired(self, now=None):
        return self.expires is not None and self.expires <= (time.time() if now is None else now)

    def __str__(self):
        port = '' if self.port is None else f':{self.port}'
        text = self.name if self.value is None else f'{self.name}={self.value}'
        return f'<Cookie {text} for {self.domain}{port}{self.path}>'

    def __repr__(self):
        given = [f'{name}={getattr(self, name)!r}' for name in _attributes]
        return f"{self.__class__.__name__}({', '.join(given)}, rest={self._rest!r}, rfc2109={self.rfc2109!r})"


class Absent:
    """Stands for what a header does not say."""


def vals_sorted_by_key(adict):
    """The values, in the order of the keys."""
    return [adict[key] for key in sorted(adict)]


def deepvalues(mapping):
    """What is in mappings in a mapping, in their order."""
    for value in list(mapping.values()):
        if hasattr(value, 'items'):
            yield from deepvalues(value)
        else:
            yield value


class CookieJar:
    """A collection of cookies, in dictionaries by domain, path and name."""

    __module__ = 'http.cookiejar'

    non_word_re = re.compile(r'\W')
    quote_re = re.compile(r'(["\\])')
    strict_domain_re = re.compile(r'\.?[^.]*')
    domain_re = re.compile(r'[^.]*')
    dots_re = re.compile(r'^\.+')
    magic_re = re.compile(r'^\#LWP-Cookies-(\d+\.\d+)', re.ASCII)

    def __init__(self, policy=None):
        self._policy = DefaultCookiePolicy() if policy is None else policy
        self._cookies_lock = threading.RLock()
        self._cookies = {}

    def set_policy(self, policy):
        self._policy = policy

    # -- for requests

    def _cookies_for_request(self, request):
        found = []
        for domain, by_path in self._cookies.items():
            if not self._policy.domain_return_ok(domain, request):
                continue
            for path, by_name in by_path.items():
                if self._policy.path_return_ok(path, request):
                    found += [cookie for cookie in by_name.values() if self._policy.return_ok(cookie, request)]
        return found

    def _cookie_attrs(self, cookies):
        # What the header says; the most specific paths come first.
        cookies.sort(key=lambda cookie: len(cookie.path), reverse=True)
        words = []
        for number, cookie in enumerate(cookies):
            version, value = cookie.version, cookie.value
            if number == 0 and version > 0:
                words.append(f'$Version={version}')
            if value is None:
                words.append(cookie.name)
            else:
                if version > 0 and self.non_word_re.search(value):
                    value = self.quote_re.sub(r'\\\1', value)
                words.append(f'{cookie.name}={value}')
            if version > 0:
                if cookie.path_specified:
                    words.append(f'$Path="{cookie.path}"')
                if cookie.domain.startswith('.'):
                    domain = cookie.domain if cookie.domain_initial_dot else cookie.domain[1:]
                    words.append(f'$Domain="{domain}"')
                if cookie.port is not None:
                    words.append(f'$Port="{cookie.port}"' if cookie.port_specified else '$Port')
        return words

    def add_cookie_header(self, request):
        """Give a request the cookies that belong to it."""
        with self._cookies_lock:
            self._policy._now = self._now = int(time.time())
            cookies = self._cookies_for_request(request)
            words = self._cookie_attrs(cookies)
            if words and not request.has_header('Cookie'):
                request.add_unredirected_header('Cookie', '; '.join(words))
            # Says to servers that the newer headers are understood.
            if (self._policy.rfc2965 and not self._policy.hide_cookie2 and not request.has_header('Cookie2')
                    and any(cookie.version != 1 for cookie in cookies)):
                request.add_unredirected_header('Cookie2', '$Version="1"')
        self.clear_expired_cookies()

    # -- from responses

    def _normalized_cookie_tuples(self, attrs_set):
        # (name, value, what is standard, what is not) for each cookie that makes sense.
        booleans = 'discard', 'secure'
        valued = 'version', 'expires', 'max-age', 'domain', 'path', 'port', 'comment', 'commenturl'
        result = []
        for (name, value), *attributes in attrs_set:
            standard, rest, has_max_age = {}, {}, False
            for key, given in attributes:
                lower = key.lower()
                if lower in valued or lower in booleans:
                    key = lower
                if key in booleans and given is None:
                    given = True
                if key in standard or key == 'expires' and (has_max_age or given is None):
                    continue
                if key == 'domain':
                    if given is None:
                        break
                    given = given.lower()
                elif key == 'max-age':
                    has_max_age = True
                    try:
                        given = int(given)
                    except (ValueError, TypeError):
                        break
                    key, given = 'expires', self._now + given
                if key not in valued and key not in booleans:
                    rest[key] = given
                elif given is None and key not in ('port', 'comment', 'commenturl'):
                    break
                else:
                    standard[key] = given
            else:
                result.append((name, value, standard, rest))
        return result

    def _cookie_from_cookie_tuple(self, tup, request):
        name, value, standard, rest = tup
        version = standard.get('version')
        if version is not None:
            try:
                version = int(version)
            except ValueError:
                return None
        path = standard.get('path', '')
        path_specified = path != ''
        if path_specified:
            path = escape_path(path)
        else:
            # The folder of what was asked for.
            folder, slash, _ = request_path(request).rpartition('/')
            path = (folder if version == 0 else folder + slash) or '/'
        domain = standard.get('domain', Absent)
        domain_specified = domain is not Absent
        domain_initial_dot = domain_specified and domain.startswith('.')
        if not domain_specified:
            domain = eff_request_host(request)[1]
        elif not domain_initial_dot:
            domain = '.' + domain
        port = standard.get('port', Absent)
        port_specified = port is not Absent and port is not None
        if port is None:
            port = request_port(request)
        elif port_specified:
            port = re.sub(r'\s+', '', port)
        else:
            port = None
        expires, discard = standard.get('expires'), standard.get('discard', False)
        if expires is None:
            discard = True
        elif expires <= self._now:
            # This is how servers take cookies back.
            try:
                self.clear(domain, path, name)
            except KeyError:
                pass
            return None
        return Cookie(version, name, value, port, port_specified, domain, domain_specified, domain_initial_dot, path,
                      path_specified, standard.get('secure', False), expires, discard, standard.get('comment'),
                      standard.get('commenturl'), rest)

    def _cookies_from_attrs_set(self, attrs_set, request):
        made = [self._cookie_from_cookie_tuple(each, request) for each in self._normalized_cookie_tuples(attrs_set)]
        return [cookie for cookie in made if cookie]

    def make_cookies(self, response, request):
        """The cookies that a response sets, whether or not they are welcome."""
        self._policy._now = self._now = int(time.time())
        headers = response.info()
        newer, usual = headers.get_all('Set-Cookie2', []), headers.get_all('Set-Cookie', [])
        cookies = []
        if newer and self._policy.rfc2965:
            cookies = self._cookies_from_attrs_set(split_header_words(newer), request)
        if usual and self._policy.netscape:
            known = {(cookie.domain, cookie.path, cookie.name) for cookie in cookies}
            for cookie in self._cookies_from_attrs_set(parse_ns_headers(usual), request):
                if cookie.version == 1:
                    cookie.rfc2109 = True
                    as_usual = self._policy.rfc2109_as_netscape
                    if as_usual or as_usual is None and not self._policy.rfc2965:
                        cookie.version = 0
                if (cookie.domain, cookie.path, cookie.name) not in known:
                    cookies.append(cookie)
        return cookies

    def set_cookie_if_ok(self, cookie, request):
        with self._cookies_lock:
            self._policy._now = self._now = int(time.time())
            if self._policy.set_ok(cookie, request):
                self.set_cookie(cookie)

    def set_cookie(self, cookie):
        with self._cookies_lock:
            self._cookies.setdefault(cookie.domain, {}).setdefault(cookie.path, {})[cookie.name] = cookie

    def extract_cookies(self, response, request):
        """Take the cookies of a response that are welcome."""
        with self._cookies_lock:
            for cookie in self.make_cookies(response, request):
                if self._policy.set_ok(cookie, request):
                    self.set_cookie(cookie)

    # -- letting go

    def clear(self, domain=None, path=None, name=None):
        """Drop all cookies, or those of a domain, of a path in it, or one."""
        if name is not None:
            if domain is None or path is None:
                raise ValueError('domain and path must be given to remove a cookie by name')
            del self._cookies[domain][path][name]
        elif path is not None:
            if domain is None:
                raise ValueError('domain must be given to remove cookies by path')
            del self._cookies[domain][path]
        elif domain is not None:
            del self._cookies[domain]
        else:
            self._cookies = {}

    def clear_session_cookies(self):
        with self._cookies_lock:
            for cookie in list(self):
                if cookie.discard:
                    self.clear(cookie.domain, cookie.path, cookie.name)

    def clear_expired_cookies(self):
        with self._cookies_lock:
            now = time.time()
            for cookie in list(self):
                if cookie.is_expired(now):
                    self.clear(cookie.domain, cookie.path, cookie.name)

    # -- as a collection

    def __iter__(self):
        return deepvalues(self._cookies)

    def __len__(self):
        return sum([1 for _ in self])

    def __repr__(self):
        return f"<{self.__class__.__name__}[{', '.join(map(repr, self))}]>"

    def __str__(self):
        return f"<{self.__class__.__name__}[{', '.join(map(str, self))}]>"
