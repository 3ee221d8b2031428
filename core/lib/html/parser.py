"""HTML as it comes: a parser that calls a method for each tag, text, comment and declaration, and never complains."""

import re

from html import unescape

__all__ = ['HTMLParser']

_NAME = re.compile(r'[a-zA-Z][^\t\n\r\f />]*')
_ATTRIBUTE = re.compile(r'''((?<=['"\t\n\r\f /])[^\t\n\r\f />][^\t\n\r\f /=>]*)(?:[\t\n\r\f ]*=[\t\n\r\f ]*('[^']*'|"[^"]*"|(?!['"])[^>\t\n\r\f ]*))?(?:[\t\n\r\f ]|/(?!>))*''')
_TAG = re.compile(r'''[a-zA-Z][^\t\n\r\f />]*(?:[\t\n\r\f /]*(?:(?<=['"\t\n\r\f /])[^\t\n\r\f />][^\t\n\r\f /=>]*(?:[\t\n\r\f ]*=[\t\n\r\f ]*(?:'[^']*'|"[^"]*"|(?!['"])[^>\t\n\r\f ]*))?(?:[\t\n\r\f ]|/(?!>))*)*)?[\t\n\r\f ]*/?>''')
_REFERENCE = re.compile(r'&(?:#(?:[0-9]+|[xX][0-9a-fA-F]+)|[a-zA-Z][-.a-zA-Z0-9]*)(?=[^0-9a-zA-Z])')


