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
           'parsedate_to_datetime', 'quote', 'unquote', 'localtime']

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
        from email.header import encoded_word
        return f'{encoded_word(name, str(charset))} <{address}>'
    quotes = '"' if _SPECIAL.search(name) else ''
    return f"{quotes}{quote(name) if quotes else name}{quotes} <{address}>"


def split_addresses(text):
    """(name, address) of each address in a list; comments in brackets are names."""
    found, name, address, comment, at, open_angle = [], '', None, '', 0, False
    word = ''

    def end():
        nonlocal name, address, comment, word
        name = (name + word).strip() if address is not None else name
        if address is None:
            address, name = (name + word).strip(), ''
        if address or name:
            found.append((name.strip() or comment.strip(), address.strip()))
        name, address, comment, word = '', None, '', ''

    while at < len(text):
        char = text[at]
        if char == '"':
            stop = at + 1
            while stop < len(text) and text[stop] != '"':
                stop += 2 if text[stop] == '\\' else 1
            quoted = text[at:stop + 1]
            word += unquote(quoted) if '@' not in text[stop + 1:stop + 2] else quoted
            at = stop + 1
            continue
        if char == '(':
            depth, stop = 1, at + 1
            while stop < len(text) and depth:
                depth += (text[stop] == '(') - (text[stop] == ')')
                stop += 1
            comment += text[at + 1:stop - 1]
            at = stop
            continue
        if char == '<':
            stop = text.find('>', at)
            stop = len(text) if stop < 0 else stop
            name, word, address = ' '.join(word.split()), '', text[at + 1:stop]
            at = stop + 1
            continue
        if char == ':' and '@' not in word:
            word = ''
        elif char in ',;':
            end()
        else:
            word += char
        at += 1
    end()
    return found


def getaddresses(fieldvalues, *, strict=True):
    """(name, address) of each address in headers."""
    pairs = [pair for value in fieldvalues for pair in split_addresses(str(value)) or [('', '')]]
    if strict:
        pairs = [pair if '@' not in pair[0] or pair[1] else ('', '') for pair in pairs]
        pairs = [pair if ' ' not in pair[1] else ('', '') for pair in pairs]
    return pairs


def parseaddr(addr, *, strict=True):
    """(name, address) of one address."""
    if isinstance(addr, list):
        addr = addr[0] if addr else ''
    pairs = getaddresses([addr], strict=strict)
    return pairs[0] if len(pairs) == 1 or pairs and not strict else ('', '')


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


def parsedate_tz(data):
    """The ten fields of a date, the last one the seconds that its zone is ahead; None if it is none."""
    words = data.replace(',', ' ').split() if data else []
    if words and (words[0][:3].title() in _DAYS) and not words[0][:1].isdigit():
        del words[0]
    if words and words[0].count('-') == 2:
        words[:1] = words[0].split('-')
    if len(words) < 4:
        return None
    if not words[0].isdigit():
        words[0], words[1] = words[1], words[0]
    day, month, year, clock, *zone = words
    month = month[:3].title()
    if month not in _MONTHS:
        return None
    parts = clock.replace('.', ':').split(':')
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


def parsedate(data):
    """The nine fields of a date, or None."""
    fields = parsedate_tz(data)
    return fields and fields[:9]


def parsedate_to_datetime(data):
    """The datetime of a date."""
    fields = parsedate_tz(data)
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
