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
_ZONES = {'UT': 0, 'UTC': 0, 'GMT': 0, 'Z': 0, 'AST': -400, 'ADT': -300, 'EST': -500, 'EDT': -400, 'CST': -600,
          'CDT': -500, 'MST': -700, 'MDT': -600, 'PST': -800, 'PDT': -700}
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


# What an address is made of (RFC 5322, 3.2). As mail programs do, it forgives: quotes and brackets end with their line.
_TOKEN = re.compile(r'(?P<blanks>[ \t\r\n]+)|"(?P<quoted>(?:[^"\\\r]|\\.)*)\\?["\r]?'
                    r'|\[(?P<literal>(?:[^]\\\r]|\\.)*)\\?[]\r]?|(?P<atom>[^][()<>@,:;" \t\r\n]+)', re.DOTALL)
_IN_COMMENT = re.compile(r'\\(.?)|[^()\\\r]+|.', re.DOTALL)


def _comment_at(text, start):
    # The inside of the comment that begins there, without the brackets of those in it, and where it ends.
    inside, depth = [], 0
    for piece in _IN_COMMENT.finditer(text, start):
        if piece[0] == '(':
            depth += 1
        elif piece[0] in ')\r':
            depth -= 1
        else:
            inside.append(piece[0] if piece[1] is None else piece[1])
        if depth == 0:
            return ''.join(inside), piece.end()
    return ''.join(inside), len(text)


class Addresses:
    # Reads a list of addresses. `comments` are those of one address.

    def __init__(self, text, with_comments=True):
        self.text, self.at, self.comments, self.with_comments = text, 0, [], with_comments

    def all(self):
        """[(name, address), ...]"""
        found = []
        while self.at < len(self.text):
            found += self._address() or [('', '')]
        return found

    def _tokens(self, *kinds):
        # Reads on while there are tokens of these kinds: (kind, text) of each. Comments may stand everywhere.
        while True:
            if self.text[self.at:self.at + 1] == '(':
                comment, self.at = _comment_at(self.text, self.at)
                self.comments.append(comment)
                continue
            token = _TOKEN.match(self.text, self.at)
            if token is None or token.lastgroup not in kinds:
                return
            self.at = token.end()
            text = token[token.lastgroup]
            yield token.lastgroup, text if token.lastgroup == 'atom' else re.sub(r'(?s)\\(.)', r'\1', text)

    def _reads(self, mark):
        # Whether the mark stands here, which is then read.
        found = self.text.startswith(mark, self.at)
        self.at += found
        return found

    def _address(self):
        # What stands here: one address, those of a group, or none that can be read.
        self.comments = []
        self._skip_blanks()
        start, comments = self.at, len(self.comments)
        words = [text for kind, text in self._tokens('blanks', 'quoted', 'atom') if kind != 'blanks']
        found = []
        if self.text.startswith('@', self.at):
            self.at = start
            del self.comments[comments:]
            address = self._mailbox()
            found = [(self._comment(), address)]
        elif self._reads(':'):
            found = self._group()
        elif self._reads('<'):
            name, address = ' '.join(words), self._route()
            comment = self._comment()
            found = [(f'{name} ({comment})' if comment else name, address)]
        elif words:
            found = [(self._comment(), words[0])]
        else:
            self.at += 1
        self._skip_blanks()
        self._reads(',')
        return found

    def _comment(self):
        return ' '.join(self.comments) if self.with_comments else ''

    def _skip_blanks(self):
        for _ in self._tokens('blanks'):
            pass

    def _group(self):
        members = []
        while self.at < len(self.text):
            self._skip_blanks()
            if self._reads(';'):
                break
            members += self._address()
        return members

    def _route(self):
        # address> or @by:address>
        self._skip_blanks()
        while (by_way := self._reads('@')) or self._reads(':'):
            if by_way:
                self._domain()
            self._skip_blanks()
        address = '' if self.text.startswith('>', self.at) else self._mailbox()
        self.at += 1
        return address

    def _mailbox(self):
        # local@domain; blanks count in the local part, but not beside dots.
        local, between = '', ''
        for kind, text in self._tokens('blanks', 'quoted', 'atom'):
            if kind == 'blanks':
                between += re.sub(r'[\r\n]', '', text)
                continue
            if kind == 'quoted':
                text = f'"{quote(text)}"'
            local += text if not local or local.endswith('.') or text.startswith('.') else between + text
            between = ''
        if not self._reads('@'):
            return local
        domain = self._domain()
        return domain and f'{local}@{domain}'

    def _domain(self):
        parts = [f'[{text}]' if kind == 'literal' else text
                 for kind, text in self._tokens('blanks', 'atom', 'literal') if kind != 'blanks']
        # With two of them nobody knows which one counts.
        return '' if self.text.startswith('@', self.at) else ''.join(parts)


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
    year, month, day, hour, minute, second, weekday = fields[:7]
    return f'{_DAYS[weekday]}, {day:02d} {_MONTHS[month - 1]} {year:04d} {hour:02d}:{minute:02d}:{second:02d} {zone}'


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
