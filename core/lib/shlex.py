"""Words as a shell splits and quotes them."""

__all__ = ["split", "quote", "join"]

_safe = frozenset('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@%_-+=:,./')


def split(s, comments=False):
    """The words of a command line."""
    if s is None:
        raise ValueError("s argument must not be None")
    words = []
    word = None
    quote_open = ''
    i = 0
    while i < len(s):
        char = s[i]
        i += 1
        if quote_open:
            if char == quote_open:
                quote_open = ''
            elif char == '\\' and quote_open == '"' and s[i:i + 1] in ('"', '\\'):
                word += s[i]
                i += 1
            else:
                word += char
        elif char in ' \t\r\n':
            if word is not None:
                words.append(word)
                word = None
        elif char in '\'"':
            quote_open = char
            word = word or ''
        elif char == '\\':
            if i >= len(s):
                raise ValueError("No escaped character")
            word = (word or '') + s[i]
            i += 1
        elif char == '#' and comments:
            while i < len(s) and s[i] != '\n':
                i += 1
        else:
            word = (word or '') + char
    if quote_open:
        raise ValueError("No closing quotation")
    if word is not None:
        words.append(word)
    return words


def join(split_command):
    """A command line of words."""
    return ' '.join([quote(arg) for arg in split_command])


def quote(s):
    """s as one word of a command line."""
    if not s:
        return "''"
    if not isinstance(s, str):
        raise TypeError(f"expected string object, got {type(s).__name__!r}")
    if _safe.issuperset(s):
        return s
    # Single quotes go into double quotes: $'b becomes '$'"'"'b'.
    return "'" + s.replace("'", "'\"'\"'") + "'"
