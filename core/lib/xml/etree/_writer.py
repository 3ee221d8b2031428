"""Writes elements as XML or HTML."""

import re

from xml.etree._elements import PI, Comment, QName

XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'

_namespace_map = {XML_NAMESPACE: 'xml', 'http://www.w3.org/1999/xhtml': 'html', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
                  'http://schemas.xmlsoap.org/wsdl/': 'wsdl', 'http://www.w3.org/2001/XMLSchema': 'xs',
                  'http://www.w3.org/2001/XMLSchema-instance': 'xsi', 'http://purl.org/dc/elements/1.1/': 'dc'}
HTML_EMPTY = {'area', 'base', 'basefont', 'br', 'col', 'embed', 'frame', 'hr', 'img', 'input', 'isindex', 'link', 'meta', 'param',
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
                if local not in HTML_EMPTY:
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
