"""Documents as trees of nodes, as browsers have them (the interface DOM)."""

EMPTY_NAMESPACE = EMPTY_PREFIX = None
XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/'
XHTML_NAMESPACE = 'http://www.w3.org/1999/xhtml'


class Node:
    """What every node is, by number."""

    __slots__ = ()

    (ELEMENT_NODE, ATTRIBUTE_NODE, TEXT_NODE, CDATA_SECTION_NODE, ENTITY_REFERENCE_NODE, ENTITY_NODE,
     PROCESSING_INSTRUCTION_NODE, COMMENT_NODE, DOCUMENT_NODE, DOCUMENT_TYPE_NODE, DOCUMENT_FRAGMENT_NODE,
     NOTATION_NODE) = range(1, 13)


class UserDataHandler:
    """What happened to a node that has user data."""

    NODE_CLONED, NODE_IMPORTED, NODE_DELETED, NODE_RENAMED = range(1, 5)


class DOMException(Exception):
    """What cannot be done with a node; its class says why, as its `code` does."""

    def __init__(self, *args, **kw):
        if self.__class__ is DOMException:
            raise RuntimeError('DOMException should not be instantiated directly')
        super().__init__(*args, **kw)

    def _get_code(self):
        return self.code


_errors = ['IndexSize', 'DomstringSize', 'HierarchyRequest', 'WrongDocument', 'InvalidCharacter', 'NoDataAllowed',
           'NoModificationAllowed', 'NotFound', 'NotSupported', 'InuseAttribute', 'InvalidState', 'Syntax',
           'InvalidModification', 'Namespace', 'InvalidAccess', 'Validation']
for _code, _name in enumerate(_errors, 1):
    globals()[_name + 'Err'] = type(_name + 'Err', (DOMException,), {'code': _code, '__module__': __name__})
    _constant = ''.join('_' + c if c.isupper() else c.upper() for c in _name)[1:] + '_ERR'
    globals()[_constant] = _code


def registerDOMImplementation(name, factory):
    """Let getDOMImplementation() find the implementation that factory() makes."""
    _registered[name] = factory


_registered = {}


def getDOMImplementation(name=None, features=()):
    """An implementation: of this name, or one that has these features."""
    from xml.dom import minidom
    if name in _registered:
        return _registered[name]()
    if name in ('minidom', 'xml.dom.minidom'):
        return minidom.getDOMImplementation()
    if name:
        raise ImportError(f'no DOM implementation {name!r}')
    if isinstance(features, str):
        words = features.split()
        features = []
        while words:
            feature = words.pop(0)
            features.append((feature, words.pop(0) if words and words[0][0].isdigit() else None))
    for factory in _registered.values():
        implementation = factory()
        if all(implementation.hasFeature(*feature) for feature in features):
            return implementation
    implementation = minidom.getDOMImplementation(features)
    if implementation is None:
        raise ImportError('no suitable DOM implementation found')
    return implementation
