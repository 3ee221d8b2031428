"""A parser of XML that is told what comes as it comes, and tells handlers (the interface of the library Expat).

All that reads XML here stands on it: xml.etree, xml.sax and xml.dom. The errors, their order and their places are
Expat's.
"""

import operator
import re
import sys
import types

import _xml_declarations as declarations
from _xml_declarations import NAME
from _xml_input import IncorrectEncoding, Input, UnknownEncoding

EXPAT_VERSION = 'expat_2.9.0'
version_info = (2, 9, 0)
native_encoding = 'UTF-8'
features = [('sizeof(XML_Char)', 1), ('sizeof(XML_LChar)', 1), ('XML_DTD', 0), ('XML_CONTEXT_BYTES', 1024),
            ('XML_NS', 0), ('XML_BLAP_MAX_AMP', 100), ('XML_BLAP_ACT_THRES', 8388608), ('XML_GE', 0),
            ('XML_AT_MAX_AMP', 100), ('XML_AT_ACT_THRES', 67108864)]
XML_PARAM_ENTITY_PARSING_NEVER, XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE, XML_PARAM_ENTITY_PARSING_ALWAYS = range(3)

_messages = '''NO_MEMORY out of memory
SYNTAX syntax error
NO_ELEMENTS no element found
INVALID_TOKEN not well-formed (invalid token)
UNCLOSED_TOKEN unclosed token
PARTIAL_CHAR partial character
TAG_MISMATCH mismatched tag
DUPLICATE_ATTRIBUTE duplicate attribute
JUNK_AFTER_DOC_ELEMENT junk after document element
PARAM_ENTITY_REF illegal parameter entity reference
UNDEFINED_ENTITY undefined entity
RECURSIVE_ENTITY_REF recursive entity reference
ASYNC_ENTITY asynchronous entity
BAD_CHAR_REF reference to invalid character number
BINARY_ENTITY_REF reference to binary entity
ATTRIBUTE_EXTERNAL_ENTITY_REF reference to external entity in attribute
MISPLACED_XML_PI XML or text declaration not at start of entity
UNKNOWN_ENCODING unknown encoding
INCORRECT_ENCODING encoding specified in XML declaration is incorrect
UNCLOSED_CDATA_SECTION unclosed CDATA section
EXTERNAL_ENTITY_HANDLING error in processing external entity reference
NOT_STANDALONE document is not standalone
UNEXPECTED_STATE unexpected parser state - please send a bug report
ENTITY_DECLARED_IN_PE entity declared in parameter entity
FEATURE_REQUIRES_XML_DTD requested feature requires XML_DTD support in Expat
CANT_CHANGE_FEATURE_ONCE_PARSING cannot change setting once parsing has begun
UNBOUND_PREFIX unbound prefix
UNDECLARING_PREFIX must not undeclare prefix
INCOMPLETE_PE incomplete markup in parameter entity
XML_DECL XML declaration not well-formed
TEXT_DECL text declaration not well-formed
PUBLICID illegal character(s) in public id
SUSPENDED parser suspended
NOT_SUSPENDED parser not suspended
ABORTED parsing aborted
FINISHED parsing finished
SUSPEND_PE cannot suspend in external parameter entity
RESERVED_PREFIX_XML reserved prefix (xml) must not be undeclared or bound to another namespace name
RESERVED_PREFIX_XMLNS reserved prefix (xmlns) must not be declared or undeclared
RESERVED_NAMESPACE_URI prefix must not be bound to one of the reserved namespace names
INVALID_ARGUMENT invalid argument
NO_BUFFER a successful prior call to function XML_GetBuffer is required
AMPLIFICATION_LIMIT_BREACH limit on input amplification factor (from DTD and entities) breached
NOT_STARTED parser not started'''
_errors = dict(line.split(' ', 1) for line in _messages.splitlines())

errors = types.ModuleType('pyexpat.errors', 'Constants used to describe error conditions.')
errors.codes = {message: code for code, message in enumerate(_errors.values(), 1)}
errors.messages = {code: message for message, code in errors.codes.items()}
for _name, _message in _errors.items():
    setattr(errors, f'XML_ERROR_{_name}', _message)

model = types.ModuleType('pyexpat.model', 'Constants used to interpret content model information.')
for _number, _name in enumerate(('EMPTY', 'ANY', 'MIXED', 'NAME', 'CHOICE', 'SEQ'), 1):
    setattr(model, f'XML_CTYPE_{_name}', _number)
