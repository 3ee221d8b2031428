"""A tree of a document's nodes: made by parse() and parseString() or by a Document, changed, and written as XML."""

import io
import re

import xml.dom
from xml.dom import EMPTY_NAMESPACE, EMPTY_PREFIX, XMLNS_NAMESPACE


class NodeList(list):
    """Nodes in their order."""

    __slots__ = ()

    def item(self, index):
        if 0 <= index < len(self):
            return self[index]

    length = property(len, doc='The number of nodes in the NodeList.')


class EmptyNodeList(tuple):
    """The children of what cannot have any."""

    __slots__ = ()

    def __add__(self, other):
        return NodeList(other)

    __radd__ = __add__

    def item(self, index):
        return None

    length = property(len, doc='The number of nodes in the NodeList.')


def _other_name_of(name):
    return property(lambda self: getattr(self, name), lambda self, value: setattr(self, name, value))


class Node(xml.dom.Node):
    """What all nodes can do."""

    namespaceURI = None
    parentNode = ownerDocument = nextSibling = previousSibling = None
    prefix = EMPTY_PREFIX
    _allowed = ()  # the types of children

    def __bool__(self):
        return True

    @property
    def firstChild(self):
        return self.childNodes[0] if self.childNodes else None

    @property
    def lastChild(self):
        return self.childNodes[-1] if self.childNodes else None

    @property
    def localName(self):
        return None

    def toxml(self, encoding=None, standalone=None):
        """The node as XML: a str, or bytes in an encoding."""
        return self.toprettyxml('', '', encoding, standalone)

    def toprettyxml(self, indent='\t', newl='\n', encoding=None, standalone=None):
        """The same with every node on a line of its own."""
        if encoding is None:
            writer = io.StringIO()
        else:
            writer = io.TextIOWrapper(io.BytesIO(), encoding=encoding, errors='xmlcharrefreplace', newline='\n')
        if self.nodeType == Node.DOCUMENT_NODE:
            self.writexml(writer, '', indent, newl, encoding, standalone)
        else:
            self.writexml(writer, '', indent, newl)
        return writer.getvalue() if encoding is None else writer.detach().getvalue()

    def hasChildNodes(self):
        return bool(self.childNodes)

    # ---- children

    def _check_child(self, node):
        if node.nodeType not in self._allowed:
            raise xml.dom.HierarchyRequestErr(f'{node!r} cannot be child of {self!r}')

    def _link(self, start=0):
        # Tells the children, from one on, who stand beside them.
        before = self.childNodes[start - 1] if start else None
        for node in self.childNodes[start:]:
            node.parentNode = self
            node.previousSibling = before
            if before is not None:
                before.nextSibling = node
            before = node
        if before is not None:
            before.nextSibling = None

    def insertBefore(self, newChild, refChild):
        if newChild.nodeType == Node.DOCUMENT_FRAGMENT_NODE:
            for child in tuple(newChild.childNodes):
                self.insertBefore(child, refChild)
            return newChild
        self._check_child(newChild)
        if newChild.parentNode is not None:
            newChild.parentNode.removeChild(newChild)
        if refChild is None:
            self.appendChild(newChild)
            return newChild
        index = self._index(refChild)
        self.childNodes.insert(index, newChild)
        self._link(index)
        return newChild

    def _index(self, node):
        for index, child in enumerate(self.childNodes):
            if child is node:
                return index
        raise xml.dom.NotFoundErr()

    def appendChild(self, node):
        if node.nodeType == Node.DOCUMENT_FRAGMENT_NODE:
            for child in tuple(node.childNodes):
                self.appendChild(child)
            return node
        self._check_child(node)
        if node.parentNode is not None:
            node.parentNode.removeChild(node)
        self.childNodes.append(node)
        self._link(len(self.childNodes) - 1)
        return node

    def replaceChild(self, newChild, oldChild):
        if newChild.nodeType == Node.DOCUMENT_FRAGMENT_NODE:
            after = oldChild.nextSibling
            self.removeChild(oldChild)
            return self.insertBefore(newChild, after)
        self._check_child(newChild)
        if newChild is oldChild:
            return None
        if newChild.parentNode is not None:
            newChild.parentNode.removeChild(newChild)
        index = self._index(oldChild)
        self.childNodes[index] = newChild
        oldChild.parentNode = oldChild.nextSibling = oldChild.previousSibling = None
        self._link(index)
        return oldChild

    def removeChild(self, oldChild):
        index = self._index(oldChild)
        del self.childNodes[index]
        if index < len(self.childNodes):
            self._link(index)
        elif index:
            self.childNodes[-1].nextSibling = None
        oldChild.parentNode = oldChild.nextSibling = oldChild.previousSibling = None
        return oldChild

    def normalize(self):
        """Join texts that stand side by side, and leave out empty ones."""
        kept = []
        for child in self.childNodes:
            if child.nodeType == Node.TEXT_NODE:
                if not child.data:
                    child.parentNode = child.nextSibling = child.previousSibling = None
                    continue
                if kept and kept[-1].nodeType == Node.TEXT_NODE:
                    kept[-1].data += child.data
                    child.unlink()
                    continue
            elif child.nodeType == Node.ELEMENT_NODE:
                child.normalize()
            kept.append(child)
        self.childNodes[:] = kept
        self._link()

    # ---- the rest

    def cloneNode(self, deep):
        """A copy, with its children if `deep`."""
        return _cloned(self, deep, self.ownerDocument or self)

    def isSupported(self, feature, version):
        return implementation.hasFeature(feature, version)

    def isSameNode(self, other):
        return self is other

    def getInterface(self, feature):
        return self if self.isSupported(feature, None) else None

    def getUserData(self, key):
        return vars(self).get('_user_data', {}).get(key, (None,))[0]

    def setUserData(self, key, data, handler):
        known = vars(self).setdefault('_user_data', {})
        old = known.get(key, (None,))[0]
        if data is None:
            known.pop(key, None)
        else:
            known[key] = data, handler
        return old

    def _tell_user_data(self, operation, copy):
        for key, (data, handler) in list(vars(self).get('_user_data', {}).items()):
            if handler is not None:
                handler.handle(operation, key, data, self, copy)

    def unlink(self):
        """Take the tree apart."""
        self.parentNode = self.ownerDocument = None
        for child in self.childNodes:
            child.unlink()
        if self.childNodes:
            self.childNodes = NodeList()
        self.nextSibling = self.previousSibling = None

    def __enter__(self):
        return self

    def __exit__(self, et, ev, tb):
        self.unlink()


