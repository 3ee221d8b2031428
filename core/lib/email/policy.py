"""Rules by which messages are made, kept and written: `compat32` for Message, `default` for EmailMessage."""

import re

from email.charset import UNKNOWN8BIT, has_raw_bytes
from email.header import READABLE, Header, encoded_words
from email.headerregistry import HeaderRegistry

__all__ = ['Compat32', 'compat32', 'Policy', 'EmailPolicy', 'default', 'strict', 'SMTP', 'HTTP', 'SMTPUTF8']


class Policy:
    """What all policies have."""

    raise_on_defect, linesep, cte_type, max_line_length = False, '\n', '8bit', 78
    mangle_from_, message_factory = False, None
    verify_generated_headers = True

    def __init__(self, **kw):
        for name, value in kw.items():
            if not hasattr(self.__class__, name):
                raise TypeError(f"{name!r} is an invalid keyword argument for {self.__class__.__name__}")
            self.__dict__[name] = value

    def __setattr__(self, name, value):
        kind = f'{self.__class__.__name__!r} object'
        raise AttributeError(f'{kind} attribute {name!r} is read-only' if hasattr(self, name) else
                             f'{kind} has no attribute {name!r}')

    def clone(self, **kw):
        """The policy with some rules changed."""
        return self.__class__(**{**self.__dict__, **kw})

    def __add__(self, other):
        return self.clone(**other.__dict__)

    def __repr__(self):
        return f"{self.__class__.__name__}({', '.join([f'{name}={value!r}' for name, value in self.__dict__.items()])})"

    def handle_defect(self, obj, defect):
        if self.raise_on_defect:
            raise defect
        obj.defects.append(defect)

    def header_max_count(self, name):
        """None: any number."""


def _check_name(name):
    # (RFC 5322, 3.6.8)
    if not re.match('[!-9;-~]+$', name):
        raise ValueError(f'Header field name contains invalid characters: {name!r}')


def _is_raw(value):
    return isinstance(value, str) and has_raw_bytes(value)


class Compat32(Policy):
    """Headers are texts as they came."""

    mangle_from_ = True

    def header_source_parse(self, sourcelines):
        name, value = sourcelines[0].split(':', 1)
        return name, (value.lstrip(' \t\r\n') + ''.join(sourcelines[1:])).rstrip('\r\n')

    def header_store_parse(self, name, value):
        _check_name(name)
        return name, value

    def header_fetch_parse(self, name, value):
        return Header(value, UNKNOWN8BIT, header_name=name) if _is_raw(value) else value

    def fold(self, name, value):
        return self._folded(name, value, True)

    def fold_binary(self, name, value):
        return self._folded(name, value, self.cte_type == '7bit').encode('ascii', 'surrogateescape')

    def _folded(self, name, value, is_text):
        # Bytes that are not ASCII are words of an unknown character set in a text, and themselves among bytes.
        if _is_raw(value):
            if not is_text:
                return f'{name}: {value}{self.linesep}'
            value = Header(value, UNKNOWN8BIT, header_name=name)
        elif isinstance(value, str):
            value = Header(value, header_name=name)
        return f'{name}: {value.encode(linesep=self.linesep, maxlinelen=self.max_line_length or 0)}{self.linesep}'


class EmailPolicy(Policy):
    """Headers are objects that know what is in them."""

    utf8, refold_source, header_factory = False, 'long', HeaderRegistry()

    @property
    def content_manager(self):
        import email.contentmanager
        return email.contentmanager.raw_data_manager

    def header_max_count(self, name):
        return self.header_factory[name].max_count

    def header_source_parse(self, sourcelines):
        name, value = sourcelines[0].split(':', 1)
        return name, (value.lstrip(' \t\r\n') + ''.join(sourcelines[1:])).rstrip('\r\n')

    def header_store_parse(self, name, value):
        _check_name(name)
        if hasattr(value, 'name') and value.name.lower() == name.lower():
            return name, value
        if isinstance(value, str) and len(value.splitlines()) > 1:
            raise ValueError("Header values may not contain linefeed or carriage return characters")
        return name, self.header_factory(name, value)

    def header_fetch_parse(self, name, value):
        if hasattr(value, 'name'):
            return value
        return self.header_factory(name, ''.join(re.split(r'\r\n|\r|\n', value)))

    def fold_binary(self, name, value):
        return self.fold(name, value).encode('utf-8' if self.utf8 else 'ascii', 'surrogateescape')

    def fold(self, name, value):
        width = self.max_line_length
        if not hasattr(value, 'name'):
            # As it was read: it stays unless a line is too long.
            lines = value.splitlines()
            if self.refold_source == 'none' or self.refold_source == 'long' and value.isascii() and \
                    len(name) + 2 + len(lines[0] if lines else '') <= (width or 1_000_000) and all(
                        [len(line) <= (width or 1_000_000) for line in lines[1:]]):
                return f'{name}: {self.linesep.join(lines)}' + self.linesep
            value = self.header_fetch_parse(name, value)
        return _folded(name, value, width or 1_000_000, self.utf8, self.linesep) + self.linesep


def _folded(name, value, width, utf8, linesep):
    """A header in lines; what is not ASCII becomes encoded words."""
    if hasattr(value, 'params'):
        return f'{name}: {value}'
    lines, line = [], f'{name}:'
    words = str(value).split(' ')
    at = 0
    while at < len(words):
        word = words[at]
        at += 1
        if not utf8 and not word.isascii():
            # Words that follow each other are encoded together, for the spaces between them.
            while at < len(words) and not words[at].isascii():
                word += ' ' + words[at]
                at += 1
            first = width - len(line) if len(line) < width - 20 else width
            pieces = encoded_words(word, 'utf-8', first - 1, width - 1, READABLE)
        else:
            pieces = [word]
        for piece in pieces:
            if len(line) + 1 + len(piece) > width and line.strip() and line != f'{name}:':
                lines.append(line)
                line = ''
            line += ' ' + piece
    lines.append(line)
    return linesep.join(lines)


compat32 = Compat32()
default = EmailPolicy()
SMTP = default.clone(linesep='\r\n')
HTTP = default.clone(linesep='\r\n', max_line_length=None)
SMTPUTF8 = SMTP.clone(utf8=True)
strict = default.clone(raise_on_defect=True)
