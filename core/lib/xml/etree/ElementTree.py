"""XML documents as trees of elements: read, looked through, changed, written."""

import contextlib
import io
import re
import warnings

from xml.etree import ElementPath
from xml.etree._reader import XML_NAMESPACE, ParseError, Reader, decoded

__all__ = ["Comment", "dump", "Element", "ElementTree", "fromstring", "fromstringlist", "indent", "iselement",
           "iterparse", "parse", "ParseError", "PI", "ProcessingInstruction", "QName", "SubElement", "tostring", "tostringlist",
           "TreeBuilder", "VERSION", "XML", "XMLID", "XMLParser", "XMLPullParser", "register_namespace"]

VERSION = "1.3.0"


def iselement(element):
    """Whether something is an element."""
    return hasattr(element, 'tag')


class Element:
    """A tag with attributes, a text, elements inside, and the text after it."""

    def __init__(self, tag, attrib={}, **extra):
        if not isinstance(attrib, dict):
            raise TypeError(f"Element() argument 'attrib' must be dict, not {type(attrib).__name__}")
        self.tag, self.attrib, self.text, self.tail, self._children = tag, {**attrib, **extra}, None, None, []

    def __repr__(self):
        return f"<Element {self.tag!r} at {id(self):#x}>"

    def makeelement(self, tag, attrib):
        return self.__class__(tag, attrib)

    def __copy__(self):
        twin = self.makeelement(self.tag, self.attrib)
        twin.text, twin.tail = self.text, self.tail
        twin[:] = self
        return twin

    def __len__(self):
        return len(self._children)

    def __bool__(self):
        warnings.warn("Testing an element's truth value will always return True in future versions.  Use specific 'len(elem)' "
                      "or 'elem is not None' test instead.", DeprecationWarning, stacklevel=2)
        return bool(self._children)

    def __getitem__(self, index):
        try:
            return self._children[index]
        except IndexError:
            raise IndexError("child index out of range") from None

    def __setitem__(self, index, element):
        if isinstance(index, slice):
            element = list(element)
        for one in element if isinstance(index, slice) else [element]:
            self._check(one)
        try:
            self._children[index] = element
        except IndexError:
            raise IndexError("child assignment index out of range") from None

    def __delitem__(self, index):
        del self._children[index]

    def __iter__(self):
        return iter(self._children)

    @staticmethod
    def _check(one):
        if not isinstance(one, Element):
            raise TypeError(f'expected an Element, not {type(one).__name__}')

    def append(self, subelement, /):
        if not isinstance(subelement, Element):
            raise TypeError(f"append() argument 1 must be xml.etree.ElementTree.Element, not {type(subelement).__name__}")
        self._children.append(subelement)

    def extend(self, elements, /):
        for one in elements:
            self._check(one)
            self._children.append(one)

    def insert(self, index, subelement, /):
        if not isinstance(subelement, Element):
            raise TypeError(f"insert() argument 2 must be xml.etree.ElementTree.Element, not {type(subelement).__name__}")
        self._children.insert(index, subelement)

    def remove(self, subelement, /):
        for at, one in enumerate(self._children):
            if one is subelement:
                del self._children[at]
                return
        raise ValueError("Element.remove(x): element not found")

    def find(self, path, namespaces=None):
        return ElementPath.find(self, _path(path), namespaces)

    def findtext(self, path, default=None, namespaces=None):
        return ElementPath.findtext(self, _path(path), default, namespaces)

    def findall(self, path, namespaces=None):
        return ElementPath.findall(self, _path(path), namespaces)

    def iterfind(self, path, namespaces=None):
        return ElementPath.iterfind(self, _path(path), namespaces)

    def clear(self):
        self.attrib.clear()
        self._children = []
        self.text = self.tail = None

    def get(self, key, default=None):
        return self.attrib.get(key, default)

    def set(self, key, value, /):
        self.attrib[key] = value

    def keys(self):
        return self.attrib.keys()

    def items(self):
        return self.attrib.items()

    def iter(self, tag=None):
        """The element and all inside it, those of a tag."""
        tag = None if tag == '*' else tag
        if tag is None or self.tag == tag:
            yield self
        for one in self._children:
            yield from one.iter(tag)

    def itertext(self):
        """The texts inside, in their order."""
        if self.text:
            yield self.text
        for one in self:
            yield from one.itertext()
            if one.tail:
                yield one.tail


def _path(path):
    return path.text if isinstance(path, QName) else path


def SubElement(parent, tag, attrib={}, **extra):
    """A new element inside another one."""
    element = parent.makeelement(tag, {**attrib, **extra})
    parent.append(element)
    return element


def Comment(text=None):
    """A comment, as an element."""
    element = Element(Comment)
    element.text = text
    return element


def ProcessingInstruction(target, text=None):
    """An instruction, as an element."""
    element = Element(ProcessingInstruction)
    element.text = f'{target} {text}' if text else target
    return element


PI = ProcessingInstruction


class QName:
    """A name with its namespace."""

    def __init__(self, text_or_uri, tag=None):
        self.text = f"{{{text_or_uri}}}{tag}" if tag else text_or_uri

    def __str__(self):
        return self.text

    def __repr__(self):
        return f'<{self.__class__.__name__} {self.text!r}>'

    def __hash__(self):
        return hash(self.text)

    def _texts(self, other):
        return self.text, other.text if isinstance(other, QName) else other

    def __eq__(self, other):
        one, two = self._texts(other)
        return one == two

    def __lt__(self, other):
        one, two = self._texts(other)
        return one < two

    def __le__(self, other):
        one, two = self._texts(other)
        return one <= two


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
            import locale
            declared = locale.getpreferredencoding() if xml_declaration else 'utf-8'
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


