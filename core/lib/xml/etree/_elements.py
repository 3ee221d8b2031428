"""Elements of documents, and the names that they have."""

import warnings

from xml.etree import ElementPath


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


for _class in (Element, QName,):
    _class.__module__ = 'xml.etree.ElementTree'
del _class
