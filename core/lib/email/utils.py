"""Addresses, dates and identifiers of messages."""

import datetime
import os
import random
import re
import socket
import time
import urllib.parse

__all__ = ['collapse_rfc2231_value', 'decode_rfc2231', 'encode_rfc2231', 'formataddr', 'formatdate',
           'format_datetime', 'getaddresses', 'make_msgid', 'mktime_tz', 'parseaddr', 'parsedate', 'parsedate_tz',
           'parsedate_to_datetime', 'unquote', 'localtime']

_DAYS = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
_MONTHS = ('Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')
_ZONES = {'UT': 0, 'UTC': 0, 'GMT': 0, 'Z': 0, 'AST': -400, 'ADT': -300, 'EST': -500, 'EDT': -400, 'CST': -600, 'CDT': -500,
          'MST': -700, 'MDT': -600, 'PST': -800, 'PDT': -700}
_SPECIAL = re.compile(r'[][\\()<>@,:;".]')


def quote(str):
    """With backslashes before backslashes and quotes."""
    return str.replace('\\', '\\\\').replace('"', r'\"')


def unquote(str):
    """Without the quotes, or angles, around it."""
    if len(str) > 1:
        if str.startswith('"') and str.endswith('"'):
            return str[1:-1].replace('\\\\', '\\').replace('\\"', '"')
        if str.startswith('<') and str.endswith('>'):
            return str[1:-1]
    return str


def formataddr(pair, charset='utf-8'):
    """'Name <address>'"""
    name, address = pair
    address.encode('ascii')
    if not name:
        return address
    if not name.isascii():
        if isinstance(charset, str):
            from email.charset import Charset
            charset = Charset(charset)
        return f'{charset.header_encode(name)} <{address}>'
    quotes = '"' if _SPECIAL.search(name) else ''
    return f"{quotes}{quote(name) if quotes else name}{quotes} <{address}>"


class Addresses:
    # Reads a list of addresses (RFC 2822), as forgiving as mail programs are. `comments` are those of one address.

    _atom = re.compile(r'[^()<>@,:;."\[\] \t\r\n]*')
    _phrase_atom = re.compile(r'[^()<>@,:;"\[\] \t\r\n]*')

    def __init__(self, text, with_comments=True):
        self.text, self.at, self.comments, self.with_comments = text, 0, [], with_comments

    def _comment(self):
        return ' '.join(self.comments) if self.with_comments else ''

    def _next(self):
        return self.text[self.at:self.at + 1]

    def _skip(self):
        # Blanks and comments; the blanks but for line breaks.
        blanks = ''
        while (char := self._next()) and char in ' \t\r\n(':
            if char == '(':
                self.comments.append(self._delimited(')', True))
            else:
                blanks += char if char in ' \t' else ''
                self.at += 1
        return blanks

    def _delimited(self, end, nests=False):
        # The inside of quotes or brackets, without its backslashes.
        inside, self.at = '', self.at + 1
        while char := self._next():
            if char == '(' and nests:
                inside += self._delimited(')', True)
                continue
            self.at += 1
            if char in (end, '\r'):
                break
            if char == '\\':
                char = self._next()
                self.at += 1
            inside += char
        return inside

    def _take(self, pattern):
        found = pattern.match(self.text, self.at)
        self.at = found.end()
        return found[0]

    def _phrase(self):
        words = []
        while char := self._next():
            if char in ' \t\r\n':
                self.at += 1
            elif char == '"':
                words.append(self._delimited('"'))
            elif char == '(':
                self.comments.append(self._delimited(')', True))
            elif word := self._take(self._phrase_atom):
                words.append(word)
            else:
                break
        return words

    def all(self):
        """[(name, address), ...]"""
        found = []
        while self.at < len(self.text):
            found += self._address() or [('', '')]
        return found

    def _address(self):
        self.comments = []
        self._skip()
        start, before = self.at, self.comments.copy()
        words = self._phrase()
        self._skip()
        found, char = [], self._next()
        if char and char in '.@':
            self.at, self.comments = start, before
            address = self._spec()
            found = [(self._comment(), address)]
        elif char == ':':
            self.at += 1
            while self.at < len(self.text):
                self._skip()
                if self._next() == ';':
                    self.at += 1
                    break
                found += self._address()
        elif char == '<':
            address = self._angle()
            comment = self._comment()
            found = [(' '.join(words) + (f' ({comment})' if comment else ''), address)]
        elif words:
            found = [(self._comment(), words[0])]
        elif char:
            self.at += 1
        self._skip()
        if self._next() == ',':
            self.at += 1
        return found

    def _angle(self):
        # <address>, or <@by,@way:address>.
        self.at += 1
        self._skip()
        address, by_way = '', False
        while char := self._next():
            if by_way:
                self._domain()
                by_way = False
            elif char == '>':
                self.at += 1
                break
            elif char in '@:':
                by_way = char == '@'
                self.at += 1
            else:
                address = self._spec()
                self.at += 1
                break
            self._skip()
        return address

    def _spec(self):
        parts = []
        self._skip()
        while char := self._next():
            keeps_blanks = char != '.'
            if char == '.':
                if parts and not parts[-1].strip():
                    parts.pop()
                parts.append('.')
                self.at += 1
            elif char == '"':
                parts.append(f'"{quote(self._delimited(char))}"')
            elif atom := self._take(self._atom):
                parts.append(atom)
            else:
                if parts and not parts[-1].strip():
                    parts.pop()
                break
            blanks = self._skip()
            if keeps_blanks and blanks:
                parts.append(blanks)
        if self._next() != '@':
            return ''.join(parts)
        self.at += 1
        self._skip()
        domain = self._domain()
        return domain and ''.join(parts) + '@' + domain

    def _domain(self):
        parts = []
        while char := self._next():
            if char in ' \t\r\n':
                self.at += 1
            elif char == '(':
                self.comments.append(self._delimited(')', True))
            elif char == '[':
                parts.append(f"[{self._delimited(']')}]")
            elif char == '.':
                self.at += 1
                parts.append('.')
            elif char == '@':
                return ''  # two of them: nobody knows which one counts
            elif atom := self._take(self._atom):
                parts.append(atom)
            else:
                break
        return ''.join(parts)


