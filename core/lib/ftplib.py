"""Fetches and stores files by way of a server (FTP, RFC 959; listings RFC 3659, encryption RFC 4217)."""

import re
import socket
import ssl
import sys
from contextlib import ExitStack, closing, suppress

__all__ = ['FTP', 'error_reply', 'error_temp', 'error_perm', 'error_proto', 'all_errors', 'FTP_TLS']

MSG_OOB = 1
FTP_PORT = 21
MAXLINE = 8192
CRLF, B_CRLF = '\r\n', b'\r\n'


class Error(Exception):
    """Base of the errors of this module."""


class error_reply(Error):
    """The server's answer is not what was expected."""


class error_temp(Error):
    """An answer of 4xx: not now."""


class error_perm(Error):
    """An answer of 5xx: no."""


class error_proto(Error):
    """What came is no answer."""


all_errors = Error, OSError, EOFError, ssl.SSLError


class FTP:
    """A connection to a server: its commands go over it, the content of files over others."""

    debugging = 0
    host = ''
    port = FTP_PORT
    maxline = MAXLINE
    sock = file = welcome = None
    passiveserver = True
    # Whether files may come from where the server says, be it somewhere else.
    trust_server_pasv_ipv4_address = False

    def __init__(self, host='', user='', passwd='', acct='', timeout=socket._GLOBAL_DEFAULT_TIMEOUT,
                 source_address=None, *, encoding='utf-8'):
        self.encoding, self.source_address, self.timeout = encoding, source_address, timeout
        if host:
            self.connect(host)
            if user:
                self.login(user, passwd, acct)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        with suppress(OSError, EOFError), closing(self):
            if self.sock is not None:
                self.quit()

    def connect(self, host='', port=0, timeout=-999, source_address=None):
        """Connect: the server's welcome. What is not given is as before."""
        self.host, self.port = host or self.host, max(port, 0) or self.port
        self.timeout = self.timeout if timeout == -999 else timeout
        self.source_address = self.source_address if source_address is None else source_address
        if self.timeout == 0:
            raise ValueError('Non-blocking socket (timeout=0) is not supported')
        sys.audit('ftplib.connect', self, self.host, self.port)
        self.sock = self._connected((self.host, self.port))
        self.af = self.sock.family
        self.file = self.sock.makefile('r', encoding=self.encoding)
        self.welcome = self.getresp()
        return self.welcome

    def _connected(self, address):
        return socket.create_connection(address, self.timeout, source_address=self.source_address)

    def getwelcome(self):
        self._tell(1, 'welcome', self.welcome)
        return self.welcome

    def set_debuglevel(self, level):
        """0: say nothing; 1: commands and answers; 2: every line."""
        self.debugging = level

    debug = set_debuglevel

    def set_pasv(self, val):
        """Whether the connections for files are ours to make (the usual way) or the server's."""
        self.passiveserver = val

    # ---- commands and answers

    def sanitize(self, s):
        """The line as it may be shown, without a password."""
        password = r'(?s)(?<=\APASS |\Apass ).*?(?=[\r\n]*\Z)'
        return repr(re.sub(password, lambda found: '*' * len(found[0]), s, count=1))

    def _tell(self, level, what, line):
        if self.debugging >= level:
            print(f'*{what}*', self.sanitize(line))

    def putline(self, line):
        if not {'\r', '\n'}.isdisjoint(line):
            raise ValueError('an illegal newline character should not be contained')
        sys.audit('ftplib.sendcmd', self, line)
        self._tell(2, 'put', line + CRLF)
        self.sock.sendall((line + CRLF).encode(self.encoding))

    def putcmd(self, line):
        self._tell(1, 'cmd', line)
        self.putline(line)

    def _lines(self, file):
        # None is longer than it may be. A file of text gives them with "\n" at their ends.
        while line := file.readline(self.maxline + 1):
            if len(line) > self.maxline:
                raise Error(f'got more than {self.maxline} bytes')
            yield line

    def getline(self):
        line = next(self._lines(self.file), '')
        self._tell(2, 'get', line)
        if not line:
            raise EOFError
        return line.removesuffix('\n')

    def getmultiline(self):
        # An answer of several lines ends with one that begins with the code and a space.
        lines = [self.getline()]
        if lines[0][3:4] == '-':
            code = lines[0][:3]
            while len(lines) == 1 or lines[-1][:3] != code or lines[-1][3:4] == '-':
                lines.append(self.getline())
        return '\n'.join(lines)

    def getresp(self):
        """The answer; raises where it is an error's."""
        answer = self.getmultiline()
        self._tell(1, 'resp', answer)
        self.lastresp = answer[:3]
        kind = answer[:1]
        if kind in ('1', '2', '3'):
            return answer
        raise {'4': error_temp, '5': error_perm}.get(kind, error_proto)(answer)

    def voidresp(self):
        """The answer, which must be of 2xx."""
        answer = self.getresp()
        if answer[:1] != '2':
            raise error_reply(answer)
        return answer

    def abort(self):
        """End a transfer."""
        if self.debugging > 1:
            print('*put urgent*', b'ABOR' + B_CRLF)
        return self._abort(MSG_OOB)

    def _abort(self, flags):
        self.sock.sendall(b'ABOR' + B_CRLF, flags)
        answer = self.getmultiline()
        if answer[:3] not in ('426', '225', '226'):
            raise error_proto(answer)
        return answer

    def sendcmd(self, cmd):
        self.putcmd(cmd)
        return self.getresp()

    def voidcmd(self, cmd):
        self.putcmd(cmd)
        return self.voidresp()

    # ---- connections for the content of files

    def sendport(self, host, port):
        """Say where we listen."""
        return self.voidcmd(f'PORT {",".join([*host.split("."), str(port // 256), str(port % 256)])}')

    def sendeprt(self, host, port):
        """As sendport(), for IPv6 too."""
        family = {socket.AF_INET: 1, socket.AF_INET6: 2}.get(self.af)
        if family is None:
            raise error_proto('unsupported address family')
        return self.voidcmd(f'EPRT |{family}|{host}|{port}|')

    def makeport(self):
        """A socket that listens for the server."""
        sock = socket.create_server(('', 0), family=self.af, backlog=1)
        port = sock.getsockname()[1]
        host = self.sock.getsockname()[0]
        (self.sendport if self.af == socket.AF_INET else self.sendeprt)(host, port)
        return self._timed(sock)

    def _timed(self, sock):
        if self.timeout is not socket._GLOBAL_DEFAULT_TIMEOUT:
            sock.settimeout(self.timeout)
        return sock

    def makepasv(self):
        """Where the server listens for us: (host, port)."""
        peer = self.sock.getpeername()
        if self.af != socket.AF_INET:
            return parse229(self.sendcmd('EPSV'), peer)
        host, port = parse227(self.sendcmd('PASV'))
        return host if self.trust_server_pasv_ipv4_address else peer[0], port

    def ntransfercmd(self, cmd, rest=None):
        """Begin a transfer, `rest` bytes behind the beginning: (the connection, the size if the server said it)."""
        with ExitStack() as opened:
            conn = opened.enter_context(self._connected(self.makepasv()) if self.passiveserver else self.makeport())
            answer = self._begin(cmd, rest)
            if self.passiveserver:
                opened.pop_all()  # it is the caller's, who closes it
            else:
                conn = self._timed(conn.accept()[0])
        return conn, parse150(answer) if answer[:3] == '150' else None

    def _begin(self, cmd, rest):
        if rest is not None:
            self.sendcmd(f'REST {rest}')
        answer = self.sendcmd(cmd)
        # Some servers say 2xx first, and what is wanted afterwards.
        if answer[0] == '2':
            answer = self.getresp()
        if answer[0] != '1':
            raise error_reply(answer)
        return answer

    def transfercmd(self, cmd, rest=None):
        return self.ntransfercmd(cmd, rest)[0]

    def login(self, user='', passwd='', acct=''):
        """Say who we are; anybody if nothing is given."""
        user, passwd = user or 'anonymous', passwd or ''
        if user == 'anonymous' and passwd in ('', '-'):
            passwd += 'anonymous@'
        # The server asks for more (3xx) until it knows enough.
        for command in f'USER {user}', f'PASS {passwd}', f'ACCT {acct or ""}':
            answer = self.sendcmd(command)
            if answer[0] != '3':
                break
        if answer[0] != '2':
            raise error_reply(answer)
        return answer

    def retrbinary(self, cmd, callback, blocksize=8192, rest=None):
        """Fetch bytes: the callback is given one block after another."""
        self.voidcmd('TYPE I')
        with self.transfercmd(cmd, rest) as conn:
            while data := conn.recv(blocksize):
                callback(data)
            _end(conn)
        return self.voidresp()

    def retrlines(self, cmd, callback=None):
        """Fetch text: the callback is given one line after another, or they are printed."""
        callback = callback or print_line
        self.sendcmd('TYPE A')
        with self.transfercmd(cmd) as conn, conn.makefile('r', encoding=self.encoding) as file:
            for line in self._lines(file):
                if self.debugging > 2:
                    print('*retr*', repr(line))
                callback(line.removesuffix('\n'))
            _end(conn)
        return self.voidresp()

    def storbinary(self, cmd, fp, blocksize=8192, callback=None, rest=None):
        """Store bytes of a file; the callback is told of every block."""
        self.voidcmd('TYPE I')
        with self.transfercmd(cmd, rest) as conn:
            while data := fp.read(blocksize):
                conn.sendall(data)
                if callback:
                    callback(data)
            _end(conn)
        return self.voidresp()

    def storlines(self, cmd, fp, callback=None):
        """Store text of a file of bytes; the callback is told of every line."""
        self.voidcmd('TYPE A')
        with self.transfercmd(cmd) as conn:
            for line in self._lines(fp):
                line = re.sub(rb'(\r?\n|\r)?\Z', B_CRLF, line, count=1)
                conn.sendall(line)
                if callback:
                    callback(line)
            _end(conn)
        return self.voidresp()

    # ---- files and folders

    def acct(self, password):
        return self.voidcmd(f'ACCT {password}')

    def nlst(self, *args):
        """The names in a folder."""
        names = []
        self.retrlines(' '.join(['NLST', *args]), names.append)
        return names

    def dir(self, *args):
        """Print what is in a folder, or give it to a callback, which is the last argument."""
        callback = None
        if args and not isinstance(args[-1], str):
            *args, callback = args
        self.retrlines(' '.join(['LIST', *[arg for arg in args if arg]]), callback)

    def mlsd(self, path='', facts=[]):
        """(name, {fact: value}) of each file in a folder; `facts`: those that are wanted."""
        if facts:
            self.sendcmd('OPTS MLST ' + ';'.join(facts) + ';')
        lines = []
        self.retrlines(f'MLSD {path}' if path else 'MLSD', lines.append)
        for line in lines:
            known, _, name = line.rstrip(CRLF).partition(' ')
            pairs = [fact.partition('=') for fact in known[:-1].split(';')]
            yield name, {fact.lower(): value for fact, _, value in pairs}

    def rename(self, fromname, toname):
        answer = self.sendcmd(f'RNFR {fromname}')
        if answer[0] != '3':
            raise error_reply(answer)
        return self.voidcmd(f'RNTO {toname}')

    def delete(self, filename):
        answer = self.sendcmd(f'DELE {filename}')
        if answer[:3] in ('250', '200'):
            return answer
        raise error_reply(answer)

    def cwd(self, dirname):
        """Go to a folder."""
        if dirname == '..':
            try:
                return self.voidcmd('CDUP')
            except error_perm as error:
                if error.args[0][:3] != '500':
                    raise
        return self.voidcmd(f'CWD {dirname or "."}')

    def size(self, filename):
        """The size of a file, None if the server does not say."""
        answer = self.sendcmd(f'SIZE {filename}')
        return int(answer[3:].strip()) if answer[:3] == '213' else None

    def mkd(self, dirname):
        """Make a folder: its whole path."""
        answer = self.voidcmd(f'MKD {dirname}')
        return parse257(answer) if answer.startswith('257') else ''

    def rmd(self, dirname):
        return self.voidcmd(f'RMD {dirname}')

    def pwd(self):
        """The folder where we are."""
        answer = self.voidcmd('PWD')
        return parse257(answer) if answer.startswith('257') else ''

    def quit(self):
        """Say good-bye, and close."""
        answer = self.voidcmd('QUIT')
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


