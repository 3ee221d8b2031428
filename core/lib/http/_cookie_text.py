"""What stands in the headers of cookies: words, dates, domains and paths, and how these match."""

from calendar import timegm
import datetime
import re
import time
import urllib.parse

DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
DEFAULT_HTTP_PORT = '80'
IPV4_RE = re.compile(r'\.\d+$', re.ASCII)


# ---- dates

def _utc(t):
    return datetime.datetime.now(datetime.UTC) if t is None else datetime.datetime.fromtimestamp(t, datetime.UTC)


def time2isoz(t=None):
    """1994-11-24 08:49:37Z"""
    return f'{_utc(t):%Y-%m-%d %H:%M:%SZ}'


def time2netscape(t=None):
    """Wed, 09-Feb-1994 22:23:32 GMT"""
    when = _utc(t)
    return f'{DAYS[when.weekday()]}, {when.day:02}-{MONTHS[when.month - 1]}-{when:%Y %H:%M:%S} GMT'


_zone = re.compile(r'([-+])?(\d\d?):?(\d\d)?', re.ASCII)
_weekday = re.compile(r'(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]*,?\s*', re.I | re.ASCII)
_strict_date = re.compile(r'[SMTWF][a-z][a-z], \d\d [JFMASOND][a-z][a-z] \d{4} \d\d:\d\d:\d\d GMT', re.ASCII)
_loose_date = re.compile(r'''
    (\d\d?) (?:\s+|[-/])
    (\w+) (?:\s+|[-/])
    (\d+)
    (?: (?:\s+|:) (\d\d?) : (\d\d) (?: :(\d\d) )? )?
    \s*
    (?: ([-+]?\d{2,4} | (?![APap][Mm]\b)[A-Za-z]+) \s* )?
    (?: \(\w+\) \s* )?''', re.X | re.ASCII)
_iso_date = re.compile(r'''
    (\d{4}) [-/]? (\d\d?) [-/]? (\d\d?)
    (?: (?:\s+|[-:Tt]) (\d\d?) :? (\d\d) (?: :? (\d\d (?:\.\d*)?) )? )?
    \s*
    (?: ([-+]?\d\d?:?(?::?\d\d)? | Z | z) \s* )?''', re.X | re.ASCII)


def offset_from_tz_string(tz):
    """Seconds from UTC, None where they are not known."""
    if tz in ('GMT', 'UTC', 'UT', 'Z'):
        return 0
    found = _zone.fullmatch(tz)
    if found is None:
        return None
    sign, hours, minutes = found.groups()
    offset = 3600 * int(hours) + 60 * int(minutes or 0)
    return -offset if sign == '-' else offset


def _seconds(day, month, year, hour, minute, second, zone):
    # The time that these texts name, None where there is no such time.
    year = int(year)
    if year > datetime.MAXYEAR:
        return None
    if month.capitalize() in MONTHS:
        month = MONTHS.index(month.capitalize()) + 1
    elif month.isdecimal() and 1 <= int(month) <= 12:
        month = int(month)
    else:
        return None
    day, hour, minute, second = int(day), int(hour or 0), int(minute or 0), int(float(second or 0))
    if year < 1000:
        # The nearest year that ends so.
        this = time.localtime()[0]
        distance = this % 100 - year
        year += this - this % 100
        if abs(distance) > 50:
            year += 100 if distance > 0 else -100
    if not (year >= 1970 and 1 <= day <= 31 and hour <= 24 and minute <= 59 and second <= 61):
        return None
    offset = offset_from_tz_string((zone or 'UTC').upper())
    return None if offset is None else timegm((year, month, day, hour, minute, second)) - offset


def http2time(text):
    """Seconds since 1970 of a date in any of the forms that servers send; None if it is in none of them."""
    whole, text = text, text.lstrip()
    if begin := _weekday.match(text):
        text = text[begin.end():]
    found = _loose_date.fullmatch(text)
    seconds = None if found is None else _seconds(*found.groups())
    # The form that is prescribed gives a float.
    return float(seconds) if seconds is not None and _strict_date.fullmatch(whole) else seconds


def iso2time(text):
    """The same for 1994-02-03 14:15:29 -0100 and its relatives."""
    found = _iso_date.fullmatch(text.lstrip())
    if found is None:
        return None
    year, month, day, *rest = found.groups()
    return _seconds(day, month, year, *rest)


# ---- words

def unmatched(match):
    """The text without what matched."""
    start, end = match.span(0)
    return match.string[:start] + match.string[end:]


_token = re.compile(r'\s*([^=\s;,]+)')
_quoted_value = re.compile(r'\s*=\s*"([^"\\]*(?:\\.[^"\\]*)*)"')
_value = re.compile(r'\s*=\s*([^\s;,]*)')
_junk = re.compile(r'[=\s;]*')
_comma = re.compile(r'\s*,')