def _without_quoted(text):
    return re.sub(r'((?:[^"\\]|\\.)*)"(?:[^"\\]|\\.)*"', r'\1', text, flags=re.DOTALL)


def _is_balanced(text):
    depth = 0
    for bracket in re.findall(r'\\.|[()]', _without_quoted(text), re.DOTALL):
        depth += (bracket == '(') - (bracket == ')')
        if depth < 0:
            return False
    return depth == 0


def _strict(texts):
    # What could be read in two ways is no address.
    text = ', '.join([text if _is_balanced(text) else "('', '')" for text in texts])
    return [pair if '[' not in pair[1] else ('', '') for pair in Addresses(text).all()]


def getaddresses(fieldvalues, *, strict=True):
    """(name, address) of each address in headers."""
    texts = [str(value) for value in fieldvalues]
    if not strict:
        return Addresses(', '.join(texts)).all()
    pairs = _strict(texts)
    # An address has no comma but in quotes.
    return pairs if len(pairs) == sum(1 + _without_quoted(text).count(',') for text in texts) else [('', '')]


def parseaddr(addr, *, strict=True):
    """(name, address) of one address."""
    if not strict:
        return next(iter(Addresses(addr).all()), ('', ''))
    if isinstance(addr, list):
        addr = addr[0]
    if not isinstance(addr, str):
        return '', ''
    pairs = _strict([addr])
    return pairs[0] if len(pairs) == 1 else ('', '')


def _zone(seconds):
    sign = '-' if seconds < 0 else '+'
    return f'{sign}{abs(seconds) // 3600:02d}{abs(seconds) // 60 % 60:02d}'


def _date(fields, zone):
    return '%s, %02d %s %04d %02d:%02d:%02d %s' % (_DAYS[fields[6]], fields[2], _MONTHS[fields[1] - 1], fields[0], *fields[3:6], zone)


def formatdate(timeval=None, localtime=False, usegmt=False):
    """A moment as headers write it."""
    moment = datetime.datetime.fromtimestamp(time.time() if timeval is None else timeval, datetime.timezone.utc)
    if localtime:
        moment, usegmt = moment.astimezone(), False
    elif not usegmt:
        moment = moment.replace(tzinfo=None)
    return format_datetime(moment, usegmt)