_content = (Node.ELEMENT_NODE, Node.PROCESSING_INSTRUCTION_NODE, Node.COMMENT_NODE, Node.TEXT_NODE,
            Node.CDATA_SECTION_NODE, Node.ENTITY_REFERENCE_NODE)


def _write_data(writer, text, attr):
    if not text:
        return
    text = text.replace('&', '&amp;').replace('<', '&lt;')
    if attr:
        text = text.replace('"', '&quot;').replace('\r', '&#13;').replace('\n', '&#10;').replace('\t', '&#9;')
    writer.write(text.replace('>', '&gt;'))


class DocumentFragment(Node):
    """Nodes that go into a tree together."""

    nodeType = Node.DOCUMENT_FRAGMENT_NODE
    nodeName = '#document-fragment'
    nodeValue = attributes = None
    _allowed = (*_content, Node.NOTATION_NODE)

    def __init__(self):
        self.childNodes = NodeList()


class Attr(Node):
    """An attribute; its `value` is a text below it."""

    nodeType = Node.ATTRIBUTE_NODE
    attributes = None
    specified = False
    _allowed = (Node.TEXT_NODE, Node.ENTITY_REFERENCE_NODE)

    def __init__(self, qName, namespaceURI=EMPTY_NAMESPACE, localName=None, prefix=None):
        self.ownerElement = None
        self._name = qName
        self.namespaceURI = namespaceURI
        self._prefix = prefix
        if localName is not None:
            self._local_name = localName
        self.childNodes = NodeList()
        self.appendChild(Text())
        self.isId = False

    @property
    def localName(self):
        return vars(self).get('_local_name', _split(self._name)[1])

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, value):
        element = self.ownerElement
        if element is not None:
            element._forget_attribute(self)
        self._name = value
        vars(self).pop('_local_name', None)
        if element is not None:
            element._keep_attribute(self)

    nodeName = name

    @property
    def value(self):
        return ''.join(child.nodeValue for child in self.childNodes)

    @value.setter
    def value(self, value):
        self.childNodes[0].data = value

    nodeValue = value

    @property
    def prefix(self):
        return self._prefix

    @prefix.setter
    def prefix(self, prefix):
        if prefix == 'xmlns' and self.namespaceURI and self.namespaceURI != XMLNS_NAMESPACE:
            raise xml.dom.NamespaceErr("illegal use of 'xmlns' prefix for the wrong namespace")
        local = self.localName
        self._prefix = prefix
        self.name = f'{prefix}:{local}' if prefix else local

    def unlink(self):
        if self.ownerElement is not None:
            self.ownerElement._forget_attribute(self)
            self.ownerElement = None
        for child in self.childNodes:
            child.unlink()
        del self.childNodes[:]

    @property
    def schemaType(self):
        return _no_type