class HTMLParser:
    """To be subclassed: feed() calls the handle_ methods."""

    CDATA_CONTENT_ELEMENTS = ('script', 'style')
    RCDATA_CONTENT_ELEMENTS = ('textarea', 'title')

    def __init__(self, *, convert_charrefs=True, scripting=False):
        self.convert_charrefs = convert_charrefs
        self.scripting = scripting
        self.reset()

    def reset(self):
        """Forgets what was fed."""
        self.rawdata = ''
        self.lasttag = '?' * 3
        self.cdata_elem = None
        self._escapable = True
        self.lineno, self.offset = 1, 0
        self._starttag_text = None

    def feed(self, data):
        """More of the text; what is not complete yet waits for the rest."""
        self.rawdata += data
        self.goahead(0)

    def close(self):
        """The text is at its end."""
        self.goahead(1)

    def getpos(self):
        """(line, column) of what is being handled."""
        return self.lineno, self.offset

    def get_starttag_text(self):
        """The source of the last start tag."""
        return self._starttag_text

    def updatepos(self, i, j):
        if i < j:
            newlines = self.rawdata.count('\n', i, j)
            if newlines:
                self.lineno += newlines
                self.offset = j - (self.rawdata.rindex('\n', i, j) + 1)
            else:
                self.offset += j - i
        return j

    def set_cdata_mode(self, elem, *, escapable=False):
        self.cdata_elem = elem.lower()
        self._escapable = escapable

    def clear_cdata_mode(self):
        self.cdata_elem = None
        self._escapable = True

    def _text(self, text):
        if text:
            self.handle_data(unescape(text) if self.convert_charrefs and self._escapable else text)

    def goahead(self, end):
        """Handles what is complete; at the end, everything."""
        data, at, length = self.rawdata, 0, len(self.rawdata)
        while at < length:
            stop = self._next_mark(data, at, end)
            if stop is None:
                break
            if self.convert_charrefs or not self._escapable:
                self._text(data[at:stop])
            elif stop > at:
                self.handle_data(data[at:stop])
            at = self.updatepos(at, stop)
            if at == length:
                break
            after = self._reference(data, at, end) if data[at] == '&' else self._markup(data, at, end)
            if after is None:
                break
            at = self.updatepos(at, after)
        if end and at < length:
            self._text(data[at:])
            at = self.updatepos(at, length)
        self.rawdata = data[at:]

    def _next_mark(self, data, at, end):
        # Where the text from `at` ends; None if more of it may come.
        if self.cdata_elem is not None:
            found = re.compile(rf'</{self.cdata_elem}(?=[\t\n\r\f />])', re.IGNORECASE).search(data, at)
            if found:
                return found.start()
            return len(data) if end else None
        if self.convert_charrefs:
            found = data.find('<', at)
            if found >= 0:
                return found
            # A reference may go on in the next piece.
            ampersand = data.rfind('&', max(at, len(data) - 34))
            if not end and ampersand >= 0 and not re.search(r'[\t\n\r\f ;]', data[ampersand:]):
                return None
            return len(data)
        found = re.compile('[&<]').search(data, at)
        return found.start() if found else len(data)

    def _reference(self, data, at, end):
        found = _REFERENCE.match(data, at) or (end and re.compile(_REFERENCE.pattern[:-18] + '$').match(data, at))
        if found:
            name = found.group()[1:]
            if name.startswith('#'):
                self.handle_charref(name[1:])
            else:
                self.handle_entityref(name)
            return found.end() + (data[found.end():found.end() + 1] == ';')
        if not end and re.compile(r'&#?[a-zA-Z0-9]*$').match(data, at):
            return None
        self.handle_data('&')
        return at + 1

    def _markup(self, data, at, end):
        # After the tag, comment or declaration at `at`; None if it is not complete.
        if data.startswith('<!--', at):
            return self._comment(data, at, end)
        following = data[at + 1:at + 2]
        if following.isascii() and following.isalpha():
            return self._start_tag(data, at, end)
        if following == '/':
            return self._end_tag(data, at, end)
        if following in ('!', '?'):
            return self._declaration(data, at, end)
        if not following and not end:
            return None
        self.handle_data('<')
        return at + 1

    def _comment(self, data, at, end):
        short = re.compile('<!--(?:-?>)').match(data, at)
        if short:
            self.handle_comment('')
            return short.end()
        found = re.compile('--!?>').search(data, at + 4)
        if found:
            self.handle_comment(data[at + 4:found.start()])
            return found.end()
        if not end:
            return None
        self.handle_comment(re.sub('--!?$|-$', '', data[at + 4:]))
        return len(data)

    def _declaration(self, data, at, end):
        close = data.find('>', at + 2)
        if data.startswith('<![CDATA[', at):
            close = data.find(']]>' if getattr(self, '_support_cdata', False) else '>', at + 3)
            if close >= 0:
                self.unknown_decl(data[at + 3:close]) if getattr(self, '_support_cdata', False) else \
                    self.handle_comment(data[at + 2:close])
                return close + (3 if getattr(self, '_support_cdata', False) else 1)
        if close < 0:
            if not end:
                return None
            close = len(data)
        body = data[at + 2:close]
        if data[at + 1] == '?':
            self.handle_pi(body)
        elif data[at + 2:at + 9].lower() == 'doctype':
            self.handle_decl(body)
        else:
            self.handle_comment(body)
        return min(close + 1, len(data))

    def _start_tag(self, data, at, end):
        found = _TAG.match(data, at + 1)
        if not found:
            if not end and '>' not in data[at:] or not end and _open_quote(data, at):
                return None
            close = data.find('>', at)
            if end and close < 0:
                return len(data)
            close = len(data) - 1 if close < 0 else close
            self._starttag_text = data[at:close + 1]
            stop = close + 1
        else:
            stop = found.end()
            self._starttag_text = data[at:stop]
        name = _NAME.match(data, at + 1)
        self.lasttag = tag = name.group().lower()
        attributes, place = [], name.end()
        while place < stop:
            spaces = re.compile(r'[\t\n\r\f /]*').match(data, place)
            one = _ATTRIBUTE.match(data, spaces.end())
            if not one or spaces.end() >= stop:
                break
            key, value = one.group(1, 2)
            if value is not None:
                if value[:1] in ('"', "'"):
                    value = value[1:-1]
                value = unescape(value)
            attributes.append((key.lower(), value))
            place = one.end()
        if data[:stop].endswith('/>'):
            self.handle_startendtag(tag, attributes)
        else:
            self.handle_starttag(tag, attributes)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
            elif tag in self.RCDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag, escapable=True)
        return stop

    def _end_tag(self, data, at, end):
        following = data[at + 2:at + 3]
        if not following and not end:
            return None
        if following == '>':
            return at + 3
        close = data.find('>', at + 2)
        if not (following.isascii() and following.isalpha()):
            if close < 0 and not end:
                return None
            if not following:
                self.handle_data('</')
                return len(data)
            close = len(data) if close < 0 else close
            self.handle_comment(data[at + 2:close])
            return min(close + 1, len(data))
        found = _TAG.match(data, at + 2)
        if close < 0:
            return len(data) if end else None
        tag = _NAME.match(data, at + 2).group().lower()
        self.clear_cdata_mode()
        self.handle_endtag(tag)
        return found.end() if found else close + 1

    # What happens; to be overridden.

    def handle_startendtag(self, tag, attrs):
        """<tag/>"""
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass


def _open_quote(data, at):
    # Whether a quoted value of the tag at `at` has not ended.
    return re.compile(r'''<[^>'"]*(?:"[^"]*"|'[^']*'|[^>'"])*=\s*["'][^"']*$''').match(data, at) is not None
