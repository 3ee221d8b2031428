"""Wrapping, indenting and shortening text."""

__all__ = ['TextWrapper', 'wrap', 'fill', 'dedent', 'indent', 'shorten']

_whitespace = '\t\n\x0b\x0c\r '


class TextWrapper:
    """Wraps paragraphs; the options are attributes."""

    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=' [...]'):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _split(self, text):
        # Runs of whitespace and words; words end behind a hyphen that stands between letters.
        chunks = []
        i = 0
        while i < len(text):
            j = i
            blank = text[i] in _whitespace
            while j < len(text) and (text[j] in _whitespace) == blank:
                j += 1
            word = text[i:j]
            chunks += [word] if blank or not self.break_on_hyphens else _word_parts(word)
            i = j
        return chunks

    # These methods are CPython's own by name: classes that break lines in other ways redefine them.
    def _munge_whitespace(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate(dict.fromkeys(map(ord, _whitespace), ' '))
        return text

    def _split_chunks(self, text):
        return self._split(self._munge_whitespace(text))

    def _fix_sentence_endings(self, chunks):
        for i in range(len(chunks) - 1):
            word = chunks[i]
            if word[-1] in '"\'':
                word = word[:-1]
            if chunks[i + 1] == ' ' and len(word) > 1 and word[-1] in '.!?' and 'a' <= word[-2] <= 'z':
                chunks[i + 1] = '  '

    def wrap(self, text):
        """The lines of a paragraph."""
        chunks = self._split_chunks(text)
        if self.fix_sentence_endings:
            self._fix_sentence_endings(chunks)
        return self._wrap_chunks(chunks)

    def _wrap_chunks(self, chunks):
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        lines = []
        chunks.reverse()
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and not chunks[-1].strip():
                chunks.pop()
            line = []
            length = 0
            while chunks and length + len(chunks[-1]) <= width:
                length += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > width:
                self._handle_long_word(chunks, line, length, width)
                length = sum(map(len, line))
            if self.drop_whitespace and line and not line[-1].strip():
                length -= len(line.pop())
            if not line:
                continue
            last_allowed = self.max_lines is not None and len(lines) + 1 >= self.max_lines
            rest = any(chunk.strip() for chunk in chunks) if self.drop_whitespace else bool(chunks)
            if not last_allowed or not rest and length <= width:
                lines.append(indent + ''.join(line))
                continue
            while line:
                if line[-1].strip() and length + len(self.placeholder) <= width:
                    line.append(self.placeholder)
                    lines.append(indent + ''.join(line))
                    break
                length -= len(line.pop())
            else:
                if lines:
                    previous = lines[-1].rstrip()
                    if len(previous) + len(self.placeholder) <= self.width:
                        lines[-1] = previous + self.placeholder
                        break
                lines.append(indent + self.placeholder.lstrip())
            break
        return lines

    def _handle_long_word(self, chunks, line, length, width):
        room = width - length if width >= 1 else 1
        if self.break_long_words and room > 0:
            word = chunks[-1]
            end = room
            if self.break_on_hyphens and len(word) > room:
                hyphen = word.rfind('-', 0, room)
                if hyphen > 0 and any(char != '-' for char in word[:hyphen]):
                    end = hyphen + 1
            line.append(word[:end])
            chunks[-1] = word[end:]
        elif not line:
            line.append(chunks.pop())

    def fill(self, text):
        """The lines of a paragraph as one text."""
        return "\n".join(self.wrap(text))


def _is_letter(word, at):
    return 0 <= at < len(word) and (word[at].isalnum() or word[at] == '_') and not word[at].isdecimal()


def _dashes_end(word, at):
    # Where a dash of two or more hyphens between words ends, 0 if there is none at that place.
    before = word[at - 1]
    if not (at and word.startswith('--', at) and (before.isalnum() or before in '_!"\'&.,?')):
        return 0
    end = at
    while word[end:end + 1] == '-':
        end += 1
    return end if word[end:end + 1].isalnum() or word[end:end + 1] == '_' else 0


def _breaks_behind(word, at):
    # Whether a word may break behind the hyphen there: there are two letters before it, or a-b, and two letters, or a-b,
    # behind it.
    return (word[at] == '-' and _is_letter(word, at - 1)
            and (_is_letter(word, at - 2) or at >= 2 and word[at - 2] == '-' and _is_letter(word, at - 3))
            and _is_letter(word, at + 1)
            and (_is_letter(word, at + 2) or word[at + 2:at + 3] == '-' and _is_letter(word, at + 3)))


def _word_parts(word):
    parts = []
    start = 0
    while start < len(word):
        end = _dashes_end(word, start)
        if not end:
            end = start + 1
            while end < len(word) and not _dashes_end(word, end):
                end += 1
                if _breaks_behind(word, end - 1):
                    break
        parts.append(word[start:end])
        start = end
    return parts


def wrap(text, width=70, **kwargs):
    """The lines of a paragraph, at most width wide."""
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    """wrap() joined by newlines."""
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """The words that fit, then a placeholder."""
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))


def dedent(text):
    """Take off the indentation that all lines share."""
    if not isinstance(text, str):
        raise TypeError(f'expected str object, not {type(text).__qualname__!r}')
    lines = text.split('\n')
    filled = [line for line in lines if line and not line.isspace()]
    margin = ''
    if filled:
        low, high = min(filled), max(filled)
        for i, char in enumerate(low):
            if char != high[i] or char not in ' \t':
                margin = low[:i]
                break
        else:
            margin = low
    return '\n'.join([line[len(margin):] if line and not line.isspace() else '' for line in lines])


def indent(text, prefix, predicate=None):
    """Put prefix before all lines that are not blank."""
    result = []
    for line in text.splitlines(True):
        if predicate(line) if predicate is not None else not line.isspace():
            result.append(prefix)
        result.append(line)
    return ''.join(result)
