"""Runs modules and files as programs."""

import importlib.util
import os
import sys
from types import ModuleType

__all__ = ["run_module", "run_path"]


def _run(code, init_globals, name, spec, filename, package, program=None):
    module = ModuleType(name)
    module.__dict__.update(init_globals or {}, __name__=name, __file__=filename, __cached__=None, __doc__=None,
                           __loader__=getattr(spec, 'loader', None), __package__=package, __spec__=spec)
    before = sys.argv[:1], sys.modules.get(name)
    sys.modules[name] = module
    if program is not None:
        sys.argv[:1] = [program]
    try:
        exec(code, module.__dict__)
        return module.__dict__.copy()
    finally:
        if program is not None:
            sys.argv[:1] = before[0]
        if before[1] is None:
            sys.modules.pop(name, None)
        else:
            sys.modules[name] = before[1]


def _code_of(spec, name):
    try:
        code = spec.loader.get_code(name)
    except OSError:
        # The files of the library are in no folder.
        import _child
        found = _child.find_source(name)
        if found is None:
            raise
        code = compile(found[0], found[1], 'exec', dont_inherit=True)
    if code is None:
        raise ImportError(f"No code object available for {name}")
    return code


def _spec_of(name):
    # The spec of a module, whose package is imported first.
    if name.startswith('.'):
        raise ImportError("Relative module names not supported")
    package = name.rpartition('.')[0]
    if package:
        _import_package(package)
        if name in sys.modules and not hasattr(sys.modules[name], '__path__'):
            import warnings
            # (The line is that of CPython's module.)
            warnings.warn_explicit(
                f"{name!r} found in sys.modules after import of package {package!r}, but prior to execution of "
                f"{name!r}; this may result in unpredictable behaviour", RuntimeWarning, '<frozen runpy>', 128)
    try:
        return importlib.util.find_spec(name)
    except (ImportError, AttributeError, TypeError, ValueError) as error:
        raise ImportError(f"Error while finding module specification for {name!r} ({type(error).__name__}: {error})") \
            from error


def _import_package(package):
    # That it, or one around it, is missing is found again where the module is looked for.
    try:
        __import__(package)
    except ImportError as error:
        if not f'{package}.'.startswith(f'{error.name}.'):
            raise


def run_module(mod_name, init_globals=None, run_name=None, alter_sys=False):
    """Run a module, or the __main__ of a package; its names."""
    spec = _spec_of(mod_name)
    if spec is None:
        raise ImportError(f"No module named {mod_name}")
    if spec.submodule_search_locations is not None:
        if mod_name == '__main__' or mod_name.endswith('.__main__'):
            raise ImportError("Cannot use package as __main__ module")
        if _spec_of(mod_name + '.__main__') is None:
            raise ImportError(f"No module named {mod_name}.__main__; {mod_name!r} is a package and cannot be directly "
                              "executed")
        return run_module(mod_name + '.__main__', init_globals, run_name, alter_sys)
    return _run(_code_of(spec, mod_name), init_globals, run_name or mod_name, spec, spec.origin, spec.parent,
                spec.origin if alter_sys else None)


def _is_archive(path):
    # A zip file, perhaps with a line for the shell before it.
    with open(path, 'rb') as file:
        if b'PK\3\4' not in file.read(1000):
            return False
    import zipfile
    return zipfile.is_zipfile(path)


def is_container(path):
    """Whether a path is of a folder or an archive, whose __main__ is run in its place."""
    return os.path.isdir(path) or os.path.isfile(path) and _is_archive(path)


def find_main(path):
    """The spec of the __main__ in a folder or an archive, or None."""
    from importlib.machinery import PathFinder
    return PathFinder.find_spec('__main__', [path])


def run_container(path, init_globals=None, run_name='__main__', program=None):
    """Run the __main__ of a folder or an archive, with its imports from there first; its names."""
    sys.path.insert(0, path)
    try:
        spec = find_main(path)
        if spec is None:
            raise ImportError(f"can't find '__main__' module in {path!r}")
        return _run(_code_of(spec, '__main__'), init_globals, run_name, spec, spec.origin, run_name.rpartition('.')[0],
                    program)
    finally:
        sys.path.remove(path)


def run_path(path_name, init_globals=None, run_name=None):
    """Run a file, or the __main__ of a folder or an archive; its names."""
    path_name = os.fsdecode(path_name)
    name = '<run_path>' if run_name is None else run_name
    if is_container(path_name):
        return run_container(path_name, init_globals, name, path_name)
    with open(os.path.abspath(path_name), 'rb') as file:
        code = compile(file.read(), path_name, 'exec')
    return _run(code, init_globals, name, None, path_name, name.rpartition('.')[0], path_name)
