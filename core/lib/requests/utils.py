"""Small helpers around requests."""

import io
import os
import re
from collections import OrderedDict
from collections.abc import Mapping
from urllib.parse import quote, unquote, urlsplit, urlunsplit
from urllib.request import getproxies, getproxies_environment, parse_http_list, proxy_bypass

from _link_header import parse_links

from .cookies import cookiejar_from_dict
from .exceptions import FileModeWarning, InvalidHeader, InvalidURL
from .structures import CaseInsensitiveDict

VERSION = '2.34.2'
DEFAULT_ACCEPT_ENCODING = 'gzip, deflate, zstd'
DEFAULT_PORTS = {'http': 80, 'https': 443}
UNRESERVED_SET = frozenset('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~')


def dict_to_sequence(d):
    return d.items() if hasattr(d, 'items') else d


def super_len(o):
    """The bytes that are left of it, of whatever kind it is."""
    if isinstance(o, str):
        o = o.encode()
    length = None
    if hasattr(o, '__len__'):
        length = len(o)
    elif hasattr(o, 'len'):
        length = o.len
    elif hasattr(o, 'fileno'):
        try:
            length = os.fstat(o.fileno()).st_size
        except (io.UnsupportedOperation, AttributeError):
            pass
        else:
            if 'b' not in o.mode:
                import warnings

                warnings.warn(
                    "Requests has determined the content-length for this request using the binary size of the file: "
                    "however, the file has been opened in text mode (i.e. without the 'b' flag in the mode). This may "
                    "lead to an incorrect content-length. In Requests 3.0, support will be removed for files in text "
                    "mode.", FileModeWarning)
    at = 0
    if hasattr(o, 'tell'):
        try:
            at = o.tell()
            if length is None and hasattr(o, 'seek'):
                length = o.seek(0, 2)
                o.seek(at)
        except OSError:
            at = length or 0
    return max(0, (length or 0) - at)


def get_netrc_auth(url, raise_errors=False):
    """(name, password) of the user's netrc file for the host, or None."""
    for place in [os.environ['NETRC']] if 'NETRC' in os.environ else ['~/.netrc', '~/_netrc']:
        place = os.path.expanduser(place)
        if os.path.exists(place):
            from netrc import NetrcParseError, netrc

            try:
                found = netrc(place).authenticators(urlsplit(url).hostname)
            except (NetrcParseError, OSError):
                if raise_errors:
                    raise
                return None
            return (found[0 if found[0] else 1], found[2]) if found and any(found) else None
    return None


def guess_filename(obj):
    name = getattr(obj, 'name', None)
    if name and isinstance(name, (str, bytes)) and name[0] != '<' and name[-1] != '>':
        return os.path.basename(name)


def from_key_val_list(value):
    if value is None:
        return None
    if isinstance(value, (str, bytes, bool, int)):
        raise ValueError('cannot encode objects that are not 2-tuples')
    return OrderedDict(value)


def to_key_val_list(value):
    if value is None:
        return None
    if isinstance(value, (str, bytes, bool, int)):
        raise ValueError('cannot encode objects that are not 2-tuples')
    return list(value.items() if isinstance(value, Mapping) else value)


def parse_list_header(value):
    return [unquote_header_value(item[1:-1]) if item[:1] == item[-1:] == '"' else item
            for item in parse_http_list(value)]


def parse_dict_header(value):
    found = {}
    for item in parse_http_list(value):
        name, equals, text = item.partition('=')
        if equals:
            found[name] = unquote_header_value(text[1:-1]) if text[:1] == text[-1:] == '"' else text
        else:
            found[item] = None
    return found


def unquote_header_value(value, is_filename=False):
    if value and value[0] == value[-1] == '"':
        value = value[1:-1]
        if not is_filename or value[:2] != '\\\\':
            return value.replace('\\\\', '\\').replace('\\"', '"')
    return value


def dict_from_cookiejar(cj):
    return {cookie.name: cookie.value for cookie in cj}


def add_dict_to_cookiejar(cj, cookie_dict):
    return cookiejar_from_dict(cookie_dict, cj)


def get_encodings_from_content(content):
    """The encodings that a page says it has."""
    import warnings

    warnings.warn('In requests 3.0, get_encodings_from_content will be removed. For more information, please see the '
                  'discussion on issue #2266. (This warning should only appear once.)', DeprecationWarning)
    patterns = (r'<meta.*?charset=["\']*(.+?)["\'>]', r'<meta.*?content=["\']*;?charset=(.+?)["\'>]',
                r'^<\?xml.*?encoding=["\']*(.+?)["\'>]')
    return [each for pattern in patterns for each in re.findall(pattern, content, re.IGNORECASE)]


def get_encoding_from_headers(headers):
    """The encoding that the headers name or mean, or None."""
    kind, *rest = headers.get('content-type', '').split(';')
    for parameter in rest:
        key, equals, value = parameter.partition('=')
        if key.strip(' \'"').lower() == 'charset' and equals:
            return value.strip(' \'"')
    if 'text' in kind:
        return 'ISO-8859-1'
    if 'application/json' in kind:
        return 'utf-8'


def stream_decode_response_unicode(iterator, r):
    from codecs import getincrementaldecoder

    if r.encoding is None:
        yield from iterator
        return
    decoder = getincrementaldecoder(r.encoding)(errors='replace')
    for piece in iterator:
        if text := decoder.decode(piece):
            yield text
    if text := decoder.decode(b'', final=True):
        yield text


def iter_slices(string, slice_length):
    if slice_length is None or slice_length <= 0:
        slice_length = len(string)
    for at in range(0, len(string), slice_length or 1):
        yield string[at:at + slice_length]


