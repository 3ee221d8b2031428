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
    path = None
    if parent := name.rpartition(".")[0]:
        if parent not in sys.modules:
            raise ImportError(f"parent {parent!r} not in sys.modules", name=parent)
        path = sys.modules[parent].__path__
    from importlib._finders import find_spec
    spec = module.__spec__ = find_spec(name, path)
    if spec is None:
        raise ModuleNotFoundError(f"spec not found for the module {name!r}", name=name)
    # In the names that are there, as functions of the module have them.
    loader = spec.loader
    if loader is not None:
        (loader.late() if hasattr(loader, "late") else loader).exec_module(module)
    return sys.modules[name]
