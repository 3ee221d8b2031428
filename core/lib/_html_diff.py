"""difflib.HtmlDiff: two texts side by side, as a table of HTML.

In texts on their way a change is between \0 with its kind (+, - or ^) and \1; a tab is a space of the original that is
not to be broken.
"""

import re
from difflib import IS_CHARACTER_JUNK, ndiff

_marks = re.compile(r"(\++|\-+|\^+)")
_blank = ("", "\n")


def _pairs(lines, linejunk, charjunk):
    """Pairs of lines, each (number, text), and whether they differ, in the order of the difference. A side that has no
    line yet is None: the other side's next line belongs there."""
    delta = ndiff(*lines, linejunk, charjunk)
    numbers = [0, 0]
    ahead = []
    waiting = 0  # blanks that the other side of a block owes: negative for the left

    def take(side, kind):
        # The next line of the delta for one side, marked as of that kind; "?": by the marks in the line after it.
        numbers[side] += 1
        text = ahead.pop(0)
        if kind == "?":
            for found in reversed(list(_marks.finditer(ahead.pop(0)))):
                begin, end = found.span()
                text = f"{text[:begin]}\0{found[1][0]}{text[begin:end]}\1{text[end:]}"
            text = text[2:]
        elif kind is None:
            text = text[2:]
        else:
            text = f"\0{kind}{text[2:] or ' '}\1"
        return numbers[side], text

    while True:
        while len(ahead) < 4:
            ahead.append(next(delta, "X"))
        shape = "".join(line[0] for line in ahead)
        due = 0
        if shape.startswith("X"):
            due = waiting
        elif shape.startswith("-?+?"):
            yield take(0, "?"), take(1, "?"), True
            continue
        elif shape.startswith("--++"):
            waiting -= 1
            yield take(0, "-"), None, True
            continue
        elif shape.startswith(("--?+", "--+", "- ")):
            left, right = take(0, "-"), None
            due, waiting = waiting - 1, 0
        elif shape.startswith("-+?"):
            yield take(0, None), take(1, "?"), True
            continue
        elif shape.startswith("-?+"):
            yield take(0, "?"), take(1, None), True
            continue
        elif shape.startswith("-"):
            waiting -= 1
            yield take(0, "-"), None, True
            continue
        elif shape.startswith("+--"):
            waiting += 1
            yield None, take(1, "+"), True
            continue
        elif shape.startswith(("+ ", "+-")):
            left, right = None, take(1, "+")
            due, waiting = waiting + 1, 0
        elif shape.startswith("+"):
            waiting += 1
            yield None, take(1, "+"), True
            continue
        else:
            line = ahead[0][2:]
            right = take(1, None)
            numbers[0] += 1
            yield (numbers[0], line), right, False
            continue
        for _ in range(-due):
            yield None, _blank, True
        for _ in range(due):
            yield _blank, None, True
        if shape.startswith("X"):
            return
        yield left, right, True


def _rows(lines, linejunk, charjunk):
    """Both sides of each row of the table and whether they differ."""
    sides = [], []
    for left, right, differs in _pairs(lines, linejunk, charjunk):
        for side, line in zip(sides, (left, right)):
            if line is not None:
                side.append((line, differs))
        while sides[0] and sides[1]:
            (left, changed), (right, added) = sides[0].pop(0), sides[1].pop(0)
            yield left, right, changed or added


def _near_changes(rows, context):
    """The rows at most `context` rows from one that differs; three times None between parts that are not neighbours."""
    before = []
    after = skipped = 0
    for row in rows:
        if row[2]:
            if not after:
                if skipped:
                    yield None, None, None
                yield from before
                before = []
            after, skipped = context + 1, 0
        if after:
            after -= 1
            yield row
            continue
        before.append(row)
        if len(before) > context:
            del before[0]
            skipped += 1


