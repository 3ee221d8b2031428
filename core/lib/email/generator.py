"""Writes messages."""

import random
import re
import sys

from email.charset import has_raw_bytes

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


def _encoded_for_text(msg):
    # A copy whose payload, and what its headers say of it, is ASCII.
    from copy import deepcopy
    made, encoded = deepcopy(msg), deepcopy(msg)
    del encoded['content-transfer-encoding']
    encoded.set_payload(msg._payload, msg.get_param('charset'))
    made._payload = encoded._payload
    for name in 'Content-Transfer-Encoding', 'Content-Type':
        if name in made:
            made.replace_header(name, encoded[name])
        else:
            made[name] = encoded[name]
    return made


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
        if self.maxheaderlen is not None:
            policy = policy.clone(max_line_length=self.maxheaderlen)
        if unixfrom:
            import time
            self.write((msg.get_unixfrom() or 'From nobody ' + time.ctime()) + policy.linesep)
        self.write(self._text(msg, policy))

    def clone(self, fp):
        return self.__class__(fp, self._mangle, self.maxheaderlen, policy=self.policy)

    def _text(self, msg, policy):
        has_text = self._reencodes and isinstance(msg._payload, str)
        if has_text and has_raw_bytes(msg._payload) and msg.get_param('charset'):
            msg = _encoded_for_text(msg)
        body = self._body(msg, policy)
        headers = [self._folded(policy, name, value) for name, value in msg.raw_items()]
        return ''.join(headers) + policy.linesep + body

    def _folded(self, policy, name, value):
        return policy.fold(name, value)

    def _lines(self, text, policy):
        # A text with the line ends of the policy; a line that would begin a message in a mailbox is made another.
        if self._mangle:
            text = re.sub('^From ', '>From ', text, flags=re.MULTILINE)
        return re.sub('\r\n|\r|\n', policy.linesep, text)

    def _body(self, msg, policy):
        end = policy.linesep
        kind = msg.get_content_type()
        payload = msg.get_payload()
        if kind == 'message/delivery-status' and isinstance(payload, list):
            return end.join([self._text(part, policy).removesuffix(end) for part in payload])
        if kind.startswith('message/') and isinstance(payload, list):
            return self._text(payload[0], policy) if payload else ''
        if not kind.startswith('multipart/') or isinstance(payload, str):
            if payload is None:
                return ''
            if not isinstance(msg._payload, str):
                raise TypeError(f'string payload expected: {type(msg._payload)}')
            return self._lines(msg._payload if self._as_bytes else payload, policy)
        if kind == 'multipart/signed':
            # What is signed must stay as it is.
            policy = policy.clone(max_line_length=0)
        parts = [self._text(part, policy) for part in payload or []]
        boundary = msg.get_boundary()
        if not boundary:
            boundary = make_boundary(end.join(parts))
            msg.set_boundary(boundary)
        preamble = '' if msg.preamble is None else self._lines(msg.preamble, policy) + end
        text = preamble + f'--{boundary}{end}' + f'{end}--{boundary}{end}'.join(parts) + f'{end}--{boundary}--{end}'
        return text + self._lines(msg.epilogue or '', policy)

    # Bytes that are not ASCII cannot be in a text: the payload is encoded for it.
    _reencodes = True
    _as_bytes = False


class BytesGenerator(Generator):
    """Writes messages into a binary file."""

    _as_bytes, _reencodes = True, False

    def _folded(self, policy, name, value):
        return policy.fold_binary(name, value).decode('utf-8', 'surrogateescape')

    def write(self, s):
        self._fp.write(s.encode('utf-8' if self._is_utf8(s) else 'ascii', 'surrogateescape'))

    @staticmethod
    def _is_utf8(text):
        return re.search('[^\x00-\x7f\udc80-\udcff]', text) is not None


class DecodedGenerator(Generator):
    """Writes messages for people: the texts, and a line for every other part."""

    _reencodes = False

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
                    'type': part.get_content_type(),
                    'maintype': part.get_content_maintype(),
                    'subtype': part.get_content_subtype(),
                    'filename': part.get_filename('[no filename]'),
                    'description': part.get('Content-Description', '[no description]'),
                    'encoding': part.get('Content-Transfer-Encoding', '[no encoding]')} + policy.linesep)
        return ''.join(lines)
