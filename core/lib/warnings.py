"""Warnings: what is shown, where, and how often."""

import sys

__all__ = ["warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter", "resetwarnings",
           "catch_warnings", "deprecated"]

# Each filter: (action, message test or None, category, module test or None, line number or 0); the first that fits rules.
filters = [
    ('default', None, DeprecationWarning, '__main__', 0),
    ('ignore', None, DeprecationWarning, None, 0),
    ('ignore', None, PendingDeprecationWarning, None, 0),
    ('ignore', None, ImportWarning, None, 0),
    ('ignore', None, ResourceWarning, None, 0),
]
defaultaction = _defaultaction = "default"
onceregistry = {}
_filters_version = 1


def _filters_mutated():
    # What a module's registry remembers holds for one version of the filters only.
    global _filters_version
    _filters_version += 1


class WarningMessage:
    """All that is known of one warning."""

    _WARNING_DETAILS = ("message", "category", "filename", "lineno", "file", "line", "source")

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return ("{message : %r, category : %r, filename : %r, lineno : %s, line : %r}"
                % (self.message, self._category_name, self.filename, self.lineno, self.line))

    def __repr__(self):
        return f'<{type(self).__qualname__} {self}>'


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Write a warning to a file (standard error); may be replaced."""
    _write(WarningMessage(message, category, filename, lineno, file, line))


def formatwarning(message, category, filename, lineno, line=None):
    """A warning as text; may be replaced."""
    return _format(WarningMessage(message, category, filename, lineno, None, line))


_own_showwarning = showwarning
_own_formatwarning = formatwarning


def _format(msg):
    category = msg.category.__name__
    text = f"{msg.filename}:{msg.lineno}: {category}: {msg.message}\n"
    line = msg.line
    if line is None:
        import linecache
        line = linecache.getline(msg.filename, msg.lineno)
    line = line.strip()
    if line:
        text += f"  {line}\n"
    if msg.source is not None:
        origin = _origin(msg.source)
        if origin is None:
            origin = f"{category}: Enable tracemalloc to get the object allocation traceback\n"
        text += origin
    return text


def _origin(source):
    # Where an object was made, if tracemalloc has watched; '' where it was not on yet.
    tracemalloc = sys.modules.get('tracemalloc')
    return tracemalloc._origin(source) if tracemalloc and tracemalloc.is_tracing() else None


def _write(msg):
    file = msg.file or sys.stderr
    if file is None:
        return
    if formatwarning is not _own_formatwarning:
        text = formatwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.line)
    else:
        text = _format(msg)
    try:
        file.write(text)
    except OSError:
        pass


def _showwarnmsg(msg):
    if showwarning is not _own_showwarning:
        if not callable(showwarning):
            raise TypeError("warnings.showwarning() must be set to a function or method")
        showwarning(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)
    else:
        _write(msg)


def __getattr__(name):
    if name in ('_OptionError', '_getaction', '_getcategory', '_processoptions', '_setoption'):
        import _warnings_options
        return getattr(_warnings_options, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


# ---- filters

class _Literal:
    # A pattern without special characters, matched at the beginning: spares importing re.
    def __init__(self, text, ignore_case):
        self.pattern = text
        self._ignore_case = ignore_case

    def match(self, text):
        if self._ignore_case:
            return text.lower().startswith(self.pattern.lower())
        return text.startswith(self.pattern)

    def __eq__(self, other):
        return isinstance(other, _Literal) and (self.pattern, self._ignore_case) == (other.pattern, other._ignore_case)


def _pattern(text, ignore_case):
    if not text:
        return None
    if not any(char in text for char in r'\.^$*+?{}[]|()'):
        return _Literal(text, ignore_case)
    import re
    return re.compile(text, re.I if ignore_case else 0)


_actions = {"error", "ignore", "always", "all", "default", "module", "once"}


def _check(action, category, lineno):
    if action not in _actions:
        raise ValueError(f"invalid action: {action!r}")
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Add a filter; message and module are regular expressions."""
    if not isinstance(message, str):
        raise TypeError("message must be a string")
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError("category must be a Warning subclass")
    if not isinstance(module, str):
        raise TypeError("module must be a string")
    _check(action, category, lineno)
    _add((action, _pattern(message, True), category, _pattern(module, False), lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Add a filter for all modules and messages."""
    _check(action, category, lineno)
    _add((action, None, category, None, lineno), append)


def _add(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _filters_mutated()


def resetwarnings():
    """Remove all filters."""
    filters[:] = []
    _filters_mutated()


def _fits(test, text):
    if test is None:
        return True
    return test == text if isinstance(test, str) else bool(test.match(text))


# ---- warning

def _next_outside(frame, prefixes):
    frame = frame.f_back
    while frame is not None and (frame.f_code.co_filename.startswith(prefixes) if prefixes else False):
        frame = frame.f_back
    return frame


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    """Warn at the caller's line, or stacklevel - 1 frames further out."""
    if isinstance(message, Warning):
        category = message.__class__
    if category is None:
        category = UserWarning
    elif not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    if not isinstance(skip_file_prefixes, tuple):
        raise TypeError('skip_file_prefixes must be a tuple of strs.')
    if skip_file_prefixes:
        stacklevel = max(2, stacklevel)
    frame = sys._getframe(1)
    for _ in range(stacklevel - 1):
        frame = _next_outside(frame, skip_file_prefixes)
        if frame is None:
            break
    if frame is None:
        names, filename, lineno = sys.__dict__, "<sys>", 0
    else:
        names, filename, lineno = frame.f_globals, frame.f_code.co_filename, frame.f_lineno
    registry = names.setdefault("__warningregistry__", {})
    warn_explicit(message, category, filename, lineno, names.get('__name__', "<string>"), registry, names, source)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    """Warn about a given place."""
    lineno = int(lineno)
    if module is None:
        module = filename or "<unknown>"
        module = module.removesuffix(".py")
    if registry is None:
        registry = {}
    if registry.get('version', 0) != _filters_version:
        registry.clear()
        registry['version'] = _filters_version
    if isinstance(message, Warning):
        text = str(message)
        category = message.__class__
    else:
        text = message
        message = category(message)
    key = (text, category, lineno)
    if registry.get(key):
        return
    for action, message_test, wanted, module_test, line in filters:
        if issubclass(category, wanted) and line in (0, lineno) and _fits(message_test, text) \
                and _fits(module_test, module):
            break
    else:
        action = defaultaction
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action == "once":
        registry[key] = 1
        if onceregistry.get((text, category)):
            return
        onceregistry[text, category] = 1
    elif action == "module":
        registry[key] = 1
        if registry.get((text, category, 0)):
            return
        registry[text, category, 0] = 1
    elif action == "default":
        registry[key] = 1
    elif action not in ("always", "all"):
        raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n {action}")
    _showwarnmsg(WarningMessage(message, category, filename, lineno, source=source))


class catch_warnings:
    """Restores filters and showwarning() at the end of the block; record=True collects warnings in a list."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules[__name__] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = []
        if self._record:
            args.append("record=True")
        if self._module is not sys.modules[__name__]:
            args.append(f"module={self._module!r}")
        return f"{type(self).__name__}({', '.join(args)})"

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        module = self._module
        self._saved = module.filters, module.showwarning, module._showwarnmsg
        module.filters = module.filters[:]
        module._filters_mutated()
        log = None
        if self._record:
            log = []
            module._showwarnmsg = log.append
            module.showwarning = _own_showwarning
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        module = self._module
        module.filters, module.showwarning, module._showwarnmsg = self._saved
        module._filters_mutated()


class deprecated:
    """Decorator: using the function, or making or deriving from the class, warns."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        message, category, stacklevel = self.message, self.category, self.stacklevel
        if category is None:
            arg.__deprecated__ = message
            return arg
        if isinstance(arg, type):
            self._mark_class(arg)
        elif callable(arg):
            import functools
            import inspect

            @functools.wraps(arg)
            def wrapper(*args, **kwargs):
                warn(message, category=category, stacklevel=stacklevel + 1)
                return arg(*args, **kwargs)

            if inspect.iscoroutinefunction(arg):
                wrapper = inspect.markcoroutinefunction(wrapper)
            arg.__deprecated__ = wrapper.__deprecated__ = message
            return wrapper
        else:
            raise TypeError("@deprecated decorator with non-None category must be applied to "
                            f"a class or callable, not {arg!r}")
        arg.__deprecated__ = message
        return arg

    def _mark_class(self, arg):
        message, category, stacklevel = self.message, self.category, self.stacklevel
        original_new = arg.__new__
        original_init_subclass = vars(arg).get('__init_subclass__')
        from functools import wraps

        @wraps(original_new)
        def __new__(cls, /, *args, **kwargs):
            if cls is arg:
                warn(message, category=category, stacklevel=stacklevel + 1)
            if original_new is not object.__new__:
                return original_new(cls, *args, **kwargs)
            if cls.__init__ is object.__init__ and (args or kwargs):
                raise TypeError(f"{cls.__name__}() takes no arguments")
            return original_new(cls)

        @wraps(arg.__init_subclass__)
        def __init_subclass__(cls, **kwargs):
            warn(message, category=category, stacklevel=stacklevel + 1)
            if original_init_subclass is not None:
                return original_init_subclass.__func__(cls, **kwargs)
            return super(arg, cls).__init_subclass__(**kwargs)

        arg.__new__ = staticmethod(__new__)
        arg.__init_subclass__ = classmethod(__init_subclass__)


_DEPRECATED_MSG = "{name!r} is deprecated and slated for removal in Python {remove}"


def _deprecated(name, message=_DEPRECATED_MSG, *, remove, _version=sys.version_info):
    # The library's own announcements.
    warn(message.format(name=name, remove=f"{remove[0]}.{remove[1]}"), DeprecationWarning, stacklevel=3)


def _warn_unawaited_step(step, method, generator):
    # The same for asend(), athrow(), aclose() of an asynchronous generator.
    text = f"coroutine method '{method}' of '{generator}' was never awaited"
    warn(text, category=RuntimeWarning, stacklevel=2, source=step)


def _warn_unawaited_coroutine(coro):
    # Called by the runtime when a coroutine goes that never ran.
    text = f"coroutine '{coro.__qualname__}' was never awaited\n"
    if coro.cr_origin is not None:
        import traceback
        entries = [(*entry, None) for entry in reversed(coro.cr_origin)]
        text += "Coroutine created at (most recent call last)\n" + ''.join(traceback.format_list(entries))
    warn(text.rstrip('\n'), category=RuntimeWarning, stacklevel=2, source=coro)
