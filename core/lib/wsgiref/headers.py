"""The headers of a response: several of one name, in their order."""

import re

_special = re.compile(r'[ \(\)<>@,;:\\"/\[\]\?=]')
_control_in_name = re.compile(r'[\x00-\x1f\x7f]')
_control_in_value = re.compile(r'[\x00-\x08\x0a-\x1f\x7f]')


def _parameter(name, value=None, quote=1):
    if not value:
        return name
    if quote or _special.search(value):
        value = value.replace('\\', '\\\\').replace('"', r'\"')
        return f'{name}="{value}"'
    return f'{name}={value}'


class Headers:
    """A list of (name, value), looked into by names whatever their case."""

    def __init__(self, headers=None):
        headers = [] if headers is None else headers
        if type(headers) is not list:
            raise TypeError('Headers should be a list of header name/value tuples')
        self._headers = headers

    def _checked(self, value, name=False):
        if type(value) is not str:
            raise AssertionError(f'Header names/values must be of type str (got {value!r})')
        if (_control_in_name if name else _control_in_value).search(value):
            raise ValueError('Control characters not allowed in headers')
        return value

    def __len__(self):
        return len(self._headers)

    def __setitem__(self, name, val):
        del self[name]
        self._headers.append((self._checked(name, True), self._checked(val)))

    def __delitem__(self, name):
        name = self._checked(name.lower(), True)
        self._headers[:] = [pair for pair in self._headers if pair[0].lower() != name]

    def __getitem__(self, name):
        return self.get(name)

    def __contains__(self, name):
        return self.get(name) is not None

    def get_all(self, name):
        name = name.lower()
        return [value for key, value in self._headers if key.lower() == name]

    def get(self, name, default=None):
        name = name.lower()
        return next((value for key, value in self._headers if key.lower() == name), default)

    def keys(self):
        return [key for key, _ in self._headers]

    def values(self):
        return [value for _, value in self._headers]

    def items(self):
        return self._headers[:]

    def __repr__(self):
        return f'{self.__class__.__name__}({self._headers!r})'

    def __str__(self):
        return '\r\n'.join([f'{key}: {value}' for key, value in self._headers] + ['', ''])

    def __bytes__(self):
        return str(self).encode('iso-8859-1')

    def setdefault(self, name, value):
        found = self.get(name)
        if found is not None:
            return found
        self._headers.append((self._checked(name, True), self._checked(value)))
        return value

    def add_header(self, _name, _value, **_params):
        """Add one with parameters: add_header('content-disposition', 'attachment', filename='bud.gif')."""
        parts = [] if _value is None else [self._checked(_value)]
        for key, value in _params.items():
            key = self._checked(key, True).replace('_', '-')
            parts.append(key if value is None else _parameter(key, self._checked(value)))
        self._headers.append((self._checked(_name, True), '; '.join(parts)))
