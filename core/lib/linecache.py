"""Lines of source files, kept for tracebacks and warnings."""

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

# name -> (size, mtime, lines, full name)
cache = {}


def clearcache():
    """Forget all lines."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """One line with its newline, '' if there is none. Never raises."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ''


def getlines(filename, module_globals=None):
    """All lines of a file, [] if it cannot be read."""
    entry = cache.get(filename)
    return entry[2] if entry is not None else updatecache(filename, module_globals)


def checkcache(filename=None):
    """Forget lines whose file may have changed; sources given by name only stay."""


def updatecache(filename, module_globals=None):
    """Read a file's lines anew."""
    cache.pop(filename, None)
    if not filename or filename.startswith('<') and filename.endswith('>'):
        return []
    source = _source(filename, module_globals)
    if source is None:
        return []
    lines = source.splitlines(True)
    if lines and not lines[-1].endswith('\n'):
        lines[-1] += '\n'
    cache[filename] = (len(source), None, lines, filename)
    return lines


def _source(filename, module_globals):
    # The runtime knows the text of everything it compiled from a file.
    import sys
    text = getattr(sys, '_sources', {}).get(filename)
    if text is not None:
        return text
    loader = (module_globals or {}).get('__loader__')
    get_source = getattr(loader, 'get_source', None)
    if get_source is not None:
        try:
            return get_source(module_globals.get('__name__'))
        except (ImportError, OSError):
            pass
    try:
        with open(filename, encoding='utf-8') as file:
            return file.read()
    except (NameError, OSError, UnicodeDecodeError):
        return None


def lazycache(filename, module_globals):
    """Whether lines can be found later through the module's loader."""
    return filename in cache
