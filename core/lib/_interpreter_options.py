"""The options of the command python, and the variables PYTHON... of the environment: what sys, warnings, the compiler
and asyncio have of them. The runtime calls apply() before a program that has any."""

import builtins
import os
import sys

import _child

# Option -> (its name in sys.flags, the variable that means the same).
_flags = {
    'b': ('bytes_warning', None), 'B': ('dont_write_bytecode', 'PYTHONDONTWRITEBYTECODE'),
    'd': ('debug', 'PYTHONDEBUG'), 'E': ('ignore_environment', None), 'i': ('inspect', 'PYTHONINSPECT'),
    'I': ('isolated', None), 'O': ('optimize', 'PYTHONOPTIMIZE'), 'P': ('safe_path', 'PYTHONSAFEPATH'),
    'q': ('quiet', None), 's': ('no_user_site', 'PYTHONNOUSERSITE'), 'S': ('no_site', None),
    'v': ('verbose', 'PYTHONVERBOSE'),
}
_names = ('debug', 'inspect', 'interactive', 'optimize', 'dont_write_bytecode', 'no_user_site', 'no_site',
          'ignore_environment', 'verbose', 'bytes_warning', 'quiet', 'hash_randomization', 'isolated', 'dev_mode',
          'utf8_mode', 'warn_default_encoding', 'safe_path', 'int_max_str_digits')


def apply(words):
    """`words` are options, those with a value in one piece ("-Wignore"), and variables ("PYTHONDEVMODE=1")."""
    flags = {name: getattr(sys.flags, name) for name in _names}
    warnings = []
    os.environ.update(word.split('=', 1) for word in words if word[0] != '-')
    sys._python_options = words = [word for word in words if word[0] == '-']
    for word in words:
        if word[1] == 'W':
            warnings.append(word[2:])
        elif word[1] == 'X':
            name, equals, value = word[2:].partition('=')
            sys._xoptions[name] = value if equals else True
        else:
            for letter in word[1:]:
                if letter in _flags:
                    flags[_flags[letter][0]] += 1
    if flags['isolated']:
        flags.update(ignore_environment=1, no_user_site=1, safe_path=True)
    environment = {} if flags['ignore_environment'] else os.environ
    for name, variable in _flags.values():
        if variable and (text := environment.get(variable)):
            flags[name] = max(flags[name], int(text) if text.isdecimal() else 1)
    flags['dev_mode'] = 'dev' in sys._xoptions or bool(environment.get('PYTHONDEVMODE'))
    flags['warn_default_encoding'] = int('warn_default_encoding' in sys._xoptions)
    flags['safe_path'] = bool(flags['safe_path'])
    sys.flags = tuple.__new__(type(sys.flags), [flags[name] for name in _names])
    if flags['optimize']:
        _child.set_optimize(flags['optimize'])
        vars(builtins)['__debug__'] = False
    sys.path[1:1] = filter(None, environment.get('PYTHONPATH', '').split(':'))
    _warn(flags, environment, warnings)


def _warn(flags, environment, options):
    # The later, the stronger.
    variable = environment.get('PYTHONWARNINGS')
    given = (['default'] if flags['dev_mode'] else []) + (variable.split(',') if variable else []) + options
    if flags['bytes_warning']:
        given.append('error::BytesWarning' if flags['bytes_warning'] > 1 else 'default::BytesWarning')
    if given:
        sys.warnoptions[:] = given
        from _warnings_options import _processoptions
        _processoptions(given)
