"""The numbers of IP addresses, written and read; and the ranges that have a meaning of their own."""

_DIGITS = frozenset('0123456789')
_HEX = frozenset('0123456789abcdefABCDEF')
LONGEST = 45  # characters of an IPv6 address that ends in one of IPv4


class AddressValueError(ValueError):
    pass


class NetmaskValueError(ValueError):
    pass


AddressValueError.__module__ = NetmaskValueError.__module__ = 'ipaddress'


class V4:
    """Texts and numbers of IPv4."""

    version, bits, pack = 4, 32, 4

    @staticmethod
    def text(number):
        return '.'.join([str(byte) for byte in number.to_bytes(4)])

    @staticmethod
    def number(text):
        if not text:
            raise AddressValueError('Address cannot be empty')
        octets = text.split('.')
        if len(octets) != 4:
            raise AddressValueError(f"Expected 4 octets in {text!r}")
        try:
            return int.from_bytes(map(V4._octet, octets))
        except ValueError as error:
            raise AddressValueError(f"{error} in {text!r}") from None

    @staticmethod
    def _octet(text):
        if not text:
            raise ValueError("Empty octet not permitted")
        if not _DIGITS.issuperset(text):
            raise ValueError(f"Only decimal digits permitted in {text!r}")
        if len(text) > 3:
            raise ValueError(f"At most 3 characters permitted in {text!r}")
        if text != '0' and text[0] == '0':
            raise ValueError(f"Leading zeros are not permitted in {text!r}")
        if int(text) > 255:
            raise ValueError(f"Octet {int(text)} (> 255) not permitted")
        return int(text)

    exploded = text

    @staticmethod
    def reverse(text):
        return '.'.join(reversed(text.split('.'))) + '.in-addr.arpa'


class V6:
    """Texts and numbers of IPv6."""

    version, bits, pack = 6, 128, 16

    @staticmethod
    def text(number):
        words = [f'{number >> shift & 0xFFFF:x}' for shift in range(112, -1, -16)]
        # The longest run of zeros, the first of several, gives way to '::'.
        best, run = (0, 0), 0
        for at, word in enumerate([*words, '']):
            if word == '0':
                run += 1
            else:
                if run > max(best[1], 1):
                    best = at - run, run
                run = 0
        start, length = best
        if not length:
            return ':'.join(words)
        return f"{':'.join(words[:start])}::{':'.join(words[start + length:])}"

    @staticmethod
    def exploded(number):
        return ':'.join([f'{number >> shift & 0xFFFF:04x}' for shift in range(112, -1, -16)])

    @staticmethod
    def number(text):
        if not text:
            raise AddressValueError('Address cannot be empty')
        if len(text) > LONGEST:
            shown = text
            if len(text) > 100:
                shown = f'{text[:LONGEST]}({len(text) - 2 * LONGEST} chars elided){text[-LONGEST:]}'
            raise AddressValueError(f"At most {LONGEST} characters expected in {shown!r}")
        words = text.split(':', 9)
        if len(words) < 3:
            raise AddressValueError(f"At least 3 parts expected in {text!r}")
        if '.' in words[-1]:
            try:
                last = V4.number(words.pop())
            except AddressValueError as error:
                raise AddressValueError(f"{error} in {text!r}") from None
            words += [f'{last >> 16:x}', f'{last & 0xFFFF:x}']
        if len(words) > 9:
            raise AddressValueError(f"At most 8 colons permitted in {text!r}")
        try:
            numbers = [V6._word(word) for word in V6._filled(words, text)]
        except ValueError as error:
            if isinstance(error, AddressValueError):
                raise
            raise AddressValueError(f"{error} in {text!r}") from None
        return sum([word << shift for word, shift in zip(numbers, range(112, -1, -16))])

    @staticmethod
    def _filled(words, text):
        """The eight words, where '::' may have stood for some."""
        empty = [at for at in range(1, len(words) - 1) if not words[at]]
        if len(empty) > 1:
            raise AddressValueError(f"At most one '::' permitted in {text!r}")
        if not empty and len(words) != 8:
            raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
        before = words[:empty[0]] if empty else words
        after = words[empty[0] + 1:] if empty else words
        if not before[0]:
            if not empty or len(before) > 1:
                raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
            before = []
        if not after[-1]:
            if not empty or len(after) > 1:
                raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
            after = []
        if not empty:
            return words
        if len(before) + len(after) > 7:
            raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
        return before + ['0'] * (8 - len(before) - len(after)) + after

    @staticmethod
    def _word(text):
        if not _HEX.issuperset(text):
            raise ValueError(f"Only hex digits permitted in {text!r}")
        if len(text) > 4:
            raise ValueError(f"At most 4 characters permitted in {text!r}")
        return int(text, 16)

    @staticmethod
    def reverse(text):
        return '.'.join(reversed(text.replace(':', ''))) + '.ip6.arpa'


def prefix_of_mask(family, number):
    """How many bits are set at the beginning of a mask (none after them)."""
    inverse = ~number & (1 << family.bits) - 1
    if inverse & inverse + 1:
        raise ValueError
    return family.bits - inverse.bit_length()


def read_prefix(family, text):
    """The length of a prefix: a number, or for IPv4 a netmask or a host mask."""
    if isinstance(text, int):
        if not 0 <= text <= family.bits:
            raise NetmaskValueError(f"{text!r} is not a valid netmask")
        return text
    wrong = NetmaskValueError(f"{text!r} is not a valid netmask")
    if text.isascii() and text.isdigit():
        if int(text) > family.bits:
            raise wrong
        return int(text)
    if family is V6:
        raise wrong
    try:
        mask = V4.number(text)
        try:
            return prefix_of_mask(V4, mask)
        except ValueError:
            return prefix_of_mask(V4, ~mask & 0xFFFFFFFF)
    except ValueError:
        raise wrong from None


def _ranges(family, text):
    found = []
    for one in text.split():
        address, _, prefix = one.partition('/')
        shift = family.bits - int(prefix)
        found.append((family.number(address) >> shift, shift))
    return found


# By the IANA registries of special addresses.
RANGES = {
    4: dict(
        private='''0.0.0.0/8 10.0.0.0/8 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.0.170/31 192.0.2.0/24
                   192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 240.0.0.0/4 255.255.255.255/32''',
        not_private='192.0.0.9/32 192.0.0.10/32', shared='100.64.0.0/10', multicast='224.0.0.0/4', reserved='240.0.0.0/4',
        loopback='127.0.0.0/8', link_local='169.254.0.0/16', unspecified='0.0.0.0/32', site_local=''),
    6: dict(
        private='''::1/128 ::/128 ::ffff:0:0/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20
                   fc00::/7 fe80::/10''',
        not_private='2001:1::1/128 2001:1::2/128 2001:3::/32 2001:4:112::/48 2001:20::/28 2001:30::/28', shared='',
        multicast='ff00::/8',
        reserved='''::/8 100::/8 200::/7 400::/6 800::/5 1000::/4 4000::/3 6000::/3 8000::/3 a000::/3 c000::/3 e000::/4
                    f000::/5 f800::/6 fe00::/9''',
        loopback='::1/128', link_local='fe80::/10', unspecified='::/128', site_local='fec0::/10'),
}
RANGES = {version: {name: _ranges(V4 if version == 4 else V6, text) for name, text in kinds.items()}
          for version, kinds in RANGES.items()}


def is_in(version, kind, first, last=None):
    """Whether an address, or all of a network, is in a range of a kind."""
    return any(first >> shift == prefix and (last is None or last >> shift == prefix)
               for prefix, shift in RANGES[version][kind])
