"""Makes elements, or events, of what is read."""

import collections

import pyexpat
from xml.etree._elements import Comment, Element, ProcessingInstruction


class ParseError(SyntaxError):
    """A document that is not well-formed; has `code` and `position`, which is (line, column)."""


class TreeBuilder:
    """Makes elements of what a reader tells."""

    def __init__(self, element_factory=None, *, comment_factory=None, pi_factory=None, insert_comments=False, insert_pis=False):
        self._data, self._open, self._last, self._root, self._tail = [], [], None, None, False
        self._factory = element_factory or Element
        self._comment, self._pi = comment_factory or Comment, pi_factory or ProcessingInstruction
        self.insert_comments, self.insert_pis = insert_comments, insert_pis

    def _flush(self):
        if self._data:
            if self._last is not None:
                text = ''.join(self._data)
                if self._tail:
                    self._last.tail = text
                else:
                    self._last.text = text
            self._data = []

    def data(self, data):
        self._data.append(data)

    def start(self, tag, attrs):
        self._flush()
        self._last = element = self._factory(tag, attrs)
        if self._open:
            self._open[-1].append(element)
        elif self._root is None:
            self._root = element
        self._open.append(element)
        self._tail = False
        return element

    def end(self, tag):
        self._flush()
        self._last = self._open.pop()
        self._tail = True
        return self._last

    def _single(self, element, insert):
        if insert:
            self._flush()
            self._last = element
            if self._open:
                self._open[-1].append(element)
            self._tail = True
        return element

    def comment(self, text):
        return self._single(self._comment(text), self.insert_comments)

    def pi(self, target, text=None):
        return self._single(self._pi(target, text), self.insert_pis)

    def close(self):
        return self._root


class _Events:
    """Passes on to a builder what a parser tells, and keeps the events that are wanted."""

    def __init__(self, builder, wanted, queue):
        self.data, self.close = builder.data, builder.close
        for event, method in (('start', 'start'), ('end', 'end'), ('comment', 'comment'), ('pi', 'pi')):
            setattr(self, method, self._telling(event, getattr(builder, method)) if event in wanted else
                    getattr(builder, method))
        if 'start-ns' in wanted:
            self.start_ns = lambda prefix, uri: queue.append(('start-ns', (prefix or '', uri or '')))
        if 'end-ns' in wanted:
            self.end_ns = lambda prefix: queue.append(('end-ns', None))
        self._queue = queue

    def _telling(self, event, method):
        def tell(*arguments):
            element = method(*arguments)
            self._queue.append((event, element))
            return element
        return tell


class XMLParser:
    """Reads a document that may come piece by piece, and tells its target."""

    def __init__(self, *, target=None, encoding=None):
        self._parser = pyexpat.ParserCreate(encoding, '}')
        self._parser.intern = None
        self._names = {}
        self.target = self._target = TreeBuilder() if target is None else target
        self.entity = {}
        self.version = 'Expat %d.%d.%d' % pyexpat.version_info
        self._parser.DefaultHandlerExpand = self._default
        self._parser.buffer_text = isinstance(target, (TreeBuilder, type(None)))
        self._connect(self.target)

    def _connect(self, target):
        parser = self._parser
        start, end = getattr(target, 'start', None), getattr(target, 'end', None)
        start_ns, end_ns = getattr(target, 'start_ns', None), getattr(target, 'end_ns', None)
        name = self._name
        if start:
            def start_element(tag, attributes):
                start(name(tag), {name(key): value for key, value in attributes.items()} if attributes else attributes)
            parser.StartElementHandler = start_element
        if end:
            parser.EndElementHandler = lambda tag: end(name(tag))
        if start_ns:
            parser.StartNamespaceDeclHandler = lambda prefix, uri: start_ns(prefix or '', uri or '')
        if end_ns:
            parser.EndNamespaceDeclHandler = lambda prefix: end_ns(prefix or '')
        parser.CharacterDataHandler = getattr(target, 'data', None)
        parser.CommentHandler = getattr(target, 'comment', None)
        parser.ProcessingInstructionHandler = getattr(target, 'pi', None)
        if hasattr(target, 'doctype'):
            parser.StartDoctypeDeclHandler = (
                lambda name, system, public, has_subset: target.doctype(name, public, system))

    def _name(self, name):
        full = self._names.get(name)
        if full is None:
            full = self._names[name] = '{' + name if '}' in name else name
        return full

    def _default(self, text):
        # What else there is; of that, entities that the document does not define.
        if text[:1] == '&':
            try:
                self._target.data(self.entity[text[1:-1]])
            except KeyError:
                line, column = self._parser.CurrentLineNumber, self._parser.CurrentColumnNumber
                raise _parse_error(f'undefined entity {text}: line {line}, column {column}', 11, line, column) from None

    def _setevents(self, queue, wanted):
        self._target = _Events(self.target, wanted, queue)
        self._connect(self._target)

    def _parse(self, data, final):
        try:
            self._parser.Parse(data, final)
        except pyexpat.error as error:
            raise _parse_error(str(error), error.code, error.lineno, error.offset) from None

    def feed(self, data):
        """Read a piece: str or bytes."""
        self._parse(data, False)

    def flush(self):
        """Tell of what has come, even where a larger piece was waited for."""
        deferred = self._parser.GetReparseDeferralEnabled()
        self._parser.SetReparseDeferralEnabled(False)
        try:
            self._parse(b'', False)
        finally:
            self._parser.SetReparseDeferralEnabled(deferred)

    def close(self):
        """Read the end; the root, or what the target's close() gives."""
        self._parse(b'', True)
        return self.target.close() if hasattr(self.target, 'close') else None


def _parse_error(text, code, line, column):
    error = ParseError(text)
    error.code, error.position = code, (line, column)
    return error


class XMLPullParser:
    """Gives events of a document as it comes: ('end', element) and others."""

    def __init__(self, events=None, *, _parser=None):
        self._queue = collections.deque()
        self._parser = _parser or XMLParser(target=TreeBuilder())
        wanted = ('end',) if events is None else tuple(events)
        for event in wanted:
            if event not in ('start', 'end', 'start-ns', 'end-ns', 'comment', 'pi'):
                raise ValueError(f'unknown event {event!r}')
        self._parser._setevents(self._queue, wanted)

    def feed(self, data):
        """Read a piece. What is wrong in it is raised by read_events()."""
        if self._parser is None:
            raise ValueError('feed() called after end of stream')
        if data:
            try:
                self._parser.feed(data)
            except SyntaxError as error:
                self._queue.append(error)

    def flush(self):
        if self._parser is None:
            raise ValueError('flush() called after end of stream')
        self._parser.flush()

    def _close_and_return_root(self):
        root = self._parser.close()
        self._parser = None
        return root

    def close(self):
        self._close_and_return_root()

    def read_events(self):
        """The events since the last time."""
        while self._queue:
            event = self._queue.popleft()
            if isinstance(event, Exception):
                raise event
            yield event


for _class in (ParseError, TreeBuilder, XMLParser, XMLPullParser):
    _class.__module__ = 'xml.etree.ElementTree'
del _class