def split_header_words(header_values):
    """For each group between commas of headers, its (name, value) pairs; a value that is not there is None."""
    assert not isinstance(header_values, str)
    result = []
    for text in header_values:
        pairs, at = [], 0
        while at < len(text):
            if found := _token.match(text, at):
                name, value, at = found[1], None, found.end()
                if found := _quoted_value.match(text, at):
                    value, at = re.sub(r'\\(.)', r'\1', found[1]), found.end()
                elif found := _value.match(text, at):
                    value, at = found[1].rstrip(), found.end()
                pairs.append((name, value))
            elif found := _comma.match(text, at):
                at = found.end()
                if pairs:
                    result.append(pairs)
                pairs = []
            else:
                end = _junk.match(text, at).end()
                assert end > at, f'split_header_words bug: {text[at:]!r}'
                at = end
        if pairs:
            result.append(pairs)
    return result


_plain = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")


def join_header_words(lists):
    """The header of groups of pairs."""
    headers = []
    for pairs in lists:
        words = []
        for name, value in pairs:
            if value is not None:
                if not _plain.fullmatch(value):
                    value = '"%s"' % re.sub(r'(["\\])', r'\\\1', value)
                name = f'{name}={value}'
            words.append(name)
        if words:
            headers.append('; '.join(words))
    return ', '.join(headers)


def strip_quotes(text):
    return text.removeprefix('"').removesuffix('"')


_known_attributes = 'expires', 'domain', 'path', 'secure', 'version', 'port', 'max-age'


def parse_ns_headers(ns_headers):
    """The pairs of Set-Cookie headers as browsers write and read them: commas part nothing, quotes are part of values."""
    result = []
    for header in ns_headers:
        pairs, has_version = [], False
        for number, part in enumerate(header.split(';')):
            name, equals, value = part.partition('=')
            name, value = name.strip(), value.strip() if equals else None
            if not name:
                if number == 0:
                    break
                continue
            if number != 0:
                lower = name.lower()
                if lower in _known_attributes:
                    name = lower
                if name == 'version':
                    value = value and strip_quotes(value)
                    has_version = True
                elif name == 'expires' and value is not None:
                    value = http2time(strip_quotes(value))
            pairs.append((name, value))
        if pairs:
            if not has_version:
                pairs.append(('version', '0'))
            result.append(pairs)
    return result


# ---- domains and paths

def is_HDN(text):
    """Whether it is the name of a host, not its number."""
    return not (IPV4_RE.search(text) or text == '' or text[0] == '.' or text[-1] == '.')


def domain_match(A, B):
    """Whether host A lies in the domain B, as RFC 2965 says."""
    A, B = A.lower(), B.lower()
    if A == B:
        return True
    return is_HDN(A) and A.rfind(B) > 0 and B.startswith('.') and is_HDN(B[1:])


def liberal_is_HDN(text):
    return not IPV4_RE.search(text)


def user_domain_match(A, B):
    """The same for domains that a user blocks or allows: B with a dot is a domain, without one a host."""
    A, B = A.lower(), B.lower()
    if not (liberal_is_HDN(A) and liberal_is_HDN(B)):
        return A == B
    return A.endswith(B) if B.startswith('.') else A == B


def request_host(request):
    """The host that is asked, without its port."""
    host = urllib.parse.urlparse(request.get_full_url())[1] or request.get_header('Host', '')
    return re.sub(r':\d+$', '', host, count=1, flags=re.ASCII).lower()


def eff_request_host(request):
    """The host, and its name with .local where it has no dots."""
    host = request_host(request)
    return host, host if '.' in host or IPV4_RE.search(host) else host + '.local'


def request_path(request):
    path = escape_path(urllib.parse.urlsplit(request.get_full_url()).path)
    return path if path.startswith('/') else '/' + path


def request_port(request):
    """The port as text; None where it is none."""
    _, colon, port = request.host.partition(':')
    if not colon:
        return DEFAULT_HTTP_PORT
    try:
        int(port)
    except ValueError:
        return None
    return port


def uppercase_escaped_char(match):
    return f'%{match[1].upper()}'


def escape_path(path):
    """A path as it is compared: what must be quoted is, and in one way."""
    return re.sub('%([0-9a-fA-F][0-9a-fA-F])', uppercase_escaped_char, urllib.parse.quote(path, "%/;:@&=+$,!~*'()"))


def reach(h):
    """The domain whose hosts a host may set cookies for."""
    _, dot, rest = h.partition('.')
    return '.' + rest if dot and is_HDN(h) and ('.' in rest or rest == 'local') else h


def is_third_party(request):
    """Whether a request goes to another site than the one the user is at."""
    return not domain_match(request_host(request), reach(request.origin_req_host))
