"""The machinery of pickle: errors, and the two directions in files of their own."""


class PickleError(Exception):
    """Base of the errors of this module."""


class PicklingError(PickleError):
    """Something cannot be pickled."""


class UnpicklingError(PickleError):
    """The bytes are no pickle, or a pickle of another kind."""


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


def _to_old(module, name):
    """The place in Python 2 of what stands at module.name."""
    if (module, name) in _old_names:
        return _old_names[module, name]
    if module == 'builtins' and _is_old_exception(name):
        return 'exceptions', name
    return _old_modules.get(module, module), name


def _from_old(module, name):
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


def _find(module, path):
    """The object at module.path, which may have dots; AttributeError if there is none."""
    found = module
    for name in path.split('.'):
        found = getattr(found, name)
    return found


class PickleBuffer:
    """A buffer that may travel beside the pickle."""

    def __init__(self, object, /):
        self._view = memoryview(object)

    def __buffer__(self, flags, /):
        return memoryview(self._view)

    def raw(self):
        """Its bytes as a flat memoryview."""
        return self._view.cast('B') if self._view.format != 'B' else self._view

    def release(self):
        """Give the buffer up."""
        self._view.release()


PickleBuffer.__module__ = 'pickle'


def __getattr__(name):
    if name == 'Pickler':
        from _pickle.pickler import Pickler as found
    elif name == 'Unpickler':
        from _pickle.unpickler import Unpickler as found
    else:
        raise AttributeError(f"module '_pickle' has no attribute {name!r}")
    globals()[name] = found
    return found