class TypeInfo:
    """The type that a schema gives; here none."""

    __slots__ = 'namespace', 'name'

    def __init__(self, namespace, name):
        self.namespace, self.name = namespace, name

    def __repr__(self):
        if self.namespace:
            return f'<{self.__class__.__name__} {self.name!r} (from {self.namespace!r})>'
        return f'<{self.__class__.__name__} {self.name!r}>'


_no_type = TypeInfo(None, None)


class NamedNodeMap:
    """The attributes of an element, which change with it."""

    def __init__(self, attrs, attrsNS, ownerElement):
        self._attrs, self._attrsNS, self._ownerElement = attrs, attrsNS, ownerElement

    @property
    def length(self):
        return len(self._attrs)

    def item(self, index):
        try:
            return self[list(self._attrs.keys())[index]]
        except IndexError:
            return None

    def items(self):
        return [(node.nodeName, node.value) for node in self._attrs.values()]

    def itemsNS(self):
        return [((node.namespaceURI, node.localName), node.value) for node in self._attrs.values()]

    def __contains__(self, key):
        return key in (self._attrs if isinstance(key, str) else self._attrsNS)

    def keys(self):
        return self._attrs.keys()

    def keysNS(self):
        return self._attrsNS.keys()

    def values(self):
        return self._attrs.values()

    def get(self, name, value=None):
        return self._attrs.get(name, value)

    def __len__(self):
        return len(self._attrs)

    def __eq__(self, other):
        return self._attrs is getattr(other, '_attrs', None)

    __hash__ = None

    def __getitem__(self, name):
        return (self._attrsNS if isinstance(name, tuple) else self._attrs)[name]

    def __setitem__(self, name, value):
        if isinstance(value, str):
            self._ownerElement.setAttribute(name, value)
        elif isinstance(value, Attr):
            self.setNamedItem(value)
        else:
            raise TypeError('value must be a string or Attr object')

    def __delitem__(self, name):
        self[name].unlink()

    def getNamedItem(self, name):
        return self._attrs.get(name)

    def getNamedItemNS(self, namespaceURI, localName):
        return self._attrsNS.get((namespaceURI, localName))

    def removeNamedItem(self, name):
        return self._removed(self.getNamedItem(name))

    def removeNamedItemNS(self, namespaceURI, localName):
        return self._removed(self.getNamedItemNS(namespaceURI, localName))

    def _removed(self, node):
        if node is None:
            raise xml.dom.NotFoundErr()
        self._ownerElement._forget_attribute(node)
        node.ownerElement = None
        return node

    def setNamedItem(self, node):
        if not isinstance(node, Attr):
            raise xml.dom.HierarchyRequestErr(f'{node!r} cannot be child of {self!r}')
        old = self._attrs.get(node.name)
        if old:
            old.unlink()
        self._ownerElement._keep_attribute(node)
        return old

    setNamedItemNS = setNamedItem


AttributeList = NamedNodeMap


