"""Addresses, networks and interfaces of IPv4 and IPv6."""

import functools

from _ip_text import V4, V6, AddressValueError, NetmaskValueError, is_in, read_prefix

IPV4LENGTH = 32
IPV6LENGTH = 128


def _first_of(kinds, address, name, *args):
    for kind in kinds:
        try:
            return kind(address, *args)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f'{address!r} does not appear to be an IPv4 or IPv6 {name}')


def ip_address(address):
    """The address that a text, a number or packed bytes stand for."""
    return _first_of((IPv4Address, IPv6Address), address, 'address')


def ip_network(address, strict=True):
    """The network that '192.0.2.0/24' and the like stand for."""
    return _first_of((IPv4Network, IPv6Network), address, 'network', strict)


def ip_interface(address):
    """The address in a network that '192.0.2.5/24' and the like stand for."""
    return _first_of((IPv4Interface, IPv6Interface), address, 'interface')


def v4_int_to_packed(address):
    """Four bytes of a number."""
    try:
        return address.to_bytes(4)
    except OverflowError:
        raise ValueError("Address negative or too large for IPv4") from None


def v6_int_to_packed(address):
    """Sixteen bytes of a number."""
    try:
        return address.to_bytes(16)
    except OverflowError:
        raise ValueError("Address negative or too large for IPv6") from None


def _same_version(one, other):
    if one.version != other.version:
        raise TypeError(f'{one} and {other} are not of the same version')


def summarize_address_range(first, last):
    """The fewest networks that are all addresses from first to last."""
    if not (isinstance(first, _BaseAddress) and isinstance(last, _BaseAddress)):
        raise TypeError('first and last must be IP addresses, not networks')
    _same_version(first, last)
    if first > last:
        raise ValueError('last IP address must be greater than first')
    network = IPv4Network if first.version == 4 else IPv6Network
    start, stop = first._ip, last._ip
    while start <= stop:
        size = min((start & -start).bit_length() - 1 if start else first.max_prefixlen, (stop - start + 1).bit_length() - 1)
        yield network((start, first.max_prefixlen - size))
        start += 1 << size


def collapse_addresses(addresses):
    """The fewest networks that hold the same addresses."""
    single, networks = [], []
    for one in addresses:
        group = single if isinstance(one, _BaseAddress) else networks
        if group:
            _same_version(one, group[-1])
        if isinstance(one, _Interface):
            one = one.ip
        group.append(one)
    for address in sorted(set(single)):
        if networks:
            _same_version(address, networks[-1])
        networks.append((IPv4Network if address.version == 4 else IPv6Network)(address._ip))
    last = None
    done = []
    for network in sorted(networks):
        if last is not None and network.broadcast_address <= last:
            continue
        done.append(network)
        last = network.broadcast_address
        # Two halves are a whole.
        while len(done) > 1 and done[-1].prefixlen and done[-2].prefixlen == done[-1].prefixlen and \
                done[-2].supernet() == done[-1].supernet():
            done[-2:] = [done[-1].supernet()]
    return iter(done)


def get_mixed_type_key(obj):
    """A key that sorts addresses and networks together."""
    if isinstance(obj, _BaseNetwork):
        return obj._get_networks_key()
    if isinstance(obj, _BaseAddress):
        return obj._get_address_key()
    return NotImplemented


class _IPAddressBase:
    """What addresses and networks have in common."""

    __slots__ = ()

    @property
    def exploded(self):
        return self._explode_shorthand_ip_string()

    @property
    def compressed(self):
        return str(self)

    @property
    def reverse_pointer(self):
        return self._family.reverse(self.exploded)

    def __reduce__(self):
        return self.__class__, (str(self),)

    def _span(self):
        return self._ip, None

    is_multicast, is_reserved, is_loopback, is_link_local, is_unspecified = [
        property(lambda self, kind=kind: is_in(self.version, kind, *self._span()))
        for kind in ('multicast', 'reserved', 'loopback', 'link_local', 'unspecified')]

    @property
    def is_private(self):
        return is_in(self.version, 'private', *self._span()) and not is_in(self.version, 'not_private', *self._span())

    @property
    def is_global(self):
        return not is_in(self.version, 'shared', *self._span()) and not self.is_private


class _BaseV4:
    __slots__ = ()
    _family, version, max_prefixlen = V4, 4, IPV4LENGTH


class _BaseV6:
    __slots__ = ()
    _family, version, max_prefixlen = V6, 6, IPV6LENGTH

    @property
    def is_site_local(self):
        return is_in(6, 'site_local', *self._span())


