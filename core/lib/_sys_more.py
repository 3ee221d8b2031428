"""What sys has besides the everyday: found here when a program asks for it (builtins/sys.cpp)."""

import sys


class _Record(tuple):
    # A tuple with names, as sys.int_info is.
    __slots__ = ()

    def __new__(cls, *values):
        raise TypeError(f"cannot create 'sys.{cls.__name__}' instances")

    def __repr__(self):
        return f"sys.{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in zip(self._names, self))})"

    def __reduce__(self):
        return tuple, (tuple(self),)


def _record(name, /, **fields):
    count = len(fields)
    members = {'__slots__': (), '__module__': 'sys', '_names': tuple(fields), '__match_args__': tuple(fields),
               'n_fields': count, 'n_sequence_fields': count, 'n_unnamed_fields': 0}
    for place, field in enumerate(fields):
        members[field] = property(lambda self, place=place: self[place])
    return tuple.__new__(type(name, (_Record,), members), fields.values())


abiflags = ''
platlibdir = 'lib'
base_exec_prefix = sys.exec_prefix
pycache_prefix = None
orig_argv = [sys.executable, *sys.argv]
int_info = _record('int_info', bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300,
                   str_digits_check_threshold=640)
thread_info = _record('thread_info', name='pthread-stubs', lock='mutex+cond', version=None)
_git = 'CPython', '', ''
_framework = ''
_home = None
_base_executable = sys.executable
_stdlib_dir = '/usr/lib/python3.14'

builtin_module_names = (
    '_abc', '_ast', '_codecs', '_collections', '_functools', '_imp', '_io', '_locale', '_operator', '_signal', '_sre',
    '_stat', '_string', '_suggestions', '_symtable', '_sysconfig', '_thread', '_tokenize', '_tracemalloc', '_typing',
    '_warnings', '_weakref', 'atexit', 'builtins', 'errno', 'faulthandler', 'gc', 'itertools', 'marshal', 'posix', 'pwd',
    'sys', 'time')
stdlib_module_names = frozenset('''
    __future__ _thread abc annotationlib antigravity argparse array ast asyncio atexit base64 bdb binascii bisect
    builtins bz2 cProfile calendar cmath cmd code codecs codeop collections colorsys compileall compression concurrent
    configparser contextlib contextvars copy copyreg csv ctypes curses dataclasses datetime dbm decimal difflib dis
    doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools
    gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib importlib
    inspect io ipaddress itertools json keyword linecache locale logging lzma mailbox marshal math mimetypes mmap
    modulefinder msvcrt multiprocessing netrc nt ntpath nturl2path numbers opcode operator optparse os pathlib pdb pickle
    pickletools pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc
    pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select selectors
    shelve shlex shutil signal site smtplib socket socketserver sqlite3 ssl stat statistics string stringprep struct
    subprocess symtable sys sysconfig syslog tabnanny tarfile tempfile termios textwrap this threading time timeit
    tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata unittest
    urllib uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xml xmlrpc zipapp zipfile zipimport zlib
    zoneinfo'''.split())


def getfilesystemencodeerrors():
    """The handler of what cannot be decoded in names of files."""
    return 'surrogateescape'


class _jit:
    # There is no just-in-time compiler.
    is_available = is_enabled = is_active = staticmethod(lambda: False)


def _current_frames():
    """The innermost frame of each thread, by its number."""
    import _thread
    frames = {ident: frame for ident, frame, _ in reversed(_thread._threads()) if frame is not None}
    frames[_thread.get_ident()] = sys._getframe(1)
    return frames


_interval = 0.005


def getswitchinterval():
    """What was given to setswitchinterval(); threads take turns by instructions here."""
    return _interval


def setswitchinterval(interval, /):
    """Kept for getswitchinterval()."""
    global _interval
    if isinstance(interval, str) or not (hasattr(interval, '__float__') or hasattr(interval, '__index__')):
        raise TypeError(f'must be real number, not {type(interval).__name__}')
    if not interval > 0:
        raise ValueError('switch interval must be strictly positive')
    _interval = float(interval)


