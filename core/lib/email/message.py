"""A message: headers, and a body that is text, bytes or parts."""

import base64
import binascii
import re

from email import utils
from email.charset import Charset
from email.errors import (HeaderParseError, InvalidBase64CharactersDefect, InvalidBase64LengthDefect,
                          InvalidBase64PaddingDefect)
from email.policy import compat32

__all__ = ['Message', 'EmailMessage', 'MIMEPart']

_TSPECIALS = re.compile(r'[ \(\)<>@,;:\\"/\[\]\?=]')


def _decoded_base64(data):
    """What a text in base64 stands for, as far as it can be read, and what is wrong with it."""
    padding = b'=' * (-len(data) % 4)
    try:
        return base64.b64decode(data + padding, validate=True), [InvalidBase64PaddingDefect()] if padding else []
    except binascii.Error:
        pass
    # There are characters between that do not count: how much padding is missing cannot be known.
    for padding, defects in [(b'', [InvalidBase64CharactersDefect]),
                             (b'==', [InvalidBase64CharactersDefect, InvalidBase64PaddingDefect])]:
        try:
            return base64.b64decode(data + padding), [defect() for defect in defects]
        except binascii.Error:
            pass
    return data, [InvalidBase64LengthDefect()]


def _formatted(name, value=None, quote=True):
    """name=value, in quotes if it needs them; what is not ASCII by RFC 2231."""
    if not value:
        return name
    if isinstance(value, tuple):
        return f'{name}*={utils.encode_rfc2231(value[2], value[0], value[1])}'
    if not value.isascii():
        return f"{name}*={utils.encode_rfc2231(value, 'utf-8', '')}"
    return f'{name}="{utils.quote(value)}"' if quote or _TSPECIALS.search(value) else f'{name}={value}'


def with_params(first, params):
    return '; '.join([first, *[_formatted(name, value) for name, value in params.items()]])


def parse_params(text, unquote=True):
    """[(value, ''), (name, value), ...] of a header; values in pieces or with a character set are put together."""
    parts, at, start, quoted = [], 0, 0, False
    text = str(text)
    while at <= len(text):
        char = text[at:at + 1]
        if char == '\\' and quoted:
            at += 1
        elif char == '"':
            quoted = not quoted
        elif (not char or char == ';') and not (quoted and char):
            parts.append(text[start:at].strip())
            start = at + 1
        at += 1
    found, pieces = [], {}
    for number, part in enumerate(parts):
        name, _, value = part.partition('=')
        name, value = name.strip(), value.strip()
        continued = number and re.fullmatch(r'(\w+)\*(?:(\d+)\*?)?', name, re.ASCII)
        if continued:
            piece = utils.unquote(value), name.endswith('*')
            pieces.setdefault(continued[1], []).append((int(continued[2] or 0), *piece))
        elif number == 0:
            found.append((name, value))
        elif part:
            found.append((name, f'"{utils.quote(utils.unquote(value))}"'))
    import urllib.parse
    for name, parts in pieces.items():
        texts = [urllib.parse.unquote(value, encoding='latin-1') if encoded else value
                 for _, value, encoded in sorted(parts)]
        value = utils.quote(''.join(texts))
        if any(encoded for _, _, encoded in parts):
            charset, language, value = utils.decode_rfc2231(value)
            found.append((name, (charset, language, f'"{value}"')))
        else:
            found.append((name, f'"{value}"'))
    return [(name, _without_quotes(value)) for name, value in found] if unquote else found


def _without_quotes(value):
    return (*value[:2], utils.unquote(value[2])) if isinstance(value, tuple) else utils.unquote(value)


def _decoded_uu(data):
    # The file in a uuencoded text: a line "begin mode name", lines that say their length, a line "end".
    begin = re.search(rb'^begin [0-7]+(?![^ \r\n])[^\r\n]*', data, re.MULTILINE)
    if begin is None:
        raise ValueError('`begin` line not found')
    lines = data[begin.end():].splitlines()[1:]
    count = next((number for number, line in enumerate(lines) if line.strip() == b'end'), len(lines))
    return b''.join([_decoded_uu_line(line) for line in lines[:count]])


