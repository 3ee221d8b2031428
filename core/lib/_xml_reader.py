"""How a parser of XML (pyexpat.py) goes through a document: before its element, in it and behind it.

Each step takes what is next in `_text` at `_at`, and tells it; `_phase` is the method of the next step. A step whose
text has not come whole raises Incomplete, before it has told anything.
"""

import re

import _xml_declarations as declarations
from _xml_declarations import NAME


class Incomplete(Exception):
    """What begins here goes on in text that has not come."""


class Entity:
    def __init__(self, value=None, system=None, public=None, notation=None, base=None):
        self.value, self.system, self.public, self.notation, self.base = value, system, public, notation, base
        self.is_open = False


XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/'
_ENTITIES = {'lt': '<', 'gt': '>', 'amp': '&', 'quot': '"', 'apos': "'"}
_name = re.compile(NAME)
_space = re.compile(r'[ \t\n]*')
_attribute = re.compile(rf'[ \t\n]+({NAME})[ \t\n]*=[ \t\n]*("[^"<]*"|\'[^\'<]*\')')
_tag_close = re.compile(r'[ \t\n]*(/?)>')
_end_tag = re.compile(rf'</({NAME})[ \t\n]*>')
_reference = re.compile(rf'&(?:#x([0-9a-fA-F]+)|#([0-9]+)|({NAME}));')
_broken_reference = re.compile(rf'&(?:#x?[0-9a-fA-F]*|{NAME})?')
_instruction = re.compile(rf'<\?({NAME})(?:[ \t\n]+(.*?))?\?>', re.S)
_equals = r'[ \t\n]*=[ \t\n]*'
_encoding = '[A-Za-z][A-Za-z0-9._-]*'
_declaration = re.compile(
    rf'<\?xml(?:[ \t\n]+version{_equals}("[\w.:-]+"|\'[\w.:-]+\'))?'
    rf'(?:[ \t\n]+encoding{_equals}("{_encoding}"|\'{_encoding}\'))?'
    rf'(?:[ \t\n]+standalone{_equals}("yes"|\'yes\'|"no"|\'no\'))?(?:[ \t\n]*\?>)?')
_bad_character = re.compile('[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]')
_lines_of_cdata = re.compile(r'\n|[^\n\]]+|\][^\n\]]*')


def _is_at_start(parser):
    return parser._at == 0 and parser._input.line == 1 and parser._input.column <= 1 and not parser._inside


