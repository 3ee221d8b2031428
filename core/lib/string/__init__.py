"""Constants, templates and the machinery behind str.format()."""

__all__ = ["ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits",
           "printable", "punctuation", "whitespace", "Formatter", "Template"]

whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Capitalise each word."""
    return (sep or ' ').join(map(str.capitalize, s.split(sep)))


_unset = object()


class _LazyPattern:
    # Template.pattern, compiled when someone asks for it.
    def __get__(self, instance, owner):
        owner._compile(None)
        return owner.pattern


class Template:
    """$name and ${name} replaced by values; $$ is a dollar sign."""

    delimiter = '$'
    idpattern = '(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = None  # re.IGNORECASE unless said otherwise
    pattern = _LazyPattern()

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls._compile(vars(cls).get('pattern'))

    @classmethod
    def _compile(cls, pattern):
        import re
        if pattern is None:
            mark, name = re.escape(cls.delimiter), cls.idpattern
            pattern = (f'{mark}(?:(?P<escaped>{mark})|(?P<named>{name})|'
                       f'{{(?P<braced>{cls.braceidpattern or name})}}|(?P<invalid>))')
        if cls.flags is None:
            cls.flags = re.IGNORECASE
        cls.pattern = re.compile(pattern, cls.flags | re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def _pieces(self):
        # (kind, text, start): text, escaped, named, braced, invalid, in order.
        text = self.template
        i = 0
        for match in self.pattern.finditer(text):
            start = match.start()
            if start > i:
                yield 'text', text[i:start], i
            i = match.end()
            for kind in ('named', 'braced', 'escaped', 'invalid'):
                if match[kind] is not None:
                    name = kind in ('named', 'braced')
                    yield kind, match[kind] if name else self.delimiter if kind == 'escaped' else match[0], \
                        match.start('invalid') if kind == 'invalid' else start
                    break
            else:
                raise ValueError('Unrecognized named group in pattern', self.pattern)
        if i < len(text):
            yield 'text', text[i:], i

    def _invalid(self, start):
        lines = self.template[:start].splitlines(keepends=True)
        if not lines:
            column, number = 1, 1
        else:
            column = start - len(''.join(lines[:-1]))
            number = len(lines)
        raise ValueError('Invalid placeholder in string: line %d, col %d' % (number, column))

    def substitute(self, mapping=_unset, /, **kws):
        """The text with all placeholders replaced; KeyError for a missing one."""
        values = _combined(mapping, kws)
        result = []
        for kind, text, start in self._pieces():
            if kind == 'invalid':
                self._invalid(start)
            result.append(str(values[text]) if kind in ('named', 'braced') else text)
        return ''.join(result)

    def safe_substitute(self, mapping=_unset, /, **kws):
        """substitute() that leaves what it cannot replace."""
        values = _combined(mapping, kws)

        def replaced(match):
            name = match['named'] or match['braced']
            if name is not None:
                try:
                    return str(values[name])
                except KeyError:
                    return match[0]
            if match['escaped'] is not None:
                return self.delimiter
            if match['invalid'] is not None:
                return match[0]
            raise ValueError('Unrecognized named group in pattern', self.pattern)
        return self.pattern.sub(replaced, self.template)

    def is_valid(self):
        """Whether substitute() would find only valid placeholders."""
        return all(kind != 'invalid' for kind, _, _ in self._pieces())

    def get_identifiers(self):
        """The names used, each once, in order."""
        return list(dict.fromkeys([text for kind, text, _ in self._pieces() if kind in ('named', 'braced')]))


def _combined(mapping, kws):
    if mapping is _unset:
        return kws
    if not kws:
        return mapping

    class Both:
        def __getitem__(self, key):
            return kws[key] if key in kws else mapping[key]
    return Both()


class Formatter:
    """str.format() to derive from."""

    def format(self, format_string, /, *args, **kwargs):
        """Replace the fields by the arguments."""
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')
        result = []
        for literal, field, spec, conversion in self.parse(format_string):
            if literal:
                result.append(literal)
            if field is None:
                continue
            first = field.partition('.')[0].partition('[')[0]
            if first == '':
                if auto_arg_index is False:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                field = str(auto_arg_index) + field
                auto_arg_index += 1
            elif first.isdigit():
                if auto_arg_index:
                    raise ValueError('cannot switch from automatic field numbering to manual field specification')
                auto_arg_index = False
            obj, used = self.get_field(field, args, kwargs)
            used_args.add(used)
            obj = self.convert_field(obj, conversion)
            spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
            result.append(self.format_field(obj, spec))
        return ''.join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion}")

    def parse(self, format_string):
        """Yields (literal text, field name, format spec, conversion)."""
        import _string
        return _string.formatter_parser(format_string)

    def get_field(self, field_name, args, kwargs):
        """The object of a field, and the argument it begins with."""
        import _string
        first, steps = _string.formatter_field_name_split(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attribute, step in steps:
            obj = getattr(obj, step) if is_attribute else obj[step]
        return obj, first