class Element(Node):
    """A tag, its attributes and what is in it."""

    nodeType = Node.ELEMENT_NODE
    nodeValue = None
    schemaType = _no_type
    _allowed = _content

    def __init__(self, tagName, namespaceURI=EMPTY_NAMESPACE, prefix=None, localName=None):
        self.tagName = self.nodeName = tagName
        self.prefix = prefix
        self.namespaceURI = namespaceURI
        if localName is not None:
            self._local_name = localName
        self.childNodes = NodeList()
        self._attrs, self._attrsNS = {}, {}

    @property
    def localName(self):
        return vars(self).get('_local_name', _split(self.tagName)[1])

    @property
    def attributes(self):
        return NamedNodeMap(self._attrs, self._attrsNS, self)

    def _keep_attribute(self, node):
        self._attrs[node.name] = self._attrsNS[node.namespaceURI, node.localName] = node
        node.ownerElement = self

    def _forget_attribute(self, node):
        self._attrs.pop(node.name, None)
        self._attrsNS.pop((node.namespaceURI, node.localName), None)

    def unlink(self):
        for node in list(self._attrs.values()):
            node.unlink()
        super().unlink()

    def getAttribute(self, attname):
        node = self._attrs.get(attname)
        return '' if node is None else node.value

    def getAttributeNS(self, namespaceURI, localName):
        node = self._attrsNS.get((namespaceURI, localName))
        return '' if node is None else node.value

    def setAttribute(self, attname, value):
        node = self.getAttributeNode(attname)
        if node is None:
            node = Attr(attname)
            node.ownerDocument = self.ownerDocument
            node.value = value
            self.setAttributeNode(node)
        else:
            node.value = value

    def setAttributeNS(self, namespaceURI, qualifiedName, value):
        prefix, local = _split(qualifiedName)
        node = self.getAttributeNodeNS(namespaceURI, local)
        if node is None:
            node = Attr(qualifiedName, namespaceURI, local, prefix)
            node.value = value
            node.ownerDocument = self.ownerDocument
            self.setAttributeNode(node)
            return
        node.value = value
        if node.prefix != prefix:
            node.prefix = prefix

    def getAttributeNode(self, attrname):
        return self._attrs.get(attrname)

    def getAttributeNodeNS(self, namespaceURI, localName):
        return self._attrsNS.get((namespaceURI, localName))

    def setAttributeNode(self, attr):
        if attr.ownerElement not in (None, self):
            raise xml.dom.InuseAttributeErr('attribute node already owned')
        replaced = [old for old in (self._attrs.get(attr.name), self._attrsNS.get((attr.namespaceURI, attr.localName)))
                    if old is not None and old is not attr]
        for old in replaced:
            self.removeAttributeNode(old)
        self._keep_attribute(attr)
        return replaced[0] if replaced else None

    setAttributeNodeNS = setAttributeNode

    def removeAttribute(self, name):
        if name not in self._attrs:
            raise xml.dom.NotFoundErr()
        self.removeAttributeNode(self._attrs[name])

    def removeAttributeNS(self, namespaceURI, localName):
        if (namespaceURI, localName) not in self._attrsNS:
            raise xml.dom.NotFoundErr()
        self.removeAttributeNode(self._attrsNS[namespaceURI, localName])

    def removeAttributeNode(self, node):
        if node is None or node.name not in self._attrs:
            raise xml.dom.NotFoundErr()
        self._forget_attribute(node)
        node.ownerElement = None
        node.isId = False
        return node

    removeAttributeNodeNS = removeAttributeNode

    def hasAttribute(self, name):
        return name in self._attrs

    def hasAttributeNS(self, namespaceURI, localName):
        return (namespaceURI, localName) in self._attrsNS

    def hasAttributes(self):
        return bool(self._attrs)

    def getElementsByTagName(self, name):
        return _found(self, lambda node: name in ('*', node.tagName))

    def getElementsByTagNameNS(self, namespaceURI, localName):
        return _found(self, lambda node: localName in ('*', node.localName)
                      and namespaceURI in ('*', node.namespaceURI))

    def setIdAttribute(self, name):
        self.setIdAttributeNode(self.getAttributeNode(name))

    def setIdAttributeNS(self, namespaceURI, localName):
        self.setIdAttributeNode(self.getAttributeNodeNS(namespaceURI, localName))

    def setIdAttributeNode(self, idAttr):
        if idAttr is None or not self.isSameNode(idAttr.ownerElement):
            raise xml.dom.NotFoundErr()
        idAttr.isId = True

    def __repr__(self):
        return f'<DOM Element: {self.tagName} at {id(self):#x}>'

    def writexml(self, writer, indent='', addindent='', newl=''):
        """Write it as XML: after `indent`, its children with `addindent` more, each with `newl` behind it."""
        writer.write(f'{indent}<{self.tagName}')
        for name, node in self._attrs.items():
            writer.write(f' {name}="')
            _write_data(writer, node.value, True)
            writer.write('"')
        if not self.childNodes:
            writer.write(f'/>{newl}')
            return
        writer.write('>')
        if len(self.childNodes) == 1 and self.childNodes[0].nodeType in (Node.TEXT_NODE, Node.CDATA_SECTION_NODE):
            self.childNodes[0].writexml(writer, '', '', '')
        else:
            writer.write(newl)
            for node in self.childNodes:
                node.writexml(writer, indent + addindent, addindent, newl)
            writer.write(indent)
        writer.write(f'</{self.tagName}>{newl}')


def _found(node, wanted):
    found = NodeList()
    for child in node.childNodes:
        if child.nodeType == Node.ELEMENT_NODE:
            if wanted(child):
                found.append(child)
            found.extend(_found(child, wanted))
    return found


def _split(name):
    prefix, mark, local = name.partition(':')
    return (prefix, local) if mark else (None, name)


class Childless:
    """What has no children."""

    attributes = None
    childNodes = EmptyNodeList()
    firstChild = lastChild = None

    def appendChild(self, node):
        raise xml.dom.HierarchyRequestErr(self.nodeName + ' nodes cannot have children')

    def hasChildNodes(self):
        return False

    def insertBefore(self, newChild, refChild):
        raise xml.dom.HierarchyRequestErr(self.nodeName + ' nodes do not have children')

    def removeChild(self, oldChild):
        raise xml.dom.NotFoundErr(self.nodeName + ' nodes do not have children')

    def normalize(self):
        pass

    def replaceChild(self, newChild, oldChild):
        raise xml.dom.HierarchyRequestErr(self.nodeName + ' nodes do not have children')


