"""Writes messages."""

import random
import re
import sys

__all__ = ['Generator', 'DecodedGenerator', 'BytesGenerator']


def make_boundary(text=None):
    """A line that no part has."""
    boundary = '=' * 15 + f'{random.randrange(sys.maxsize):019d}' + '=='
    if text is None:
        return boundary
    number, found = 0, boundary
    while re.search(f'^--{re.escape(found)}(--)?$', text, re.MULTILINE):
        found = f'{boundary}.{number}'
        number += 1
    return found


class Generator:
    """Writes messages into a text file."""

    def __init__(self, outfp, mangle_from_=None, maxheaderlen=None, *, policy=None):
        self._fp, self.policy, self.maxheaderlen = outfp, policy, maxheaderlen
        self._mangle = (policy is None or policy.mangle_from_) if mangle_from_ is None else mangle_from_

    def write(self, s):
        self._fp.write(s)

    def flatten(self, msg, unixfrom=False, linesep=None):
        """Write a message."""
        policy = self.policy or msg.policy
        if linesep is not None:
            policy = policy.clone(linesep=linesep)
        if unixfrom:
            import time
            self.write((msg.get_unixfrom() or 'From nobody ' + time.ctime()) + policy.linesep)
        self.write(self._text(msg, policy))

    def clone(self, fp):
        return self.__class__(fp, self._mangle, self.maxheaderlen, policy=self.policy)

    def _text(self, msg, policy):
        encoded = None
        if not self._as_bytes and isinstance(msg._payload, str) and not msg._payload.isascii() and \
                re.search('[\udc80-\udcff]', msg._payload) and (charset := msg.get_content_charset()):
            # Bytes that are not ASCII cannot be in a text: they are encoded for it.
            from email.charset import Charset
            charset = Charset(charset)
            encoded = charset.get_body_encoding()
            body = charset.body_encode(msg._payload.encode('ascii', 'surrogateescape'))
            body = body if policy.linesep == '\n' else body.replace('\n', policy.linesep)
        else:
            body = self._body(msg, policy)
        width = policy.max_line_length if self.maxheaderlen is None else self.maxheaderlen
        headers = [policy.fold(name, encoded if encoded and name.lower() == 'content-transfer-encoding' else value, width)
                   for name, value in msg.raw_items()]
        return ''.join(headers) + policy.linesep + body

    def _body(self, msg, policy):
        end = policy.linesep
        kind = msg.get_content_maintype()
        payload = msg.get_payload()
        if kind == 'message' and isinstance(payload, list):
            return self._text(payload[0], policy) if payload else ''
        if kind != 'multipart' or isinstance(payload, str):
            if payload is None:
                return ''
            if not isinstance(msg._payload, str):
                raise TypeError(f'string payload expected: {type(msg._payload)}')
            text = msg._payload if self._as_bytes else payload
            if self._mangle:
                text = re.sub('^From ', '>From ', text, flags=re.MULTILINE)
            return text if end == '\n' else re.sub('\r\n|\r|\n', end, text)
        parts = [self._text(part, policy) for part in payload or []]
        boundary = msg.get_boundary()
        if not boundary:
            boundary = make_boundary(end.join(parts))
            msg.set_boundary(boundary)
        preamble = '' if msg.preamble is None else msg.preamble + end
        text = preamble + f'--{boundary}{end}' + f'{end}--{boundary}{end}'.join(parts) + f'{end}--{boundary}--{end}'
        return text + (msg.epilogue or '')

    _as_bytes = False


class BytesGenerator(Generator):
    """Writes messages into a binary file."""

    _as_bytes = True

    def write(self, s):
        self._fp.write(s.encode('ascii', 'surrogateescape') if s.isascii() or not self._is_utf8(s) else s.encode('utf-8', 'surrogateescape'))

    @staticmethod
    def _is_utf8(text):
        return re.search('[^\x00-\x7f\udc80-\udcff]', text) is not None


class DecodedGenerator(Generator):
    """Writes messages for people: the texts, and a line for every other part."""

    def __init__(self, outfp, mangle_from_=None, maxheaderlen=None, fmt=None, *, policy=None):
        super().__init__(outfp, mangle_from_, maxheaderlen, policy=policy)
        self._fmt = fmt or '[Non-text (%(type)s) part of message omitted, filename %(filename)s]'

    def _body(self, msg, policy):
        lines = []
        for part in msg.walk():
            if part.get_content_maintype() == 'text':
                lines.append(part.get_payload(decode=False) + policy.linesep)
            elif part.get_content_maintype() != 'multipart':
                lines.append(self._fmt % {
                    'type': part.get_content_type(), 'maintype': part.get_content_maintype(), 'subtype': part.get_content_subtype(),
                    'filename': part.get_filename('[no filename]'),
                    'description': part.get('Content-Description', '[no description]'),
                    'encoding': part.get('Content-Transfer-Encoding', '[no encoding]')} + policy.linesep)
        return ''.join(lines)
