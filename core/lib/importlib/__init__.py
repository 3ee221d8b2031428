"""Importing by name."""
import sys

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

__import__ = __builtins__["__import__"] if isinstance(__builtins__, dict) else __builtins__.__import__


def invalidate_caches():
    """Forgets what was found before; here every import looks anew, so there is nothing to forget."""
    sys.path_importer_cache.clear()


def import_module(name, package=None):
    if name.startswith("."):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        level = len(name) - len(name.lstrip("."))
        parts = package.rsplit(".", level - 1)
        if len(parts) < level:
            raise ImportError("attempted relative import beyond top-level package")
        rest = name[level:]
        name = f"{parts[0]}.{rest}" if rest else parts[0]
    __import__(name)
    return sys.modules[name]


def reload(module):
    """Runs the module's source again in the module that is there."""
    try:
        name = module.__spec__.name
    except AttributeError:
        try:
            name = module.__name__
        except AttributeError:
            raise TypeError("reload() argument must be a module") from None
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name} not in sys.modules", name=name)
    del sys.modules[name]
    try:
        fresh = import_module(name)
    except BaseException:
        sys.modules[name] = module
        raise
    module.__dict__.update(fresh.__dict__)
    sys.modules[name] = module
    parent, _, child = name.rpartition(".")
    if parent:
        setattr(sys.modules[parent], child, module)
    return module
