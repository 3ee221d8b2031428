"""The part of XPath that find() and its relatives know."""

import re

_TOKEN = re.compile(r"('[^']*'|\"[^\"]*\")|(::|//?|\.\.|\(\)|!=|[/.*:\[\]\(\)@=])|((?:\{[^}]+\})?[^/\[\]\(\)@!=\s]+)|\s+")


def xpath_tokenizer(pattern, namespaces=None):
    """(sign, name) one after another; prefixes of names become namespaces."""
    default = (namespaces or {}).get('')
    after_at = False
    for found in _TOKEN.finditer(pattern):
        sign, name = found[1] or found[2] or '', found[3] or ''
        if name and name[0] != '{':
            prefix, mark, local = name.partition(':')
            if mark:
                if not namespaces or prefix not in namespaces:
                    raise SyntaxError(f"prefix {prefix!r} not found in prefix map")
                name = f'{{{namespaces[prefix]}}}{local}'
            elif default and not after_at:
                name = f'{{{default}}}{name}'
        yield sign, name
        after_at = sign == '@'


def _matches(tag):
    if tag.startswith('{*}'):
        local = tag[3:]
        return lambda one: isinstance(one, str) and (local == '*' or one == local or one.endswith('}' + local))
    if tag.startswith('{}'):
        return lambda one: isinstance(one, str) and (one[:1] != '{' if tag == '{}*' else one == tag[2:])
    if tag.endswith('}*'):
        return lambda one: isinstance(one, str) and one.startswith(tag[:-1])
    return lambda one: one == tag


class _Search:
    def __init__(self, root):
        self.root, self.parents = root, None

    def parent_of(self, element):
        if self.parents is None:
            self.parents = {child: parent for parent in self.root.iter() for child in parent}
        return self.parents.get(element)


def _predicate(tokens):
    """The function that keeps those of some elements for which what stands in brackets is true."""
    signature, values = '', []
    while True:
        sign, name = next(tokens, ('', ''))
        if not sign and not name:
            raise SyntaxError("invalid path")
        if sign == ']':
            break
        if sign[:1] in '\'"' and sign:
            signature += "'"
            values.append(sign[1:-1])
        else:
            signature += sign or '-'
            values.append(name)
    match signature:
        case '@-':
            return lambda search, found: [one for one in found if one.get(values[1]) is not None]
        case "@-='":
            return lambda search, found: [one for one in found if one.get(values[1]) == values[-1]]
        case "@-!='":
            return lambda search, found: [one for one in found if one.get(values[1]) not in (None, values[-1])]
        case '-' if not re.match(r'-?\d+$', values[0]):
            return lambda search, found: [one for one in found if one.find(values[0]) is not None]
        case ".='":
            return lambda search, found: [one for one in found if ''.join(one.itertext()) == values[-1]]
        case ".!='":
            return lambda search, found: [one for one in found if ''.join(one.itertext()) != values[-1]]
        case "-='" if not re.match(r'-?\d+$', values[0]):
            return lambda search, found: [one for one in found
                                          if any(''.join(child.itertext()) == values[-1] for child in one.findall(values[0]))]
        case "-!='" if not re.match(r'-?\d+$', values[0]):
            return lambda search, found: [one for one in found
                                          if any(''.join(child.itertext()) != values[-1] for child in one.findall(values[0]))]
        case '-' | '-()' | '-()-':
            if signature == '-':
                index = int(values[0]) - 1
                if index < 0:
                    raise SyntaxError("XPath position >= 1 expected")
            else:
                if values[0] != 'last':
                    raise SyntaxError("unsupported function")
                index = -1
                if signature == '-()-':
                    try:
                        index = int(values[2]) - 1
                    except ValueError:
                        raise SyntaxError("unsupported expression") from None
                    if index > -2:
                        raise SyntaxError("XPath offset from last() must be negative")

            def at_place(search, found):
                for one in found:
                    parent = search.parent_of(one)
                    same = [] if parent is None else [child for child in parent if child.tag == one.tag]
                    if -len(same) <= index < len(same) and same[index] is one:
                        yield one
            return at_place
    raise SyntaxError("invalid predicate")


def _steps(path, namespaces):
    tokens = iter([token for token in xpath_tokenizer(path, namespaces) if token != ('', '')])
    steps = []
    token = next(tokens, None)
    while token is not None:
        sign, name = token
        if name or sign == '*':
            test = (lambda tag: True) if sign == '*' else _matches(name)
            steps.append(lambda search, found, test=test: (child for one in found for child in one if test(child.tag)))
        elif sign == '.':
            steps.append(lambda search, found: found)
        elif sign == '..':
            def parents(search, found):
                seen = []
                for one in found:
                    parent = search.parent_of(one)
                    if parent is not None and not any(parent is other for other in seen):
                        seen.append(parent)
                        yield parent
            steps.append(parents)
        elif sign == '//':
            sign, name = next(tokens, ('', ''))
            if sign not in ('*', '') or not (sign or name):
                raise SyntaxError("invalid descendant")
            test = (lambda tag: True) if sign == '*' else _matches(name)
            steps.append(lambda search, found, test=test: (
                inner for one in found for inner in one.iter() if inner is not one and test(inner.tag)))
        elif sign == '[':
            steps.append(_predicate(tokens))
        else:
            raise SyntaxError("cannot use absolute path on element" if sign == '/' else "invalid path")
        token = next(tokens, None)
        if token is not None and token[0] == '/':
            token = next(tokens, None)
            if token is None:
                raise SyntaxError("invalid path")
    return steps


def iterfind(elem, path, namespaces=None):
    """The elements that a path leads to."""
    if path[-1:] == '/':
        path += '*'
    if path[:1] == '/':
        raise SyntaxError("cannot use absolute path on element")
    search, found = _Search(elem), [elem]
    for step in _steps(path, namespaces):
        found = step(search, found)
    return iter(found)


def find(elem, path, namespaces=None):
    return next(iterfind(elem, path, namespaces), None)


def findall(elem, path, namespaces=None):
    return list(iterfind(elem, path, namespaces))


def findtext(elem, path, default=None, namespaces=None):
    found = find(elem, path, namespaces)
    return default if found is None else '' if found.text is None else found.text
