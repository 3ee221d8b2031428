"""Reads XML: tells of tags, texts, comments and instructions, and of what is not well-formed, as expat does."""

import re

_NAME = r'[^\W\d][\w.:-]*'
_TAG = re.compile(rf'<({_NAME})')
_ATTRIBUTE = re.compile(rf'\s+({_NAME})\s*=\s*("[^"<]*"|\'[^\'<]*\')')
_END = re.compile(rf'</({_NAME})\s*>')
_REFERENCE = re.compile(r'&(#x[0-9a-fA-F]+|#[0-9]+|[^\W\d][\w.:-]*);')
_BROKEN = re.compile(r'&#?[\w.:-]*')  # a reference up to where it goes wrong
_ENTITIES = {'lt': '<', 'gt': '>', 'amp': '&', 'quot': '"', 'apos': "'"}
_BAD_CHARACTER = re.compile('[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]')
_CODES = {'syntax error': 2, 'no element found': 3, 'not well-formed (invalid token)': 4, 'unclosed token': 5, 'mismatched tag': 7,
          'duplicate attribute': 8, 'junk after document element': 9, 'undefined entity': 11, 'unbound prefix': 27,
          'unclosed CDATA section': 20, 'XML or text declaration not at start of entity': 17,
          'reference to invalid character number': 14}
XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'


class ParseError(SyntaxError):
    """A document that is not well-formed; `position` is (line, column)."""


ParseError.__module__ = 'xml.etree.ElementTree'