def _decoded_uu_line(line):
    if not line:
        raise ValueError('Truncated input')
    # Some encoders write more than the length of the line, its first character, says.
    length = line[0] - 32 & 63
    return binascii.a2b_uu(line[:1 + (length * 4 + 2) // 3])


class Message:
    """A message whose headers are plain texts."""

    def __init__(self, policy=compat32):
        self.policy = policy
        self._headers, self._payload, self._charset, self._unixfrom = [], None, None, None
        self.preamble = self.epilogue = None
        self.defects = []
        self._default_type = 'text/plain'

    # ---- written

    def as_string(self, unixfrom=False, maxheaderlen=0, policy=None):
        """The message as a text."""
        from io import StringIO
        from email.generator import Generator
        output = StringIO()
        policy = policy or self.policy
        Generator(output, mangle_from_=False, maxheaderlen=maxheaderlen, policy=policy).flatten(self, unixfrom)
        return output.getvalue()

    def __str__(self):
        return self.as_string()

    def as_bytes(self, unixfrom=False, policy=None):
        """The message as bytes."""
        from io import BytesIO
        from email.generator import BytesGenerator
        output = BytesIO()
        BytesGenerator(output, mangle_from_=False, policy=policy or self.policy).flatten(self, unixfrom)
        return output.getvalue()

    def __bytes__(self):
        return self.as_bytes()

    def is_multipart(self):
        return isinstance(self._payload, list)

    def set_unixfrom(self, unixfrom):
        self._unixfrom = unixfrom

    def get_unixfrom(self):
        return self._unixfrom

    # ---- the body

    def attach(self, payload):
        """One more part."""
        if self._payload is None:
            self._payload = [payload]
        else:
            try:
                self._payload.append(payload)
            except AttributeError:
                raise TypeError("Attach is not valid on a message with a non-multipart payload") from None

    def get_payload(self, i=None, decode=False):
        """The body: parts, or text; as bytes without its transfer encoding if `decode`."""
        if self.is_multipart():
            if decode:
                return None
            return self._payload if i is None else self._payload[i]
        if i is not None and not isinstance(self._payload, list):
            raise TypeError(f'Expected list, got {type(self._payload)}')
        payload = self._payload
        encoding = str(self.get('content-transfer-encoding', '')).strip().lower()
        if isinstance(payload, str):
            if not decode:
                if payload.isascii():
                    return payload
                try:
                    data = payload.encode('ascii', 'surrogateescape')
                except UnicodeEncodeError:
                    return payload
                try:
                    return data.decode(self.get_content_charset('ascii'), 'replace')
                except LookupError:
                    return data.decode('ascii', 'replace')
            try:
                data = payload.encode('ascii', 'surrogateescape')
            except UnicodeEncodeError:
                data = payload.encode('raw-unicode-escape')
        elif not decode or payload is None:
            return payload
        else:
            data = payload
        if encoding == 'quoted-printable':
            return binascii.a2b_qp(data)
        if encoding == 'base64':
            data, defects = _decoded_base64(b''.join(data.splitlines()))
            for defect in defects:
                self.policy.handle_defect(self, defect)
        if encoding in ('x-uuencode', 'uuencode', 'uue', 'x-uue'):
            try:
                return _decoded_uu(data)
            except ValueError:
                pass
        return data

    def set_payload(self, payload, charset=None):
        """Put a body in."""
        if hasattr(payload, 'encode'):
            if charset:
                charset = charset if isinstance(charset, Charset) else Charset(charset)
                payload = payload.encode(charset.output_charset, 'surrogateescape').decode('ascii', 'surrogateescape')
            self._payload = payload
        elif hasattr(payload, 'decode'):
            self._payload = payload.decode('ascii', 'surrogateescape')
        else:
            self._payload = payload
        if charset is not None:
            self.set_charset(charset)

    def set_charset(self, charset):
        """Say in the headers what the text is, and encode it for them."""
        if charset is None:
            self.del_param('charset')
            self._charset = None
            return
        if not isinstance(charset, Charset):
            charset = Charset(charset)
        self._charset = charset
        if 'MIME-Version' not in self:
            self.add_header('MIME-Version', '1.0')
        if 'Content-Type' not in self:
            self.add_header('Content-Type', 'text/plain', charset=charset.get_output_charset())
        else:
            self.set_param('charset', charset.get_output_charset())
        if charset != charset.get_output_charset():
            self._payload = charset.body_encode(self._payload)
        if 'Content-Transfer-Encoding' not in self:
            encoding = charset.get_body_encoding()
            if callable(encoding):
                encoding(self)
                return
            if isinstance(self._payload, str) and self._payload:
                try:
                    data = self._payload.encode('ascii', 'surrogateescape')
                except UnicodeError:
                    data = self._payload.encode(charset.output_charset)
                self._payload = charset.body_encode(data)
            self.add_header('Content-Transfer-Encoding', encoding)

    def get_charset(self):
        return self._charset

    # ---- headers

    def __len__(self):
        return len(self._headers)

    def __getitem__(self, name):
        return self.get(name)

    def __setitem__(self, name, val):
        limit = self.policy.header_max_count(name)
        if limit:
            if sum([key.lower() == name.lower() for key, _ in self._headers]) >= limit:
                raise ValueError(f"There may be at most {limit} {name} headers in a message")
        self._headers.append(self.policy.header_store_parse(name, val))

    def __delitem__(self, name):
        self._headers = [(key, value) for key, value in self._headers if key.lower() != name.lower()]

    def __contains__(self, name):
        return any(key.lower() == name.lower() for key, _ in self._headers)

    def __iter__(self):
        for key, _ in self._headers:
            yield key

    def keys(self):
        return [key for key, _ in self._headers]

    def values(self):
        return [self.policy.header_fetch_parse(key, value) for key, value in self._headers]

    def items(self):
        return [(key, self.policy.header_fetch_parse(key, value)) for key, value in self._headers]

    def get(self, name, failobj=None):
        """The first header of a name."""
        for key, value in self._headers:
            if key.lower() == name.lower():
                return self.policy.header_fetch_parse(key, value)
        return failobj

    def set_raw(self, name, value):
        self._headers.append((name, value))

    def raw_items(self):
        return iter(self._headers.copy())

    def get_all(self, name, failobj=None):
        """All headers of a name."""
        found = [self.policy.header_fetch_parse(key, value) for key, value in self._headers
                 if key.lower() == name.lower()]
        return found or failobj

    def add_header(self, _name, _value, **_params):
        """A header with parameters: filename='x' becomes filename="x"."""
        parts = [] if _value is None else [_value]
        for name, value in _params.items():
            name = name.replace('_', '-')
            parts.append(name if value is None else _formatted(name, value))
        self[_name] = '; '.join(parts)

    def replace_header(self, _name, _value):
        """Another value for the first header of a name, in its place."""
        for at, (key, _) in enumerate(self._headers):
            if key.lower() == _name.lower():
                self._headers[at] = self.policy.header_store_parse(key, _value)
                return
        raise KeyError(_name)

    # ---- what the headers say of the body

    def get_content_type(self):
        value = self.get('content-type')
        if value is None:
            return self.get_default_type()
        kind = str(value).partition(';')[0].strip().lower()
        return kind if kind.count('/') == 1 else 'text/plain'

    def get_content_maintype(self):
        return self.get_content_type().partition('/')[0]

    def get_content_subtype(self):
        return self.get_content_type().partition('/')[2]

    def get_default_type(self):
        return self._default_type

    def set_default_type(self, ctype):
        self._default_type = ctype

    def get_params(self, failobj=None, header='content-type', unquote=True):
        value = self.get(header)
        return failobj if value is None else parse_params(value, unquote)

    def get_param(self, param, failobj=None, header='content-type', unquote=True):
        for name, value in self.get_params([], header, unquote):
            if name.lower() == param.lower():
                return value
        return failobj

    def set_param(self, param, value, header='Content-Type', requote=True, charset=None, language='', replace=False):
        """Set a parameter of a header."""
        if not isinstance(value, tuple) and charset:
            value = charset, language, value
        if header not in self:
            first, params = 'text/plain' if header.lower() == 'content-type' else '', []
        else:
            (first, _), *params = parse_params(self[header], requote)
        names = [name.lower() for name, _ in params]
        if param.lower() in names:
            params[names.index(param.lower())] = param, value
        else:
            params.append((param, value))
        text = '; '.join([*([first] if first else []), *[_formatted(name, one, requote) for name, one in params]])
        self._replace(header, text, replace)

    def _replace(self, header, text, in_place=False):
        if self.get(header) == text:
            return
        if header in self and in_place:
            self.replace_header(header, text)
        else:
            del self[header]
            self[header] = text

    def del_param(self, param, header='content-type', requote=True):
        if header in self:
            (first, _), *params = parse_params(self[header], requote)
            kept = [_formatted(name, one, requote) for name, one in params if name.lower() != param.lower()]
            text = '; '.join([first, *kept])
            if text != self[header]:
                self._replace(header, text)

    def set_type(self, type, header='Content-Type', requote=True):
        if type.count('/') != 1:
            raise ValueError
        params = self.get_params([], header, requote)[1:]
        if header.lower() == 'content-type':
            del self['mime-version']
            self['MIME-Version'] = '1.0'
        self._replace(header, '; '.join([type, *[_formatted(name, one, requote) for name, one in params]]))

    def get_filename(self, failobj=None):
        missing = object()
        name = self.get_param('filename', missing, 'content-disposition')
        if name is missing:
            name = self.get_param('name', missing)
        return failobj if name is missing else utils.collapse_rfc2231_value(name).strip()

    def get_boundary(self, failobj=None):
        boundary = self.get_param('boundary')
        return failobj if boundary is None else utils.collapse_rfc2231_value(boundary).rstrip()

    def set_boundary(self, boundary):
        if 'content-type' not in self:
            raise HeaderParseError('No Content-Type header found')
        self.set_param('boundary', boundary, replace=True)

    def get_content_charset(self, failobj=None):
        charset = self.get_param('charset')
        if isinstance(charset, tuple):
            try:
                charset = charset[2].encode('raw-unicode-escape').decode(charset[0] or 'us-ascii')
            except (LookupError, UnicodeError):
                charset = charset[2]
        # Its name is ASCII.
        return failobj if charset is None or not charset.isascii() else charset.lower()

    def get_charsets(self, failobj=None):
        return [part.get_content_charset(failobj) for part in self.walk()]

    def get_content_disposition(self):
        value = self.get('content-disposition')
        return None if value is None else parse_params(value)[0][0].lower()

    def walk(self):
        """The message and all its parts, and theirs."""
        yield self
        if self.is_multipart():
            for part in self._payload:
                yield from part.walk()


class MIMEPart(Message):
    """A message whose headers know what is in them, and whose body is content."""

    def __init__(self, policy=None):
        if policy is None:
            from email.policy import default as policy
        super().__init__(policy)

    def as_string(self, unixfrom=False, maxheaderlen=None, policy=None):
        policy = policy or self.policy
        return super().as_string(unixfrom, policy.max_line_length if maxheaderlen is None else maxheaderlen, policy)

    def __str__(self):
        return self.as_string(policy=self.policy.clone(utf8=True))

    def is_attachment(self):
        return self.get_content_disposition() == 'attachment'

    def _candidates(self, part, preferences):
        if part.is_attachment():
            return
        kind, subtype = part.get_content_type().split('/')
        if kind == 'text':
            if subtype in preferences:
                yield preferences.index(subtype), part
        elif kind == 'multipart' and part.is_multipart():
            if subtype != 'related':
                for one in part.iter_parts():
                    yield from self._candidates(one, preferences)
                return
            if 'related' in preferences:
                yield preferences.index('related'), part
            start = part.get_param('start')
            parts = part.get_payload()
            root = next((one for one in parts if start and one['content-id'] == start), parts[0] if parts else None)
            if root is not None:
                yield from self._candidates(root, preferences)

    def get_body(self, preferencelist=('related', 'html', 'plain')):
        """The part that is the text of the message."""
        found = min(self._candidates(self, list(preferencelist)), key=lambda one: one[0], default=None)
        return found and found[1]

    def iter_attachments(self):
        """The parts that are not the text of the message."""
        kind, subtype = self.get_content_type().split('/')
        if kind != 'multipart' or subtype == 'alternative' or not self.is_multipart():
            return
        parts = self.get_payload().copy()
        if subtype == 'related':
            yield from parts[1:]
            return
        seen = set()
        for part in parts:
            name = part.get_content_type()
            text = name in ('text/plain', 'text/html', 'multipart/related', 'multipart/alternative')
            if text and not part.is_attachment() and name not in seen:
                seen.add(name)
            else:
                yield part

    def iter_parts(self):
        if self.is_multipart():
            yield from self.get_payload()

    def get_content(self, *args, content_manager=None, **kw):
        """The body as the object that it stands for."""
        return (content_manager or self.policy.content_manager).get_content(self, *args, **kw)

    def set_content(self, *args, content_manager=None, **kw):
        """Make a text, bytes or a message the body."""
        (content_manager or self.policy.content_manager).set_content(self, *args, **kw)

    def _make_multipart(self, subtype, disallowed_subtypes, boundary):
        if self.get_content_maintype() == 'multipart':
            existing = self.get_content_subtype()
            if existing in (*disallowed_subtypes, subtype):
                raise ValueError(f"Cannot convert {existing} to {subtype}")
        own = [(name, value) for name, value in self._headers if not name.lower().startswith('content-')]
        content = [(name, value) for name, value in self._headers if name.lower().startswith('content-')]
        if content:
            part = type(self)(policy=self.policy)
            part._headers, part._payload = content, self._payload
            self._payload = [part]
        else:
            self._payload = []
        self._headers = own
        self['Content-Type'] = 'multipart/' + subtype
        if boundary is not None:
            self.set_param('boundary', boundary)

    def make_related(self, boundary=None):
        self._make_multipart('related', ('alternative', 'mixed'), boundary)

    def make_alternative(self, boundary=None):
        self._make_multipart('alternative', ('mixed',), boundary)

    def make_mixed(self, boundary=None):
        self._make_multipart('mixed', (), boundary)

    def _add(self, _subtype, *args, _disp=None, **kw):
        if self.get_content_maintype() != 'multipart' or self.get_content_subtype() != _subtype:
            getattr(self, 'make_' + _subtype)()
        part = type(self)(policy=self.policy)
        part.set_content(*args, **kw)
        if _disp and 'content-disposition' not in part:
            part['Content-Disposition'] = _disp
        self.attach(part)

    def add_related(self, *args, **kw):
        self._add('related', *args, _disp='inline', **kw)

    def add_alternative(self, *args, **kw):
        self._add('alternative', *args, **kw)

    def add_attachment(self, *args, **kw):
        self._add('mixed', *args, _disp='attachment', **kw)

    def clear(self):
        self._headers, self._payload = [], None

    def clear_content(self):
        self._headers = [(name, value) for name, value in self._headers if not name.lower().startswith('content-')]
        self._payload = None


class EmailMessage(MIMEPart):
    """A whole message of that kind."""

    def set_content(self, *args, **kw):
        super().set_content(*args, **kw)
        if 'MIME-Version' not in self:
            self['MIME-Version'] = '1.0'
