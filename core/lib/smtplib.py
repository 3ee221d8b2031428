"""Sends mail by way of a server (SMTP, RFC 5321; LMTP, RFC 2033)."""

import base64
import copy
import email.generator
import email.message
import email.utils
import hmac
import io
import re
import socket
import sys

__all__ = ['SMTPException', 'SMTPNotSupportedError', 'SMTPServerDisconnected', 'SMTPResponseException',
           'SMTPSenderRefused', 'SMTPRecipientsRefused', 'SMTPDataError', 'SMTPConnectError', 'SMTPHeloError',
           'SMTPAuthenticationError', 'quoteaddr', 'quotedata', 'SMTP', 'SMTP_SSL']

SMTP_PORT, SMTP_SSL_PORT, LMTP_PORT = 25, 465, 2003
CRLF, bCRLF = '\r\n', b'\r\n'
_MAXLINE = 8192
_MAXCHALLENGE = 5


class SMTPException(OSError):
    """What goes wrong while mail is sent."""


class SMTPNotSupportedError(SMTPException):
    """The server does not know the command or option."""


class SMTPServerDisconnected(SMTPException):
    """There is no connection, or it was lost."""


class SMTPResponseException(SMTPException):
    """The server answered with an error."""

    def __init__(self, code, msg):
        self.smtp_code, self.smtp_error = code, msg
        self.args = code, msg


class SMTPSenderRefused(SMTPResponseException):
    """The server does not take mail of this sender."""

    def __init__(self, code, msg, sender):
        self.smtp_code, self.smtp_error, self.sender = code, msg, sender
        self.args = code, msg, sender


class SMTPRecipientsRefused(SMTPException):
    """The server took none of the recipients; `recipients` has its answers."""

    def __init__(self, recipients):
        self.recipients = recipients
        self.args = recipients,


class SMTPDataError(SMTPResponseException):
    """The server did not take the message."""


class SMTPConnectError(SMTPResponseException):
    """The server did not greet."""


class SMTPHeloError(SMTPResponseException):
    """The server did not take our greeting."""


class SMTPAuthenticationError(SMTPResponseException):
    """The server did not take the name and password."""


def quoteaddr(addrstring):
    """The address in <>."""
    name, address = email.utils.parseaddr(addrstring)
    if (name, address) == ('', ''):
        return addrstring if addrstring.strip().startswith('<') else f'<{addrstring}>'
    return f'<{address}>'


def _address(addrstring):
    name, address = email.utils.parseaddr(addrstring)
    return addrstring if (name, address) == ('', '') else address


def _with_crlf(data):
    return re.sub(r'(?:\r\n|\n|\r(?!\n))', CRLF, data)


def quotedata(data):
    """The text as a server wants it: lines end in CR LF, and a dot at their beginning is doubled."""
    return re.sub(r'(?m)^\.', '..', _with_crlf(data))