class HtmlDiff:
    """Makes tables, and whole pages, of two texts side by side; long lines go on in the next row after wrapcolumn."""

    _file_template = """
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
          "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">

<html>

<head>
    <meta http-equiv="Content-Type"
          content="text/html; charset=%(charset)s" />
    <title></title>
    <style type="text/css">%(styles)s
    </style>
</head>

<body>
    %(table)s%(legend)s
</body>

</html>"""
    _styles = """
        :root {color-scheme: light dark}
        table.diff {font-family: Menlo, Consolas, Monaco, Liberation Mono, Lucida Console, monospace; border:medium}
        .diff_header {background-color:#e0e0e0}
        td.diff_header {text-align:right}
        .diff_next {background-color:#c0c0c0}
        .diff_add {background-color:palegreen}
        .diff_chg {background-color:#ffff77}
        .diff_sub {background-color:#ffaaaa}

        @media (prefers-color-scheme: dark) {
            .diff_header {background-color:#666}
            .diff_next {background-color:#393939}
            .diff_add {background-color:darkgreen}
            .diff_chg {background-color:#847415}
            .diff_sub {background-color:darkred}
        }"""
    _table_template = """
    <table class="diff" id="difflib_chg_%(prefix)s_top"
           cellspacing="0" cellpadding="0" rules="groups" >
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        %(header_row)s
        <tbody>
%(data_rows)s        </tbody>
    </table>"""
    _legend = """
    <table class="diff" summary="Legends">
        <tr> <th colspan="2"> Legends </th> </tr>
        <tr> <td> <table border="" summary="Colors">
                      <tr><th> Colors </th> </tr>
                      <tr><td class="diff_add">&nbsp;Added&nbsp;</td></tr>
                      <tr><td class="diff_chg">Changed</td> </tr>
                      <tr><td class="diff_sub">Deleted</td> </tr>
                  </table></td>
             <td> <table border="" summary="Links">
                      <tr><th colspan="2"> Links </th> </tr>
                      <tr><td>(f)irst change</td> </tr>
                      <tr><td>(n)ext change</td> </tr>
                      <tr><td>(t)op</td> </tr>
                  </table></td> </tr>
    </table>"""
    _default_prefix = 0

    def __init__(self, tabsize=8, wrapcolumn=None, linejunk=None, charjunk=IS_CHARACTER_JUNK):
        self._tabsize = tabsize
        self._wrapcolumn = wrapcolumn
        self._linejunk = linejunk
        self._charjunk = charjunk

    def make_file(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5, *, charset='utf-8'):
        """A page with the table and a legend."""
        page = self._file_template % {
            "styles": self._styles, "legend": self._legend, "charset": charset,
            "table": self.make_table(fromlines, tolines, fromdesc, todesc, context=context, numlines=numlines)}
        return page.encode(charset, 'xmlcharrefreplace').decode(charset)

    def _without_tabs(self, line):
        # Spaces that stand for a tab are kept apart from those that are spaces.
        line = line.replace(' ', '\0').expandtabs(self._tabsize)
        return line.replace(' ', '\t').replace('\0', ' ').rstrip('\n')

    def _pieces(self, line):
        """A line in pieces that are no longer than wrapcolumn; '>' takes the place of the number in all but the first."""
        number, text = line
        limit = self._wrapcolumn
        if not number or len(text) - text.count('\0') * 3 <= limit:
            return [line]
        at = count = 0
        mark = ''
        while count < limit and at < len(text):
            if text[at] == '\0':
                mark = text[at + 1]
                at += 2
            elif text[at] == '\1':
                mark = ''
                at += 1
            else:
                at += 1
                count += 1
        first, rest = text[:at], text[at:]
        if mark:
            first, rest = first + '\1', f'\0{mark}{rest}'
        return [(number, first), *self._pieces(('>', rest))]

    def _wrapped(self, rows):
        for left, right, differs in rows:
            if differs is None:
                yield left, right, differs
                continue
            left, right = self._pieces(left), self._pieces(right)
            for i in range(max(len(left), len(right))):
                yield (left[i] if i < len(left) else ('', ' ')), (right[i] if i < len(right) else ('', ' ')), differs

    def _cell(self, side, line):
        number, text = line
        anchor = ''
        if isinstance(number, int):
            anchor = f' id="{self._prefix[side]}{number}"'
        text = text.replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;").replace(' ', '&nbsp;').rstrip()
        return f'<td class="diff_header"{anchor}>{number}</td><td nowrap="nowrap">{text}</td>'

    def make_table(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5):
        """The table, with links from change to change; only the changes with `numlines` lines around them if asked for."""
        self._prefix = [f"from{HtmlDiff._default_prefix}_", f"to{HtmlDiff._default_prefix}_"]
        HtmlDiff._default_prefix += 1
        lines = [[self._without_tabs(line) for line in text] for text in (fromlines, tolines)]
        rows = _rows(lines, self._linejunk, self._charjunk)
        if context:
            rows = _near_changes(rows, numlines)
        if self._wrapcolumn:
            rows = self._wrapped(rows)
        rows = list(rows)
        anchors, links = self._links([differs for _, _, differs in rows], numlines)
        parts = []
        for i, (left, right, differs) in enumerate(rows):
            if differs is not None:
                parts.append(f'            <tr><td class="diff_next"{anchors[i]}>{links[i]}</td>{self._cell(0, left)}'
                             f'<td class="diff_next">{links[i]}</td>{self._cell(1, right)}</tr>\n')
            elif i > 0:
                parts.append('        </tbody>        \n        <tbody>\n')
        if not rows:
            nothing = f'<td></td><td>&nbsp;{"No Differences Found" if context else "Empty File"}&nbsp;</td>'
            parts.append(f'            <tr><td class="diff_next">{links[0]}</td>{nothing}'
                         f'<td class="diff_next">{links[0]}</td>{nothing}</tr>\n')
        header = ''
        if fromdesc or todesc:
            header = ('<thead><tr><th class="diff_next"><br /></th>'
                      f'<th colspan="2" class="diff_header">{fromdesc}</th><th class="diff_next"><br /></th>'
                      f'<th colspan="2" class="diff_header">{todesc}</th></tr></thead>')
        text = self._table_template % {"data_rows": ''.join(parts), "header_row": header, "prefix": self._prefix[1]}
        for kind, name in (('+', 'add'), ('-', 'sub'), ('^', 'chg')):
            text = text.replace('\0' + kind, f'<span class="diff_{name}">')
        return text.replace('\1', '</span>').replace('\t', '&nbsp;')

    def _links(self, flags, numlines):
        """By row: the anchor a few lines before a change, and the link at a change to the next one."""
        table = f'difflib_chg_{self._prefix[1]}'
        flags = flags or [False]
        anchors, links = [''] * len(flags), [''] * len(flags)
        count = last = 0
        inside = False
        for i, differs in enumerate(flags):
            if differs and not inside:
                last = i
                anchors[max(0, i - numlines)] = f' id="{table}_{count}"'
                count += 1
                links[i] = f'<a href="#{table}_{count}">n</a>'
            inside = bool(differs)
        if not flags[0]:
            links[0] = f'<a href="#{table}_0">f</a>'
        links[last] = f'<a href="#{table}_top">t</a>'
        return anchors, links
