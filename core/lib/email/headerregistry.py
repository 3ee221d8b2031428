"""Headers as texts that know what is in them: addresses, dates, parameters."""

from email import utils
from email.header import decoded_text

__all__ = ['Address', 'BaseHeader', 'Group', 'HeaderRegistry']


class Address:
    """One address: a name, and who is where."""

    def __init__(self, display_name='', username='', domain='', addr_spec=None):
        if any('\r' in part or '\n' in part for part in (display_name, username, domain, addr_spec) if part):
            raise ValueError("invalid arguments; address parts cannot contain CR or LF")
        if addr_spec is not None:
            if username or domain:
                raise TypeError("addrspec specified when username and/or domain also specified")
            username, _, domain = addr_spec.rpartition('@')
        self._display_name, self._username, self._domain = display_name, username, domain

    display_name = property(lambda self: self._display_name)
    username = property(lambda self: self._username)
    domain = property(lambda self: self._domain)

    @property
    def addr_spec(self):
        name = self.username
        if name and any(char in name for char in '()<>,:;@"[] \\') or name.startswith('.') or name.endswith('.'):
            name = f'"{utils.quote(name)}"'
        if self.domain:
            return f'{name}@{self.domain}'
        return name or '<>'

    def __repr__(self):
        return (f'{self.__class__.__name__}(display_name={self.display_name!r}, username={self.username!r}, '
                f'domain={self.domain!r})')

    def __str__(self):
        name = self.display_name
        if not name:
            return self.addr_spec
        if any(char in name for char in '()<>,:;@".[]\\'):
            name = f'"{utils.quote(name)}"'
        return f"{name} <{'' if self.addr_spec == '<>' else self.addr_spec}>"

    def __eq__(self, other):
        if not isinstance(other, Address):
            return NotImplemented
        return (self.display_name, self.username, self.domain) == (other.display_name, other.username, other.domain)


class Group:
    """Addresses under a name."""

    def __init__(self, display_name=None, addresses=None):
        self.display_name, self.addresses = display_name, tuple(addresses or ())

    def __repr__(self):
        return f'{self.__class__.__name__}(display_name={self.display_name!r}, addresses={self.addresses!r})'

    def __str__(self):
        if self.display_name is None and len(self.addresses) == 1:
            return str(self.addresses[0])
        return f"{self.display_name}:{' ' if self.addresses else ''}{', '.join(map(str, self.addresses))};"

    def __eq__(self, other):
        if not isinstance(other, Group):
            return NotImplemented
        return (self.display_name, self.addresses) == (other.display_name, other.addresses)


class BaseHeader(str):
    """A header's text, and its name."""

    max_count = None

    def __new__(cls, name, value):
        text, attributes = cls._parsed(value)
        self = str.__new__(cls, text)
        self.__dict__.update(attributes, name=name, defects=())
        return self

    @classmethod
    def _parsed(cls, value):
        return decoded_text(str(value)), {}

    def __reduce__(self):
        return _again, (self._place, str(self), self.__dict__)

    def fold(self, *, policy):
        return policy.fold(self.name, self)


def _again(place, text, attributes):
    self = str.__new__(globals()[place], text)
    self.__dict__.update(attributes)
    return self


class UnstructuredHeader(BaseHeader):
    """Any text."""


class UniqueUnstructuredHeader(UnstructuredHeader):
    max_count = 1


class DateHeader(BaseHeader):
    """A date, with its datetime."""

    max_count = None

    @classmethod
    def _parsed(cls, value):
        if not value:
            return '', {'datetime': None}
        if isinstance(value, str):
            try:
                value = utils.parsedate_to_datetime(value)
            except ValueError:
                return value, {'datetime': None}
        return utils.format_datetime(value), {'datetime': value}


class UniqueDateHeader(DateHeader):
    max_count = 1


