"""The reader of xml.sax: tells handlers what the parser Expat finds."""

import weakref

from xml.parsers import expat

from . import handler, saxutils, xmlreader
from ._exceptions import SAXNotRecognizedException, SAXNotSupportedException, SAXParseException

version = '0.20'
AttributesImpl, AttributesNSImpl = xmlreader.AttributesImpl, xmlreader.AttributesNSImpl


class ExpatLocator(xmlreader.Locator):
    """Where the reader is; does not keep it alive."""

    def __init__(self, parser):
        self._ref = weakref.ref(parser)

    def getColumnNumber(self):
        parser = self._ref()
        return None if parser is None or parser._parser is None else parser._parser.ErrorColumnNumber

    def getLineNumber(self):
        parser = self._ref()
        return 1 if parser is None or parser._parser is None else parser._parser.ErrorLineNumber

    def getPublicId(self):
        parser = self._ref()
        return None if parser is None else parser._source.getPublicId()

    def getSystemId(self):
        parser = self._ref()
        return None if parser is None else parser._source.getSystemId()


class ExpatParser(xmlreader.IncrementalParser, xmlreader.Locator):
    """A reader over a parser of Expat."""

    def __init__(self, namespaceHandling=0, bufsize=2 ** 16 - 20):
        super().__init__(bufsize)
        self._source = xmlreader.InputSource()
        self._parser = None
        self._namespaces = namespaceHandling
        self._lex_handler_prop = None
        self._parsing = False
        self._entity_stack = []
        self._external_ges = 0
        self._interning = None

    def parse(self, source):
        """Read a document: a name, a file or an InputSource."""
        source = saxutils.prepare_input_source(source)
        self._source = source
        try:
            self.reset()
            self._cont_handler.setDocumentLocator(ExpatLocator(self))
            super().parse(source)
        except:
            self._close_source()
            raise

    def prepareParser(self, source):
        if source.getSystemId() is not None:
            self._parser.SetBase(source.getSystemId())

    def setContentHandler(self, handler):
        super().setContentHandler(handler)
        if self._parsing:
            self._reset_cont_handler()

    def getFeature(self, name):
        if name == handler.feature_namespaces:
            return self._namespaces
        if name == handler.feature_string_interning:
            return self._interning is not None
        if name in (handler.feature_validation, handler.feature_external_pes, handler.feature_namespace_prefixes):
            return 0
        if name == handler.feature_external_ges:
            return self._external_ges
        raise SAXNotRecognizedException(f"Feature '{name}' not recognized")

    def setFeature(self, name, state):
        if self._parsing:
            raise SAXNotSupportedException('Cannot set features while parsing')
        if name == handler.feature_namespaces:
            self._namespaces = state
        elif name == handler.feature_external_ges:
            self._external_ges = state
        elif name == handler.feature_string_interning:
            if not state:
                self._interning = None
            elif self._interning is None:
                self._interning = {}
        elif name == handler.feature_validation:
            if state:
                raise SAXNotSupportedException('expat does not support validation')
        elif name == handler.feature_external_pes:
            if state:
                raise SAXNotSupportedException('expat does not read external parameter entities')
        elif name == handler.feature_namespace_prefixes:
            if state:
                raise SAXNotSupportedException('expat does not report namespace prefixes')
        else:
            raise SAXNotRecognizedException(f"Feature '{name}' not recognized")

    def getProperty(self, name):
        if name == handler.property_lexical_handler:
            return self._lex_handler_prop
        if name == handler.property_interning_dict:
            return self._interning
        if name == handler.property_xml_string:
            if self._parser:
                return self._parser.GetInputContext()
            raise SAXNotSupportedException('This getter is not available when a document is not being parsed')
        raise SAXNotRecognizedException(f"Property '{name}' not recognized")

    def setProperty(self, name, value):
        if name == handler.property_lexical_handler:
            self._lex_handler_prop = value
            if self._parsing:
                self._reset_lex_handler_prop()
        elif name == handler.property_interning_dict:
            self._interning = value
        elif name == handler.property_xml_string:
            raise SAXNotSupportedException(f"Property '{name}' cannot be set")
        else:
            raise SAXNotRecognizedException(f"Property '{name}' not recognized")

    def feed(self, data, isFinal=False):
        """Read a piece of the document."""
        if not self._parsing:
            self.reset()
            self._parsing = True
            self._cont_handler.startDocument()
        try:
            self._parser.Parse(data, isFinal)
        except expat.error as error:
            self._err_handler.fatalError(SAXParseException(expat.ErrorString(error.code), error, self))

    def flush(self):
        """Tell of what has come."""
        if self._parser is None:
            return
        deferred = self._parser.GetReparseDeferralEnabled()
        try:
            self._parser.SetReparseDeferralEnabled(False)
            self._parser.Parse(b'', False)
        except expat.error as error:
            self._err_handler.fatalError(SAXParseException(expat.ErrorString(error.code), error, self))
        finally:
            self._parser.SetReparseDeferralEnabled(deferred)

    def _close_source(self):
        source = self._source
        try:
            file = source.getCharacterStream()
            if file is not None:
                file.close()
        finally:
            file = source.getByteStream()
            if file is not None:
                file.close()

    def close(self):
        """The document has come to its end."""
        if self._entity_stack or self._parser is None or isinstance(self._parser, _ClosedParser):
            return
        try:
            self.feed(b'', isFinal=True)
            self._cont_handler.endDocument()
            self._parsing = False
            self._parser.StartElementHandler = self._parser.EndElementHandler = None
        finally:
            self._parsing = False
            if self._parser is not None:
                closed = _ClosedParser()
                closed.ErrorColumnNumber = self._parser.ErrorColumnNumber
                closed.ErrorLineNumber = self._parser.ErrorLineNumber
                self._parser = closed
        self._close_source()

    def _reset_cont_handler(self):
        self._parser.ProcessingInstructionHandler = self._cont_handler.processingInstruction
        self._parser.CharacterDataHandler = self._cont_handler.characters

    def _reset_lex_handler_prop(self):
        lexical, parser = self._lex_handler_prop, self._parser
        parser.CommentHandler = lexical and lexical.comment
        parser.StartCdataSectionHandler = lexical and lexical.startCDATA
        parser.EndCdataSectionHandler = lexical and lexical.endCDATA
        parser.StartDoctypeDeclHandler = lexical and self.start_doctype_decl
        parser.EndDoctypeDeclHandler = lexical and lexical.endDTD

    def reset(self):
        """Begin anew."""
        if self._namespaces:
            self._parser = expat.ParserCreate(self._source.getEncoding(), ' ', intern=self._interning)
            self._parser.namespace_prefixes = 1
            self._parser.StartElementHandler = self.start_element_ns
            self._parser.EndElementHandler = self.end_element_ns
        else:
            self._parser = expat.ParserCreate(self._source.getEncoding(), intern=self._interning)
            self._parser.StartElementHandler = self.start_element
            self._parser.EndElementHandler = self.end_element
        self._reset_cont_handler()
        self._parser.UnparsedEntityDeclHandler = self.unparsed_entity_decl
        self._parser.NotationDeclHandler = self.notation_decl
        self._parser.StartNamespaceDeclHandler = self.start_namespace_decl
        self._parser.EndNamespaceDeclHandler = self.end_namespace_decl
        if self._lex_handler_prop:
            self._reset_lex_handler_prop()
        self._parser.ExternalEntityRefHandler = self.external_entity_ref
        self._parser.SkippedEntityHandler = self.skipped_entity_handler
        self._parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE)
        self._parsing = False
        self._entity_stack = []

    def getColumnNumber(self):
        return None if self._parser is None else self._parser.ErrorColumnNumber

    def getLineNumber(self):
        return 1 if self._parser is None else self._parser.ErrorLineNumber

    def getPublicId(self):
        return self._source.getPublicId()

    def getSystemId(self):
        return self._source.getSystemId()

    # ---- what the parser calls

    def start_element(self, name, attrs):
        self._cont_handler.startElement(name, AttributesImpl(attrs))

    def end_element(self, name):
        self._cont_handler.endElement(name)

    def start_element_ns(self, name, attrs):
        pair, _ = _pair_and_qname(name)
        values, qnames = {}, {}
        for key, value in attrs.items():
            key, key_qname = _pair_and_qname(key)
            values[key], qnames[key] = value, key[1] if key_qname is None else key_qname
        self._cont_handler.startElementNS(pair, None, AttributesNSImpl(values, qnames))

    def end_element_ns(self, name):
        self._cont_handler.endElementNS(_pair_and_qname(name)[0], None)

    def processing_instruction(self, target, data):
        self._cont_handler.processingInstruction(target, data)

    def character_data(self, data):
        self._cont_handler.characters(data)

    def start_namespace_decl(self, prefix, uri):
        self._cont_handler.startPrefixMapping(prefix, uri)

    def end_namespace_decl(self, prefix):
        self._cont_handler.endPrefixMapping(prefix)

    def start_doctype_decl(self, name, sysid, pubid, has_internal_subset):
        self._lex_handler_prop.startDTD(name, pubid, sysid)

    def unparsed_entity_decl(self, name, base, sysid, pubid, notation_name):
        self._dtd_handler.unparsedEntityDecl(name, pubid, sysid, notation_name)

    def notation_decl(self, name, base, sysid, pubid):
        self._dtd_handler.notationDecl(name, pubid, sysid)

    def external_entity_ref(self, context, base, sysid, pubid):
        if not self._external_ges:
            return 1
        source = saxutils.prepare_input_source(self._ent_handler.resolveEntity(pubid, sysid),
                                               self._source.getSystemId() or '')
        self._entity_stack.append((self._parser, self._source))
        self._parser, self._source = self._parser.ExternalEntityParserCreate(context), source
        try:
            xmlreader.IncrementalParser.parse(self, source)
            self._parser.Parse(b'', True)
        except Exception:
            return 0
        finally:
            self._parser, self._source = self._entity_stack.pop()
        return 1

    def skipped_entity_handler(self, name, is_pe):
        self._cont_handler.skippedEntity('%' + name if is_pe else name)


class _ClosedParser:
    # What a locator asks for when reading has ended.
    pass


def _pair_and_qname(name):
    # Of "address local prefix", "address local" or "local".
    parts = name.split()
    if len(parts) == 1:
        return (None, name), None
    if len(parts) == 3:
        return tuple(parts[:2]), f'{parts[2]}:{parts[1]}'
    return tuple(parts), parts[1]


def create_parser(*args, **kwargs):
    """A reader."""
    return ExpatParser(*args, **kwargs)
