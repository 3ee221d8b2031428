"""Fetches mail from a server (POP3, RFC 1939)."""

import re
import socket
import ssl

__all__ = ['POP3', 'error_proto', 'POP3_SSL']

POP3_PORT, POP3_SSL_PORT = 110, 995
CR, LF, CRLF = b'\r', b'\n', b'\r\n'
HAVE_SSL = True
_MAXLINE = 2048


class error_proto(Exception):
    """The server answered with an error, or with what is no answer."""


class POP3:
    """A connection to a mailbox. Messages have numbers, from 1; answers are lines of bytes."""

    encoding = 'UTF-8'
    timestamp = re.compile(br'\+OK.[^<]*(<.*>)')
    sock = file = None

    def __init__(self, host, port=POP3_PORT, timeout=socket._GLOBAL_DEFAULT_TIMEOUT):
        self.host, self.port = host, port
        self._tls_established = False
        self._debugging = 0
        self.sock = self._create_socket(timeout)
        self.file = self.sock.makefile('rb')
        self.welcome = self._getresp()

    def _create_socket(self, timeout):
        if timeout is not None and not timeout:
            raise ValueError('Non-blocking socket (timeout=0) is not supported')
        return socket.create_connection((self.host, self.port), timeout)

    def _tell(self, level, what, value):
        if self._debugging >= level:
            print(f'*{what}*', repr(value))

    # ---- lines and answers

    def _putline(self, line):
        self._tell(2, 'put', line)
        self.sock.sendall(line + CRLF)

    def _putcmd(self, line):
        self._tell(1, 'cmd', line)
        self._putline(bytes(line, self.encoding))

    def _getline(self):
        # (a line without its end, the bytes it had)
        line = self.file.readline(_MAXLINE + 1)
        if len(line) > _MAXLINE:
            raise error_proto('line too long')
        self._tell(2, 'get', line)
        if not line:
            raise error_proto('-ERR EOF')
        bare = line[:-2] if line.endswith(CRLF) else line[1:-1] if line.startswith(CR) else line[:-1]
        return bare, len(line)

    def _getresp(self):
        answer, _ = self._getline()
        self._tell(1, 'resp', answer)
        if not answer.startswith(b'+'):
            raise error_proto(answer)
        return answer

    def _getlongresp(self):
        # The lines behind the answer, up to that with a dot. A line that begins with one has another before it.
        answer, lines, size = self._getresp(), [], 0
        while (found := self._getline())[0] != b'.':
            line, count = found
            if line.startswith(b'..'):
                line, count = line[1:], count - 1
            lines.append(line)
            size += count
        return answer, lines, size

    def _shortcmd(self, line):
        self._putcmd(line)
        return self._getresp()

    def _longcmd(self, line):
        self._putcmd(line)
        return self._getlongresp()

    def getwelcome(self):
        """What the server said at first."""
        return self.welcome

    def set_debuglevel(self, level):
        self._debugging = level

    # ---- who asks

    def user(self, user):
        return self._shortcmd(f'USER {user}')

    def pass_(self, pswd):
        """The password; the mailbox is locked from now on, until quit()."""
        return self._shortcmd(f'PASS {pswd}')

    def rpop(self, user):
        return self._shortcmd(f'RPOP {user}')

    def apop(self, user, password):
        """Name and password, which is not sent: a digest of it and of the server's welcome is."""
        from hashlib import md5
        stamp = self.timestamp.match(self.welcome)
        if not stamp:
            raise error_proto('-ERR APOP not supported by server')
        digest = md5(stamp[1] + bytes(password, self.encoding)).hexdigest()
        return self._shortcmd(f'APOP {user} {digest}')

    # ---- messages

    def stat(self):
        """(how many messages, how many bytes)."""
        answer = self._shortcmd('STAT')
        self._tell(1, 'stat', words := answer.split())
        if len(words) < 3:
            raise error_proto('Invalid STAT response format')
        try:
            return int(words[1]), int(words[2])
        except ValueError:
            raise error_proto('Invalid STAT response data: non-numeric values') from None

    def list(self, which=None):
        """Number and size of each message, or of one."""
        return self._longcmd('LIST') if which is None else self._shortcmd(f'LIST {which}')

    def uidl(self, which=None):
        """Number and lasting name of each message, or of one."""
        return self._longcmd('UIDL') if which is None else self._shortcmd(f'UIDL {which}')

    def retr(self, which):
        """(answer, the lines of a message, its size)."""
        return self._longcmd(f'RETR {which}')

    def top(self, which, howmuch):
        """As retr(), with so many lines behind the header."""
        return self._longcmd(f'TOP {which} {howmuch}')

    def dele(self, which):
        return self._shortcmd(f'DELE {which}')

    def rset(self):
        """Forget what was marked for deletion."""
        return self._shortcmd('RSET')

    def noop(self):
        return self._shortcmd('NOOP')

    # ---- the connection

    def capa(self):
        """What the server can do: {name: [word, ...]}."""
        lines = [line.decode('ascii').split() for line in self._longcmd('CAPA')[1]]
        return {name: words for name, *words in lines}

    def utf8(self):
        return self._shortcmd('UTF8')

    def stls(self, context=None):
        """Encrypt from now on."""
        if self._tls_established:
            raise error_proto('-ERR TLS session already established')
        if 'STLS' not in self.capa():
            raise error_proto('-ERR STLS not supported by server')
        context = context or ssl._create_stdlib_context()
        answer = self._shortcmd('STLS')
        self.sock = context.wrap_socket(self.sock, server_hostname=self.host)
        self.file = self.sock.makefile('rb')
        self._tls_established = True
        return answer

    def quit(self):
        """Delete what is marked, and close."""
        answer = self._shortcmd('QUIT')
        self.close()
        return answer

    def close(self):
        file, sock, self.file, self.sock = self.file, self.sock, None, None
        try:
            if file is not None:
                file.close()
        finally:
            if sock is not None:
                sock.close()


class POP3_SSL(POP3):
    """A connection that is encrypted from its beginning."""

    def __init__(self, host, port=POP3_SSL_PORT, *, timeout=socket._GLOBAL_DEFAULT_TIMEOUT, context=None):
        self.context = context or ssl._create_stdlib_context()
        super().__init__(host, port, timeout)

    def _create_socket(self, timeout):
        return self.context.wrap_socket(super()._create_socket(timeout), server_hostname=self.host)

    def stls(self, context=None):
        raise error_proto('-ERR TLS session already established')