class SMTP:
    """A connection to a server; connects when it is made if it is told a host."""

    debuglevel = 0
    sock = file = None
    helo_resp = ehlo_resp = ehlo_msg = None
    does_esmtp = False
    default_port = SMTP_PORT

    def __init__(self, host='', port=0, local_hostname=None, timeout=socket._GLOBAL_DEFAULT_TIMEOUT,
                 source_address=None):
        self._host = host
        self.timeout = timeout
        self.esmtp_features = {}
        self.command_encoding = 'ascii'
        self.source_address = source_address
        self._auth_challenge_count = 0
        if host:
            code, msg = self.connect(host, port)
            if code != 220:
                self.close()
                raise SMTPConnectError(code, msg)
        if local_hostname is not None:
            self.local_hostname = local_hostname
        else:
            name = socket.getfqdn()
            self.local_hostname = name if '.' in name else '[127.0.0.1]'

    def __enter__(self):
        return self

    def __exit__(self, *args):
        try:
            code, message = self.docmd('QUIT')
            if code != 221:
                raise SMTPResponseException(code, message)
        except SMTPServerDisconnected:
            pass
        finally:
            self.close()

    def set_debuglevel(self, debuglevel):
        self.debuglevel = debuglevel

    def _print_debug(self, *args):
        print(*args, file=sys.stderr)

    def _get_socket(self, host, port, timeout):
        if timeout is not None and not timeout:
            raise ValueError('Non-blocking socket (timeout=0) is not supported')
        return socket.create_connection((host, port), timeout, self.source_address)

    # ---- commands and answers

    def connect(self, host='localhost', port=0, source_address=None):
        """Connect; (code, text) of the greeting. The host may be 'host:port'."""
        if source_address:
            self.source_address = source_address
        if not port and host.find(':') == host.rfind(':') >= 0:
            host, _, number = host.rpartition(':')
            try:
                port = int(number)
            except ValueError:
                raise OSError('nonnumeric port') from None
        port = port or self.default_port
        sys.audit('smtplib.connect', self, host, port)
        self.sock = self._get_socket(host, port, self.timeout)
        self.file = None
        code, msg = self.getreply()
        if self.debuglevel > 0:
            self._print_debug('connect:', repr(msg))
        return code, msg

    def send(self, s):
        """Send a str or bytes."""
        if self.debuglevel > 0:
            self._print_debug('send:', repr(s))
        if not self.sock:
            raise SMTPServerDisconnected('please run connect() first')
        if isinstance(s, str):
            s = s.encode(self.command_encoding)
        sys.audit('smtplib.send', self, s)
        try:
            self.sock.sendall(s)
        except OSError:
            self.close()
            raise SMTPServerDisconnected('Server not connected') from None

    def putcmd(self, cmd, args=''):
        """Send a command."""
        line = f'{cmd} {args}' if args else cmd
        if '\r' in line or '\n' in line:
            line = line.replace('\n', '\\n').replace('\r', '\\r')
            raise ValueError(f'command and arguments contain prohibited newline characters: {line}')
        self.send(f'{line}{CRLF}')

    def getreply(self):
        """(code, text) of the server's next answer."""
        lines = []
        if self.file is None:
            self.file = self.sock.makefile('rb')
        while True:
            try:
                line = self.file.readline(_MAXLINE + 1)
            except OSError as error:
                self.close()
                raise SMTPServerDisconnected('Connection unexpectedly closed: ' + str(error)) from None
            if not line:
                self.close()
                raise SMTPServerDisconnected('Connection unexpectedly closed')
            if self.debuglevel > 0:
                self._print_debug('reply:', repr(line))
            if len(line) > _MAXLINE:
                self.close()
                raise SMTPResponseException(500, 'Line too long.')
            lines.append(line[4:].strip(b' \t\r\n'))
            try:
                code = int(line[:3])
            except ValueError:
                code = -1
                break
            if line[3:4] != b'-':
                break
        text = b'\n'.join(lines)
        if self.debuglevel > 0:
            self._print_debug(f'reply: retcode ({code}); Msg: {text!r}')
        return code, text

    def docmd(self, cmd, args=''):
        """Send a command; (code, text) of the answer."""
        self.putcmd(cmd, args)
        return self.getreply()

    def helo(self, name=''):
        self.putcmd('helo', name or self.local_hostname)
        code, msg = self.getreply()
        self.helo_resp = msg
        return code, msg

    def ehlo(self, name=''):
        """Greet; what the server can do is in esmtp_features."""
        self.esmtp_features = {}
        self.putcmd(self.ehlo_msg or 'ehlo', name or self.local_hostname)
        code, msg = self.getreply()
        if code == -1 and not msg:
            self.close()
            raise SMTPServerDisconnected('Server not connected')
        self.ehlo_resp = msg
        if code != 250:
            return code, msg
        self.does_esmtp = True
        for line in msg.decode('latin-1').split('\n')[1:]:
            old_style = re.match(r'auth=(.*)', line, re.I)
            if old_style:
                self.esmtp_features['auth'] = self.esmtp_features.get('auth', '') + ' ' + old_style[1]
                continue
            found = re.match(r'([A-Za-z0-9][A-Za-z0-9\-]*) ?', line)
            if found:
                feature, parameters = found[1].lower(), line[found.end(1):].strip()
                if feature == 'auth':
                    self.esmtp_features['auth'] = self.esmtp_features.get('auth', '') + ' ' + parameters
                else:
                    self.esmtp_features[feature] = parameters
        return code, msg

    def has_extn(self, opt):
        return opt.lower() in self.esmtp_features

    def help(self, args=''):
        self.putcmd('help', args)
        return self.getreply()[1]

    def rset(self):
        self.command_encoding = 'ascii'
        return self.docmd('rset')

    def _rset(self):
        try:
            self.rset()
        except SMTPServerDisconnected:
            pass

    def noop(self):
        return self.docmd('noop')

    def mail(self, sender, options=()):
        """Begin a message."""
        option_list = ''
        if options and self.does_esmtp:
            if any(option.lower() == 'smtputf8' for option in options):
                if not self.has_extn('smtputf8'):
                    raise SMTPNotSupportedError('SMTPUTF8 not supported by server')
                self.command_encoding = 'utf-8'
            option_list = ' ' + ' '.join(options)
        return self.docmd('mail', f'from:{quoteaddr(sender)}{option_list}')

    def rcpt(self, recip, options=()):
        option_list = ' ' + ' '.join(options) if options and self.does_esmtp else ''
        return self.docmd('rcpt', f'to:{quoteaddr(recip)}{option_list}')

    def data(self, msg):
        """Send the message itself."""
        code, reply = self.docmd('data')
        if code != 354:
            raise SMTPDataError(code, reply)
        if isinstance(msg, str):
            msg = _with_crlf(msg).encode('ascii')
        text = re.sub(br'(?m)^\.', b'..', msg)
        if text[-2:] != bCRLF:
            text += bCRLF
        self.send(text + b'.' + bCRLF)
        code, msg = self.getreply()
        if self.debuglevel > 0:
            self._print_debug('data:', (code, msg))
        return code, msg

    def verify(self, address):
        return self.docmd('vrfy', _address(address))

    vrfy = verify

    def expn(self, address):
        return self.docmd('expn', _address(address))

    def ehlo_or_helo_if_needed(self):
        if self.helo_resp is None and self.ehlo_resp is None and not 200 <= self.ehlo()[0] <= 299:
            code, resp = self.helo()
            if not 200 <= code <= 299:
                raise SMTPHeloError(code, resp)

    # ---- who we are

    def auth(self, mechanism, authobject, *, initial_response_ok=True):
        """Log in by a mechanism: authobject(challenge) answers what is sent."""
        mechanism = mechanism.upper()
        initial = authobject() if initial_response_ok else None
        if initial is not None:
            response = base64.b64encode(initial.encode('ascii')).decode()
            code, resp = self.docmd('AUTH', f'{mechanism} {response}')
            self._auth_challenge_count = 1
        else:
            code, resp = self.docmd('AUTH', mechanism)
            self._auth_challenge_count = 0
        while code == 334:
            self._auth_challenge_count += 1
            challenge = base64.decodebytes(resp)
            code, resp = self.docmd(base64.b64encode(authobject(challenge).encode('ascii')).decode())
            if self._auth_challenge_count > _MAXCHALLENGE:
                raise SMTPException(f'Server AUTH mechanism infinite loop. Last response: {(code, resp)!r}')
        if code in (235, 503):
            return code, resp
        raise SMTPAuthenticationError(code, resp)

    def auth_cram_md5(self, challenge=None):
        if challenge is None:
            return None
        return f'{self.user} {hmac.HMAC(self.password.encode("ascii"), challenge, "md5").hexdigest()}'

    def auth_plain(self, challenge=None):
        return f'\0{self.user}\0{self.password}'

    def auth_login(self, challenge=None):
        if challenge is None or self._auth_challenge_count < 2:
            return self.user
        return self.password

    def login(self, user, password, *, initial_response_ok=True):
        """Log in by the best mechanism that the server offers."""
        self.ehlo_or_helo_if_needed()
        if not self.has_extn('auth'):
            raise SMTPNotSupportedError('SMTP AUTH extension not supported by server.')
        offered = self.esmtp_features['auth'].split()
        methods = [method for method in ('CRAM-MD5', 'PLAIN', 'LOGIN') if method in offered]
        if not methods:
            raise SMTPException('No suitable authentication method found.')
        self.user, self.password = user, password
        for method in methods:
            try:
                code, resp = self.auth(method, getattr(self, 'auth_' + method.lower().replace('-', '_')),
                                       initial_response_ok=initial_response_ok)
                if code in (235, 503):
                    return code, resp
            except SMTPAuthenticationError as error:
                last = error
        raise last

    def starttls(self, *, context=None):
        """Go on over TLS."""
        self.ehlo_or_helo_if_needed()
        if not self.has_extn('starttls'):
            raise SMTPNotSupportedError('STARTTLS extension not supported by server.')
        resp, reply = self.docmd('STARTTLS')
        if resp != 220:
            raise SMTPResponseException(resp, reply)
        import ssl
        context = context or ssl._create_stdlib_context()
        self.sock = context.wrap_socket(self.sock, server_hostname=self._host)
        self.file = self.helo_resp = self.ehlo_resp = None
        self.esmtp_features, self.does_esmtp = {}, False
        return resp, reply

    # ---- messages

    def sendmail(self, from_addr, to_addrs, msg, mail_options=(), rcpt_options=()):
        """Send a message (a str in ASCII, or bytes) to one address or several; what of these was refused, with why."""
        self.ehlo_or_helo_if_needed()
        options = []
        if isinstance(msg, str):
            msg = _with_crlf(msg).encode('ascii')
        if self.does_esmtp:
            if self.has_extn('size'):
                options.append(f'size={len(msg)}')
            options.extend(mail_options)
        code, resp = self.mail(from_addr, options)
        if code != 250:
            self.close() if code == 421 else self._rset()
            raise SMTPSenderRefused(code, resp, from_addr)
        refused = {}
        if isinstance(to_addrs, str):
            to_addrs = [to_addrs]
        for one in to_addrs:
            code, resp = self.rcpt(one, rcpt_options)
            if code not in (250, 251):
                refused[one] = code, resp
            if code == 421:
                self.close()
                raise SMTPRecipientsRefused(refused)
        if len(refused) == len(to_addrs):
            self._rset()
            raise SMTPRecipientsRefused(refused)
        code, resp = self.data(msg)
        if code != 250:
            self.close() if code == 421 else self._rset()
            raise SMTPDataError(code, resp)
        return refused

    def send_message(self, msg, from_addr=None, to_addrs=None, mail_options=(), rcpt_options=()):
        """Send an email.message.Message, by default to whom its headers say."""
        self.ehlo_or_helo_if_needed()
        resent = msg.get_all('Resent-Date')
        if resent is not None and len(resent) > 1:
            raise ValueError("message has more than one 'Resent-' header block")
        prefix = '' if resent is None else 'Resent-'
        if from_addr is None:
            sender = f'{prefix}Sender' if f'{prefix}Sender' in msg else f'{prefix}From'
            from_addr = email.utils.getaddresses([msg[sender]])[0][1]
        if to_addrs is None:
            fields = [field for field in (msg[f'{prefix}{name}'] for name in ('To', 'Bcc', 'Cc')) if field is not None]
            to_addrs = [address for _, address in email.utils.getaddresses(fields)]
        copied = copy.copy(msg)
        del copied['Bcc']
        del copied['Resent-Bcc']
        international = False
        try:
            ''.join([from_addr, *to_addrs]).encode('ascii')
        except UnicodeEncodeError:
            if not self.has_extn('smtputf8'):
                raise SMTPNotSupportedError(
                    'One or more source or delivery addresses require internationalized email support, but the server '
                    'does not advertise the required SMTPUTF8 capability') from None
            international = True
        with io.BytesIO() as file:
            if international:
                generator = email.generator.BytesGenerator(file, policy=msg.policy.clone(utf8=True))
                mail_options = (*mail_options, 'SMTPUTF8', 'BODY=8BITMIME')
            else:
                generator = email.generator.BytesGenerator(file)
            generator.flatten(copied, linesep='\r\n')
            return self.sendmail(from_addr, to_addrs, file.getvalue(), mail_options, rcpt_options)

    def close(self):
        """Close the connection."""
        file, self.file = self.file, None
        sock, self.sock = self.sock, None
        if file:
            file.close()
        if sock:
            sock.close()

    def quit(self):
        """Say good-bye and close the connection."""
        res = self.docmd('quit')
        self.ehlo_resp = self.helo_resp = None
        self.esmtp_features, self.does_esmtp = {}, False
        self.close()
        return res