for _number, _name in enumerate(('NONE', 'OPT', 'REP', 'PLUS')):
    setattr(model, f'XML_CQUANT_{_name}', _number)
sys.modules['pyexpat.errors'], sys.modules['pyexpat.model'] = errors, model


class ExpatError(Exception):
    """A document that is not well-formed; has code, lineno and offset."""


ExpatError.__module__ = 'xml.parsers.expat'
error = ExpatError


def ErrorString(code, /):
    """The text of an error's number."""
    return errors.messages.get(code)


class _Incomplete(Exception):
    # What begins here goes on in text that has not come.
    pass


class _Entity:
    def __init__(self, value=None, system=None, public=None, notation=None, base=None):
        self.value, self.system, self.public, self.notation, self.base = value, system, public, notation, base
        self.is_open = False


_XML = 'http://www.w3.org/XML/1998/namespace'
_XMLNS = 'http://www.w3.org/2000/xmlns/'
_ENTITIES = {'lt': '<', 'gt': '>', 'amp': '&', 'quot': '"', 'apos': "'"}
_name = re.compile(NAME)
_space = re.compile(r'[ \t\n]*')
_attribute = re.compile(rf'[ \t\n]+({NAME})[ \t\n]*=[ \t\n]*("[^"<]*"|\'[^\'<]*\')')
_tag_close = re.compile(r'[ \t\n]*(/?)>')
_end_tag = re.compile(rf'</({NAME})[ \t\n]*>')
_reference = re.compile(rf'&(?:#x([0-9a-fA-F]+)|#([0-9]+)|({NAME}));')
_broken_reference = re.compile(rf'&(?:#x?[0-9a-fA-F]*|{NAME})?')
_instruction = re.compile(rf'<\?({NAME})(?:[ \t\n]+(.*?))?\?>', re.S)
_declaration = re.compile(
    r'<\?xml(?:[ \t\n]+version[ \t\n]*=[ \t\n]*("[\w.:-]+"|\'[\w.:-]+\'))?(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*("[A-Za-z][\w.-]*"|\'[A-Za-z][\w.-]*\'))?'
    r'(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*("yes"|\'yes\'|"no"|\'no\'))?(?:[ \t\n]*\?>)?')
_declaration_tokens = re.compile(rf'<!\w+|\s+|"[^"]*"|\'[^\']*\'|#?{NAME}[?*+]?|\)[?*+]?|.')
_bad_character = re.compile('[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]')
_lines = re.compile('\n|[^\n]+')
_lines_of_cdata = re.compile(r'\n|[^\n\]]+|\][^\n\]]*')

_HANDLERS = tuple(f'{name}Handler' for name in (
    'AttlistDecl', 'CharacterData', 'Comment', 'Default', 'ElementDecl', 'EndCdataSection', 'EndDoctypeDecl',
    'EndElement', 'EndNamespaceDecl', 'EntityDecl', 'ExternalEntityRef', 'NotStandalone', 'NotationDecl',
    'ProcessingInstruction', 'SkippedEntity', 'StartCdataSection', 'StartDoctypeDecl', 'StartElement',
    'StartNamespaceDecl', 'UnparsedEntityDecl', 'XmlDecl')) + ('DefaultHandlerExpand',)


