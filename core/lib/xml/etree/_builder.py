"""Makes elements, or events, of what is read."""

from xml.etree._elements import Comment, Element, ProcessingInstruction
from xml.etree._reader import Reader, decoded


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


class _Relay:
    """Passes on what a reader tells to a target that may know only part of it."""

    def __init__(self, target):
        for name in ('start', 'end', 'data', 'comment', 'pi', 'start_ns', 'end_ns'):
            setattr(self, name, getattr(target, name, lambda *args: None))


class XMLParser:
    """Reads a document that may come piece by piece."""

    def __init__(self, *, target=None, encoding=None):
        self.target = TreeBuilder() if target is None else target
        self.version, self.entity, self._encoding, self._pieces = 'Expat 2.7.3', {}, encoding, []

    def feed(self, data):
        self._pieces.append(data)

    def flush(self):
        """Nothing: what came is read at the end."""

    def _text(self):
        text = any(isinstance(piece, str) for piece in self._pieces)
        whole = ('' if text else b'').join([piece if not text or isinstance(piece, str) else piece.decode() for piece in self._pieces])
        if isinstance(whole, bytes):
            whole = whole.decode(self._encoding) if self._encoding else decoded(whole)
        return whole.removeprefix('\ufeff').replace('\r\n', '\n').replace('\r', '\n')

    def close(self):
        """Read the document; the root, or what the target's close() gives."""
        reader = Reader(self._text(), _Relay(self.target))
        reader.entities.update(self.entity)
        reader.read()
        return self.target.close() if hasattr(self.target, 'close') else None


class XMLPullParser:
    """Gives events of a document: ('end', element) and others. They come when it has been read to its end."""

    def __init__(self, events=None, *, _parser=None):
        self._wanted = ('end',) if events is None else tuple(events)
        for event in self._wanted:
            if event not in ('start', 'end', 'start-ns', 'end-ns', 'comment', 'pi'):
                raise ValueError(f"unknown event {event!r}")
        self._events, self._parser, self._builder = [], _parser or XMLParser(target=self), TreeBuilder()

    def _tell(self, event, value):
        if event in self._wanted:
            self._events.append((event, value))

    def start(self, tag, attrs):
        self._tell('start', self._builder.start(tag, attrs))

    def end(self, tag):
        self._tell('end', self._builder.end(tag))

    def data(self, data):
        self._builder.data(data)

    def comment(self, text):
        self._tell('comment', self._builder.comment(text))

    def pi(self, target, text=None):
        self._tell('pi', self._builder.pi(target, text))

    def start_ns(self, prefix, uri):
        self._tell('start-ns', (prefix, uri))

    def end_ns(self, prefix):
        self._tell('end-ns', None)

    def feed(self, data):
        self._parser.feed(data)

    def close(self):
        self._parser.target = self
        reader = Reader(self._parser._text(), _Relay(self))
        reader.read()
        self.root = self._builder.close()

    def read_events(self):
        """The events since the last time."""
        while self._events:
            yield self._events.pop(0)


for _class in (TreeBuilder, XMLParser, XMLPullParser,):
    _class.__module__ = 'xml.etree.ElementTree'
del _class