class ProcessingInstruction(Childless, Node):
    """<?target data?>"""

    nodeType = Node.PROCESSING_INSTRUCTION_NODE

    def __init__(self, target, data):
        self.target, self.data = target, data

    nodeName = _other_name_of('target')
    nodeValue = _other_name_of('data')

    def writexml(self, writer, indent='', addindent='', newl=''):
        writer.write(f'{indent}<?{self.target} {self.data}?>{newl}')


class CharacterData(Childless, Node):
    """What is a text: its `data`."""

    def __init__(self):
        self.data = ''

    nodeValue = _other_name_of('data')

    @property
    def length(self):
        return len(self.data)

    __len__ = length.fget

    def __repr__(self):
        dots = '...' if len(self.data) > 10 else ''
        return f'<DOM {self.__class__.__name__} node "{self.data[:10]!r}{dots}">'

    def _check(self, offset, count=0):
        if offset < 0:
            raise xml.dom.IndexSizeErr('offset cannot be negative')
        if offset >= len(self.data):
            raise xml.dom.IndexSizeErr('offset cannot be beyond end of data')
        if count < 0:
            raise xml.dom.IndexSizeErr('count cannot be negative')

    def substringData(self, offset, count):
        self._check(offset, count)
        return self.data[offset:offset + count]

    def appendData(self, arg):
        self.data += arg

    def insertData(self, offset, arg):
        self._check(offset)
        if arg:
            self.data = self.data[:offset] + arg + self.data[offset:]

    def deleteData(self, offset, count):
        self._check(offset, count)
        self.data = self.data[:offset] + self.data[offset + count:]

    def replaceData(self, offset, count, arg):
        self._check(offset, count)
        if count:
            self.data = self.data[:offset] + arg + self.data[offset + count:]


class Text(CharacterData):
    """A text between tags."""

    nodeType = Node.TEXT_NODE
    nodeName = '#text'
    attributes = None

    def splitText(self, offset):
        """Make two of it; the second one."""
        if offset < 0 or offset > len(self.data):
            raise xml.dom.IndexSizeErr('illegal offset value')
        new = self.__class__()
        new.data = self.data[offset:]
        new.ownerDocument = self.ownerDocument
        if self.parentNode is not None:
            self.parentNode.insertBefore(new, self.nextSibling)
        self.data = self.data[:offset]
        return new

    def writexml(self, writer, indent='', addindent='', newl=''):
        _write_data(writer, f'{indent}{self.data}{newl}', False)

    def _beside(self):
        # The texts that stand side by side with it, and it.
        first = self
        while first.previousSibling is not None and first.previousSibling.nodeType in _texts:
            first = first.previousSibling
        texts = [first]
        while texts[-1].nextSibling is not None and texts[-1].nextSibling.nodeType in _texts:
            texts.append(texts[-1].nextSibling)
        return texts

    @property
    def wholeText(self):
        return ''.join(text.data for text in self._beside())

    def replaceWholeText(self, content):
        parent = self.parentNode
        for text in self._beside():
            if text is not self or not content:
                parent.removeChild(text)
        if content:
            self.data = content
            return self

    @property
    def isWhitespaceInElementContent(self):
        return False


_texts = (Node.TEXT_NODE, Node.CDATA_SECTION_NODE)


class Comment(CharacterData):
    """<!--data-->"""

    nodeType = Node.COMMENT_NODE
    nodeName = '#comment'

    def __init__(self, data):
        self.data = data

    def writexml(self, writer, indent='', addindent='', newl=''):
        if '--' in self.data:
            raise ValueError("'--' is not allowed in a comment node")
        writer.write(f'{indent}<!--{self.data}-->{newl}')


class CDATASection(Text):
    """<![CDATA[data]]>"""

    nodeType = Node.CDATA_SECTION_NODE
    nodeName = '#cdata-section'

    def writexml(self, writer, indent='', addindent='', newl=''):
        if ']]>' in self.data:
            raise ValueError("']]>' not allowed in a CDATA section")
        writer.write(f'<![CDATA[{self.data}]]>')


