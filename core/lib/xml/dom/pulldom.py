"""The nodes of a document as events, of which a program has parts made into trees."""

import io
import os

import xml.dom
import xml.sax
import xml.sax.handler

START_ELEMENT = 'START_ELEMENT'
END_ELEMENT = 'END_ELEMENT'
COMMENT = 'COMMENT'
START_DOCUMENT = 'START_DOCUMENT'
END_DOCUMENT = 'END_DOCUMENT'
PROCESSING_INSTRUCTION = 'PROCESSING_INSTRUCTION'
IGNORABLE_WHITESPACE = 'IGNORABLE_WHITESPACE'
CHARACTERS = 'CHARACTERS'

default_bufsize = 2 ** 14 - 20


class PullDOM(xml.sax.ContentHandler):
    """Keeps the events that a reader tells of: (kind, node)."""

    def __init__(self, documentFactory=None):
        super().__init__()
        self.documentFactory = documentFactory
        self.document = None
        self.events = []
        self.elementStack = []
        self._names = [{xml.dom.XML_NAMESPACE: 'xml'}]  # prefixes by address
        self._declared = []  # (prefix, address) for the next element
        self._before = []  # events before the document's element

    def setDocumentLocator(self, locator):
        self._locator = locator

    def pop(self):
        return self.elementStack.pop()

    def push(self, node):
        self.elementStack.append(node)

    def _event(self, kind, node):
        self.events.append((kind, node))

    def startPrefixMapping(self, prefix, uri):
        self._names.append({**self._names[-1], uri: prefix or None})
        self._declared.append((prefix, uri))

    def endPrefixMapping(self, prefix):
        self._names.pop()

    def _full_name(self, address, local):
        prefix = self._names[-1].get(address) if address else None
        return f'{prefix}:{local}' if prefix else local

    def startElementNS(self, name, tagName, attrs):
        address, local = name
        tag = tagName or self._full_name(address, local)
        if self.document is None:
            self.buildDocument(address, tag)
        node = (self.document.createElementNS(address, tag) if address else self.document.createElement(tag))
        for prefix, uri in self._declared:
            node.setAttributeNS(xml.dom.XMLNS_NAMESPACE, f'xmlns:{prefix}' if prefix else 'xmlns', uri or '')
        self._declared = []
        for (address, local), value in attrs.items():
            node.setAttributeNS(address, self._full_name(address, local), value)
        self._event(START_ELEMENT, node)
        self.push(node)

    def endElementNS(self, name, tagName):
        self._event(END_ELEMENT, self.pop())

    def startElement(self, name, attrs):
        if self.document is None:
            self.buildDocument(None, name)
        node = self.document.createElement(name)
        for attribute, value in attrs.items():
            node.setAttribute(attribute, value)
        self._event(START_ELEMENT, node)
        self.push(node)

    def endElement(self, name):
        self._event(END_ELEMENT, self.pop())

    def comment(self, s):
        if self.document is None:
            self._before.append((COMMENT, s))
        else:
            self._event(COMMENT, self.document.createComment(s))

    def processingInstruction(self, target, data):
        if self.document is None:
            self._before.append((PROCESSING_INSTRUCTION, target, data))
        else:
            self._event(PROCESSING_INSTRUCTION, self.document.createProcessingInstruction(target, data))

    def ignorableWhitespace(self, chars):
        self._event(IGNORABLE_WHITESPACE, self.document.createTextNode(chars))

    def characters(self, chars):
        self._event(CHARACTERS, self.document.createTextNode(chars))

    def startDocument(self):
        if self.documentFactory is None:
            import xml.dom.minidom
            self.documentFactory = xml.dom.minidom.implementation

    def buildDocument(self, uri, tagname):
        """The document, when its element is known; what came before it is told now."""
        document = self.documentFactory.createDocument(uri, tagname, None)
        document.removeChild(document.documentElement)
        self.document = document
        self._event(START_DOCUMENT, document)
        self.push(document)
        for kind, *what in self._before:
            make = document.createComment if kind == COMMENT else document.createProcessingInstruction
            self._event(kind, make(*what))
        self._before = []
        return document.firstChild

    def endDocument(self):
        self._event(END_DOCUMENT, self.document)
        self.pop()

    def clear(self):
        self.document = None


class ErrorHandler:
    """Raises errors and prints warnings."""

    def warning(self, exception):
        print(exception)

    def error(self, exception):
        raise exception

    def fatalError(self, exception):
        raise exception


class DOMEventStream:
    """An iterator over the events of a document, which is read as far as they are asked for."""

    def __init__(self, stream, parser, bufsize):
        self.stream, self.parser, self.bufsize = stream, parser, bufsize
        if not hasattr(parser, 'feed'):
            raise TypeError('the parser must take a document in pieces')
        self.reset()

    def reset(self):
        self.pulldom = PullDOM()
        self.parser.setFeature(xml.sax.handler.feature_namespaces, 1)
        self.parser.setContentHandler(self.pulldom)

    def __next__(self):
        event = self.getEvent()
        if event:
            return event
        raise StopIteration

    def __iter__(self):
        return self

    def expandNode(self, node):
        """Read what belongs to the node, and make it a tree."""
        parents = [node]
        while event := self.getEvent():
            kind, child = event
            if child is node:
                return
            if kind != END_ELEMENT:
                parents[-1].appendChild(child)
            if kind == START_ELEMENT:
                parents.append(child)
            elif kind == END_ELEMENT:
                parents.pop()

    def getEvent(self):
        """The next event, None at the end."""
        while not self.pulldom.events:
            data = self.stream.read(self.bufsize)
            if not data:
                self.parser.close()
                return None
            self.parser.feed(data)
        return self.pulldom.events.pop(0)

    def clear(self):
        self.pulldom.clear()
        self.parser = self.stream = None


class SAX2DOM(PullDOM):
    """Makes a tree of what a reader tells."""

    def _event(self, kind, node):
        super()._event(kind, node)
        if kind not in (START_DOCUMENT, END_DOCUMENT, END_ELEMENT):
            self.elementStack[-1].appendChild(node)


def parse(stream_or_string, parser=None, bufsize=None):
    """The events of a document in a file, given by its name or open."""
    stream = open(stream_or_string, 'rb') if isinstance(stream_or_string, (str, os.PathLike)) else stream_or_string
    return DOMEventStream(stream, parser or xml.sax.make_parser(), bufsize or default_bufsize)


def parseString(string, parser=None):
    """The events of a document that is a str."""
    return DOMEventStream(io.StringIO(string), parser or xml.sax.make_parser(), max(len(string), 1))
