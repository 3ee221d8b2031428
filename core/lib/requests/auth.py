"""Ways to say who asks."""

import hashlib
import os
import re
import threading
import time
from base64 import b64encode
from urllib.parse import urlparse

from .cookies import extract_cookies_to_jar


def _basic_auth_str(username, password):
    pair = b':'.join(part.encode('latin1') if isinstance(part, str) else part for part in (username, password))
    return 'Basic ' + b64encode(pair).strip().decode()


class AuthBase:
    def __call__(self, r):
        raise NotImplementedError('Auth hooks must be callable.')


class HTTPBasicAuth(AuthBase):
    """Name and password (RFC 7617)."""

    def __init__(self, username, password):
        self.username = username
        self.password = password

    def __eq__(self, other):
        return (self.username, self.password) == (getattr(other, 'username', None), getattr(other, 'password', None))

    def __ne__(self, other):
        return not self == other

    def __call__(self, r):
        r.headers['Authorization'] = _basic_auth_str(self.username, self.password)
        return r


class HTTPProxyAuth(HTTPBasicAuth):
    def __call__(self, r):
        r.headers['Proxy-Authorization'] = _basic_auth_str(self.username, self.password)
        return r


class HTTPDigestAuth(AuthBase):
    """Name and password as a digest of the server's challenge (RFC 7616)."""

    __eq__, __ne__ = HTTPBasicAuth.__eq__, HTTPBasicAuth.__ne__

    def __init__(self, username, password):
        self.username = username
        self.password = password
        self._thread_local = threading.local()

    def init_per_thread_state(self):
        state = self._thread_local
        if not hasattr(state, 'init'):
            state.init, state.last_nonce, state.nonce_count = True, '', 0
            state.chal, state.pos, state.num_401_calls = {}, None, None

    def build_digest_header(self, method, url):
        known = self._thread_local.chal
        realm, nonce, quality = known['realm'], known['nonce'], known.get('qop')
        algorithm = known.get('algorithm')
        upper = 'MD5' if algorithm is None else algorithm.upper()
        kind = {'MD5': 'md5', 'MD5-SESS': 'md5', 'SHA': 'sha1', 'SHA-256': 'sha256', 'SHA-512': 'sha512'}.get(upper)
        if kind is None:
            return None

        def digest(text):
            return hashlib.new(kind, text.encode()).hexdigest()

        parts = urlparse(url)
        path = (parts.path or '/') + (f'?{parts.query}' if parts.query else '')
        first = digest(f'{self.username}:{realm}:{self.password}')
        second = digest(f'{method}:{path}')
        state = self._thread_local
        state.nonce_count = state.nonce_count + 1 if nonce == state.last_nonce else 1
        count = f'{state.nonce_count:08x}'
        seed = f'{state.nonce_count}{nonce}{time.ctime()}'.encode() + os.urandom(8)
        own = hashlib.sha1(seed).hexdigest()[:16]
        if upper == 'MD5-SESS':
            first = digest(f'{first}:{nonce}:{own}')
        if not quality:
            response = digest(f'{first}:{nonce}:{second}')
        elif quality == 'auth' or 'auth' in quality.split(','):
            response = digest(f'{first}:{nonce}:{count}:{own}:auth:{second}')
        else:
            return None
        state.last_nonce = nonce
        text = f'username="{self.username}", realm="{realm}", nonce="{nonce}", uri="{path}", response="{response}"'
        if opaque := known.get('opaque'):
            text += f', opaque="{opaque}"'
        if algorithm:
            text += f', algorithm="{algorithm}"'
        return f'Digest {text}' + (f', qop="auth", nc={count}, cnonce="{own}"' if quality else '')

    def handle_redirect(self, r, **kwargs):
        if r.is_redirect:
            self._thread_local.num_401_calls = 1

    def handle_401(self, r, **kwargs):
        """Asks again, by the challenge of an answer that refused."""
        from .utils import parse_dict_header

        state = self._thread_local
        if not 400 <= r.status_code < 500:
            state.num_401_calls = 1
            return r
        if state.pos is not None:
            r.request.body.seek(state.pos)
        challenge = r.headers.get('www-authenticate', '')
        if 'digest' in challenge.lower() and state.num_401_calls < 2:
            state.num_401_calls += 1
            state.chal = parse_dict_header(re.sub('digest ', '', challenge, count=1, flags=re.IGNORECASE))
            r.content
            r.close()
            again = r.request.copy()
            extract_cookies_to_jar(again._cookies, r.request, r.raw)
            again.prepare_cookies(again._cookies)
            again.headers['Authorization'] = self.build_digest_header(again.method, again.url)
            answer = r.connection.send(again, **kwargs)
            answer.history.append(r)
            answer.request = again
            return answer
        state.num_401_calls = 1
        return r

    def __call__(self, r):
        self.init_per_thread_state()
        state = self._thread_local
        if state.last_nonce:
            r.headers['Authorization'] = self.build_digest_header(r.method, r.url)
        state.pos = r.body.tell() if hasattr(r.body, 'tell') else None
        r.register_hook('response', self.handle_401)
        r.register_hook('response', self.handle_redirect)
        state.num_401_calls = 1
        return r
