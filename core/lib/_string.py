"""How format strings are taken apart, for string.Formatter and for programs that make their own."""


def formatter_parser(format_string, /):
    """Yields (literal text, field name, format spec, conversion)."""
    text = format_string
    end = len(text)
    literal = []
    i = 0
    while i < end:
        char = text[i]
        if char in '{}' and text[i + 1:i + 2] == char:
            literal.append(char)
            yield ''.join(literal), None, None, None
            literal = []
            i += 2
        elif char == '}':
            raise ValueError("Single '}' encountered in format string")
        elif char == '{':
            if i + 1 >= end:
                raise ValueError("Single '{' encountered in format string")
            *field, i = _read_field(text, i + 1)
            yield (''.join(literal), *field)
            literal = []
        else:
            nexts = [k for k in (text.find('{', i), text.find('}', i)) if k >= 0]
            stop = min(nexts, default=end)
            literal.append(text[i:stop])
            i = stop
    if literal:
        yield ''.join(literal), None, None, None


def formatter_field_name_split(field_name, /):
    """What a field begins with, and an iterator of the steps from there: (whether it is an attribute, name or index)."""
    i = 0
    while i < len(field_name) and field_name[i] not in '.[':
        i += 1
    return _index(field_name[:i]), _steps(field_name, i)


def _index(text):
    return int(text) if text.isdigit() else text


def _steps(field_name, i):
    end = len(field_name)
    while i < end:
        if field_name[i] == '.':
            j = i + 1
            while j < end and field_name[j] not in '.[':
                j += 1
            name = field_name[i + 1:j]
            if not name:
                raise ValueError('Empty attribute in format string')
            yield True, name
            i = j
        elif field_name[i] == '[':
            j = field_name.find(']', i)
            if j < 0:
                raise ValueError("Missing ']' in format string")
            key = field_name[i + 1:j]
            if not key:
                raise ValueError('Empty attribute in format string')
            yield False, _index(key)
            i = j + 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")


def _read_field(text, begin):
    # name!conversion:spec} where brackets in the name may hold anything: name, spec, conversion, where it goes on.
    end = len(text)
    i = begin
    bracket = False
    while i < end and (bracket or text[i] not in '}:!'):
        if text[i] == '{':
            raise ValueError("unexpected '{' in field name")
        if text[i] in '[]':
            bracket = text[i] == '['
        i += 1
    if i >= end:
        raise ValueError("expected '}' before end of string")
    name, mark = text[begin:i], text[i]
    i += 1
    conversion = None
    if mark == '!':
        if i >= end:
            raise ValueError("end of string while looking for conversion specifier")
        conversion = text[i]
        mark = text[i + 1:i + 2]
        i += 2
        if mark not in (':', '}', ''):
            raise ValueError("expected ':' after conversion specifier")
    if mark == '}':
        return name, '', conversion, i
    begin, depth = i, 1
    while i < end:
        depth += (text[i] == '{') - (text[i] == '}')
        i += 1
        if not depth:
            return name, text[begin:i - 1], conversion, i
    raise ValueError("unmatched '{' in format spec")
