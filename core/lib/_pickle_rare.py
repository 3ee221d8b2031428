"""What pickles seldom need: names of Python 2, text of protocol 0, and objects that do not say where they are from."""

import re
import sys
from functools import partial

# Where names of Python 3 stand in Python 2, whose programs read protocols 0 to 2: (module, name) of both.
_old_modules = {'builtins': '__builtin__', 'copyreg': 'copy_reg', 'queue': 'Queue', 'configparser': 'ConfigParser',
                'socketserver': 'SocketServer', '_thread': 'thread', 'reprlib': 'repr', 'pickle': 'cPickle',
                '_pickle': 'cPickle', 'html.parser': 'HTMLParser', 'http.client': 'httplib',
                'http.cookies': 'Cookie', 'http.cookiejar': 'cookielib', 'urllib.parse': 'urlparse'}
_old_names = {('builtins', 'range'): ('__builtin__', 'xrange'), ('builtins', 'str'): ('__builtin__', 'unicode'),
              ('builtins', 'int'): ('__builtin__', 'long'), ('builtins', 'map'): ('itertools', 'imap'), ('builtins', 'filter'): ('itertools', 'ifilter'),
              ('builtins', 'zip'): ('itertools', 'izip'), ('builtins', 'chr'): ('__builtin__', 'unichr'),
              ('functools', 'reduce'): ('__builtin__', 'reduce'), ('sys', 'intern'): ('__builtin__', 'intern'),
              ('itertools', 'filterfalse'): ('itertools', 'ifilterfalse'),
              ('itertools', 'zip_longest'): ('itertools', 'izip_longest'),
              ('collections', 'UserDict'): ('UserDict', 'IterableUserDict'),
              ('collections', 'UserList'): ('UserList', 'UserList'),
              ('collections', 'UserString'): ('UserString', 'UserString')}


def to_old(module, name):
    """The place in Python 2 of what stands at module.name."""
    if (module, name) in _old_names:
        return _old_names[module, name]
    if module == 'builtins' and _is_old_exception(name):
        return 'exceptions', name
    return _old_modules.get(module, module), name


def from_old(module, name):
    """The place in Python 3 of what stood at module.name in Python 2."""
    for new, old in _old_names.items():
        if old == (module, name):
            return new
    if module == 'exceptions':
        return 'builtins', name
    for new, old in _old_modules.items():
        if old == module and new != 'pickle':
            return new, name
    return module, name


def _is_old_exception(name):
    import builtins
    kind = getattr(builtins, name, None)
    # These came later, and were aliases or nothing in Python 2.
    return isinstance(kind, type) and issubclass(kind, BaseException) and name not in _new_exceptions


_new_exceptions = {'BlockingIOError', 'ChildProcessError', 'ConnectionError', 'BrokenPipeError', 'InterruptedError',
                   'ConnectionAbortedError', 'ConnectionRefusedError', 'ConnectionResetError', 'FileExistsError',
                   'FileNotFoundError', 'IsADirectoryError', 'NotADirectoryError', 'PermissionError', 'RecursionError',
                   'ProcessLookupError', 'TimeoutError', 'StopAsyncIteration', 'ModuleNotFoundError', 'ResourceWarning',
                   'EncodingWarning', 'BaseExceptionGroup', 'ExceptionGroup', 'PythonFinalizationError'}


def module_of(obj, name):
    """The name of a module that has the object, which does not say of which it is."""
    for module_name, module in sys.modules.copy().items():
        if module_name in ('__main__', '__mp_main__') or module is None:
            continue
        try:
            if _find(module, name) is obj:
                return module_name
        except AttributeError:
            pass
    return '__main__'


def _find(module, path):
    found = module
    for name in path.split('.'):
        found = getattr(found, name)
    return found


def maker(cls, args, keywords):
    """What makes an object, for protocols that know no keyword arguments."""
    return partial(cls.__new__, cls, *args, **keywords)


def raw_unicode(line):
    """The text of a line of protocol 0."""
    return re.sub(r'\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})', _character, line.decode('latin-1'))


def _character(match):
    return chr(int(match[1] or match[2], 16))


_escapes = {b'\\': b'\\', b"'": b"'", b'"': b'"', b'n': b'\n', b't': b'\t', b'r': b'\r', b'a': b'\a', b'b': b'\b',
            b'f': b'\f', b'v': b'\v', b'\n': b''}


def unescaped(data):
    """The bytes that a bytes literal's inside stands for."""
    def byte(match):
        if match[1]:
            return bytes([int(match[1], 16)])
        if match[2]:
            return bytes([int(match[2], 8) & 255])
        return _escapes.get(match[3], match[0])
    return re.sub(rb'(?s)\\(?:x([0-9a-fA-F]{2})|([0-7]{1,3})|(.))', byte, data)