class ReadOnlySequentialNamedNodeMap:
    """The entities or notations of a document's type."""

    __slots__ = '_seq',

    def __init__(self, seq=()):
        self._seq = seq

    def __len__(self):
        return len(self._seq)

    @property
    def length(self):
        return len(self._seq)

    def getNamedItem(self, name):
        return next((node for node in self._seq if node.nodeName == name), None)

    def getNamedItemNS(self, namespaceURI, localName):
        name = namespaceURI, localName
        return next((node for node in self._seq if (node.namespaceURI, node.localName) == name), None)

    def __getitem__(self, name_or_tuple):
        node = (self.getNamedItemNS(*name_or_tuple) if isinstance(name_or_tuple, tuple)
                else self.getNamedItem(name_or_tuple))
        if node is None:
            raise KeyError(name_or_tuple)
        return node

    def item(self, index):
        return self._seq[index] if 0 <= index < len(self._seq) else None

    def _read_only(self, *arguments):
        raise xml.dom.NoModificationAllowedErr('NamedNodeMap instance is read-only')

    removeNamedItem = removeNamedItemNS = setNamedItem = setNamedItemNS = _read_only


class Identified:
    """What has a public and a system identifier."""

    publicId = systemId = None


class DocumentType(Identified, Childless, Node):
    """<!DOCTYPE ...>"""

    nodeType = Node.DOCUMENT_TYPE_NODE
    nodeValue = name = internalSubset = None

    def __init__(self, qualifiedName):
        self.entities = ReadOnlySequentialNamedNodeMap([])
        self.notations = ReadOnlySequentialNamedNodeMap([])
        if qualifiedName:
            self.name = _split(qualifiedName)[1]
        self.nodeName = self.name

    def cloneNode(self, deep):
        if self.ownerDocument is not None:
            return None
        clone = DocumentType(None)
        clone.name = clone.nodeName = self.name
        if deep:
            clone.entities, clone.notations = (ReadOnlySequentialNamedNodeMap([
                _cloned(node, True, None) for node in nodes._seq]) for nodes in (self.entities, self.notations))
        return clone

    def writexml(self, writer, indent='', addindent='', newl=''):
        writer.write(f'<!DOCTYPE {self.name}')
        if self.publicId:
            writer.write(f"{newl}  PUBLIC '{self.publicId}'{newl}  '{self.systemId}'")
        elif self.systemId:
            writer.write(f"{newl}  SYSTEM '{self.systemId}'")
        if self.internalSubset is not None:
            writer.write(f' [{self.internalSubset}]')
        writer.write(f'>{newl}')


class Entity(Identified, Node):
    """An entity of a document's type."""

    nodeType = Node.ENTITY_NODE
    nodeValue = attributes = actualEncoding = encoding = version = None

    def __init__(self, name, publicId, systemId, notation):
        self.nodeName, self.notationName = name, notation
        self.publicId, self.systemId = publicId, systemId
        self.childNodes = NodeList()

    def appendChild(self, newChild):
        raise xml.dom.HierarchyRequestErr('cannot append children to an entity node')

    def insertBefore(self, newChild, refChild):
        raise xml.dom.HierarchyRequestErr('cannot insert children below an entity node')

    def removeChild(self, oldChild):
        raise xml.dom.HierarchyRequestErr('cannot remove children from an entity node')

    def replaceChild(self, newChild, oldChild):
        raise xml.dom.HierarchyRequestErr('cannot replace children of an entity node')


class Notation(Identified, Childless, Node):
    """A notation of a document's type."""

    nodeType = Node.NOTATION_NODE
    nodeValue = None

    def __init__(self, name, publicId, systemId):
        self.nodeName, self.publicId, self.systemId = name, publicId, systemId


class DOMImplementation:
    """Makes documents."""

    _features = {('core', '1.0'), ('core', '2.0'), ('core', None), ('xml', '1.0'), ('xml', '2.0'), ('xml', None),
                 ('ls-load', '3.0'), ('ls-load', None)}

    def hasFeature(self, feature, version):
        return (feature.lower(), version or None) in self._features

    def createDocument(self, namespaceURI, qualifiedName, doctype):
        if doctype and doctype.parentNode is not None:
            raise xml.dom.WrongDocumentErr('doctype object owned by another DOM tree')
        document = Document()
        if not (namespaceURI is None and qualifiedName is None and doctype is None):
            if not qualifiedName:
                raise xml.dom.InvalidCharacterErr('Element with no name')
            prefix, _ = _split(qualifiedName)
            if prefix == 'xml' and namespaceURI != xml.dom.XML_NAMESPACE:
                raise xml.dom.NamespaceErr("illegal use of 'xml' prefix")
            if prefix and not namespaceURI:
                raise xml.dom.NamespaceErr('illegal use of prefix without namespaces')
            element = document.createElementNS(namespaceURI, qualifiedName)
            if doctype:
                document.appendChild(doctype)
            document.appendChild(element)
        if doctype:
            doctype.ownerDocument = document
        document.doctype = doctype
        document.implementation = self
        return document

    def createDocumentType(self, qualifiedName, publicId, systemId):
        doctype = DocumentType(qualifiedName)
        doctype.publicId, doctype.systemId = publicId, systemId
        return doctype

    def getInterface(self, feature):
        return self if self.hasFeature(feature, None) else None


