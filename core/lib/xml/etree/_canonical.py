"""Writes documents in their canonical form (C14N 2.0): equal documents become equal texts."""

import re

_XML = 'http://www.w3.org/XML/1998/namespace'
_prefixed = re.compile(r'\w+:\w+\Z')


def _escaped(text):
    return text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;').replace('\r', '&#xD;')


def _escaped_attribute(text):
    text = text.replace('&', '&amp;').replace('<', '&lt;').replace('"', '&quot;')
    return text.replace('\t', '&#x9;').replace('\n', '&#xA;').replace('\r', '&#xD;')


class C14NWriterTarget:
    """The target of a parser: calls write() with the pieces of the canonical document.

    with_comments: keep comments. strip_text: without white space around texts. rewrite_prefixes: n0, n1, ... for all
    prefixes. qname_aware_tags, qname_aware_attrs: names of those whose text or value is a name with a prefix.
    exclude_attrs, exclude_tags: names of what is left out.
    """

    def __init__(self, write, *, with_comments=False, strip_text=False, rewrite_prefixes=False, qname_aware_tags=None,
                 qname_aware_attrs=None, exclude_attrs=None, exclude_tags=None):
        self._write = write
        self._with_comments, self._strip_text, self._rewrite = with_comments, strip_text, rewrite_prefixes
        self._qname_tags, self._qname_attrs = set(qname_aware_tags or ()), set(qname_aware_attrs or ())
        self._exclude_attrs, self._exclude_tags = set(exclude_attrs or ()), set(exclude_tags or ())
        self._scopes = [{'xml': _XML}]  # prefixes as the document declares them, for each element that is open
        self._written = [{'xml': _XML, '': ''}]  # as they are written
        self._declared = {}  # for the next element
        self._rewritten = {}
        self._preserve = [False]
        self._data = []
        self._names = []  # of the open elements, as written
        self._pending = None  # a start tag that waits for its text, which may need a prefix
        self._excluded = 0  # how many elements are open that are left out
        self._root = 'to come'

    def start_ns(self, prefix, uri):
        self._declared[prefix or ''] = uri or ''

    def data(self, data):
        if not self._excluded:
            self._data.append(data)

    def start(self, tag, attrs):
        if self._exclude_tags and (self._excluded or tag in self._exclude_tags):
            self._excluded += 1
            self._declared = {}
            return
        self._flush()
        self._scopes.append({**self._scopes[-1], **self._declared})
        self._declared = {}
        attrs = {name: value for name, value in attrs.items() if name not in self._exclude_attrs}
        space = attrs.get(f'{{{_XML}}}space')
        self._preserve.append(space == 'preserve' if space else self._preserve[-1])
        if tag in self._qname_tags:
            self._pending = tag, attrs
            return
        self._start(tag, attrs)

    def _start(self, tag, attrs, text=None):
        used = {}  # prefixes that the tag needs
        if self._rewrite:
            # What has no namespace gets a prefix, too.
            for uri in sorted(self._split(name)[0] for name in [tag, *attrs]):
                if uri != _XML:
                    used[self._prefix(uri, True)] = uri
        name = self._name(tag, used, False)
        values = []
        for key, value in sorted(attrs.items(), key=lambda item: self._split(item[0])):
            if key in self._qname_attrs and _prefixed.match(value):
                value = self._name_in_text(value, used)
            values.append((self._name(key, used, True), value))
        if text is not None:
            text = self._name_in_text(text, used)
        written = self._written[-1]
        new = {prefix: uri for prefix, uri in used.items() if written.get(prefix) != uri}
        self._written.append({**written, **new})
        pieces = [f' xmlns:{prefix}="{_escaped_attribute(uri)}"' if prefix else f' xmlns="{_escaped_attribute(uri)}"'
                  for prefix, uri in sorted(new.items())]
        pieces += [f' {key}="{_escaped_attribute(value)}"' for key, value in values]
        self._write(f'<{name}{"".join(pieces)}>')
        if text is not None:
            self._write(_escaped(text))
        self._names.append(name)
        self._root = 'open'

    def end(self, tag):
        if self._excluded:
            self._excluded -= 1
            return
        self._flush()
        self._write(f'</{self._names.pop()}>')
        for stack in (self._scopes, self._written, self._preserve):
            stack.pop()
        if not self._names:
            self._root = 'over'

    def _flush(self):
        text = ''.join(self._data)
        self._data = []
        if self._strip_text and not self._preserve[-1]:
            text = text.strip()
        if self._pending:
            (tag, attrs), self._pending = self._pending, None
            is_name = _prefixed.match(text)
            self._start(tag, attrs, text if is_name else None)
            if is_name:
                return
        if text and self._root == 'open':
            self._write(_escaped(text))

    def comment(self, text):
        if self._with_comments and not self._excluded:
            self._apart(f'<!--{_escaped(text)}-->')

    def pi(self, target, data):
        if not self._excluded:
            self._apart(f'<?{target} {_escaped(data)}?>' if data else f'<?{target}?>')

    def _apart(self, text):
        # What stands outside of the document's element is on lines of its own.
        self._flush()
        self._write({'to come': f'{text}\n', 'open': text, 'over': f'\n{text}'}[self._root])

    def _split(self, name):
        return tuple(name[1:].rsplit('}', 1)) if name[:1] == '{' else ('', name)

    def _name(self, name, used, is_attribute):
        uri, local = self._split(name)
        if not uri and is_attribute:
            return local
        if not uri and not self._rewrite:
            used[''] = ''
            return local
        prefix = self._prefix(uri, is_attribute)
        used[prefix] = uri
        return f'{prefix}:{local}' if prefix else local

    def _prefix(self, uri, is_attribute):
        if uri == _XML:
            return 'xml'
        if self._rewrite:
            return self._rewritten.setdefault(uri, f'n{len(self._rewritten)}')
        for prefix, known in reversed(self._scopes[-1].items()):
            if known == uri and (prefix or not is_attribute):
                return prefix
        raise ValueError(f'Namespace "{uri}" is not declared in scope')

    def _name_in_text(self, text, used):
        prefix, local = text.split(':')
        uri = self._scopes[-1].get(prefix)
        if uri is None:
            raise ValueError(f'Prefix {prefix} of QName "{text}" is not declared in scope')
        prefix = self._prefix(uri, True)
        used[prefix] = uri
        return f'{prefix}:{local}'


C14NWriterTarget.__module__ = 'xml.etree.ElementTree'