def _end(conn):
    # Encryption has an end of its own.
    if isinstance(conn, ssl.SSLSocket):
        conn.unwrap()


class FTP_TLS(FTP):
    """A connection that is encrypted when we log in; those for files are after prot_p()."""

    def __init__(self, host='', user='', passwd='', acct='', *, context=None, timeout=socket._GLOBAL_DEFAULT_TIMEOUT,
                 source_address=None, encoding='utf-8'):
        self.context = context or ssl._create_stdlib_context()
        self._prot_p = False
        super().__init__(host, user, passwd, acct, timeout, source_address, encoding=encoding)

    def login(self, user='', passwd='', acct='', secure=True):
        if secure and not isinstance(self.sock, ssl.SSLSocket):
            self.auth()
        return super().login(user, passwd, acct)

    def auth(self):
        """Encrypt the commands."""
        if isinstance(self.sock, ssl.SSLSocket):
            raise ValueError('Already using TLS')
        answer = self.voidcmd('AUTH TLS')
        self.sock = self.context.wrap_socket(self.sock, server_hostname=self.host)
        self.file = self.sock.makefile(encoding=self.encoding)
        return answer

    def ccc(self):
        """Encrypt them no more."""
        if not isinstance(self.sock, ssl.SSLSocket):
            raise ValueError('not using TLS')
        answer = self.voidcmd('CCC')
        self.sock = self.sock.unwrap()
        return answer

    def prot_p(self):
        """Encrypt the content of files."""
        self.voidcmd('PBSZ 0')
        answer = self.voidcmd('PROT P')
        self._prot_p = True
        return answer

    def prot_c(self):
        """Do not encrypt it."""
        answer = self.voidcmd('PROT C')
        self._prot_p = False
        return answer

    def ntransfercmd(self, cmd, rest=None):
        conn, size = super().ntransfercmd(cmd, rest)
        if self._prot_p:
            conn = self.context.wrap_socket(conn, server_hostname=self.host)
        return conn, size

    def abort(self):
        return self._abort(0)  # there are no urgent bytes in an encrypted stream