class Reader:
    """The steps."""

    __slots__ = ()

    # ---- before and after the document's element

    def _prolog(self):
        text, at = self._text, self._at
        if self._spaces():
            return
        if text[at] != '<':
            raise self._fail(self._misplaced(at))
        if at + 1 == len(text):
            raise Incomplete
        kind = text[at + 1]
        if kind == '?':
            if _is_at_start(self) and self._xml_declaration():
                return
            self._processing_instruction()
        elif self._begins('<!--'):
            self._comment()
        elif self._begins('<!DOCTYPE'):
            self._doctype()
        elif kind == '!':
            raise self._invalid(at + 2)
        else:
            if not _name.match(text, at + 1):
                raise self._invalid(at + 1)
            if self._external_subset:
                self._read_external_subset()
            self._phase = self._content
            self._content()

    def _epilog(self):
        text, at = self._text, self._at
        if self._spaces():
            return
        if text[at] != '<':
            raise self._fail(self._misplaced(at, 'junk after document element'))
        if at + 1 == len(text):
            raise Incomplete
        if text[at + 1] == '?':
            self._processing_instruction()
        elif self._begins('<!--'):
            self._comment()
        elif text[at + 1] == '!' or _name.match(text, at + 1):
            raise self._fail('junk after document element')
        else:
            raise self._invalid(at + 1)

    def _misplaced(self, at, message='syntax error'):
        return 'not well-formed (invalid token)' if _bad_character.match(self._text, at) else message

    def _spaces(self):
        end = _space.match(self._text, self._at).end()
        if end == self._at:
            return False
        self._default(self._text[self._at:end])
        self._at = end
        return True

    def _begins(self, mark):
        # Whether the mark is next; Incomplete if only its beginning has come.
        found = self._text[self._at:self._at + len(mark)]
        if len(found) < len(mark) and mark.startswith(found):
            raise Incomplete
        return found == mark

    def _xml_declaration(self):
        text, at = self._text, self._at
        if len(text) - at < 6 and '<?xml '.startswith(text[at:]):
            raise Incomplete
        if not text.startswith('<?xml', at) or text[at + 5] not in ' \t\n':
            return False
        end = text.find('?>', at)
        if end < 0:
            raise Incomplete
        self._seen_declaration = True
        found = _declaration.match(text, at)
        version, encoding, standalone = map(declarations.unquoted, found.groups())
        if not found[0].endswith('?>') or not (version or self._context):
            wrong = at + 6 if not version else _space.match(text, found.end()).end()
            raise self._fail('text declaration not well-formed' if self._context else 'XML declaration not well-formed',
                             wrong)
        self._standalone = {None: -1, 'no': 0, 'yes': 1}[standalone]
        if not self._tell('XmlDeclHandler', version, encoding, self._standalone):
            self._default(text[at:end + 2])
        self._at = end + 2
        return True

    def _processing_instruction(self):
        text, at = self._text, self._at
        found = _instruction.match(text, at)
        if not found:
            name = _name.match(text, at + 2)
            if not name:
                raise self._invalid(at + 2)
            if name.end() < len(text) and text[name.end()] not in ' \t\n?':
                raise self._invalid(name.end())
            raise Incomplete
        target, data = found[1], found[2] or ''
        if target == 'xml':
            raise self._fail('XML or text declaration not at start of entity')
        if target.lower() == 'xml':
            raise self._invalid(found.end(1))
        self._check_characters(at, found.end())
        if not self._tell('ProcessingInstructionHandler', self._interned(target), data):
            self._default(found[0])
        self._at = found.end()

    def _comment(self):
        text, at = self._text, self._at
        end = text.find('--', at + 4)
        self._check_characters(at, end if end >= 0 else len(text))
        if end < 0 or end + 2 == len(text):
            raise Incomplete
        if text[end + 2] != '>':
            raise self._invalid(end + 2)
        if not self._tell('CommentHandler', text[at + 4:end]):
            self._default(text[at:end + 3])
        self._at = end + 3

    def _check_characters(self, start, end):
        bad = _bad_character.search(self._text, start, end)
        if bad:
            raise self._fail('not well-formed (invalid token)', bad.start())

    # ---- the document's type

    def _doctype(self):
        text, at = self._text, self._at
        found = declarations.DOCTYPE.match(text, at)
        if not found:
            if re.compile(r'[^\[>]*[\[>]').match(text, at):
                raise self._fail('syntax error')
            if self._input.final:
                raise self._fail('no element found', len(text))
            raise Incomplete
        system, public = declarations.identifiers(found)
        if system is not None:
            self._unread_declarations = True
            self._external_subset = system, public
            if not self._parses_parameters:
                self._event = found.start('second' if found['public'] else 'system')
                self._check_standalone()
        name = self._interned(found['name'])
        has_subset = found['end'] == '['
        self._event = found.end() - 1
        if not self._tell('StartDoctypeDeclHandler', name, system, public, int(has_subset)):
            self._event = at
            self._default_tokens(found[0] if has_subset else found[0][:-1])
        self._at = found.end() if has_subset else found.end() - 1
        self._phase = self._subset if has_subset else self._doctype_end

    def _doctype_end(self):
        if self._spaces():
            return
        if self._text[self._at] != '>':
            raise self._fail('syntax error')
        if self._external_subset:
            self._read_external_subset()
        if not self._tell('EndDoctypeDeclHandler'):
            self._default('>')
        self._at += 1
        self._phase = self._prolog

    def _read_external_subset(self):
        system, public = self._external_subset
        self._external_subset = None
        if self._parses_parameters and (self._parses_parameters == 2 or self._standalone != 1):
            if self.ExternalEntityRefHandler and not self._tell_of_external(None, self._base, system, public):
                raise self._fail('error in processing external entity reference')
            self._check_standalone()

    def _check_standalone(self):
        if self._standalone != 1 and self.NotStandaloneHandler and not self.NotStandaloneHandler():
            raise self._fail('document is not standalone')

    def _tell_of_external(self, context, base, system, public):
        self._flush()
        return self.ExternalEntityRefHandler(context, base, system, public)

    def _subset(self):
        at = self._at
        self._declaration()
        if not self._inside and self._phase == self._subset:
            self._subset_text.append(self._text[at:self._at])

    def _declaration(self):
        text, at = self._text, self._at
        if self._context and not self._seen_declaration and _is_at_start(self):
            if self._begins('<?xml') and self._xml_declaration():
                return
        if self._spaces():
            return
        first = text[at]
        if first == ']' and not self._context:
            if self.StartDoctypeDeclHandler is None:
                self._default(']')
            self._at += 1
            self._phase = self._doctype_end
        elif first == '%':
            self._parameter_reference()
        elif first != '<':
            raise self._fail(self._misplaced(at))
        elif self._begins('<!--'):
            self._comment()
        elif text[at + 1] == '?':
            self._processing_instruction()
        else:
            found = declarations.DECLARATION.match(text, at)
            if not found:
                raise Incomplete
            self._check_characters(at, found.end())
            try:
                self._declare(found[0])
            except declarations.Malformed:
                raise self._fail('syntax error') from None
            self._at = found.end()

    def _parameter_reference(self):
        found = re.compile(f'%({NAME});').match(self._text, self._at)
        if not found:
            end = re.compile(f'%(?:{NAME})?').match(self._text, self._at).end()
            raise self._invalid(end)
        entity = self._parameters.get(found[1])
        self._at = found.end()
        self._unread_declarations = True
        self._check_standalone()
        if not self._parses_parameters:
            self._declares = self._standalone == 1
            self._default(found[0])
        elif entity is None:
            self._declares = self._standalone == 1
            if not self._tell('SkippedEntityHandler', found[1], 1):
                self._default(found[0])
        elif entity.value is not None:
            self._inside_entity(found[1], entity, self._subset)
        elif self.ExternalEntityRefHandler:
            if not self._tell_of_external(None, entity.base, entity.system, entity.public):
                raise self._fail('error in processing external entity reference')

    def _declare(self, text):
        kind = text.split(None, 1)[0]
        told = False
        if kind == '<!ENTITY':
            name, is_parameter, value, system, public, notation = declarations.entity(text)
            if value is not None and re.search(f'%{NAME};', value) and not self._context:
                raise self._fail('illegal parameter entity reference')
            known = self._parameters if is_parameter else self._entities
            if self._declares and name not in known and name not in _ENTITIES:
                known[name] = Entity(value, system, public, notation, self._base)
                if notation is not None and self.UnparsedEntityDeclHandler:
                    told = self._tell('UnparsedEntityDeclHandler', name, self._base, system, public, notation)
                else:
                    told = self._tell('EntityDeclHandler', name, int(is_parameter), value, self._base, system, public,
                                      notation)
        elif kind == '<!NOTATION':
            name, system, public = declarations.notation(text)
            told = self._tell('NotationDeclHandler', name, self._base, system, public)
        elif kind == '<!ELEMENT':
            told = self._tell('ElementDeclHandler', *declarations.element(text))
        elif kind == '<!ATTLIST':
            element, declared = declarations.attributes(text)
            known = self._attributes.setdefault(element, {})
            for name, kind, default, required in declared:
                if default is not None:
                    default = self._attribute_value(default, self._event, kind == 'CDATA')
                if self._declares:
                    known.setdefault(name, (kind, default))
                told |= self._tell('AttlistDeclHandler', element, name, kind, default, int(required))
        else:
            raise declarations.Malformed
        if not told:
            self._default_tokens(text)

    # ---- the content of elements

    def _content(self):
        text, at = self._text, self._at
        if self._context and not self._seen_declaration and _is_at_start(self):
            if text[at] == '<' and self._begins('<?xml') and self._xml_declaration():
                return
        if text[at] != '<':
            self._characters()
            return
        if at + 1 == len(text):
            raise Incomplete
        kind = text[at + 1]
        if kind == '/':
            self._end_tag()
        elif kind == '?':
            self._processing_instruction()
        elif kind != '!':
            self._start_tag()
        elif self._begins('<!--'):
            self._comment()
        elif self._begins('<![CDATA['):
            if not self._tell('StartCdataSectionHandler'):
                self._default('<![CDATA[')
            self._at = at + 9
            self._phase = self._cdata
        else:
            raise self._invalid(at + 2)

    def _cdata(self):
        text, at = self._text, self._at
        end = text.find(']]>', at)
        stop = end if end >= 0 else len(text)
        if end < 0 and not self._input.final:
            stop -= len(text) - at - len(text[at:].rstrip(']')) and min(2, len(text) - len(text.rstrip(']')))
        bad = _bad_character.search(text, at, stop)
        stop = bad.start() if bad else stop
        if stop > at:
            self._data(text[at:stop], text[at:stop], _lines_of_cdata)
        self._at = self._event = stop
        if bad:
            raise self._fail('not well-formed (invalid token)', stop)
        if end >= 0:
            if not self._tell('EndCdataSectionHandler'):
                self._default(']]>')
            self._at = end + 3
            self._phase = self._content
        elif stop < len(text):
            raise Incomplete

    def _characters(self):
        text, at = self._text, self._at
        if text[at] == '&':
            self._content_reference()
            return
        end = text.find('<', at)
        if end < 0:
            end = len(text)
        mark = text.find('&', at, end)
        if mark >= 0:
            end = mark
        if end == len(text) and not self._input.final and not self._inside and text[end - 1] == ']':
            end -= 2 if text[at:end].endswith(']]') else 1
            if end == at:
                raise Incomplete
        stop = end
        closing = text.find(']]>', at, end)
        bad = _bad_character.search(text, at, end)
        if bad and not 0 <= closing < bad.start():
            stop = wrong = bad.start()
        elif closing >= 0:
            stop, wrong = closing, closing + 2
        else:
            wrong = None
        if stop > at:
            self._data(text[at:stop], text[at:stop])
        if wrong is not None:
            raise self._fail('not well-formed (invalid token)', wrong)
        self._at = end

    def _scan_reference(self, at):
        found = _reference.match(self._text, at)
        if not found:
            raise self._invalid(_broken_reference.match(self._text, at).end())
        return found

    def _character(self, found, at):
        # What a reference by number stands for.
        number = int(found[1], 16) if found[1] else int(found[2])
        if number > 0x10ffff or _bad_character.match(chr(number)):
            raise self._fail('reference to invalid character number', at)
        return chr(number)

    def _content_reference(self):
        at = self._at
        found = self._scan_reference(at)
        name = found[3]
        if name is None or name in _ENTITIES:
            self._data(_ENTITIES[name] if name else self._character(found, at), found[0])
            self._at = found.end()
            return
        entity = self._entities.get(name)
        self._at = found.end()
        if entity is None:
            if not self._unread_declarations or self._standalone == 1:
                raise self._fail('undefined entity')
            if not self._tell('SkippedEntityHandler', name, 0):
                self._default(found[0])
        elif entity.is_open:
            raise self._fail('recursive entity reference')
        elif entity.notation is not None:
            raise self._fail('reference to binary entity')
        elif entity.value is not None:
            if not self._expands:
                if not self._tell('SkippedEntityHandler', name, 0):
                    self._default(found[0])
            else:
                self._inside_entity(name, entity, self._content)
        elif self.ExternalEntityRefHandler:
            if not self._tell_of_external(name, entity.base, entity.system, entity.public):
                raise self._fail('error in processing external entity reference')
        else:
            self._default(found[0])

    def _inside_entity(self, name, entity, phase):
        self._check_amplification(entity.value)
        depth = len(self._open)
        self._inside.append((self._text, self._at, self._event))
        entity.is_open = True
        self._text, self._at, self._phase = entity.value, 0, phase
        try:
            while self._at < len(self._text):
                self._phase()
        except Incomplete:
            raise self._fail('unclosed token') from None
        if len(self._open) != depth or self._phase != phase:
            raise self._fail('asynchronous entity')
        entity.is_open = False
        self._text, self._at, self._event = self._inside.pop()

    # ---- tags

    def _start_tag(self):
        text, at = self._text, self._at
        found = _name.match(text, at + 1)
        if not found:
            raise self._invalid(at + 1)
        name, end = found[0], found.end()
        written = []
        while one := _attribute.match(text, end):
            written.append(one)
            end = one.end()
        close = _tag_close.match(text, end)
        if not close:
            raise self._wrong_tag(end)
        if self._separator is not None and (name.count(':') > 1 or name[0] == ':' or name[-1] == ':'):
            raise self._invalid(name.rindex(':') + at + 1)
        attributes = {}
        declared = self._attributes.get(name)
        for one in written:
            key = one[1]
            if key in attributes:
                raise self._fail('duplicate attribute', one.start(1))
            kind = declared[key][0] if declared and key in declared else 'CDATA'
            value = one[2][1:-1]
            if '&' in value or '\n' in value or '\t' in value or kind != 'CDATA' or not value.isprintable():
                value = self._attribute_value(value, one.start(2) + 1, kind == 'CDATA')
            attributes[key] = value
        specified = len(attributes)
        for key, (_, default) in (declared or {}).items():
            if default is not None and key not in attributes:
                attributes[key] = default
        prefixes = ()
        if self._separator is not None:
            name_in_full, attributes, prefixes, specified = self._in_namespaces(name, attributes, specified)
        else:
            name_in_full = name
        name_in_full = self._interned(name_in_full)
        if self.specified_attributes:
            attributes = dict(list(attributes.items())[:specified])
        if self.intern is not None:
            attributes = {self._interned(key): value for key, value in attributes.items()}
        if self.ordered_attributes:
            attributes = [part for item in attributes.items() for part in item]
        raw = text[at:close.end()]
        told = self._tell('StartElementHandler', name_in_full, attributes)
        self._at = close.end()
        if not close[1]:
            if not told:
                self._default(raw)
            self._open.append((name, name_in_full, prefixes))
            return
        if told:
            self._event = self._at
        if not self._tell('EndElementHandler', name_in_full) and not told:
            self._default(raw)
        self._element_ended(prefixes)

    def _wrong_tag(self, at):
        # Says what is wrong with a tag that goes on here, after its name or an attribute.
        text = self._text
        start = at
        at = _space.match(text, at).end()
        if at < len(text) and text[at] == '/':
            return self._invalid(at + 1)
        name = _name.match(text, at)
        if at == start or not name:
            return self._invalid(at)
        at = _space.match(text, name.end()).end()
        if text[at:at + 1] != '=':
            return self._invalid(at)
        at = _space.match(text, at + 1).end()
        quote = text[at:at + 1]
        if quote not in ('"', "'"):
            return self._invalid(at)
        end = at + 1
        while end < len(text) and text[end] != quote:
            if text[end] == '<' or _bad_character.match(text, end):
                return self._invalid(end)
            end = self._scan_reference(end).end() if text[end] == '&' else end + 1
        return self._invalid(end)

    def _attribute_value(self, value, at, is_cdata):
        value = self._expanded(value, at)
        return value if is_cdata else ' '.join([word for word in value.split(' ') if word])

    def _expanded(self, value, at):
        bad = _bad_character.search(value)
        if bad:
            raise self._fail('not well-formed (invalid token)', at + bad.start())
        pieces, start = [], 0
        while True:
            mark = value.find('&', start)
            pieces.append(re.sub('[\t\r\n]', ' ', value[start:mark if mark >= 0 else None]))
            if mark < 0:
                return ''.join(pieces)
            found = _reference.match(value, mark)
            if not found:
                raise self._fail('not well-formed (invalid token)', at + _broken_reference.match(value, mark).end())
            name = found[3]
            if name is None:
                pieces.append(self._character(found, at + mark))
            elif name in _ENTITIES:
                pieces.append(_ENTITIES[name])
            else:
                pieces.append(self._entity_in_attribute(name))
            start = found.end()

    def _entity_in_attribute(self, name):
        entity = self._entities.get(name)
        if entity is None:
            if self._unread_declarations and self._standalone != 1:
                return ''
            raise self._fail('undefined entity')
        if entity.is_open:
            raise self._fail('recursive entity reference')
        if entity.notation is not None:
            raise self._fail('reference to binary entity')
        if entity.value is None:
            raise self._fail('reference to external entity in attribute')
        if '<' in entity.value:
            raise self._fail('not well-formed (invalid token)')
        self._check_amplification(entity.value)
        entity.is_open = True
        value = self._expanded(entity.value, self._event)
        entity.is_open = False
        return value

    def _in_namespaces(self, name, attributes, specified):
        scope, prefixes = self._namespaces[-1], []
        plain = {}
        for number, (key, value) in enumerate(attributes.items()):
            if key == 'xmlns' or key.startswith('xmlns:'):
                prefix = key[6:]
                self._check_namespace(prefix, value)
                if not prefixes:
                    scope = dict(scope)
                scope[prefix] = value
                prefixes.append(prefix)
                self._tell('StartNamespaceDeclHandler', prefix or None, value or None)
                if number < specified:
                    specified -= 1
            else:
                plain[key] = value
        self._namespaces.append(scope)
        full = {}
        for key, value in plain.items():
            key = self._full_name(key, True)
            if key in full:
                raise self._fail('duplicate attribute')
            full[key] = value
        return self._full_name(name, 0), full, prefixes, specified

    def _check_namespace(self, prefix, uri):
        if prefix == 'xmlns':
            raise self._fail('reserved prefix (xmlns) must not be declared or undeclared')
        if prefix == 'xml' and uri != XML_NAMESPACE:
            raise self._fail('reserved prefix (xml) must not be undeclared or bound to another namespace name')
        if prefix != 'xml' and uri in (XML_NAMESPACE, XMLNS_NAMESPACE):
            raise self._fail('prefix must not be bound to one of the reserved namespace names')
        if prefix and not uri:
            raise self._fail('must not undeclare prefix')

    def _full_name(self, name, is_attribute):
        prefix, mark, local = name.partition(':')
        if not mark:
            prefix, local = '', name
            if is_attribute:
                return name
        uri = self._namespaces[-1].get(prefix)
        if mark and uri is None:
            raise self._fail('unbound prefix')
        if not uri:
            return name
        full = f'{uri}{self._separator}{local}'
        return f'{full}{self._separator}{prefix}' if self.namespace_prefixes and prefix else full

    def _end_tag(self):
        text, at = self._text, self._at
        found = _end_tag.match(text, at)
        if not found:
            name = _name.match(text, at + 2)
            raise self._invalid(_space.match(text, name.end()).end() if name else at + 2)
        if not self._open:
            inside = self._inside or self._context
            raise self._fail('asynchronous entity' if inside else 'not well-formed (invalid token)')
        name, full, prefixes = self._open[-1]
        if name != found[1]:
            raise self._fail('mismatched tag', at + 2)
        self._open.pop()
        self._at = found.end()
        if not self._tell('EndElementHandler', full):
            self._default(found[0])
        self._element_ended(prefixes)

    def _element_ended(self, prefixes):
        if self._separator is not None:
            self._namespaces.pop()
            for prefix in reversed(prefixes):
                self._tell('EndNamespaceDeclHandler', prefix or None)
        if not self._open and not self._inside and not self._context:
            self._phase = self._epilog