class SMTP_SSL(SMTP):
    """The same over TLS from the beginning."""

    default_port = SMTP_SSL_PORT

    def __init__(self, host='', port=0, local_hostname=None, *, timeout=socket._GLOBAL_DEFAULT_TIMEOUT,
                 source_address=None, context=None):
        import ssl
        self.context = context or ssl._create_stdlib_context()
        super().__init__(host, port, local_hostname, timeout, source_address)

    def _get_socket(self, host, port, timeout):
        return self.context.wrap_socket(super()._get_socket(host, port, timeout), server_hostname=self._host)


class LMTP(SMTP):
    """Delivery to mailboxes beside us, also over a Unix socket."""

    ehlo_msg = 'lhlo'

    def __init__(self, host='', port=LMTP_PORT, local_hostname=None, source_address=None,
                 timeout=socket._GLOBAL_DEFAULT_TIMEOUT):
        super().__init__(host, port, local_hostname=local_hostname, source_address=source_address, timeout=timeout)

    def connect(self, host='localhost', port=0, source_address=None):
        if host[0] != '/':
            return super().connect(host, port, source_address=source_address)
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        if self.timeout is not socket._GLOBAL_DEFAULT_TIMEOUT:
            self.sock.settimeout(self.timeout)
        self.file = None
        self.sock.connect(host)
        return self.getreply()
