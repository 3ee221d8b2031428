"""Puts what <xi:include> elements name in their place (XInclude)."""

import copy
from urllib.parse import urljoin

from . import ElementTree

XINCLUDE = '{http://www.w3.org/2001/XInclude}'
XINCLUDE_INCLUDE = XINCLUDE + 'include'
XINCLUDE_FALLBACK = XINCLUDE + 'fallback'
DEFAULT_MAX_INCLUSION_DEPTH = 6


class FatalIncludeError(SyntaxError):
    """What cannot be included."""


class LimitedRecursiveIncludeError(FatalIncludeError):
    """Inclusions in inclusions are too many."""


def default_loader(href, parse, encoding=None):
    """The element in a file, or its text."""
    if parse == 'xml':
        with open(href, 'rb') as file:
            return ElementTree.parse(file).getroot()
    with open(href, encoding=encoding or 'UTF-8') as file:
        return file.read()


def include(elem, loader=None, base_url=None, max_depth=DEFAULT_MAX_INCLUSION_DEPTH):
    """Change an element so that what it includes is in it."""
    if max_depth is not None and max_depth < 0:
        raise ValueError(f"expected non-negative depth or None for 'max_depth', got {max_depth!r}")
    _include(elem.getroot() if hasattr(elem, 'getroot') else elem, loader or default_loader, base_url, max_depth, set())


def _include(elem, loader, base_url, max_depth, parents):
    index = 0
    while index < len(elem):
        one = elem[index]
        if one.tag == XINCLUDE_INCLUDE:
            href = one.get('href')
            if base_url:
                href = urljoin(base_url, href)
            parse = one.get('parse', 'xml')
            if parse == 'xml':
                if href in parents:
                    raise FatalIncludeError(f'recursive include of {href}')
                if max_depth == 0:
                    raise LimitedRecursiveIncludeError(f'maximum xinclude depth reached when including file {href}')
                parents.add(href)
                node = loader(href, parse)
                if node is None:
                    raise FatalIncludeError(f'cannot load {href!r} as {parse!r}')
                node = copy.copy(node)
                _include(node, loader, href, None if max_depth is None else max_depth - 1, parents)
                parents.remove(href)
                if one.tail:
                    node.tail = (node.tail or '') + one.tail
                elem[index] = node
            elif parse == 'text':
                text = loader(href, parse, one.get('encoding'))
                if text is None:
                    raise FatalIncludeError(f'cannot load {href!r} as {parse!r}')
                text += one.tail or ''
                if index:
                    elem[index - 1].tail = (elem[index - 1].tail or '') + text
                else:
                    elem.text = (elem.text or '') + text
                del elem[index]
                continue
            else:
                raise FatalIncludeError(f'unknown parse type in xi:include tag ({parse!r})')
        elif one.tag == XINCLUDE_FALLBACK:
            raise FatalIncludeError(f'xi:fallback tag must be child of xi:include ({one.tag!r})')
        else:
            _include(one, loader, base_url, max_depth, parents)
        index += 1