def unquote_unreserved(uri):
    """The address with only those characters quoted that must be."""
    first, *parts = uri.split('%')
    for at, part in enumerate(parts):
        digits = part[:2]
        if len(digits) == 2 and digits.isalnum():
            try:
                char = chr(int(digits, 16))
            except ValueError:
                raise InvalidURL(f"Invalid percent-escape sequence: '{digits}'") from None
            parts[at] = char + part[2:] if char in UNRESERVED_SET else f'%{part}'
        else:
            parts[at] = f'%{part}'
    return first + ''.join(parts)


def requote_uri(uri):
    try:
        return quote(unquote_unreserved(uri), safe="!#$%&'()*+,/:;=?@[]~")
    except InvalidURL:
        return quote(uri, safe="!#$&'()*+,/:;=?@[]~")


def is_ipv4_address(string_ip):
    parts = string_ip.split('.')
    return len(parts) == 4 and all(part.isdecimal() and int(part) < 256 for part in parts)


def _number(ip):
    return int.from_bytes(bytes(map(int, ip.split('.'))), 'big')


def dotted_netmask(mask):
    return '.'.join(str(byte) for byte in (0xffffffff ^ (1 << 32 - mask) - 1).to_bytes(4, 'big'))


def address_in_network(ip, net):
    place, bits = net.split('/')
    mask = _number(dotted_netmask(int(bits)))
    return _number(ip) & mask == _number(place) & mask


def is_valid_cidr(string_network):
    place, slash, bits = string_network.partition('/')
    return bool(slash) and bits.isdecimal() and 1 <= int(bits) <= 32 and is_ipv4_address(place)


def should_bypass_proxies(url, no_proxy=None):
    parts = urlsplit(url)
    if parts.hostname is None:
        return True
    no_proxy = no_proxy or os.environ.get('no_proxy') or os.environ.get('NO_PROXY')
    for each in (no_proxy or '').replace(' ', '').split(','):
        if is_ipv4_address(parts.hostname):
            if is_valid_cidr(each) and address_in_network(parts.hostname, each) or each == parts.hostname:
                return True
        elif each and (parts.hostname.endswith(each) or f'{parts.hostname}:{parts.port}'.endswith(each)):
            return True
    return bool(proxy_bypass(parts.hostname))


def get_environ_proxies(url, no_proxy=None):
    return {} if should_bypass_proxies(url, no_proxy) else getproxies()


def select_proxy(url, proxies):
    parts, proxies = urlsplit(url), proxies or {}
    if parts.hostname is None:
        return proxies.get(parts.scheme, proxies.get('all'))
    keys = f'{parts.scheme}://{parts.hostname}', parts.scheme, f'all://{parts.hostname}', 'all'
    return next((proxies[key] for key in keys if key in proxies), None)


def resolve_proxies(request, proxies, trust_env=True):
    found = dict(proxies or {})
    no_proxy = found.get('no_proxy')
    if trust_env and not should_bypass_proxies(request.url, no_proxy):
        environ = get_environ_proxies(request.url, no_proxy)
        scheme = urlsplit(request.url).scheme
        if proxy := environ.get(scheme, environ.get('all')):
            found.setdefault(scheme, proxy)
    return found


def default_user_agent(name='python-requests'):
    return f'{name}/{VERSION}'


def default_headers():
    return CaseInsensitiveDict({'User-Agent': default_user_agent(), 'Accept-Encoding': DEFAULT_ACCEPT_ENCODING,
                                'Accept': '*/*', 'Connection': 'keep-alive'})


def parse_header_links(value):
    return parse_links(value)


def guess_json_utf(data):
    """Which of the encodings of Unicode JSON data has, by its first bytes."""
    head = data[:4]
    if head in (b'\xff\xfe\0\0', b'\0\0\xfe\xff'):
        return 'utf-32'
    if head[:3] == b'\xef\xbb\xbf':
        return 'utf-8-sig'
    if head[:2] in (b'\xff\xfe', b'\xfe\xff'):
        return 'utf-16'
    zeros = bytes(head[at] == 0 for at in range(len(head)))
    return {b'\1\0\1\0': 'utf-16-be', b'\0\1\0\1': 'utf-16-le', b'\1\1\1\0': 'utf-32-be', b'\0\1\1\1': 'utf-32-le'}.get(
        zeros, None if 0 in head else 'utf-8')


def prepend_scheme_if_needed(url, new_scheme):
    return url if '://' in url else f'{new_scheme}://{url}'


def get_auth_from_url(url):
    parts = urlsplit(url)
    return (unquote(parts.username), unquote(parts.password)) if None not in (parts.username, parts.password) else ('', '')


def check_header_validity(header):
    for part, kind in zip(header, ('name', 'value')):
        if not isinstance(part, (str, bytes)):
            raise InvalidHeader(f'Header part ({part!r}) from {header} must be of type str or bytes, not {type(part)}')
        pattern = r'[^:\s][^:\r\n]*' if kind == 'name' else r'(\S[^\r\n]*)?'
        if not re.fullmatch(pattern.encode() if isinstance(part, bytes) else pattern, part):
            raise InvalidHeader(f'Invalid leading whitespace, reserved character(s), or return character(s) in header '
                                f'{kind}: {part!r}')


def urldefragauth(url):
    parts = urlsplit(url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition('@')[2], fragment=''))


def rewind_body(prepared_request):
    from .exceptions import UnrewindableBodyError

    seek = getattr(prepared_request.body, 'seek', None)
    if seek is None or not isinstance(prepared_request._body_position, int):
        raise UnrewindableBodyError('Unable to rewind request body for redirect.')
    try:
        seek(prepared_request._body_position)
    except OSError:
        raise UnrewindableBodyError('An error occurred when rewinding request body for redirect.') from None