# ---- writing

_namespace_map = {XML_NAMESPACE: 'xml', 'http://www.w3.org/1999/xhtml': 'html', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
                  'http://schemas.xmlsoap.org/wsdl/': 'wsdl', 'http://www.w3.org/2001/XMLSchema': 'xs',
                  'http://www.w3.org/2001/XMLSchema-instance': 'xsi', 'http://purl.org/dc/elements/1.1/': 'dc'}
_HTML_EMPTY = {'area', 'base', 'basefont', 'br', 'col', 'embed', 'frame', 'hr', 'img', 'input', 'isindex', 'link', 'meta', 'param',
               'source', 'track', 'wbr'}


def register_namespace(prefix, uri):
    """Write a namespace with this prefix from now on."""
    if re.match(r'ns\d+$', prefix):
        raise ValueError("Prefix format reserved for internal use")
    for known, name in list(_namespace_map.items()):
        if known == uri or name == prefix:
            del _namespace_map[known]
    _namespace_map[uri] = prefix


def _not_text(text):
    return TypeError(f"cannot serialize {text!r} (type {type(text).__name__})")


def _escaped(text):
    try:
        return text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    except (TypeError, AttributeError):
        raise _not_text(text) from None


def _escaped_attribute(text):
    text = _escaped(text).replace('"', '&quot;')
    return text.replace('\r', '&#13;').replace('\n', '&#10;').replace('\t', '&#09;')


def _names(root, default_namespace):
    """How each name is written, and the prefix of each namespace."""
    names, namespaces = {None: None}, {}
    if default_namespace:
        namespaces[default_namespace] = ''

    def add(name):
        if not isinstance(name, str):
            raise _not_text(name)
        if name[:1] == '{':
            uri, local = name[1:].rsplit('}', 1)
            prefix = namespaces.get(uri)
            if prefix is None:
                prefix = _namespace_map.get(uri) or f'ns{len(namespaces)}'
                if prefix != 'xml':
                    namespaces[uri] = prefix
            names[name] = f'{prefix}:{local}' if prefix else local
        else:
            if default_namespace:
                raise ValueError("cannot use non-qualified names with default_namespace option")
            names[name] = name

    for element in root.iter():
        tag = element.tag
        if isinstance(tag, QName):
            tag = tag.text
        if isinstance(tag, str):
            if tag not in names:
                add(tag)
        elif tag is not None and tag is not Comment and tag is not PI:
            raise _not_text(tag)
        for key, value in element.items():
            for one in (key, value if isinstance(value, QName) else None, element.text if isinstance(element.text, QName) else None):
                one = one.text if isinstance(one, QName) else one
                if one is not None and one not in names:
                    add(one)
        if isinstance(element.text, QName) and element.text.text not in names:
            add(element.text.text)
    return names, namespaces


def _serialized(root, method, default_namespace, short_empty):
    if method == 'text':
        return ''.join([part for part in root.itertext()] + ([root.tail] if root.tail else []))
    names, namespaces = _names(root, default_namespace)
    out = []

    def write(element, declared):
        tag, text = element.tag, element.text
        tag = tag.text if isinstance(tag, QName) else tag
        if tag is Comment:
            out.append(f'<!--{text}-->')
        elif tag is PI:
            out.append(f'<?{text}?>')
        elif tag is None:
            if text:
                out.append(_escaped(text))
            for child in element:
                write(child, None)
        else:
            name = names[tag]
            out.append('<' + name)
            for uri, prefix in sorted((declared or {}).items(), key=lambda one: one[1]):
                out.append(f' xmlns{":" + prefix if prefix else ""}="{_escaped_attribute(uri)}"')
            for key, value in element.items():
                key = key.text if isinstance(key, QName) else key
                value = names[value.text] if isinstance(value, QName) else _escaped_attribute(value)
                out.append(f' {names[key]}="{value}"')
            local = name.lower()
            if method == 'html':
                out.append('>')
                if text:
                    out.append(text if local in ('script', 'style') else _escaped(text))
                for child in element:
                    write(child, None)
                if local not in _HTML_EMPTY:
                    out.append(f'</{name}>')
            elif text or len(element) or not short_empty:
                out.append('>')
                if text:
                    out.append(names[text.text] if isinstance(text, QName) else _escaped(text))
                for child in element:
                    write(child, None)
                out.append(f'</{name}>')
            else:
                out.append(' />')
        if element.tail:
            out.append(_escaped(element.tail))
    write(root, namespaces)
    return ''.join(out)


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


# ---- reading

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


def parse(source, parser=None):
    """The document in a file, given by its name or open."""
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


class _Events:
    """What iterparse() gives: events, and the root when they have ended."""

    def __init__(self, source, events):
        self._pull, self.root = XMLPullParser(events), None
        own = not hasattr(source, 'read')
        self._file = open(source, 'rb') if own else source
        self._own, self._is_read = own, False

    def __iter__(self):
        return self

    def __next__(self):
        if not self._is_read:
            self._is_read = True
            self._pull.feed(self._file.read())
            if self._own:
                self._file.close()
            self._pull.close()
        for event in self._pull.read_events():
            return event
        self.root = self._pull.root
        raise StopIteration

    def close(self):
        if self._own:
            self._file.close()


def iterparse(source, events=None, parser=None):
    """The events of a document, one after another."""
    return _Events(source, events)


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