class Reader:
    """Goes through a text and calls start, end, data, comment and pi of its target."""

    def __init__(self, text, target):
        self.text, self.at, self.target = text, 0, target
        self.open = []  # names of the elements that are open
        self.namespaces = [{'xml': XML_NAMESPACE}]
        self.entities = dict(_ENTITIES)

    def error(self, message, at=None):
        at = self.at if at is None else at
        line, column = self.text.count('\n', 0, at) + 1, at - self.text.rfind('\n', 0, at) - 1
        error = ParseError(f'{message}: line {line}, column {column}')
        error.code, error.position = _CODES[message], (line, column)
        return error

    def read(self):
        text, seen_root = self.text, False
        bad = _BAD_CHARACTER.search(text)
        if text.startswith('<?xml') and text[5:6] in ' \t\n':
            self.at = self.find('?>', 'unclosed token') + 2
        while self.at < len(text):
            if bad and bad.start() < self.at:
                raise self.error('not well-formed (invalid token)', bad.start())
            if text[self.at] != '<':
                end = text.find('<', self.at)
                end = len(text) if end < 0 else end
                piece = text[self.at:end]
                if bad and bad.start() < end:
                    raise self.error('not well-formed (invalid token)', bad.start())
                if self.open:
                    if ']]>' in piece:
                        raise self.error('not well-formed (invalid token)', self.at + piece.index(']]>') + 2)
                    self.target.data(self.expand(piece, self.at))
                elif piece.strip(' \t\r\n'):
                    at = self.at + len(piece) - len(piece.lstrip(' \t\r\n'))
                    raise self.error('junk after document element' if seen_root else 'syntax error', at)
                self.at = end
            elif text.startswith('</', self.at):
                self.end_tag()
            elif text.startswith('<!--', self.at):
                end = self.find('-->', 'unclosed token', self.at + 4)
                inside = text[self.at + 4:end]
                if '--' in inside or inside.endswith('-'):
                    raise self.error('not well-formed (invalid token)', self.at + 4 + (inside.find('--') + 2 if '--' in inside else len(inside)))
                self.target.comment(inside)
                self.at = end + 3
            elif text.startswith('<![CDATA[', self.at) and self.open:
                end = text.find(']]>', self.at + 9)
                if end < 0:
                    raise self.error('unclosed CDATA section', len(text))
                self.target.data(text[self.at + 9:end])
                self.at = end + 3
            elif text.startswith('<?', self.at):
                end = self.find('?>', 'unclosed token')
                name, _, rest = text[self.at + 2:end].partition(' ')
                if name.lower() == 'xml':
                    raise self.error('XML or text declaration not at start of entity')
                self.target.pi(name, rest.lstrip() or None)
                self.at = end + 2
            elif text.startswith('<!DOCTYPE', self.at) and not seen_root:
                self.doctype()
            else:
                if seen_root and not self.open:
                    raise self.error('junk after document element')
                seen_root = True
                self.start_tag()
        if self.open or not seen_root:
            raise self.error('no element found')

    def find(self, mark, missing, start=None):
        at = self.text.find(mark, self.at if start is None else start)
        if at < 0:
            raise self.error(missing)
        return at

    def doctype(self):
        """Over the document's type; the entities that it defines are kept."""
        end, depth = self.at, 0
        while end < len(self.text):
            char = self.text[end]
            depth += (char in '[<') - (char in ']>')
            end += 1
            if not depth:
                break
        declaration = self.text[self.at:end]
        for name, quoted in re.findall(rf'<!ENTITY\s+({_NAME})\s+("[^"]*"|\'[^\']*\')\s*>', declaration):
            self.entities[name] = quoted[1:-1]
        self.at = end

    def expand(self, piece, at):
        """The text with what its references stand for."""
        if '&' not in piece:
            return piece
        out, start = [], 0
        while (mark := piece.find('&', start)) >= 0:
            found = _REFERENCE.match(piece, mark)
            if not found:
                raise self.error('not well-formed (invalid token)', at + _BROKEN.match(piece, mark).end())
            out.append(piece[start:mark])
            name = found[1]
            if name[0] == '#':
                number = int(name[2:], 16) if name[1] == 'x' else int(name[1:])
                if not (number in (9, 10, 13) or 32 <= number < 0xD800 or 0xE000 <= number < 0x110000):
                    raise self.error('reference to invalid character number', at + mark)
                out.append(chr(number))
            elif name in _ENTITIES:
                out.append(_ENTITIES[name])
            elif name in self.entities:
                out.append(self.expand(self.entities[name], at + mark))
            else:
                raise self.error('undefined entity', at + mark)
            start = found.end()
        return ''.join(out) + piece[start:]

    def universal(self, name, is_attribute=False):
        """The name with its namespace: {uri}local."""
        prefix, mark, local = name.partition(':')
        if not mark:
            uri = None if is_attribute else self.namespaces[-1].get('')
            return f'{{{uri}}}{name}' if uri else name
        if prefix not in self.namespaces[-1]:
            raise self.error('unbound prefix', self.tag_at)
        return f'{{{self.namespaces[-1][prefix]}}}{local}'

    def start_tag(self):
        self.tag_at = self.at
        found = _TAG.match(self.text, self.at)
        if not found:
            if self.at + 1 >= len(self.text):
                raise self.error('unclosed token')
            raise self.error('not well-formed (invalid token)', self.at + 1)
        name, at, attributes, declared = found[1], found.end(), {}, {}
        while one := _ATTRIBUTE.match(self.text, at):
            key = one[1]
            value = self.expand(re.sub('[\t\r\n]', ' ', one[2][1:-1]), one.start(2) + 1)
            if key in attributes or key in declared:
                raise self.error('duplicate attribute', one.start(1))
            (declared if key == 'xmlns' or key.startswith('xmlns:') else attributes)[key] = value
            at = one.end()
        close = re.compile(r'\s*(/?)>').match(self.text, at)
        if not close:
            at += len(self.text[at:]) - len(self.text[at:].lstrip())
            if '>' not in self.text[at:]:
                raise self.error('unclosed token')
            found = re.compile(rf'{_NAME}\s*(=\s*("[^"<]*(?=<)|\'[^\'<]*(?=<))?)?').match(self.text, at)
            raise self.error('not well-formed (invalid token)', found.end() if found else at)
        scope = dict(self.namespaces[-1])
        for key, value in declared.items():
            prefix = key.partition(':')[2]
            scope[prefix] = value
            self.target.start_ns(prefix, value)
        self.namespaces.append(scope)
        named = {}
        for key, value in attributes.items():
            key = self.universal(key, True)
            if key in named:
                raise self.error('duplicate attribute')
            named[key] = value
        tag = self.universal(name)
        self.at = close.end()
        self.target.start(tag, named)
        if close[1]:
            self.target.end(tag)
            self.namespaces.pop()
            self.after_end(declared)
        else:
            self.open.append((name, tag, declared))

    def after_end(self, declared):
        for key in reversed(list(declared)):
            self.target.end_ns(key.partition(':')[2])

    def end_tag(self):
        found = _END.match(self.text, self.at)
        if not found:
            raise self.error('not well-formed (invalid token)' if '>' in self.text[self.at:] else 'unclosed token',
                             self.at + 2 if '>' in self.text[self.at:] else self.at)
        if not self.open or self.open[-1][0] != found[1]:
            raise self.error('mismatched tag' if self.open else 'not well-formed (invalid token)', self.at + 2 if self.open else self.at + 1)
        _, tag, declared = self.open.pop()
        self.at = found.end()
        self.target.end(tag)
        self.namespaces.pop()
        self.after_end(declared)


def decoded(data):
    """The text of a document's bytes, by its mark or declaration."""
    for mark, encoding in ((b'\xef\xbb\xbf', 'utf-8-sig'), (b'\xff\xfe', 'utf-16'), (b'\xfe\xff', 'utf-16')):
        if data.startswith(mark):
            return data.decode(encoding)
    found = re.match(rb'<\?xml[^>]*?encoding\s*=\s*["\']([A-Za-z0-9._-]+)["\']', data)
    encoding = found[1].decode() if found else 'utf-8'
    try:
        return data.decode(encoding)
    except LookupError:
        error = ParseError(f'unknown encoding: line 1, column {found.start(1)}')
        error.code, error.position = 18, (1, found.start(1))
        raise error from None
    except UnicodeDecodeError as wrong:
        line, column = data.count(b'\n', 0, wrong.start) + 1, wrong.start - data.rfind(b'\n', 0, wrong.start) - 1
        error = ParseError(f'not well-formed (invalid token): line {line}, column {column}')
        error.code, error.position = 4, (line, column)
        raise error from None
