"""HTML as it comes: a parser that calls a method for each tag, text, comment and declaration, and never complains."""

import re

from html import _common, unescape

__all__ = ['HTMLParser']

_IN_ATTRIBUTE = re.compile('&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*)[;=]?')
_NAME = re.compile(r'[a-zA-Z][^\t\n\r\f />]*')
_ATTRIBUTE = re.compile(r'''((?<=['"\t\n\r\f /])[^\t\n\r\f />][^\t\n\r\f /=>]*)(?:[\t\n\r\f ]*=[\t\n\r\f ]*('[^']*'|"[^"]*"|(?!['"])[^>\t\n\r\f ]*))?(?:[\t\n\r\f ]|/(?!>))*''')
# A tag as far as it goes; it is whole if it ends in ">".
_TAG = re.compile(r'''[a-zA-Z][^\t\n\r\f />]*[\t\n\r\f /]*(?:(?<=['"\t\n\r\f /])[^\t\n\r\f />][^\t\n\r\f /=>]*(?:[\t\n\r\f ]*=[\t\n\r\f ]*(?:'[^']*'|"[^"]*"|(?!['"])[^>\t\n\r\f ]*))?[\t\n\r\f /]*)*>?''')
_REFERENCE = r'&(?:#(?:[0-9]+|[xX][0-9a-fA-F]+)|[a-zA-Z][-.a-zA-Z0-9]*)'
_WHOLE_REFERENCE = re.compile(_REFERENCE + '(?=[^0-9a-zA-Z])')
_LAST_REFERENCE = re.compile(_REFERENCE + r'\Z')


def _decoded(reference):
    # In an attribute the name counts as a whole: "?a=1&copy=2" and "&copyright" have no copyright sign.
    text = reference[0]
    if text[1] != '#' and not (text[-1] == ';' and text[1:-1] in _common):
        if text[-1] == '=':
            return text
        from _html_names import html5
        if text[1:] not in html5:
            return text
    return unescape(text)


class HTMLParser:
    """To be subclassed: feed() calls the handle_ methods."""

    CDATA_CONTENT_ELEMENTS = ('script', 'style', 'xmp', 'iframe', 'noembed', 'noframes')
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
        self._support_cdata = True
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

    def _set_support_cdata(self, flag=True):
        """Whether <![CDATA[...]]> is one, or a comment as in HTML proper."""
        self._support_cdata = flag

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
            if self.cdata_elem == 'plaintext':
                return len(data)  # nothing ends that
            reference = '&|' if self._escapable and not self.convert_charrefs else ''
            found = re.compile(rf'{reference}</{self.cdata_elem}(?=[\t\n\r\f />])', re.IGNORECASE).search(data, at)
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
        found = _WHOLE_REFERENCE.match(data, at) or end and _LAST_REFERENCE.match(data, at)
        if found:
            name = found.group()[1:]
            if name.startswith('#'):
                self.handle_charref(name[1:])
            else:
                self.handle_entityref(name)
            return found.end() + (data[found.end():found.end() + 1] == ';')
        if data.startswith('&#', at):
            if ';' not in data[at:]:
                return None
            self.handle_data('&#')
            return at + 2
        if not end and re.compile(r'&[a-zA-Z0-9]*$').match(data, at):
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
        if self._support_cdata and data.startswith('<![CDATA[', at):
            close = data.find(']]>', at + 9)
            if close < 0 and not end:
                return None
            self.unknown_decl(data[at + 3:close] if close >= 0 else data[at + 3:])
            return close + 3 if close >= 0 else len(data)
        close = data.find('>', at + 2)
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
        stop = _TAG.match(data, at + 1).end()
        if data[stop - 1] != '>':
            return len(data) if end else None
        self._starttag_text = data[at:stop]
        name = _NAME.match(data, at + 1)
        self.lasttag = tag = name.group().lower()
        attributes, place = [], re.compile(r'(?:[\t\n\r\f ]|/(?!>))*').match(data, name.end()).end()
        while place < stop:
            one = _ATTRIBUTE.match(data, place)
            if not one:
                break
            key, value = one.group(1, 2)
            if value is not None:
                if value[:1] in ('"', "'"):
                    value = value[1:-1]
                value = _IN_ATTRIBUTE.sub(_decoded, value)
            attributes.append((key.lower(), value))
            place = one.end()
        rest = data[place:stop].strip()
        if rest not in ('>', '/>'):
            self.handle_data(data[at:stop])
        elif rest == '/>':
            self.handle_startendtag(tag, attributes)
        else:
            self.handle_starttag(tag, attributes)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
            elif tag in self.RCDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag, escapable=True)
            elif tag == 'plaintext' or tag == 'noscript' and self.scripting:
                self.set_cdata_mode(tag)
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
        stop = _TAG.match(data, at + 2).end()
        if data[stop - 1] != '>':
            return len(data) if end else None
        tag = _NAME.match(data, at + 2).group().lower()
        self.clear_cdata_mode()
        self.handle_endtag(tag)
        return stop

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