def _number(family, address):
    """The number of an address that is given as a number or in bytes, or None."""
    kind = f'IPv{family.version}'
    if isinstance(address, int):
        if address < 0:
            raise AddressValueError(f"{address} (< 0) is not permitted as an {kind} address")
        if address >> family.bits:
            raise AddressValueError(f"{address} (>= 2**{family.bits}) is not permitted as an {kind} address")
        return int(address)
    if isinstance(address, bytes):
        if len(address) != family.pack:
            raise AddressValueError(f"{address!r} (len {len(address)} != {family.pack}) is not permitted as an {kind} address")
        return int.from_bytes(address)
    return None


@functools.total_ordering
class _BaseAddress(_IPAddressBase):
    """One address."""

    __slots__ = ()

    def __int__(self):
        return self._ip

    def __eq__(self, other):
        if not isinstance(other, _BaseAddress):
            return NotImplemented
        return self._ip == other._ip and self.version == other.version

    def __lt__(self, other):
        if not isinstance(other, _BaseAddress):
            return NotImplemented
        _same_version(self, other)
        return self._ip < other._ip

    def __add__(self, other):
        return self.__class__(self._ip + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return self.__class__(self._ip - other) if isinstance(other, int) else NotImplemented

    def __repr__(self):
        return f'{self.__class__.__name__}({str(self)!r})'

    def __str__(self):
        return self._family.text(self._ip)

    def __hash__(self):
        return hash(hex(self._ip))

    def __reduce__(self):
        return self.__class__, (self._ip,)

    def _get_address_key(self):
        return self.version, self

    def _explode_shorthand_ip_string(self):
        return self._family.exploded(self._ip)

    @property
    def packed(self):
        return self._ip.to_bytes(self._family.pack)

    def __format__(self, spec):
        if not spec or spec[-1] == 's':
            return format(str(self), spec)
        letter = spec[-1]
        marks = spec[:-1]
        if letter not in 'bnxX' or marks not in ('', '#', '_', '#_'):
            return super().__format__(spec)
        if letter == 'n':
            letter = 'b' if self.version == 4 else 'x'
        digits = self.max_prefixlen // (1 if letter == 'b' else 4)
        width = digits + (digits // 4 - 1 if '_' in marks else 0) + (2 if '#' in marks else 0)
        alternate, grouped = '#' if '#' in marks else '', '_' if '_' in marks else ''
        return format(self._ip, f'{alternate}0{width}{grouped}{letter}')


class IPv4Address(_BaseV4, _BaseAddress):
    """An address of 32 bits."""

    __slots__ = ('_ip', '__weakref__')

    def __init__(self, address):
        self._ip = _number(V4, address)
        if self._ip is None:
            text = str(address)
            if '/' in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            self._ip = V4.number(text)

    @property
    def ipv6_mapped(self):
        return IPv6Address(0xFFFF << 32 | self._ip)


class IPv6Address(_BaseV6, _BaseAddress):
    """An address of 128 bits, perhaps with the zone that it is of."""

    __slots__ = ('_ip', '_scope_id', '__weakref__')

    def __init__(self, address):
        self._scope_id = None
        self._ip = _number(V6, address)
        if self._ip is None:
            text = str(address)
            if '/' in text:
                raise AddressValueError(f"Unexpected '/' in {address!r}")
            text, mark, scope = text.partition('%')
            if mark and (not scope or '%' in scope):
                raise AddressValueError(f'Invalid IPv6 address: "{str(address)!r}"')
            self._scope_id = scope or None
            self._ip = V6.number(text)

    @property
    def scope_id(self):
        return self._scope_id

    def __str__(self):
        text = super().__str__()
        if self.ipv4_mapped is not None:
            text = f'::ffff:{self.ipv4_mapped}'
        return f'{text}%{self._scope_id}' if self._scope_id else text

    def _explode_shorthand_ip_string(self):
        mapped = self.ipv4_mapped
        text = V6.exploded(self._ip) if mapped is None else f'{V6.exploded(self._ip)[:30]}{mapped}'
        return f'{text}%{self._scope_id}' if self._scope_id else text

    @property
    def reverse_pointer(self):
        return V6.reverse(V6.exploded(self._ip))

    def __hash__(self):
        return hash((self._ip, self._scope_id))

    def __eq__(self, other):
        same = super().__eq__(other)
        return same if same is not True else self._scope_id == getattr(other, '_scope_id', None)

    def __reduce__(self):
        return self.__class__, (str(self),)

    @property
    def ipv4_mapped(self):
        return IPv4Address(self._ip & 0xFFFFFFFF) if self._ip >> 32 == 0xFFFF else None

    @property
    def teredo(self):
        if self._ip >> 96 != 0x20010000:
            return None
        return IPv4Address(self._ip >> 64 & 0xFFFFFFFF), IPv4Address(~self._ip & 0xFFFFFFFF)

    @property
    def sixtofour(self):
        return IPv4Address(self._ip >> 80 & 0xFFFFFFFF) if self._ip >> 112 == 0x2002 else None


def _of_mapped(name):
    """What holds of an address of IPv4 that is written as one of IPv6 is what holds of itself."""
    plain = getattr(_IPAddressBase, name)

    def get(self):
        mapped = self.ipv4_mapped
        return plain.fget(self) if mapped is None else getattr(mapped, name)
    return property(get)


for _name in ('is_multicast', 'is_reserved', 'is_loopback', 'is_link_local', 'is_unspecified', 'is_private', 'is_global'):
    setattr(IPv6Address, _name, _of_mapped(_name))
del _name


def _split(family, address):
    """The address and the prefix of a network or interface, as it was given."""
    if isinstance(address, (bytes, int)):
        return address, family.bits
    if not isinstance(address, tuple):
        address = str(address).split('/')
        if len(address) > 2:
            raise AddressValueError(f"Only one '/' permitted in {'/'.join(address)!r}")
    return address if len(address) > 1 else (address[0], family.bits)


@functools.total_ordering
class _BaseNetwork(_IPAddressBase):
    """All addresses that begin with the same bits."""

    def __init__(self, address, strict=True):
        address, prefix = _split(self._family, address)
        first = self._address_class(address)
        self._prefixlen = read_prefix(self._family, prefix)
        hosts = (1 << self.max_prefixlen - self._prefixlen) - 1
        if first._ip & hosts:
            if strict:
                raise ValueError(f'{first}/{self._prefixlen} has host bits set')
            first = self._address_class(first._ip & ~hosts)
        self.network_address = first
        self.netmask = self._address_class((1 << self.max_prefixlen) - 1 - hosts)

    @property
    def _ip(self):
        return self.network_address._ip

    def _span(self):
        return self._ip, self.broadcast_address._ip

    @property
    def is_private(self):
        inside = [is_in(self.version, 'private', one) for one in self._span()]
        outside = [is_in(self.version, 'not_private', one) for one in self._span()]
        return is_in(self.version, 'private', *self._span()) and all(inside) and not any(outside)

    prefixlen = property(lambda self: self._prefixlen)

    @functools.cached_property
    def broadcast_address(self):
        return self._address_class(self._ip | self.hostmask._ip)

    @functools.cached_property
    def hostmask(self):
        return self._address_class((1 << self.max_prefixlen - self._prefixlen) - 1)

    @property
    def num_addresses(self):
        return 1 << self.max_prefixlen - self._prefixlen

    def __repr__(self):
        return f'{self.__class__.__name__}({str(self)!r})'

    def __str__(self):
        return f'{self.network_address}/{self._prefixlen}'

    with_prefixlen = property(__str__)

    @property
    def with_netmask(self):
        return f'{self.network_address}/{self.netmask}'

    @property
    def with_hostmask(self):
        return f'{self.network_address}/{self.hostmask}'

    def _explode_shorthand_ip_string(self):
        return f'{self.network_address.exploded}/{self._prefixlen}'

    def hosts(self):
        """The addresses that hosts may have."""
        first, last = self._ip, self.broadcast_address._ip
        if self._prefixlen < self.max_prefixlen - 1:
            first += 1
            last -= self.version == 4
        for number in range(first, last + 1):
            yield self._address_class(number)

    def __iter__(self):
        for number in range(self._ip, self.broadcast_address._ip + 1):
            yield self._address_class(number)

    def __getitem__(self, n):
        first, last = self._span()
        number = first + n if n >= 0 else last + n + 1
        if not first <= number <= last:
            raise IndexError('address out of range')
        return self._address_class(number)

    def __lt__(self, other):
        if not isinstance(other, _BaseNetwork):
            return NotImplemented
        _same_version(self, other)
        return (self._ip, self.netmask._ip) < (other._ip, other.netmask._ip)

    def __eq__(self, other):
        try:
            return (self.version, self.network_address, self.netmask._ip) == \
                   (other.version, other.network_address, other.netmask._ip)
        except AttributeError:
            return NotImplemented

    def __hash__(self):
        return hash((self._ip, self.netmask._ip))

    def __contains__(self, other):
        if self.version != other.version or isinstance(other, _BaseNetwork):
            return False
        return self._ip <= other._ip <= self.broadcast_address._ip

    def overlaps(self, other):
        return self.network_address in other or self.broadcast_address in other or \
            other.network_address in self or other.broadcast_address in self

    def _get_networks_key(self):
        return self.version, self.network_address, self.netmask

    def compare_networks(self, other):
        if self.version != other.version:
            raise TypeError(f'{self} and {other} are not of the same type')
        mine, its = (self._ip, self.netmask._ip), (other._ip, other.netmask._ip)
        return (mine > its) - (mine < its)

    def _is_subnet_of(self, other):
        _same_version(self, other)
        try:
            return other.broadcast_address >= self.broadcast_address and other._ip <= self._ip
        except AttributeError:
            raise TypeError(f"Unable to test subnet containment between {self} and {other}") from None

    def subnet_of(self, other):
        return self._is_subnet_of(other)

    def supernet_of(self, other):
        try:
            return other._is_subnet_of(self)
        except AttributeError:
            raise TypeError(f"Unable to test subnet containment between {self} and {other}") from None

    def address_exclude(self, other):
        """The networks that are left when one is taken out."""
        _same_version(self, other)
        if not isinstance(other, _BaseNetwork):
            raise TypeError(f"{other} is not a network object")
        if not other.subnet_of(self):
            raise ValueError(f'{other} not contained in {self}')
        rest = self
        while rest != other:
            one, two = rest.subnets()
            if other.subnet_of(one):
                rest = one
                yield two
            else:
                rest = two
                yield one

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        """The networks that this one can be cut into."""
        if self._prefixlen == self.max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:
                raise ValueError('new prefix must be longer')
            if prefixlen_diff != 1:
                raise ValueError('cannot set prefixlen_diff and new_prefix')
            prefixlen_diff = new_prefix - self._prefixlen
        if prefixlen_diff < 0:
            raise ValueError('prefix length diff must be > 0')
        prefix = self._prefixlen + prefixlen_diff
        if prefix > self.max_prefixlen:
            raise ValueError(f'prefix length diff {prefix} is invalid for netblock {self}')
        first, last = self._span()
        for number in range(first, last + 1, 1 << self.max_prefixlen - prefix):
            yield self.__class__((number, prefix))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        """The network that this one is part of."""
        if self._prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:
                raise ValueError('new prefix must be shorter')
            if prefixlen_diff != 1:
                raise ValueError('cannot set prefixlen_diff and new_prefix')
            prefixlen_diff = self._prefixlen - new_prefix
        prefix = self._prefixlen - prefixlen_diff
        if prefix < 0:
            raise ValueError(f'current prefixlen is {self._prefixlen}, cannot have a prefixlen_diff of {prefixlen_diff}')
        return self.__class__((self._ip, prefix), False)


class IPv4Network(_BaseV4, _BaseNetwork):
    """A network of IPv4."""

    _address_class = IPv4Address

    @property
    def is_global(self):
        return not is_in(4, 'shared', *self._span()) and not self.is_private


class IPv6Network(_BaseV6, _BaseNetwork):
    """A network of IPv6."""

    _address_class = IPv6Address

    @property
    def is_site_local(self):
        return self.network_address.is_site_local and self.broadcast_address.is_site_local

    def hosts(self):
        """The addresses that hosts may have: all but the first, which is the routers'."""
        first, last = self._ip, self.broadcast_address._ip
        for number in range(first + (self._prefixlen < self.max_prefixlen - 1), last + 1):
            yield self._address_class(number)


class _Interface:
    """An address together with the network that it is in."""

    __slots__ = ()

    def __init__(self, address):
        address, prefix = _split(self._family, address)
        super().__init__(address)
        self.network = self._network_class((address, prefix), strict=False)
        self.netmask, self._prefixlen = self.network.netmask, self.network._prefixlen

    @property
    def hostmask(self):
        return self.network.hostmask

    def __str__(self):
        return f'{super().__str__()}/{self._prefixlen}'

    def _explode_shorthand_ip_string(self):
        return f'{super()._explode_shorthand_ip_string()}/{self._prefixlen}'

    def __eq__(self, other):
        same = super().__eq__(other)
        if same is NotImplemented or not same:
            return same
        try:
            return self.network == other.network
        except AttributeError:
            return False

    def __lt__(self, other):
        less = super().__lt__(other)
        if less is NotImplemented:
            return NotImplemented
        try:
            return self.network < other.network or self.network == other.network and less
        except AttributeError:
            return False

    def __hash__(self):
        return hash((self._ip, self._prefixlen, self.network._ip))

    def __reduce__(self):
        return self.__class__, (str(self),)

    @property
    def with_prefixlen(self):
        return str(self)

    @property
    def with_netmask(self):
        return f'{self.ip}/{self.netmask}'

    @property
    def with_hostmask(self):
        return f'{self.ip}/{self.hostmask}'


class IPv4Interface(_Interface, IPv4Address):
    """An address of IPv4 in its network."""

    _network_class = IPv4Network

    @property
    def ip(self):
        return IPv4Address(self._ip)


class IPv6Interface(_Interface, IPv6Address):
    """An address of IPv6 in its network."""

    _network_class = IPv6Network

    @property
    def ip(self):
        return IPv6Address(self._ip)

    @property
    def is_unspecified(self):
        return self._ip == 0 and self.network.is_unspecified

    @property
    def is_loopback(self):
        return super().is_loopback and self.network.is_loopback