class xmlparser:
    """Parse() takes the pieces of a document; the handlers are attributes."""

    __slots__ = _HANDLERS + (
        'intern', 'ordered_attributes', 'specified_attributes', 'namespace_prefixes', '_buffer_text', '_buffer_size',
        '_buffered', '_input', '_text', '_at', '_event', '_phase', '_open', '_separator', '_namespaces', '_entities',
        '_parameters', '_attributes', '_inside', '_error', '_finished', '_started', '_base', '_defers', '_waiting',
        '_standalone', '_unread_declarations', '_declares', '_expands', '_subset_text', '_expanded_size', '_amplification', '_parses_parameters', '_external_subset', '_seen_declaration', '_context')

    def __init__(self, encoding, separator, intern):
        self._buffered = []
        self._expands = True  # whether the default handler gets the text of entities, and not their names
        for name in _HANDLERS:
            setattr(self, name, None)
        self.intern = intern
        self.ordered_attributes = self.specified_attributes = self.namespace_prefixes = False
        self._buffer_text, self._buffer_size = False, 8192
        self._input = Input(encoding)
        self._text, self._at, self._event = '', 0, 0
        self._phase = self._prolog
        self._open = []  # (name as written, name, prefixes declared) of each element that is open
        self._separator = separator
        self._namespaces = [{'xml': _XML}]
        self._entities, self._parameters = {}, {}
        self._attributes = {}  # by element, by name: (type, default, whether a default is given)
        self._inside = []  # the entities whose text is read, each with where the text around it went on
        self._error = None
        self._finished = self._started = False
        self._base = None
        self._defers, self._waiting = True, 0
        self._standalone = -1
        self._unread_declarations = False  # there may be more than what was read
        self._declares = True  # declarations count: none before was skipped that could say something else
        self._parses_parameters = 0
        self._external_subset = None
        self._subset_text = []  # the declarations in the document, as they are written
        self._expanded_size = 0  # characters that came from entities
        self._amplification = 8 << 20, 100.0  # from how many characters on they may be how many times those that came
        self._seen_declaration = False
        self._context = False  # whether this reads an entity for another parser

    def __setattr__(self, name, value):
        if name in ('ordered_attributes', 'specified_attributes', 'namespace_prefixes'):
            value = bool(value)
        elif name == 'CharacterDataHandler' and value is None:
            self._flush()
        elif name in ('DefaultHandler', 'DefaultHandlerExpand') and value is not None:
            self._expands = name == 'DefaultHandlerExpand'
        object.__setattr__(self, name, value)

    # ---- what programs call

    def Parse(self, data, isfinal=False, /):
        """Take a piece of the document, the last one if `isfinal`; 1."""
        if not isinstance(data, (str, bytes, bytearray, memoryview)):
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
        if self._error:
            raise self._expat_error(*self._error)
        if self._finished:
            raise self._fail('parsing finished')
        self._started = True
        self._finished = bool(isfinal)
        self._take(data, bool(isfinal))
        self._flush()
        return 1

    def ParseFile(self, file, /):
        """Read a binary file to its end."""
        try:
            read = file.read
        except AttributeError:
            raise TypeError("argument must have 'read' attribute") from None
        while True:
            data = read(2048)
            if not isinstance(data, (bytes, bytearray)):
                raise TypeError(f"read() did not return a bytes object (type={type(data).__name__})")
            result = self.Parse(data, not data)
            if not data:
                return result

    def SetBase(self, base, /):
        self._base = base

    def GetBase(self):
        return self._base

    def GetInputContext(self):
        """The bytes from the event on that is told of."""
        return self._text[self._event:].encode() if self._started and not self._finished else None

    def SetParamEntityParsing(self, flag, /):
        self._parses_parameters = flag
        return 1

    def UseForeignDTD(self, flag=True, /):
        if self._started:
            raise self._fail('cannot change setting once parsing has begun')
        self._external_subset = (None, None) if flag else None

    def SetReparseDeferralEnabled(self, enabled, /):
        self._defers = bool(enabled)

    def GetReparseDeferralEnabled(self):
        return self._defers

    def SetBillionLaughsAttackProtectionMaximumAmplification(self, max_factor, /):
        """How many times the size of the document entities may make of it; 100 by default."""
        max_factor = float(max_factor)
        if self._context:
            raise ExpatError('parser must be a root parser')
        if not max_factor >= 1:
            raise ExpatError("'max_factor' must be at least 1.0")
        self._amplification = self._amplification[0], max_factor

    SetAllocTrackerMaximumAmplification = SetBillionLaughsAttackProtectionMaximumAmplification

    def SetBillionLaughsAttackProtectionActivationThreshold(self, threshold, /):
        """From what size on that is checked; 8 MB by default."""
        threshold = operator.index(threshold)
        if threshold < 0:
            raise ValueError("can't convert negative int to unsigned")
        if self._context:
            raise ExpatError('parser must be a root parser')
        self._amplification = threshold, self._amplification[1]

    SetAllocTrackerActivationThreshold = SetBillionLaughsAttackProtectionActivationThreshold

    def _check_amplification(self, text):
        self._expanded_size += len(text)
        threshold, factor = self._amplification
        whole = self._input.received + self._expanded_size
        if whole >= threshold and whole > factor * self._input.received:
            raise self._fail('limit on input amplification factor (from DTD and entities) breached')

    def ExternalEntityParserCreate(self, context, encoding=None, /):
        """A parser for the text of an entity, which ExternalEntityRefHandler was told of."""
        parser = xmlparser(encoding, self._separator, self.intern)
        for name in _HANDLERS + ('ordered_attributes', 'specified_attributes', 'namespace_prefixes', '_namespaces',
                                 '_entities', '_parameters', '_attributes', '_base', '_standalone', '_buffer_text',
                                 '_parses_parameters', '_unread_declarations'):
            setattr(parser, name, getattr(self, name))
        parser._context = True
        parser._phase = parser._subset if context is None else parser._content
        return parser

    @property
    def buffer_text(self):
        return self._buffer_text

    @buffer_text.setter
    def buffer_text(self, value):
        self._flush()
        self._buffer_text = bool(value)

    @property
    def buffer_size(self):
        return self._buffer_size

    @buffer_size.setter
    def buffer_size(self, value):
        if not isinstance(value, int):
            raise TypeError('buffer_size must be an integer')
        if value <= 0:
            raise ValueError('buffer_size must be greater than zero')
        self._flush()
        self._buffer_size = value

    @property
    def buffer_used(self):
        return sum(len(piece.encode()) for piece in self._buffered)

    def _place(self):
        if not self._started:
            return 1, 0, -1
        if self._error:
            return self._error[1:]
        return self._position(self._event)

    CurrentLineNumber = ErrorLineNumber = property(lambda self: self._place()[0])
    CurrentColumnNumber = ErrorColumnNumber = property(lambda self: self._place()[1])
    CurrentByteIndex = ErrorByteIndex = property(lambda self: self._place()[2])
    ErrorCode = property(lambda self: errors.codes[self._error[0]] if self._error else 0)

    # ---- errors

    def _position(self, at):
        if self._inside:
            at = self._inside[0][2]
        return self._input.position(at)

    def _expat_error(self, message, line, column, index):
        error = ExpatError(f'{message}: line {line}, column {column}')
        error.code, error.lineno, error.offset = errors.codes[message], line, column
        return error

    def _fail(self, message, at=None):
        self._flush()
        self._error = (message, *self._position(self._event if at is None else at))
        return self._expat_error(*self._error)

    def _invalid(self, at):
        # Where the text ends there may be more to come.
        if at >= len(self._text):
            raise _Incomplete
        return self._fail('not well-formed (invalid token)', at)

    # ---- telling handlers

    def _tell(self, handler, *arguments):
        function = getattr(self, handler)
        if function is None:
            return False
        self._flush()
        function(*arguments)
        return True

    def _default(self, raw):
        function = self.DefaultHandlerExpand if self._expands else self.DefaultHandler
        if function and raw:
            self._flush()
            function(raw)

    def _default_tokens(self, raw):
        if self.DefaultHandler or self.DefaultHandlerExpand:
            for token in _declaration_tokens.findall(raw):
                self._default(token)
                self._event += len(token)

    def _data(self, text, raw, pieces=_lines):
        if self.CharacterDataHandler is None:
            for line in pieces.findall(raw):
                self._default(line)
                self._event += len(line)
        elif self._buffer_text:
            self._buffered.append(text)
            if len(text) > self._buffer_size or sum(map(len, self._buffered)) > self._buffer_size:
                self._buffered.pop()
                self._flush()
                if len(text) > self._buffer_size:
                    self.CharacterDataHandler(text)
                else:
                    self._buffered.append(text)
        else:
            for line in pieces.findall(text):
                self.CharacterDataHandler(line)
                self._event += len(line)

    def _flush(self):
        if self._buffered:
            text = ''.join(self._buffered)
            self._buffered = []
            if self.CharacterDataHandler:
                self.CharacterDataHandler(text)

    def _interned(self, name):
        return name if self.intern is None else self.intern.setdefault(name, name)

    # ---- the text as it comes

    def _take(self, data, final):
        try:
            self._input.feed(data, final)
        except UnknownEncoding as wrong:
            name, place = wrong.args
            self._error = ('unknown encoding', 1, place, place)
            raise LookupError(f'unknown encoding: {name}') from None
        except IncorrectEncoding as wrong:
            self._error = ('encoding specified in XML declaration is incorrect', 1, wrong.args[0], wrong.args[0])
            raise self._expat_error(*self._error) from None
        self._text, self._at = self._input.text, 0
        size = len(self._text) + self._input.undecoded
        if self._defers and not final and size < 2 * self._waiting:
            return
        self._read(final)
        self._waiting = size if self._at == 0 else 0
        self._event = self._at
        self._input.forget(self._at)
        self._text, self._event = self._input.text, 0
        self._at = 0

    def _read(self, final):
        try:
            while self._at < len(self._text):
                self._event = self._at
                self._phase()
        except _Incomplete:
            if final:
                raise self._fail(self._unfinished) from None
            return
        if final:
            self._event = self._at
            self._end()

    _unfinished = 'unclosed token'

    def _end(self):
        if self._phase == self._cdata:
            raise self._fail('unclosed CDATA section')
        if self._context:
            if self._open:
                raise self._fail('asynchronous entity')
        elif self._phase != self._epilog:
            raise self._fail('no element found')

    # ---- before and after the document's element

    def _prolog(self):
        text, at = self._text, self._at
        if self._spaces():
            return
        if text[at] != '<':
            raise self._fail(self._misplaced(at))
        if at + 1 == len(text):
            raise _Incomplete
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
            raise _Incomplete
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
        # Whether the mark is next; _Incomplete if only its beginning has come.
        found = self._text[self._at:self._at + len(mark)]
        if len(found) < len(mark) and mark.startswith(found):
            raise _Incomplete
        return found == mark

    def _xml_declaration(self):
        text, at = self._text, self._at
        if len(text) - at < 6 and '<?xml '.startswith(text[at:]):
            raise _Incomplete
        if not text.startswith('<?xml', at) or text[at + 5] not in ' \t\n':
            return False
        end = text.find('?>', at)
        if end < 0:
            raise _Incomplete
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
            raise _Incomplete
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
            raise _Incomplete
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
            raise _Incomplete
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
                raise _Incomplete
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
                known[name] = _Entity(value, system, public, notation, self._base)
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
            raise _Incomplete
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
            raise _Incomplete

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
                raise _Incomplete
        stop = end
        closing = text.find(']]>', at, end)
        bad = _bad_character.search(text, at, end)
        wrong = [one for one in (closing + 2 if closing >= 0 else None, bad.start() if bad else None) if one is not None]
        if wrong:
            stop = min(wrong) if closing < 0 else min(closing, bad.start() if bad else closing)
        if stop > at:
            self._data(text[at:stop], text[at:stop])
        if wrong:
            raise self._fail('not well-formed (invalid token)', min(wrong))
        self._at = end

    def _scan_reference(self, at):
        found = _reference.match(self._text, at)
        if not found:
            raise self._invalid(_broken_reference.match(self._text, at).end())
        return found

    def _character(self, found, at):
        # What a reference by number stands for.
        number = int(found[1], 16) if found[1] else int(found[2])
        if not (number in (9, 10, 13) or 32 <= number < 0xd800 or 0xe000 <= number < 0xfffe or 0x10000 <= number < 0x110000):
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
        except _Incomplete:
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
        return value if is_cdata else ' '.join(value.split(' ')).strip(' ') if '  ' not in value else ' '.join(value.split())

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
        if prefix == 'xml' and uri != _XML:
            raise self._fail('reserved prefix (xml) must not be undeclared or bound to another namespace name')
        if prefix != 'xml' and uri in (_XML, _XMLNS):
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
            raise self._fail('asynchronous entity' if self._inside or self._context else 'not well-formed (invalid token)')
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


xmlparser.__module__ = 'pyexpat'
XMLParserType = xmlparser


def _is_at_start(parser):
    return parser._at == 0 and parser._input.line == 1 and parser._input.column <= 1 and not parser._inside


def ParserCreate(encoding=None, namespace_separator=None, intern=None):
    """A parser; with a separator, names are addresses of namespaces and local names."""
    if encoding is not None and not isinstance(encoding, str):
        raise TypeError("ParserCreate() argument 'encoding' must be str or None, not " + type(encoding).__name__)
    if namespace_separator is not None:
        if not isinstance(namespace_separator, str):
            raise TypeError("ParserCreate() argument 'namespace_separator' must be str or None, not "
                            + type(namespace_separator).__name__)
        if len(namespace_separator) > 1:
            raise ValueError('namespace_separator must be at most one character, omitted, or None')
    if intern is None:
        intern = {}
    elif not isinstance(intern, dict):
        raise TypeError('intern must be a dictionary')
    return xmlparser(encoding, namespace_separator, intern)
