"""Imports what the interpreter does not find by itself: by the finders of sys.meta_path and the folders of sys.path."""

import sys


def find_spec(name, path=None):
    for finder in sys.meta_path:
        spec = finder.find_spec(name, path, None)
        if spec is not None:
            return spec
    from importlib.machinery import PathFinder
    return PathFinder.find_spec(name, path)


def load(name):
    """The module, which has run; None where there is none."""
    parent = sys.modules.get(name.rpartition('.')[0])
    path = getattr(parent, '__path__', None)
    if parent is not None and path is None:
        return None
    spec = find_spec(name, path)
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
