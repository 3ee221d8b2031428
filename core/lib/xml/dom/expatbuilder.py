"""Makes the tree of a document of what Expat tells."""

from xml.dom import XMLNS_NAMESPACE, minidom
from xml.parsers import expat


class ExpatBuilder:
    """One document: parseFile() or parseString() answers it. Names are with their namespaces unless told otherwise."""

    def __init__(self, namespaces=True):
        self._namespaces = namespaces
        self.document = minidom.DOMImplementation().createDocument(None, None, None)
        self._at = self.document
        self._cdata = None  # the CDATA section that is open
        self._declared = []  # (prefix, address) for the next element
        self._subset = None  # pieces of the document type's declarations
        parser = self._parser = expat.ParserCreate(namespace_separator=' ' if namespaces else None)
        parser.buffer_text = parser.ordered_attributes = parser.specified_attributes = True
        parser.namespace_prefixes = True
        parser.XmlDeclHandler = self._xml_declaration
        parser.StartDoctypeDeclHandler, parser.EndDoctypeDeclHandler = self._doctype, self._doctype_end
        parser.StartElementHandler, parser.EndElementHandler = self._start, self._end
        parser.CharacterDataHandler = self._text
        parser.StartCdataSectionHandler, parser.EndCdataSectionHandler = self._cdata_start, self._cdata_end
        parser.CommentHandler, parser.ProcessingInstructionHandler = self._comment, self._instruction
        parser.EntityDeclHandler, parser.NotationDeclHandler = self._entity, self._notation
        parser.AttlistDeclHandler = self._attribute_declared
        parser.ExternalEntityRefHandler = lambda *arguments: 1
        parser.StartNamespaceDeclHandler = lambda prefix, uri: self._declared.append((prefix, uri))
        self._ids = set()  # (element, attribute) that are identifiers

    def parseFile(self, file):
        while data := file.read(16 * 1024):
            self._parser.Parse(data, False)
        self._parser.Parse(b'', True)
        return self.document

    def parseString(self, string):
        self._parser.Parse(string, True)
        return self.document

    def _add(self, node):
        # As appendChild(), which would look for what cannot be here.
        node.ownerDocument = self.document
        self._at.childNodes.append(node)
        self._at._link(len(self._at.childNodes) - 1)

    def _xml_declaration(self, version, encoding, standalone):
        self.document.version, self.document.encoding = version, encoding
        if standalone >= 0:
            self.document.standalone = bool(standalone)

    def _doctype(self, name, system, public, has_subset):
        doctype = self.document.implementation.createDocumentType(name, public, system)
        self._add(doctype)
        self.document.doctype = doctype
        if has_subset:
            self._parser.CommentHandler = self._parser.ProcessingInstructionHandler = None
            doctype.internalSubset = ''

    def _doctype_end(self):
        doctype = self.document.doctype
        if doctype.internalSubset is not None:
            self._parser.CommentHandler, self._parser.ProcessingInstructionHandler = self._comment, self._instruction
            doctype.internalSubset = ''.join(self._parser._subset_text)

    def _entity(self, name, is_parameter, value, base, system, public, notation):
        if is_parameter:
            return
        node = self.document._own(minidom.Entity(name, public, system, notation))
        if value is not None:
            node.childNodes.append(self.document.createTextNode(value))
        self.document.doctype.entities._seq.append(node)

    def _notation(self, name, base, system, public):
        self.document.doctype.notations._seq.append(self.document._own(minidom.Notation(name, public, system)))

    def _attribute_declared(self, element, name, kind, default, required):
        if kind == 'ID':
            self._ids.add((element, name))

    def _start(self, name, attributes):
        address, prefix, local, full = self._parts(name)
        element = minidom.Element(full, address, prefix, local)
        self._add(element)
        self._at = element
        for declared, uri in self._declared:
            name = f'xmlns:{declared}' if declared else 'xmlns'
            self._attribute(element, minidom.Attr(name, XMLNS_NAMESPACE, declared or 'xmlns', declared and 'xmlns'),
                            uri or '')
        self._declared = []
        for name, value in zip(attributes[::2], attributes[1::2]):
            address, prefix, local, full = self._parts(name)
            node = minidom.Attr(full, address, local, prefix)
            node.isId = (element.tagName, full) in self._ids
            self._attribute(element, node, value)

    def _attribute(self, element, node, value):
        node.ownerDocument = self.document
        node.value = value
        node.specified = True
        element._keep_attribute(node)

    def _parts(self, name):
        # (address, prefix, local name, name as written) of what Expat says: "address local prefix", or less of it.
        if ' ' not in name:
            return None, None, name if self._namespaces else None, name
        address, local, *prefix = parts = name.split(' ')
        if len(parts) > 3:
            raise ValueError(f'Unsupported syntax: spaces in URIs not supported: {name!r}')
        return address, prefix[0] if prefix else None, local, f'{prefix[0]}:{local}' if prefix else local

    def _end(self, name):
        self._at = self._at.parentNode

    def _text(self, data):
        last = self._at.lastChild
        if self._cdata is not None:
            self._cdata.data += data
        elif last is not None and last.nodeType == minidom.Node.TEXT_NODE:
            last.data += data
        else:
            node = minidom.Text()
            node.data = data
            self._add(node)

    def _cdata_start(self):
        self._cdata = minidom.CDATASection()
        self._add(self._cdata)

    def _cdata_end(self):
        self._cdata = None

    def _comment(self, data):
        self._add(minidom.Comment(data))

    def _instruction(self, target, data):
        self._add(minidom.ProcessingInstruction(target, data))


def parse(file, namespaces=True):
    """The Document in a file, given by its name or open."""
    builder = ExpatBuilder(namespaces)
    if hasattr(file, 'read'):
        return builder.parseFile(file)
    with open(file, 'rb') as opened:
        return builder.parseFile(opened)


def parseString(string, namespaces=True):
    """The Document that a str or bytes is."""
    return ExpatBuilder(namespaces).parseString(string)