class AddressHeader(BaseHeader):
    """Addresses, and the groups that they are in."""

    @classmethod
    def _parsed(cls, value):
        if isinstance(value, (Address, Group)):
            value = [value]
        if isinstance(value, str):
            value = [Address(decoded_text(name), addr_spec=address)
                     for name, address in utils.Addresses(value, with_comments=False).all() if name or address]
        groups = tuple([one if isinstance(one, Group) else Group(None, [one]) for one in value])
        addresses = tuple([address for group in groups for address in group.addresses])
        return ', '.join(map(str, groups)), {'groups': groups, 'addresses': addresses}


class UniqueAddressHeader(AddressHeader):
    max_count = 1


class SingleAddressHeader(AddressHeader):
    @property
    def address(self):
        if len(self.addresses) != 1:
            raise ValueError(f"value of single address header {self.name} is not a single address")
        return self.addresses[0]


class UniqueSingleAddressHeader(SingleAddressHeader):
    max_count = 1


class _ParameterHeader(BaseHeader):
    max_count = 1

    @classmethod
    def _parsed(cls, value):
        from email.message import parse_params, with_params
        (first, _), *params = parse_params(value) or [('', '')]
        params = {name.lower(): utils.collapse_rfc2231_value(one) for name, one in params}
        return with_params(first, params), {'_first': first, 'params': params}


class ContentTypeHeader(_ParameterHeader):
    """The kind of a body."""

    maintype = property(lambda self: self.content_type.partition('/')[0])
    subtype = property(lambda self: self.content_type.partition('/')[2])

    @property
    def content_type(self):
        kind = self._first.lower()
        return kind if kind.count('/') == 1 else 'text/plain'


class ContentDispositionHeader(_ParameterHeader):
    """How a part is meant to be shown."""

    content_disposition = property(lambda self: self._first.lower() or None)


class ContentTransferEncodingHeader(BaseHeader):
    """How a body is encoded."""

    max_count = 1
    cte = property(lambda self: self.strip().lower())


class MIMEVersionHeader(BaseHeader):
    max_count = 1
    version = property(lambda self: self.strip())
    major = property(lambda self: int(self.version.partition('.')[0]))
    minor = property(lambda self: int(self.version.partition('.')[2]))


# CPython composes its classes when they are first asked for, and names them so.
for _class in [one for one in list(globals().values()) if isinstance(one, type) and issubclass(one, BaseHeader)]:
    if _class is not BaseHeader and not _class.__name__.startswith('_'):
        _class._place = _class.__name__
        _class.__name__ = _class.__qualname__ = '_' + _class.__name__
del _class

_KINDS = {'subject': UniqueUnstructuredHeader, 'date': UniqueDateHeader, 'resent-date': DateHeader,
          'orig-date': UniqueDateHeader, 'sender': UniqueSingleAddressHeader,
          'resent-sender': SingleAddressHeader, 'to': UniqueAddressHeader,
          'resent-to': AddressHeader, 'cc': UniqueAddressHeader, 'resent-cc': AddressHeader, 'bcc': UniqueAddressHeader,
          'resent-bcc': AddressHeader, 'from': UniqueAddressHeader, 'resent-from': AddressHeader,
          'reply-to': UniqueAddressHeader, 'mime-version': MIMEVersionHeader, 'content-type': ContentTypeHeader,
          'content-disposition': ContentDispositionHeader, 'content-transfer-encoding': ContentTransferEncodingHeader,
          'message-id': UniqueUnstructuredHeader}


class HeaderRegistry:
    """Which header is of which kind."""

    def __init__(self, base_class=BaseHeader, default_class=UnstructuredHeader, use_default_map=True):
        self.registry, self.default_class = dict(_KINDS) if use_default_map else {}, default_class

    def map_to_type(self, name, cls):
        self.registry[name.lower()] = cls

    def __getitem__(self, name):
        return self.registry.get(name.lower(), self.default_class)

    def __call__(self, name, value):
        return self[name](name, value)
