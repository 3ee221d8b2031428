"""The error handlers of codecs by name, each a function of the error that answers (replacement, position)."""

_handlers = {}


def register_error(errors, handler, /):
    """Call the handler with the UnicodeError where `errors` is this name."""
    if not callable(handler):
        raise TypeError('handler must be callable')
    _handlers[errors] = handler


def lookup_error(name, /):
    """The handler of this name, or LookupError."""
    try:
        return _handlers[name]
    except KeyError:
        raise LookupError(f"unknown error handler name '{name}'") from None


def _unhandled(error):
    return TypeError(f"don't know how to handle {type(error).__name__} in error callback")


def strict_errors(exception, /):
    """Raise it."""
    if isinstance(exception, BaseException):
        raise exception
    raise TypeError('codec must pass exception instance')


def ignore_errors(exception, /):
    """Leave the part out."""
    if isinstance(exception, UnicodeError):
        return '', exception.end
    raise _unhandled(exception)


def replace_errors(exception, /):
    """A question mark, or U+FFFD where bytes are decoded."""
    if isinstance(exception, UnicodeEncodeError):
        return '?' * (exception.end - exception.start), exception.end
    if isinstance(exception, UnicodeDecodeError):
        return '\ufffd', exception.end
    if isinstance(exception, UnicodeTranslateError):
        return '\ufffd' * (exception.end - exception.start), exception.end
    raise _unhandled(exception)


def xmlcharrefreplace_errors(exception, /):
    """&#NUMBER;"""
    if not isinstance(exception, UnicodeEncodeError):
        raise _unhandled(exception)
    return ''.join(f'&#{ord(c)};' for c in exception.object[exception.start:exception.end]), exception.end


def _escape(code):
    return f'\\x{code:02x}' if code < 0x100 else f'\\u{code:04x}' if code < 0x10000 else f'\\U{code:08x}'


def backslashreplace_errors(exception, /):
    r"""\xNN, \uNNNN or \UNNNNNNNN."""
    if not isinstance(exception, (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)):
        raise _unhandled(exception)
    part = exception.object[exception.start:exception.end]
    codes = part if isinstance(part, bytes) else map(ord, part)
    return ''.join(map(_escape, codes)), exception.end


def namereplace_errors(exception, /):
    r"""\N{NAME}, or as backslashreplace where there is none."""
    if not isinstance(exception, UnicodeEncodeError):
        raise _unhandled(exception)
    from unicodedata import name
    pieces = []
    for c in exception.object[exception.start:exception.end]:
        named = name(c, None)
        pieces.append(f'\\N{{{named}}}' if named else _escape(ord(c)))
    return ''.join(pieces), exception.end


def surrogateescape(exception, /):
    """Bytes that cannot be decoded as the surrogates U+DC80 to U+DCFF, and back."""
    part = exception.object[exception.start:exception.end]
    if isinstance(exception, UnicodeEncodeError):
        if all('\udc80' <= c <= '\udcff' for c in part):
            return bytes(ord(c) - 0xDC00 for c in part), exception.end
    elif isinstance(exception, UnicodeDecodeError):
        kept = part[:next((i for i, byte in enumerate(part) if byte < 128), len(part))]
        if kept:
            return ''.join(chr(0xDC00 + byte) for byte in kept), exception.start + len(kept)
    else:
        raise _unhandled(exception)
    raise exception


def surrogatepass(exception, /):
    """Surrogates as the encoding would write them."""
    encoding = exception.encoding
    if isinstance(exception, UnicodeEncodeError):
        return exception.object[exception.start:exception.end].encode(encoding, 'surrogatepass'), exception.end
    if isinstance(exception, UnicodeDecodeError):
        size = 3 if encoding == 'utf-8' else 2 if '16' in encoding else 4
        end = exception.start + size
        return exception.object[exception.start:end].decode(encoding, 'surrogatepass'), end
    raise _unhandled(exception)


_handlers.update({
    'strict': strict_errors, 'ignore': ignore_errors, 'replace': replace_errors,
    'xmlcharrefreplace': xmlcharrefreplace_errors, 'backslashreplace': backslashreplace_errors,
    'namereplace': namereplace_errors, 'surrogateescape': surrogateescape, 'surrogatepass': surrogatepass,
})