_hooks = []


def audit(event=None, /, *args):
    """Tell the hooks of an event."""
    if event is None:
        raise TypeError('audit expected at least 1 argument, got 0')
    if not isinstance(event, str):
        raise TypeError(f'audit() argument 1 must be str, not {type(event).__name__}')
    for hook in _hooks:
        hook(event, args)


def addaudithook(hook):
    """Call hook(event, arguments) whenever the program audits something."""
    try:
        audit('sys.addaudithook')
    except RuntimeError:
        return  # so the other hooks refuse a new one
    _hooks.append(hook)


def call_tracing(func, args, /):
    """func(*args)."""
    if not isinstance(args, tuple):
        raise TypeError(f'call_tracing() argument 2 must be tuple, not {type(args).__name__}')
    return func(*args)


def getallocatedblocks():
    """How many objects are known to be alive."""
    import gc
    return len(gc.get_objects())


def getunicodeinternedsize(*, _only_immortal=False):
    """How many names the modules have between them: each is interned."""
    return sum(len(vars(module)) for module in list(sys.modules.values()) if hasattr(module, '__dict__'))


def is_stack_trampoline_active():
    """False: there are no stacks for profilers of the system."""
    return False


def activate_stack_trampoline(backend, /):
    raise ValueError('perf trampoline not available')


def deactivate_stack_trampoline():
    pass


def is_remote_debug_enabled():
    """False: nobody can look in from outside."""
    return False


def getdlopenflags():
    return 2


def setdlopenflags(flags, /):
    pass


class UnraisableHookArgs:
    """What sys.unraisablehook is given."""

    def __init__(self, error, err_msg, object):
        self.exc_type, self.exc_value, self.exc_traceback = type(error), error, error.__traceback__
        self.err_msg, self.object = err_msg, object

    def __repr__(self):
        shown = ', '.join(f'{name}={value!r}' for name, value in vars(self).items())
        return f'UnraisableHookArgs({shown})'


UnraisableHookArgs.__module__ = 'builtins'


def unraisablehook(unraisable, /):
    """Writes an exception that nobody can catch to sys.stderr."""
    import traceback
    head = unraisable.err_msg
    if unraisable.object is not None:
        head = f"{head or 'Exception ignored in'}: {unraisable.object!r}"
    if head:
        print(f'{head}:' if unraisable.object is None else head, file=sys.stderr)
    traceback.print_exception(unraisable.exc_type, unraisable.exc_value, unraisable.exc_traceback)


__unraisablehook__ = unraisablehook


def tell(hook, error, what, object):
    """Hand an exception that nobody can catch to the program's hook."""
    hook(UnraisableHookArgs(error, f'{what}{object!r}', None))


def find(name):
    """What sys has under this name."""
    if name == 'monitoring':
        import _monitoring
        sys.monitoring = _monitoring.module
        return sys.monitoring
    if name in ('meta_path', '_meta_path'):
        from importlib.machinery import BuiltinImporter, FrozenImporter, PathFinder
        sys._meta_path = BuiltinImporter, FrozenImporter, PathFinder
        if name == 'meta_path':
            sys.meta_path = list(sys._meta_path)
        return getattr(sys, name)
    if name in _public or name in ('_git', '_framework', '_home', '_base_executable', '_stdlib_dir', '__unraisablehook__',
                                  '_current_frames', '_jit'):
        return globals()[name]
    raise AttributeError(f"module 'sys' has no attribute '{name}'")


_public = frozenset(name for name in globals() if not name.startswith('_')) - {'sys', 'tell', 'find'}


def names():
    """The names in sys, these included."""
    return sorted({*vars(sys), *_public, 'meta_path', 'monitoring'} - {'__getattr__', '__dir__'})


for _name in _public:
    if callable(globals()[_name]):
        globals()[_name].__module__ = 'sys'
