"""A parser of XML that is told what comes as it comes, and tells handlers (the interface of the library Expat).

All that reads XML here stands on it: xml.etree, xml.sax and xml.dom. The errors, their order and their places are
Expat's.
"""

import operator
import re
import sys
import types

from _xml_declarations import NAME
from _xml_input import IncorrectEncoding, Input, UnknownEncoding
from _xml_reader import XML_NAMESPACE, Incomplete, Reader

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


_lines = re.compile('\n|[^\n]+')
_declaration_tokens = re.compile(rf'<!\w+|\s+|"[^"]*"|\'[^\']*\'|#?{NAME}[?*+]?|\)[?*+]?|.')

_HANDLERS = tuple(f'{name}Handler' for name in (
    'AttlistDecl', 'CharacterData', 'Comment', 'Default', 'ElementDecl', 'EndCdataSection', 'EndDoctypeDecl',
    'EndElement', 'EndNamespaceDecl', 'EntityDecl', 'ExternalEntityRef', 'NotStandalone', 'NotationDecl',
    'ProcessingInstruction', 'SkippedEntity', 'StartCdataSection', 'StartDoctypeDecl', 'StartElement',
    'StartNamespaceDecl', 'UnparsedEntityDecl', 'XmlDecl')) + ('DefaultHandlerExpand',)


class xmlparser(Reader):
    """Parse() takes the pieces of a document; the handlers are attributes."""

    __slots__ = _HANDLERS + (
        'intern', 'ordered_attributes', 'specified_attributes', 'namespace_prefixes', '_buffer_text', '_buffer_size',
        '_buffered', '_input', '_text', '_at', '_event', '_phase', '_open', '_separator', '_namespaces', '_entities',
        '_parameters', '_attributes', '_inside', '_error', '_finished', '_started', '_base', '_defers', '_waiting',
        '_standalone', '_unread_declarations', '_declares', '_expands', '_subset_text', '_expanded_size',
        '_amplification', '_parses_parameters', '_external_subset', '_seen_declaration', '_context')

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
        self._namespaces = [{'xml': XML_NAMESPACE}]
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
            raise Incomplete
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
        except Incomplete:
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

xmlparser.__module__ = 'pyexpat'
XMLParserType = xmlparser


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
