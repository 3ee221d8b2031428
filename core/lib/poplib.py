"""Fetches mail from a server (POP3, RFC 1939)."""

import errno
import socket
import ssl
import sys
from itertools import takewhile

__all__ = ['POP3', 'error_proto', 'POP3_SSL']

POP3_PORT, POP3_SSL_PORT = 110, 995
CR, LF, CRLF = b'\r', b'\n', b'\r\n'
HAVE_SSL = True
_longest = 2048


class error_proto(Exception):
    """The server answered with an error, or with what is no answer."""


class POP3:
    """A connection to a mailbox. Messages have numbers, from 1; answers are lines of bytes."""

    encoding = 'UTF-8'
    sock = file = None
    _level = 0

    def __init__(self, host, port=POP3_PORT, timeout=socket._GLOBAL_DEFAULT_TIMEOUT):
        self.host, self.port = host, port
        sys.audit('poplib.connect', self, host, port)
        self._talk_over(self._connected(timeout))
        self.welcome = self._answer()

    def _connected(self, timeout):
        if timeout == 0:
            raise ValueError('Non-blocking socket (timeout=0) is not supported')
        return socket.create_connection((self.host, self.port), timeout)

    def _talk_over(self, sock):
        self.sock, self.file = sock, sock.makefile('rb')

    def _tell(self, level, what, value):
        if self._level >= level:
            print(f'*{what}*', repr(value))

    # ---- lines and answers

    def _line(self):
        # (a line without its end, the bytes it had)
        line = self.file.readline(_longest + 1)
        if len(line) > _longest:
            raise error_proto('line too long')
        self._tell(2, 'get', line)
        if not line:
            raise error_proto('-ERR EOF')
        # Some servers turn the end of a line around.
        return line[:-2] if line.endswith(CRLF) else line[line.startswith(CR):-1], len(line)

    def _answer(self):
        answer, _ = self._line()
        self._tell(1, 'resp', answer)
        if not answer.startswith(b'+'):
            raise error_proto(answer)
        return answer

    def _ask(self, *words):
        """The answer to a command of these words."""
        command = ' '.join(map(str, words))
        self._tell(1, 'cmd', command)
        line = bytes(command, self.encoding)
        self._tell(2, 'put', line)
        sys.audit('poplib.putline', self, line)
        self.sock.sendall(line + CRLF)
        return self._answer()

    def _ask_lines(self, *words):
        """(the answer, the lines behind it up to that with a dot, their size)."""
        answer, lines, total = self._ask(*words), [], 0
        for line, size in takewhile(lambda found: found[0] != b'.', iter(self._line, None)):
            stuffed = line.startswith(b'..')  # a line that begins with a dot is sent with another before it
            lines.append(line[stuffed:])
            total += size - stuffed
        return answer, lines, total

    def _ask_of(self, command, which):
        # About all messages, or one.
        return self._ask_lines(command) if which is None else self._ask(command, which)

    def getwelcome(self):
        """What the server said at first."""
        return self.welcome

    def set_debuglevel(self, level):
        self._level = level

    # ---- who asks

    def user(self, user):
        return self._ask('USER', user)

    def pass_(self, pswd):
        """The password; the mailbox is locked from now on, until quit()."""
        return self._ask('PASS', pswd)

    def rpop(self, user):
        return self._ask('RPOP', user)

    def apop(self, user, password):
        """Name and password, which is not sent: a digest of it and of the server's welcome is."""
        from hashlib import md5
        start, end = self.welcome.find(b'<'), self.welcome.rfind(b'>')
        if not 0 <= start < end:
            raise error_proto('-ERR APOP not supported by server')
        stamp = self.welcome[start:end + 1]
        return self._ask('APOP', user, md5(stamp + bytes(password, self.encoding)).hexdigest())

    # ---- messages

    def stat(self):
        """(how many messages, how many bytes)."""
        words = self._ask('STAT').split()
        self._tell(1, 'stat', words)
        if len(words) < 3:
            raise error_proto('Invalid STAT response format')
        try:
            return int(words[1]), int(words[2])
        except ValueError:
            raise error_proto('Invalid STAT response data: non-numeric values') from None

    def list(self, which=None):
        """Number and size of each message, or of one."""
        return self._ask_of('LIST', which)

    def uidl(self, which=None):
        """Number and lasting name of each message, or of one."""
        return self._ask_of('UIDL', which)

    def retr(self, which):
        """(answer, the lines of a message, its size)."""
        return self._ask_lines('RETR', which)

    def top(self, which, howmuch):
        """As retr(), with so many lines behind the header."""
        return self._ask_lines('TOP', which, howmuch)

    def dele(self, which):
        return self._ask('DELE', which)

    def rset(self):
        """Forget what was marked for deletion."""
        return self._ask('RSET')

    def noop(self):
        return self._ask('NOOP')

    # ---- the connection

    def capa(self):
        """What the server can do: {name: [word, ...]}."""
        lines = [line.decode('ascii').split() for line in self._ask_lines('CAPA')[1]]
        return {name: words for name, *words in lines}

    def utf8(self):
        return self._ask('UTF8')

    def stls(self, context=None):
        """Encrypt from now on."""
        if isinstance(self.sock, ssl.SSLSocket):
            raise error_proto('-ERR TLS session already established')
        if 'STLS' not in self.capa():
            raise error_proto('-ERR STLS not supported by server')
        context = context or ssl._create_stdlib_context()
        answer = self._ask('STLS')
        self._talk_over(context.wrap_socket(self.sock, server_hostname=self.host))
        return answer

    def quit(self):
        """Delete what is marked, and close."""
        answer = self._ask('QUIT')
        self.close()
        return answer

    def close(self):
        file, sock, self.file, self.sock = self.file, self.sock, None, None
        try:
            if file is not None:
                file.close()
        finally:
            if sock is not None:
                _hang_up(sock)


def _hang_up(sock):
    # Both ways, so that the server need not wait for us; it may have gone before.
    with sock:
        try:
            sock.shutdown(socket.SHUT_RDWR)
        except OSError as error:
            if error.errno != errno.ENOTCONN:
                raise


class POP3_SSL(POP3):
    """A connection that is encrypted from its beginning."""

    def __init__(self, host, port=POP3_SSL_PORT, *, timeout=socket._GLOBAL_DEFAULT_TIMEOUT, context=None):
        self.context = context or ssl._create_stdlib_context()
        super().__init__(host, port, timeout)

    def _connected(self, timeout):
        return self.context.wrap_socket(super()._connected(timeout), server_hostname=self.host)

    def stls(self, context=None):
        raise error_proto('-ERR TLS session already established')