implementation = DOMImplementation()


class Document(Node):
    """The root of a tree, which makes its nodes."""

    nodeType = Node.DOCUMENT_NODE
    nodeName = '#document'
    nodeValue = attributes = doctype = None
    implementation = implementation
    actualEncoding = encoding = standalone = version = errorHandler = documentURI = None
    strictErrorChecking = async_ = False
    _allowed = (Node.ELEMENT_NODE, Node.PROCESSING_INSTRUCTION_NODE, Node.COMMENT_NODE, Node.DOCUMENT_TYPE_NODE)

    def __init__(self):
        self.doctype = None
        self.childNodes = NodeList()

    def appendChild(self, node):
        self._check_child(node)
        if node.parentNode is not None:
            node.parentNode.removeChild(node)
        if node.nodeType == Node.ELEMENT_NODE and self.documentElement is not None:
            raise xml.dom.HierarchyRequestErr('two document elements disallowed')
        return super().appendChild(node)

    def removeChild(self, oldChild):
        super().removeChild(oldChild)
        if self.doctype is oldChild:
            self.doctype = None
        return oldChild

    @property
    def documentElement(self):
        return next((node for node in self.childNodes if node.nodeType == Node.ELEMENT_NODE), None)

    def unlink(self):
        if self.doctype is not None:
            self.doctype.unlink()
            self.doctype = None
        super().unlink()

    def cloneNode(self, deep):
        if not deep:
            return None
        clone = self.implementation.createDocument(None, None, None)
        clone.encoding, clone.standalone, clone.version = self.encoding, self.standalone, self.version
        for node in self.childNodes:
            child = _cloned(node, deep, clone)
            clone.childNodes.append(child)
            if child.nodeType == Node.DOCUMENT_TYPE_NODE:
                clone.doctype = child
        clone._link()
        self._tell_user_data(xml.dom.UserDataHandler.NODE_CLONED, clone)
        return clone

    def _own(self, node):
        node.ownerDocument = self
        return node

    def createDocumentFragment(self):
        return self._own(DocumentFragment())

    def createElement(self, tagName):
        return self._own(Element(tagName))

    def createTextNode(self, data):
        return self._own(_with_text(Text(), data))

    def createCDATASection(self, data):
        return self._own(_with_text(CDATASection(), data))

    def createComment(self, data):
        return self._own(Comment(data))

    def createProcessingInstruction(self, target, data):
        return self._own(ProcessingInstruction(target, data))

    def createAttribute(self, qName):
        return self._own(Attr(qName))

    def createElementNS(self, namespaceURI, qualifiedName):
        return self._own(Element(qualifiedName, namespaceURI, _split(qualifiedName)[0]))

    def createAttributeNS(self, namespaceURI, qualifiedName):
        prefix, local = _split(qualifiedName)
        return self._own(Attr(qualifiedName, namespaceURI, local, prefix))

    def getElementById(self, id):
        for node in _found(self, lambda node: True):
            if any(attribute.isId and attribute.value == id for attribute in node._attrs.values()):
                return node

    getElementsByTagName = Element.getElementsByTagName
    getElementsByTagNameNS = Element.getElementsByTagNameNS

    def isSupported(self, feature, version):
        return self.implementation.hasFeature(feature, version)

    def importNode(self, node, deep):
        """A copy of another document's node for this one."""
        if node.nodeType == Node.DOCUMENT_NODE:
            raise xml.dom.NotSupportedErr('cannot import document nodes')
        if node.nodeType == Node.DOCUMENT_TYPE_NODE:
            raise xml.dom.NotSupportedErr('cannot import document type nodes')
        return _cloned(node, deep, self)

    def renameNode(self, n, namespaceURI, name):
        """Give an element or attribute another name."""
        if n.ownerDocument is not self:
            raise xml.dom.WrongDocumentErr(
                f'cannot rename nodes from other documents;\nexpected {self},\nfound {n.ownerDocument}')
        if n.nodeType not in (Node.ELEMENT_NODE, Node.ATTRIBUTE_NODE):
            raise xml.dom.NotSupportedErr('renameNode() only applies to element and attribute nodes')
        prefix, local = _split(name) if namespaceURI is not None else (None, None)
        if prefix == 'xmlns' and namespaceURI != XMLNS_NAMESPACE:
            raise xml.dom.NamespaceErr("illegal use of 'xmlns' prefix")
        if name == 'xmlns' and n.nodeType == Node.ATTRIBUTE_NODE and namespaceURI not in (None, XMLNS_NAMESPACE):
            raise xml.dom.NamespaceErr("illegal use of the 'xmlns' attribute")
        if n.nodeType == Node.ATTRIBUTE_NODE:
            element, is_id = n.ownerElement, n.isId
            if element is not None:
                element.removeAttributeNode(n)
            n.namespaceURI, n._prefix, n._name, n._local_name = namespaceURI, prefix, name, local
            if element is not None:
                element.setAttributeNode(n)
                n.isId = is_id
        else:
            n.prefix, n._local_name, n.namespaceURI = prefix, local, namespaceURI
            n.nodeName = n.tagName = name
        n._tell_user_data(xml.dom.UserDataHandler.NODE_RENAMED, None)
        return n

    def writexml(self, writer, indent='', addindent='', newl='', encoding=None, standalone=None):
        """Write the document with its declaration."""
        declared = f' encoding="{encoding}"' if encoding else ''
        if standalone is not None:
            declared += f' standalone="{"yes" if standalone else "no"}"'
        writer.write(f'<?xml version="1.0"{declared or " "}?>{newl}')
        for node in self.childNodes:
            node.writexml(writer, indent, addindent, newl)


