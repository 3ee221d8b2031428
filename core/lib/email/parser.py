"""Reads messages."""

import re

from email import errors
from email.policy import Compat32, compat32

__all__ = ['Parser', 'HeaderParser', 'BytesParser', 'BytesHeaderParser', 'FeedParser', 'BytesFeedParser']

_HEADER = re.compile(r'^(From |[\041-\071\073-\176]*:|[\t ])')


class Parser:
    """Reads a message from text."""

    def __init__(self, _class=None, *, policy=compat32):
        self._class, self.policy = _class, policy

    def parse(self, fp, headersonly=False):
        return self.parsestr(fp.read(), headersonly)

    def parsestr(self, text, headersonly=False):
        # Lines end where a file's lines end, not at every character that str.splitlines() knows.
        simple = '\r' not in text.replace('\r\n', '') and not re.search('[\v\f\x1c-\x1e\x85\u2028\u2029]', text)
        lines = text.splitlines(keepends=True) if simple else re.findall(r'[^\n]*\n|[^\n]+', text)
        message = self._message(lines, headersonly)
        if message.get_content_maintype() == 'multipart' and not message.is_multipart() and not headersonly:
            self.policy.handle_defect(message, errors.MultipartInvariantViolationDefect())
        return message

    def _new(self):
        factory = self._class or self.policy.message_factory
        if factory is None:
            from email.message import EmailMessage, Message
            factory = Message if isinstance(self.policy, Compat32) else EmailMessage
        try:
            return factory(policy=self.policy)
        except TypeError:
            return factory()

    def _message(self, lines, headersonly=False, default_type='text/plain'):
        message = self._new()
        message.set_default_type(default_type)
        end = next((at for at, line in enumerate(lines) if not _HEADER.match(line)), len(lines))
        body = lines[end:]
        if body and not body[0].strip('\r\n'):
            del body[0]
        elif body:
            self.policy.handle_defect(message, errors.MissingHeaderBodySeparatorDefect())
        body = lines[self._headers(message, lines[:end]):end] + body
        if headersonly:
            message.set_payload(''.join(body))
        elif message.get_content_maintype() == 'multipart':
            self._parts(message, body)
        elif message.get_content_type() == 'message/delivery-status':
            self._status(message, body)
        elif message.get_content_maintype() == 'message':
            message.attach(self._message(body))
        else:
            message.set_payload(''.join(body))
        return message

    def _headers(self, message, lines):
        # How many of the lines are headers: all but a last one that looks as if mail of another began.
        current = []

        def end():
            if current:
                message.set_raw(*self.policy.header_source_parse(current))
                current.clear()
        for at, line in enumerate(lines):
            defect = None
            if line[0] in ' \t':
                if current:
                    current.append(line)
                else:
                    defect = errors.FirstHeaderLineIsContinuationDefect(line)
            elif line.startswith('From ') and at == 0:
                message.set_unixfrom(line.rstrip('\r\n'))
            elif line.startswith('From ') and at == len(lines) - 1:
                end()
                return at
            elif line.startswith('From '):
                end()
                defect = errors.MisplacedEnvelopeHeaderDefect(line)
            elif line.startswith(':'):
                end()
                message.defects.append(errors.InvalidHeaderDefect('Missing header name.'))
            else:
                end()
                current.append(line)
            if defect is not None:
                self.policy.handle_defect(message, defect)
        end()
        return len(lines)

    def _status(self, message, lines):
        # Blocks of headers with an empty line behind each.
        at = 0
        while True:
            end = next((end for end in range(at, len(lines)) if not lines[end].strip('\r\n')), len(lines))
            message.attach(self._message(lines[at:end]))
            at = end + 1
            if at >= len(lines):
                return

    def _parts(self, message, lines):
        boundary = message.get_boundary()
        if boundary is None:
            self.policy.handle_defect(message, errors.NoBoundaryInMultipartDefect())
            message.set_payload(''.join(lines))
            return
        if str(message.get('content-transfer-encoding', '8bit')).lower() not in ('7bit', '8bit', 'binary'):
            self.policy.handle_defect(message, errors.InvalidMultipartContentTransferEncodingDefect())
        separator = re.compile(r'--' + re.escape(boundary) + r'(?P<end>--)?[ \t]*\r?\n?$')
        parts, current, preamble, closed = [], [], [], False
        started = False
        default = 'message/rfc822' if message.get_content_subtype() == 'digest' else 'text/plain'
        for at, line in enumerate(lines):
            found = separator.match(line)
            if not found:
                (current if started else preamble).append(line)
                continue
            if started and not current and not found['end']:
                continue  # once more the same boundary
            if started:
                parts.append(current)
            started, current = True, []
            if found['end']:
                closed = True
                message.epilogue = ''.join(lines[at + 1:])
                break
        if not started:
            self.policy.handle_defect(message, errors.StartBoundaryNotFoundDefect())
            message.set_payload(''.join(preamble))
            return
        if not closed:
            self.policy.handle_defect(message, errors.CloseBoundaryNotFoundDefect())
            parts.append(current)
        if preamble:
            message.preamble = re.sub(r'\r?\n\Z', '', ''.join(preamble))
        message._payload = []
        for part in parts:
            # The line break before a boundary belongs to it.
            if part:
                part = [*part[:-1], re.sub(r'\r?\n$', '', part[-1])]
            message.attach(self._message(part, default_type=default))


class HeaderParser(Parser):
    """Reads the headers; the rest is one text."""

    def parse(self, fp, headersonly=True):
        return super().parse(fp, True)

    def parsestr(self, text, headersonly=True):
        return super().parsestr(text, True)


class BytesParser:
    """Reads a message from bytes."""

    _parser = Parser

    def __init__(self, *args, **kw):
        self.parser = self._parser(*args, **kw)

    def parse(self, fp, headersonly=False):
        return self.parsebytes(fp.read(), headersonly)

    def parsebytes(self, text, headersonly=False):
        return self.parser.parsestr(text.decode('ascii', 'surrogateescape'), headersonly)


class BytesHeaderParser(BytesParser):
    """Reads the headers of a message in bytes."""

    def parse(self, fp, headersonly=True):
        return super().parse(fp, True)

    def parsebytes(self, text, headersonly=True):
        return super().parsebytes(text, True)


class FeedParser:
    """Reads a message that comes piece by piece."""

    def __init__(self, _factory=None, *, policy=compat32):
        self._parser, self._pieces = Parser(_factory, policy=policy), []

    def feed(self, data):
        self._pieces.append(data)

    def close(self):
        """The message."""
        return self._parser.parsestr(''.join(self._pieces))


class BytesFeedParser(FeedParser):
    """The same for bytes."""

    def feed(self, data):
        super().feed(data.decode('ascii', 'surrogateescape'))
