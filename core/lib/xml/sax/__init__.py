"""Reads XML and tells handlers what is in it, piece by piece (the interface SAX)."""

import io
import os

from ._exceptions import (SAXException, SAXNotRecognizedException, SAXNotSupportedException, SAXParseException,
                          SAXReaderNotAvailable)
from .handler import ContentHandler, ErrorHandler
from .xmlreader import InputSource

__all__ = ['ContentHandler', 'ErrorHandler', 'InputSource', 'SAXException', 'SAXNotRecognizedException',
           'SAXNotSupportedException', 'SAXParseException', 'SAXReaderNotAvailable', 'default_parser_list',
           'make_parser', 'parse', 'parseString']

default_parser_list = ['xml.sax.expatreader']


def parse(source, handler, errorHandler=None):
    """Read a document (a name, a file or an InputSource), and tell the handler."""
    parser = make_parser()
    parser.setContentHandler(handler)
    parser.setErrorHandler(ErrorHandler() if errorHandler is None else errorHandler)
    parser.parse(source)


def parseString(string, handler, errorHandler=None):
    """Read a document that is a str or bytes, and tell the handler."""
    parser = make_parser()
    parser.setContentHandler(handler)
    parser.setErrorHandler(ErrorHandler() if errorHandler is None else errorHandler)
    source = InputSource()
    if isinstance(string, str):
        source.setCharacterStream(io.StringIO(string))
    else:
        source.setByteStream(io.BytesIO(string))
    parser.parse(source)


def make_parser(parser_list=()):
    """A reader: of the first of these modules that can be imported and makes one."""
    import importlib
    named = [name for name in os.environ.get('PY_SAX_PARSER', '').split(',') if name]
    for name in list(parser_list) + (named or default_parser_list):
        try:
            return importlib.import_module(name).create_parser()
        except ImportError:
            import sys
            if name in sys.modules:
                raise
        except SAXReaderNotAvailable:
            pass
    raise SAXReaderNotAvailable('No parsers found', None)
