"""XML documents as trees of elements: read, looked through, changed, written."""

import collections.abc
import contextlib
import io
import warnings

from xml.etree._builder import ParseError, TreeBuilder, XMLParser, XMLPullParser
from xml.etree._canonical import C14NWriterTarget
from xml.etree._elements import PI, Comment, Element, ProcessingInstruction, QName, SubElement, iselement
from xml.etree._writer import HTML_EMPTY, _serialized, register_namespace

__all__ = ["Comment", "dump", "Element", "ElementTree", "fromstring", "fromstringlist", "indent", "iselement",
           "iterparse", "parse", "ParseError", "PI", "ProcessingInstruction", "QName", "SubElement", "tostring", "tostringlist",
           "TreeBuilder", "VERSION", "XML", "XMLID", "XMLParser", "XMLPullParser", "register_namespace", "canonicalize",
           "C14NWriterTarget"]

VERSION = "1.3.0"


class ElementTree:
    """A whole document."""

    def __init__(self, element=None, file=None):
        if element is not None and not iselement(element):
            raise TypeError(f'expected an Element, not {type(element).__name__}')
        self._root = element
        if file:
            self.parse(file)

    def getroot(self):
        return self._root

    def _setroot(self, element):
        if not iselement(element):
            raise TypeError(f'expected an Element, not {type(element).__name__}')
        self._root = element

    def parse(self, source, parser=None):
        """Read a document from a file, given by its name or open."""
        with contextlib.nullcontext(source) if hasattr(source, 'read') else open(source, 'rb') as file:
            parser = parser or XMLParser()
            while data := file.read(1 << 16):
                parser.feed(data)
            self._root = parser.close()
            return self._root

    def iter(self, tag=None):
        return self._root.iter(tag)

    def _from_root(self, path):
        if path[:1] == '/':
            path = '.' + path
            warnings.warn(f'This search is broken in 1.3 and earlier, and will be fixed in a future version.  If you rely on the '
                          f'current behaviour, change it to {path!r}', FutureWarning, stacklevel=3)
        return path

    def find(self, path, namespaces=None):
        return self._root.find(self._from_root(path), namespaces)

    def findtext(self, path, default=None, namespaces=None):
        return self._root.findtext(self._from_root(path), default, namespaces)

    def findall(self, path, namespaces=None):
        return self._root.findall(self._from_root(path), namespaces)

    def iterfind(self, path, namespaces=None):
        return self._root.iterfind(self._from_root(path), namespaces)

    def write(self, file_or_filename, encoding=None, xml_declaration=None, default_namespace=None, method=None, *,
              short_empty_elements=True):
        """Write the document to a file, given by its name or open."""
        if self._root is None:
            raise TypeError('ElementTree not initialized')
        method = method or 'xml'
        if method not in ('xml', 'html', 'text'):
            raise ValueError(f"unknown method {method!r}")
        encoding = encoding or 'us-ascii'
        text = _serialized(self._root, method, default_namespace, short_empty_elements)
        declared = encoding
        if encoding.lower() == 'unicode':
            declared = getattr(file_or_filename, 'encoding', None) or 'utf-8'
        if method == 'xml' and (xml_declaration or xml_declaration is None and encoding.lower() not in
                                ('utf-8', 'us-ascii', 'unicode')):
            text = f"<?xml version='1.0' encoding='{declared}'?>\n{text}"
        if encoding.lower() != 'unicode':
            text = text.encode(encoding, 'xmlcharrefreplace')
        if hasattr(file_or_filename, 'write'):
            try:
                file_or_filename.write(text)
            except TypeError:
                file_or_filename.write(text.decode(encoding) if isinstance(text, bytes) else text.encode('utf-8', 'xmlcharrefreplace'))
        elif isinstance(text, str):
            with open(file_or_filename, 'w', encoding='utf-8', errors='xmlcharrefreplace') as file:
                file.write(text)
        else:
            with open(file_or_filename, 'wb') as file:
                file.write(text)


def tostring(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None, short_empty_elements=True):
    """The document of an element: bytes, or a str if the encoding is 'unicode'."""
    stream = io.StringIO() if encoding == 'unicode' else io.BytesIO()
    ElementTree(element).write(stream, encoding, xml_declaration, default_namespace, method, short_empty_elements=short_empty_elements)
    return stream.getvalue()


def tostringlist(element, encoding=None, method=None, **options):
    """The same as a list."""
    return [tostring(element, encoding, method, **options)]


def dump(elem):
    """Print an element."""
    import sys
    tree = elem if isinstance(elem, ElementTree) else ElementTree(elem)
    tree.write(sys.stdout, encoding='unicode')
    if not tree.getroot().tail or tree.getroot().tail[-1] != '\n':
        sys.stdout.write('\n')


def indent(tree, space="  ", level=0):
    """Put line breaks and space between elements, for people to read."""
    root = tree.getroot() if isinstance(tree, ElementTree) else tree
    if level < 0:
        raise ValueError(f"Initial indentation level must be >= 0, got {level}")

    def arrange(element, level):
        before = '\n' + (level + 1) * space
        if not (element.text and element.text.strip()):
            element.text = before
        for child in element:
            if len(child):
                arrange(child, level + 1)
            if not (child.tail and child.tail.strip()):
                child.tail = before
        if not (child.tail and child.tail.strip()) or child.tail == before:
            child.tail = '\n' + level * space
    if len(root):
        arrange(root, level)


def parse(source, parser=None):
    """The document in a file, given by its name or open."""
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


def iterparse(source, events=None, parser=None):
    """The events of a document, one after another, as it is read; `root` when they have ended."""
    pull = XMLPullParser(events=events, _parser=parser)
    if hasattr(source, 'read'):
        opened = None
    else:
        source = opened = open(source, 'rb')

    def read():
        try:
            while True:
                yield from pull.read_events()
                data = source.read(16 * 1024)
                if not data:
                    break
                pull.feed(data)
            root = pull._close_and_return_root()
            yield from pull.read_events()
            iterator.root = root
        finally:
            if opened:
                opened.close()

    events_read = read()

    class IterParseIterator(collections.abc.Iterator):
        root = None
        __next__ = events_read.__next__

        def close(self):
            nonlocal opened
            events_read.close()
            if opened:
                opened.close()
                opened = None

        def __del__(self):
            if opened and not opened.closed:
                opened.close()
                warnings.warn(f'unclosed iterparse iterator {opened.name!r}', ResourceWarning, stacklevel=2)

    iterator = IterParseIterator()
    return iterator


def canonicalize(xml_data=None, *, out=None, from_file=None, **options):
    """A document (its text, or a file) in canonical form: as a str, or written to `out`."""
    if xml_data is None and from_file is None:
        raise ValueError("Either 'xml_data' or 'from_file' must be provided as input")
    text = io.StringIO() if out is None else out
    parser = XMLParser(target=C14NWriterTarget(text.write, **options))
    if xml_data is not None:
        parser.feed(xml_data)
        parser.close()
    else:
        parse(from_file, parser=parser)
    return text.getvalue() if out is None else None


def XML(text, parser=None):
    """The element of a text."""
    parser = parser or XMLParser()
    parser.feed(text)
    return parser.close()


fromstring = XML


def XMLID(text, parser=None):
    """(the element of a text, its elements by their id)"""
    tree = XML(text, parser)
    return tree, {one.get('id'): one for one in tree.iter() if one.get('id')}


def fromstringlist(sequence, parser=None):
    """The element of a text in pieces."""
    parser = parser or XMLParser()
    for text in sequence:
        parser.feed(text)
    return parser.close()
