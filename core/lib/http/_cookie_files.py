"""Jars of cookies that are written to files and read from them."""

import copy
import os
import re
import time

from ._cookie_jar import Cookie, CookieJar
from ._cookie_text import iso2time, join_header_words, split_header_words, time2isoz

HTTPONLY_ATTR = 'HTTPOnly'
HTTPONLY_PREFIX = '#HttpOnly_'
NETSCAPE_MAGIC_RGX = re.compile('#( Netscape)? HTTP Cookie File')
MISSING_FILENAME_TEXT = 'a filename was not supplied (nor was the CookieJar instance initialised with one)'
NETSCAPE_HEADER_TEXT = ('# Netscape HTTP Cookie File\n# http://curl.haxx.se/rfc/cookie_spec.html\n'
                        '# This is a generated file!  Do not edit.\n\n')


class LoadError(OSError):
    """A file is no file of cookies."""

    __module__ = 'http.cookiejar'


class FileCookieJar(CookieJar):
    """A jar that can be written to a file and read from one."""

    __module__ = 'http.cookiejar'

    def __init__(self, filename=None, delayload=False, policy=None):
        super().__init__(policy)
        self.filename = None if filename is None else os.fspath(filename)
        self.delayload = bool(delayload)

    def save(self, filename=None, ignore_discard=False, ignore_expires=False):
        raise NotImplementedError()

    def _named(self, filename):
        if filename is None and self.filename is None:
            raise ValueError(MISSING_FILENAME_TEXT)
        return self.filename if filename is None else filename

    def _write(self, filename, text):
        # What is in a cookie may be as good as a password.
        with open(self._named(filename), 'w', opener=lambda path, flags: os.open(path, flags, 0o600)) as file:
            file.write(text)

    def _worth(self, ignore_discard, ignore_expires):
        now = time.time()
        return [cookie for cookie in self
                if (ignore_discard or not cookie.discard) and (ignore_expires or not cookie.is_expired(now))]

    def _load_cookie(self, cookie, ignore_discard, ignore_expires, now):
        if (ignore_discard or not cookie.discard) and (ignore_expires or not cookie.is_expired(now)):
            self.set_cookie(cookie)

    def load(self, filename=None, ignore_discard=False, ignore_expires=False):
        """Add the cookies of a file."""
        filename = self._named(filename)
        with open(filename) as file:
            self._really_load(file, filename, ignore_discard, ignore_expires)

    def revert(self, filename=None, ignore_discard=False, ignore_expires=False):
        """Drop all cookies and load those of a file; if that goes wrong, all is as it was."""
        filename = self._named(filename)
        with self._cookies_lock:
            before, self._cookies = copy.deepcopy(self._cookies), {}
            try:
                self.load(filename, ignore_discard, ignore_expires)
            except OSError:
                self._cookies = before
                raise


def lwp_cookie_str(cookie):
    """A cookie as a line of an LWPCookieJar's file has it."""
    pairs = [(cookie.name, cookie.value), ('path', cookie.path), ('domain', cookie.domain)]
    if cookie.port is not None:
        pairs.append(('port', cookie.port))
    pairs += [(name, None) for name, is_so in (
        ('path_spec', cookie.path_specified), ('port_spec', cookie.port_specified),
        ('domain_dot', cookie.domain_initial_dot), ('secure', cookie.secure)) if is_so]
    if cookie.expires:
        pairs.append(('expires', time2isoz(float(cookie.expires))))
    if cookie.discard:
        pairs.append(('discard', None))
    if cookie.comment:
        pairs.append(('comment', cookie.comment))
    if cookie.comment_url:
        pairs.append(('commenturl', cookie.comment_url))
    pairs += [(name, str(cookie._rest[name])) for name in sorted(cookie._rest)]
    return join_header_words([pairs + [('version', str(cookie.version))]])


