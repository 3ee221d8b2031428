"""Imports what the interpreter does not find by itself: by the finders of sys.meta_path and the folders of sys.path."""

import sys

from importlib.machinery import PathFinder


def _around_own():
    # PathFinder stands for all that the interpreter finds by itself; without it, every finder comes before that.
    finders = sys.meta_path
    place = finders.index(PathFinder) if PathFinder in finders else len(finders)
    before = [finder for finder in finders[:place] if finder not in sys._meta_path]
    return before, finders[place:] or [PathFinder]


def _ask(finders, name, path):
    for finder in finders:
        spec = finder.find_spec(name, path, None)
        if spec is not None:
            return spec


def find_spec(name, path=None):
    """What the finders before the interpreter's own know of a module, then itself, then the others."""
    from importlib.machinery import _own_spec
    before, after = _around_own()
    return _ask(before, name, path) or _own_spec(name) or _ask(after, name, path)


def _load(name, finders):
    parent = sys.modules.get(name.rpartition('.')[0])
    path = getattr(parent, '__path__', None)
    if parent is not None and path is None:
        return None
    spec = _ask(finders, name, path)
    if spec is None:
        return None
    from importlib.util import module_from_spec
    module = module_from_spec(spec)
    sys.modules[name] = module
    try:
        if spec.loader is not None:
            spec.loader.exec_module(module)
    except BaseException:
        sys.modules.pop(name, None)
        raise
    return sys.modules[name]


def load_before(name):
    """The module, which has run, as the finders before the interpreter's own have it; None where they have none."""
    return _load(name, _around_own()[0])


def load_after(name):
    """The module, which has run, as the other finders and the folders of sys.path have it; None where there is none."""
    return _load(name, _around_own()[1])