def format_datetime(dt, usegmt=False):
    """A datetime as headers write it."""
    if usegmt:
        if dt.tzinfo is None or dt.tzinfo != datetime.timezone.utc:
            raise ValueError("usegmt option requires a UTC datetime")
        zone = 'GMT'
    else:
        zone = '-0000' if dt.tzinfo is None else dt.strftime('%z')
    return _date(dt.timetuple(), zone)


def localtime(dt=None):
    """A moment, or now, in the zone of this place."""
    return (datetime.datetime.now() if dt is None else dt).astimezone()


def _date_fields(data):
    # The ten fields of a date, the last one None if its zone is not said; None if it is no date.
    words = data.replace(',', ' ').split() if data else []
    if words and (words[0][:3].title() in _DAYS) and not words[0][:1].isdigit():
        del words[0]
    if words and words[0].count('-') == 2:
        words[:1] = words[0].split('-')
    if len(words) < 4:
        return None
    if ':' in words[2]:
        words[2], words[3] = words[3], words[2]  # as time.ctime() writes it
    if not words[0].isdigit():
        words[0], words[1] = words[1], words[0]
    day, month, year, clock, *zone = words
    if found := re.fullmatch(r'([\d:.]+)([+-]\d+)', clock):
        clock, *zone = *found.groups(), *zone
    month = month[:3].title()
    if month not in _MONTHS:
        return None
    parts = clock.split(':') if ':' in clock else clock.split('.')
    if len(parts) > 3:
        return None
    try:
        day, year, hour, minute = int(day), int(year), int(parts[0]), int(parts[1])
        second = int(parts[2]) if len(parts) > 2 else 0
    except (ValueError, IndexError):
        return None
    if year < 100:
        year += 1900 if year > 68 else 2000
    offset = None
    if zone:
        offset = _ZONES.get(zone[0].upper())
        if offset is None and re.fullmatch(r'[+-]\d+', zone[0]):
            offset = None if zone[0] == '-0000' else int(zone[0])
    if offset is not None:
        offset = (-1 if offset < 0 else 1) * (abs(offset) // 100 * 3600 + abs(offset) % 100 * 60)
    return year, _MONTHS.index(month) + 1, day, hour, minute, second, 0, 1, -1, offset


def parsedate_tz(data):
    """The ten fields of a date, the last one the seconds that its zone is ahead, 0 if it is not said."""
    fields = _date_fields(data)
    return fields and (*fields[:9], fields[9] or 0)


def parsedate(data):
    """The nine fields of a date, or None."""
    fields = parsedate_tz(data)
    return fields and fields[:9]


def parsedate_to_datetime(data):
    """The datetime of a date."""
    fields = _date_fields(data)
    if fields is None:
        raise ValueError(f'Invalid date value or format "{data!s}"')
    zone = None if fields[9] is None else datetime.timezone(datetime.timedelta(seconds=fields[9]))
    return datetime.datetime(*fields[:6], tzinfo=datetime.timezone.utc if fields[9] == 0 else zone)


def mktime_tz(data):
    """The seconds since 1970 of what parsedate_tz() gave."""
    import calendar
    return time.mktime(data[:8] + (-1,)) if data[9] is None else calendar.timegm(data) - data[9]


def make_msgid(idstring=None, domain=None):
    """An identifier for a message."""
    tail = '' if idstring is None else '.' + idstring
    return f'<{int(time.time() * 100)}.{os.getpid()}.{random.getrandbits(64)}{tail}@{domain or socket.getfqdn()}>'


def decode_rfc2231(s):
    """(character set, language, text) of charset'language'text."""
    parts = s.split("'", 2)
    return (None, None, s) if len(parts) <= 2 else tuple(parts)


def encode_rfc2231(s, charset=None, language=None):
    """charset'language'text, percent-encoded."""
    s = urllib.parse.quote(s, safe='', encoding=charset or 'ascii')
    return s if charset is None and language is None else f"{charset}'{language or ''}'{s}"


def collapse_rfc2231_value(value, errors='replace', fallback_charset='us-ascii'):
    """The text of a parameter's value."""
    if not isinstance(value, tuple):
        return unquote(value)
    charset, _, text = value
    try:
        return text.encode('raw-unicode-escape').decode(charset or fallback_charset, errors)
    except LookupError:
        return unquote(text)
