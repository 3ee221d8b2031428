"""Where the parts of this Python are."""

import sys

__all__ = ['get_config_var', 'get_config_vars', 'get_default_scheme', 'get_path', 'get_path_names', 'get_paths', 'get_platform',
           'get_preferred_scheme', 'get_python_version', 'get_scheme_names']

_SCHEMES = {
    'posix_prefix': {'stdlib': '{base}/lib/python3.14', 'platstdlib': '{base}/lib/python3.14',
                     'purelib': '{base}/lib/python3.14/site-packages', 'platlib': '{base}/lib/python3.14/site-packages',
                     'include': '{base}/include/python3.14', 'platinclude': '{base}/include/python3.14', 'scripts': '{base}/bin',
                     'data': '{base}'},
    'posix_user': {'stdlib': '{user}/lib/python3.14', 'platstdlib': '{user}/lib/python3.14',
                   'purelib': '{user}/lib/python3.14/site-packages', 'platlib': '{user}/lib/python3.14/site-packages',
                   'include': '{user}/include/python3.14', 'scripts': '{user}/bin', 'data': '{user}'},
}
_variables = None


def get_python_version():
    return '%d.%d' % sys.version_info[:2]


def get_platform():
    return 'linux-wasm32'


def get_scheme_names():
    return tuple(sorted(_SCHEMES))


def get_preferred_scheme(key):
    schemes = {'prefix': 'posix_prefix', 'home': 'posix_prefix', 'user': 'posix_user'}
    if key not in schemes:
        raise ValueError(f"{key!r} is not a valid install scheme")
    return schemes[key]


def get_default_scheme():
    return 'posix_prefix'


def get_path_names():
    return 'stdlib', 'platstdlib', 'purelib', 'platlib', 'include', 'scripts', 'data'


def get_paths(scheme='posix_prefix', vars=None, expand=True):
    """The folders of a scheme by their names."""
    paths = _SCHEMES[scheme]
    if not expand:
        return dict(paths)
    values = {**get_config_vars(), 'user': get_config_var('userbase'), **(vars or {})}
    return {name: path.format_map(values) for name, path in paths.items()}


def get_path(name, scheme='posix_prefix', vars=None, expand=True):
    """One folder of a scheme."""
    return get_paths(scheme, vars, expand)[name]


def get_config_vars(*args):
    """The variables of the configuration, or the values of some."""
    global _variables
    if _variables is None:
        import os
        _variables = {
            'prefix': sys.prefix, 'exec_prefix': sys.exec_prefix, 'base': sys.prefix, 'platbase': sys.exec_prefix,
            'installed_base': sys.prefix, 'py_version': sys.version.split()[0], 'py_version_short': get_python_version(),
            'py_version_nodot': '314', 'userbase': os.path.join(os.path.expanduser('~'), '.local'), 'EXT_SUFFIX': '.so', 'SOABI': '',
            'Py_DEBUG': 0, 'Py_GIL_DISABLED': 0, 'WITH_PYMALLOC': 0, 'SIZEOF_VOID_P': 4, 'abiflags': '', 'srcdir': sys.prefix}
    return [_variables.get(name) for name in args] if args else _variables


def get_config_var(name):
    """The value of a variable, or None."""
    return get_config_vars().get(name)


def is_python_build(check_home=None):
    return False
