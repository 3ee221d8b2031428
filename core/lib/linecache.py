"""Lines of source files, kept for tracebacks and warnings."""

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

# name -> (size, mtime, lines, full name), or (what gives the source,); without mtime, it is never looked at again.
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
    if entry is not None and len(entry) != 1:
        return entry[2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
        return []


def checkcache(filename=None):
    """Forget lines whose file has changed; sources given by name only stay."""
    import os
    for name in [*cache] if filename is None else [filename]:
        entry = cache.get(name)
        if entry is None or len(entry) == 1 or entry[1] is None:
            continue
        size, mtime, _, fullname = entry
        try:
            now = os.stat(fullname)
        except (OSError, ValueError):
            cache.pop(name, None)
            continue
        if size != now.st_size or mtime != now.st_mtime:
            cache.pop(name, None)


def updatecache(filename, module_globals=None):
    """Read a file's lines anew."""
    entry = cache.pop(filename, None)
    if not filename or filename.startswith('<') and filename.endswith('>'):
        return []
    import os
    import sys
    text = getattr(sys, '_sources', {}).get(filename)  # what the runtime compiled
    if text is not None:
        return _keep(filename, len(text), None, text, filename)
    try:
        found = os.stat(filename)
        fullname = filename
    except (OSError, ValueError):
        if entry is None or len(entry) != 1:
            lazycache(filename, module_globals)
            entry = cache.pop(filename, None)
        if entry is not None and len(entry) == 1:
            try:
                text = entry[0]()
            except (ImportError, OSError):
                text = None
            if text is None:
                return []
            return _keep(filename, len(text), None, text, filename)
        fullname = _on_path(filename)
        if fullname is None:
            return []
        found = os.stat(fullname)
    try:
        import tokenize
        with tokenize.open(fullname) as file:
            text = file.read()
    except (OSError, UnicodeDecodeError, SyntaxError):
        return []
    return _keep(filename, found.st_size, found.st_mtime, text, fullname)


def _keep(filename, size, mtime, text, fullname):
    lines = text.splitlines(True) or ['\n']
    if not lines[-1].endswith('\n'):
        lines[-1] += '\n'
    cache[filename] = size, mtime, lines, fullname
    return lines


def _on_path(filename):
    # Where a relative name is found in the folders of sys.path.
    import os
    import sys
    if os.path.isabs(filename):
        return None
    for folder in sys.path:
        try:
            fullname = os.path.join(folder, filename)
            os.stat(fullname)
        except (TypeError, AttributeError, OSError, ValueError):
            continue
        return fullname
    return None


def lazycache(filename, module_globals):
    """Whether lines can be found later through the module's loader."""
    if filename in cache:
        return len(cache[filename]) == 1
    if not filename or filename.startswith('<') and filename.endswith('>') or not module_globals:
        return False
    spec = module_globals.get('__spec__')
    name = getattr(spec, 'name', None) or module_globals.get('__name__')
    loader = getattr(spec, 'loader', None) or module_globals.get('__loader__')
    get_source = getattr(loader, 'get_source', None)
    if not name or not get_source:
        return False
    cache[filename] = (lambda: get_source(name),)
    return True