def _with_text(node, data):
    if not isinstance(data, str):
        raise TypeError('node contents must be a string')
    node.data = data
    return node


def _cloned(node, deep, document):
    # The copy belongs to the document.
    kind = xml.dom.UserDataHandler
    operation = kind.NODE_CLONED if node.ownerDocument is document else kind.NODE_IMPORTED
    if node.nodeType == Node.ELEMENT_NODE:
        clone = document.createElementNS(node.namespaceURI, node.nodeName)
        for attribute in node._attrs.values():
            clone.setAttributeNS(attribute.namespaceURI, attribute.nodeName, attribute.value)
            clone.getAttributeNodeNS(attribute.namespaceURI, attribute.localName).specified = attribute.specified
    elif node.nodeType == Node.DOCUMENT_FRAGMENT_NODE:
        clone = document.createDocumentFragment()
    elif node.nodeType in _texts:
        clone = document._own(_with_text(node.__class__(), node.data))
    elif node.nodeType == Node.PROCESSING_INSTRUCTION_NODE:
        clone = document.createProcessingInstruction(node.target, node.data)
    elif node.nodeType == Node.COMMENT_NODE:
        clone = document.createComment(node.data)
    elif node.nodeType == Node.ATTRIBUTE_NODE:
        clone = document.createAttributeNS(node.namespaceURI, node.nodeName)
        clone.specified, clone.value = True, node.value
    elif node.nodeType == Node.DOCUMENT_TYPE_NODE:
        clone = document.implementation.createDocumentType(node.name, node.publicId, node.systemId)
        clone.ownerDocument = document
        clone.internalSubset = node.internalSubset
        if deep:
            clone.entities, clone.notations = (ReadOnlySequentialNamedNodeMap([
                _cloned(one, deep, document) for one in nodes._seq]) for nodes in (node.entities, node.notations))
    elif node.nodeType == Node.ENTITY_NODE:
        clone = Entity(node.nodeName, node.publicId, node.systemId, node.notationName)
        clone.actualEncoding, clone.encoding, clone.version = node.actualEncoding, node.encoding, node.version
    elif node.nodeType == Node.NOTATION_NODE:
        clone = Notation(node.nodeName, node.publicId, node.systemId)
    else:
        raise xml.dom.NotSupportedErr(f'Cannot clone node {node!r}')
    if deep and node.nodeType in (Node.ELEMENT_NODE, Node.DOCUMENT_FRAGMENT_NODE):
        for child in node.childNodes:
            clone.appendChild(_cloned(child, deep, document))
    node._tell_user_data(operation, clone)
    return clone


# ---- reading

def parse(file, parser=None, bufsize=None):
    """The Document in a file, given by its name or open."""
    if parser is None and not bufsize:
        from xml.dom import expatbuilder
        return expatbuilder.parse(file)
    from xml.dom import pulldom
    return _whole(pulldom.parse(file, parser=parser, bufsize=bufsize))


def parseString(string, parser=None):
    """The Document that a str or bytes is."""
    if parser is None:
        from xml.dom import expatbuilder
        return expatbuilder.parseString(string)
    from xml.dom import pulldom
    return _whole(pulldom.parseString(string, parser=parser))


def _whole(events):
    _, root = events.getEvent()
    events.expandNode(root)
    events.clear()
    return root


def getDOMImplementation(features=None):
    """The implementation, or None if it has not these features."""
    if isinstance(features, str):
        features = re.findall(r'(\S+)(?:\s+(\d\S*))?', features)
    if features and not all(implementation.hasFeature(*feature) for feature in features):
        return None
    return implementation