class LWPCookieJar(FileCookieJar):
    """Its files have a line of text for each cookie, and all that is known of it."""

    __module__ = 'http.cookiejar'

    def as_lwp_str(self, ignore_discard=True, ignore_expires=True):
        lines = [f'Set-Cookie3: {lwp_cookie_str(cookie)}' for cookie in self._worth(ignore_discard, ignore_expires)]
        return '\n'.join(lines + [''])

    def save(self, filename=None, ignore_discard=False, ignore_expires=False):
        """Write the cookies to a file."""
        self._write(filename, '#LWP-Cookies-2.0\n' + self.as_lwp_str(ignore_discard, ignore_expires))

    def _really_load(self, f, filename, ignore_discard, ignore_expires):
        if not self.magic_re.search(f.readline()):
            raise LoadError(f'{filename!r} does not look like a Set-Cookie3 (LWP) format file')
        now, header = time.time(), 'Set-Cookie3:'
        flags = 'port_spec', 'path_spec', 'domain_dot', 'secure', 'discard'
        valued = 'version', 'port', 'path', 'domain', 'expires', 'comment', 'commenturl'
        for line in f:
            if not line.startswith(header):
                continue
            line = line[len(header):].strip()
            try:
                for (name, value), *attributes in split_header_words([line]):
                    standard, rest = dict.fromkeys(flags, False), {}
                    for key, given in attributes:
                        lower = key.lower()
                        if lower in flags:
                            standard[lower] = True if given is None else given
                        elif lower in valued:
                            standard.setdefault(lower, given)
                        else:
                            rest[key] = given
                    get = standard.get
                    expires = get('expires')
                    expires = expires and iso2time(expires)
                    domain = get('domain')
                    self._load_cookie(Cookie(
                        get('version'), name, value, get('port'), get('port_spec'), domain, domain.startswith('.'),
                        get('domain_dot'), get('path'), get('path_spec'), get('secure'), expires,
                        get('discard') or expires is None, get('comment'), get('commenturl'), rest,
                    ), ignore_discard, ignore_expires, now)
            except OSError:
                raise
            except Exception:
                raise LoadError(f'invalid Set-Cookie3 format file {filename!r}: {line!r}') from None


class MozillaCookieJar(FileCookieJar):
    """Its files are cookies.txt as curl and wget know it: the newer attributes are not in them."""

    __module__ = 'http.cookiejar'

    def save(self, filename=None, ignore_discard=False, ignore_expires=False):
        """Write the cookies to a file."""
        lines = []
        for cookie in self._worth(ignore_discard, ignore_expires):
            name, value = (cookie.name, cookie.value) if cookie.value is not None else ('', cookie.name)
            prefix = HTTPONLY_PREFIX if cookie.has_nonstandard_attr(HTTPONLY_ATTR) else ''
            lines.append('\t'.join([
                prefix + cookie.domain, str(cookie.domain.startswith('.')).upper(), cookie.path,
                str(bool(cookie.secure)).upper(), '' if cookie.expires is None else str(cookie.expires), name, value,
            ]) + '\n')
        self._write(filename, NETSCAPE_HEADER_TEXT + ''.join(lines))

    def _really_load(self, f, filename, ignore_discard, ignore_expires):
        if not NETSCAPE_MAGIC_RGX.match(f.readline()):
            raise LoadError(f'{filename!r} does not look like a Netscape format cookies file')
        now = time.time()
        for line in f:
            rest = {}
            text = line.removesuffix('\n')
            if text.startswith(HTTPONLY_PREFIX):
                rest[HTTPONLY_ATTR] = ''
                text = text[len(HTTPONLY_PREFIX):]
            if text.strip().startswith(('#', '$')) or text.strip() == '':
                continue
            try:
                domain, domain_specified, path, secure, expires, name, value = text.split('\t')
                if name == '':
                    # A server that sent no '='.
                    name, value = value, None
                initial_dot = domain.startswith('.')
                domain_specified = domain_specified == 'TRUE'
                assert domain_specified == initial_dot
                self._load_cookie(Cookie(
                    0, name, value, None, False, domain, domain_specified, initial_dot, path, False, secure == 'TRUE',
                    expires or None, expires == '', None, None, rest,
                ), ignore_discard, ignore_expires, now)
            except OSError:
                raise
            except Exception:
                raise LoadError(f'invalid Netscape format cookies file {filename!r}: {text!r}') from None