def parse150(resp):
    """The size in an answer of 150, if there is one."""
    if resp[:3] != '150':
        raise error_reply(resp)
    found = re.match(r'150 .* \((\d+) bytes\)', resp, re.IGNORECASE | re.ASCII)
    return int(found[1]) if found else None


def parse227(resp):
    """(host, port) in an answer of 227."""
    if resp[:3] != '227':
        raise error_reply(resp)
    found = re.search(r'(\d+),(\d+),(\d+),(\d+),(\d+),(\d+)', resp, re.ASCII)
    if not found:
        raise error_proto(resp)
    *host, high, low = found.groups()
    return '.'.join(host), int(high) * 256 + int(low)


def parse229(resp, peer):
    """(host, port) in an answer of 229, which only says the port: the host is the peer's."""
    if resp[:3] != '229':
        raise error_reply(resp)
    # Any character may be between the parts (RFC 2428), the first of which are the server's to leave empty.
    found = re.search(r'\((.)(?:((?:(?!\1).)*)\1){3}\)', resp)
    if not found:
        raise error_proto(resp)
    return peer[0], int(found[2])


def parse257(resp):
    """The name of a folder in an answer of 257, where it stands in quotes."""
    if resp[:3] != '257':
        raise error_reply(resp)
    found = re.match('257 "((?:[^"]|"")*)', resp)
    return found[1].replace('""', '"') if found else ''


def print_line(line):
    print(line)


def ftpcp(source, sourcename, target, targetname='', type='I'):
    """Copy a file from one server to another."""
    for one in source, target:
        one.voidcmd(f'TYPE {type}')
    host, port = parse227(source.sendcmd('PASV'))
    if not source.trust_server_pasv_ipv4_address:
        host = source.sock.getpeername()[0]
    target.sendport(host, port)
    # The receiving server is told first, as RFC 959 has it: one of them listens.
    for one, command in (target, f'STOR {targetname or sourcename}'), (source, f'RETR {sourcename}'):
        answer = one.sendcmd(command)
        if answer[:3] not in ('125', '150'):
            raise error_proto
    source.voidresp()
    target.voidresp()
