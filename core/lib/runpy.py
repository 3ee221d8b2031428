"""Runs modules and files as programs."""

import os
import sys
from types import ModuleType

__all__ = ["run_module", "run_path"]


def _run(code, init_globals, name, spec, filename, package, change_argv):
    module = ModuleType(name)
    module.__dict__.update(init_globals or {}, __name__=name, __file__=filename, __cached__=None, __doc__=None,
                           __loader__=getattr(spec, 'loader', None), __package__=package, __spec__=spec)
    before = sys.argv[:1], sys.modules.get(name)
    sys.modules[name] = module
    if change_argv:
        sys.argv[:1] = [filename]
    try:
        exec(code, module.__dict__)
        return module.__dict__.copy()
    finally:
        if change_argv:
            sys.argv[:1] = before[0]
        if before[1] is None:
            sys.modules.pop(name, None)
        else:
            sys.modules[name] = before[1]


def _code_of(spec, name):
    try:
        return spec.loader.get_code(name)
    except OSError:
        # The files of the library are in no folder.
        import _child
        found = _child.find_source(name)
        if found is None:
            raise
        return compile(found[0], found[1], 'exec', dont_inherit=True)


def run_module(mod_name, init_globals=None, run_name=None, alter_sys=False):
    """Run a module, or the __main__ of a package; its names."""
    from importlib.util import find_spec
    if mod_name.startswith('.'):
        raise ImportError("Relative module names not supported")
    spec = find_spec(mod_name)
    if spec is None:
        raise ImportError(f"No module named {mod_name}")
    if spec.submodule_search_locations is not None:
        if mod_name == '__main__' or mod_name.endswith('.__main__'):
            raise ImportError("Cannot use package as __main__ module")
        if find_spec(mod_name + '.__main__') is None:
            raise ImportError(f"No module named {mod_name}.__main__; {mod_name!r} is a package and cannot be directly executed")
        return run_module(mod_name + '.__main__', init_globals, run_name, alter_sys)
    return _run(_code_of(spec, mod_name), init_globals, run_name or mod_name, spec, spec.origin, spec.parent, alter_sys)


def run_path(path_name, init_globals=None, run_name=None):
    """Run a file, or the __main__.py of a folder; its names."""
    path_name = os.fsdecode(path_name)
    name = '<run_path>' if run_name is None else run_name
    if os.path.isdir(path_name):
        path_name = os.path.join(path_name, '__main__.py')
    with open(path_name, 'rb') as file:
        code = compile(file.read(), path_name, 'exec')
    return _run(code, init_globals, name, None, path_name, name.rpartition('.')[0], True)
