"""Text made fit for XML, and XMLGenerator, which writes the document that it is told of."""

import codecs
import io
import os

from . import xmlreader
from .handler import ContentHandler


def _replaced(text, entities):
    for old, new in entities.items():
        text = text.replace(old, new)
    return text


def escape(data, entities={}):
    """The text with &, < and > (and what `entities` names) written as XML has them."""
    return _replaced(_replaced(data, {'&': '&amp;', '>': '&gt;', '<': '&lt;'}), entities)


def unescape(data, entities={}):
    """The text again."""
    return _replaced(_replaced(data, {'&lt;': '<', '&gt;': '>'}), entities).replace('&amp;', '&')


def quoteattr(data, entities={}):
    """The text as the value of an attribute, with its quotes."""
    data = escape(data, {**entities, '\n': '&#10;', '\r': '&#13;', '\t': '&#9;'})
    if '"' not in data:
        return f'"{data}"'
    return f"'{data}'" if "'" not in data else '"' + data.replace('"', '&quot;') + '"'


def _writer(out, encoding):
    # A text stream over whatever was given; it is flushed and never closed.
    if out is None:
        import sys
        return sys.stdout
    if isinstance(out, (io.TextIOBase, codecs.StreamWriter, codecs.StreamReaderWriter)):
        return out
    if not isinstance(out, io.RawIOBase):
        buffer = io.BufferedIOBase()
        buffer.writable = lambda: True
        buffer.write = out.write
        for name in ('seekable', 'tell'):
            if hasattr(out, name):
                setattr(buffer, name, getattr(out, name))
        out = buffer
    return io.TextIOWrapper(out, encoding=encoding, errors='xmlcharrefreplace', newline='\n', write_through=True)


class XMLGenerator(ContentHandler):
    """Writes the document that it is told of."""

    _XML = 'http://www.w3.org/XML/1998/namespace'

    def __init__(self, out=None, encoding="iso-8859-1", short_empty_elements=False):
        super().__init__()
        out = _writer(out, encoding)
        self._write, self._flush = out.write, out.flush
        self._encoding, self._short = encoding, short_empty_elements
        self._prefixes = [{}]  # by address, as they are in each place
        self._declared = []  # for the next element
        self._open = False  # a start tag has its > still to come

    def _name(self, name):
        address, local = name
        if not address:
            return local
        prefix = 'xml' if address == self._XML else self._prefixes[-1][address]
        return f'{prefix}:{local}' if prefix else local

    def _end_tag(self, end):
        if self._open:
            self._write(end)
            self._open = False
            return True

    def _start(self, name, attributes):
        self._end_tag('>')
        self._write('<' + name)
        for prefix, address in self._declared:
            self._write(f' xmlns:{prefix}="{address}"' if prefix else f' xmlns="{address}"')
        self._declared = []
        for key, value in attributes:
            self._write(f' {key}={quoteattr(value)}')
        if self._short:
            self._open = True
        else:
            self._write('>')

    def startDocument(self):
        self._write(f'<?xml version="1.0" encoding="{self._encoding}"?>\n')

    def endDocument(self):
        self._flush()

    def startPrefixMapping(self, prefix, uri):
        self._prefixes.append({**self._prefixes[-1], uri: prefix})
        self._declared.append((prefix, uri))

    def endPrefixMapping(self, prefix):
        self._prefixes.pop()

    def startElement(self, name, attrs):
        self._start(name, attrs.items())

    def endElement(self, name):
        self._end_tag('/>') or self._write(f'</{name}>')

    def startElementNS(self, name, qname, attrs):
        self._start(self._name(name), [(self._name(key), value) for key, value in attrs.items()])

    def endElementNS(self, name, qname):
        self.endElement(self._name(name))

    def characters(self, content):
        if content:
            self._end_tag('>')
            self._write(escape(content if isinstance(content, str) else str(content, self._encoding)))

    def ignorableWhitespace(self, content):
        if content:
            self._end_tag('>')
            self._write(content if isinstance(content, str) else str(content, self._encoding))

    def processingInstruction(self, target, data):
        self._end_tag('>')
        self._write(f'<?{target} {data}?>')


class XMLFilterBase(xmlreader.XMLReader):
    """Stands between a reader and its handlers, and passes on what both say: classes of programs change some of it."""

    def __init__(self, parent=None):
        super().__init__()
        self._parent = parent

    def getParent(self):
        return self._parent

    def setParent(self, parent):
        self._parent = parent

    def parse(self, source):
        self._parent.setContentHandler(self)
        self._parent.setErrorHandler(self)
        self._parent.setEntityResolver(self)
        self._parent.setDTDHandler(self)
        self._parent.parse(source)

    def setLocale(self, locale):
        self._parent.setLocale(locale)

    def getFeature(self, name):
        return self._parent.getFeature(name)

    def setFeature(self, name, state):
        self._parent.setFeature(name, state)

    def getProperty(self, name):
        return self._parent.getProperty(name)

    def setProperty(self, name, value):
        self._parent.setProperty(name, value)

    def setDocumentLocator(self, locator):
        self._locator = locator
        self._cont_handler.setDocumentLocator(locator)


def _passed_on(to, name):
    def method(self, *arguments):
        return getattr(getattr(self, to), name)(*arguments)
    method.__name__ = name
    method.__qualname__ = f'XMLFilterBase.{name}'
    return method


for _to, _names in {
        '_err_handler': 'error fatalError warning', '_dtd_handler': 'notationDecl unparsedEntityDecl',
        '_ent_handler': 'resolveEntity',
        '_cont_handler': 'startDocument endDocument startPrefixMapping endPrefixMapping startElement endElement '
                         'startElementNS endElementNS characters ignorableWhitespace processingInstruction '
                         'skippedEntity'}.items():
    for _name in _names.split():
        setattr(XMLFilterBase, _name, _passed_on(_to, _name))


def prepare_input_source(source, base=''):
    """The InputSource of a name, a file or an InputSource, with a stream to read."""
    if isinstance(source, os.PathLike):
        source = os.fspath(source)
    if isinstance(source, str):
        source = xmlreader.InputSource(source)
    elif hasattr(source, 'read'):
        file = source
        source = xmlreader.InputSource()
        if isinstance(file.read(0), str):
            source.setCharacterStream(file)
        else:
            source.setByteStream(file)
        if hasattr(file, 'name') and isinstance(file.name, str):
            source.setSystemId(file.name)
    if source.getCharacterStream() is None and source.getByteStream() is None:
        system = source.getSystemId()
        beside = os.path.join(os.path.dirname(os.path.normpath(base)), system)
        if os.path.isfile(beside):
            source.setSystemId(beside)
            source.setByteStream(open(beside, 'rb'))
        else:
            import urllib.parse
            import urllib.request
            source.setSystemId(urllib.parse.urljoin(base, system))
            source.setByteStream(urllib.request.urlopen(source.getSystemId()))
    return source
