"""What `with self.assertRaises(...)`, assertWarns() and assertLogs() give."""

import collections
import re
import sys
import types
import warnings

__unittest = True


class _RaisesContext:
    def __init__(self, case, expected, kind, pattern=None):
        self.case, self.expected, self.kind, self.msg = case, expected, kind, None
        self.pattern = None if pattern is None else re.compile(pattern)
        self.name = None

    def handle(self, method, args, kwargs):
        if not _are_classes(self.expected, self.kind):
            what = "exception" if self.kind is BaseException else "warning"
            raise TypeError(f"{method}() arg 1 must be a{'n' * (what[0] == 'e')} {what} type or tuple of {what} types")
        if not args:
            self.msg = kwargs.pop("msg", None)
            if kwargs:
                raise TypeError(f"{next(iter(kwargs))!r} is an invalid keyword argument for this function")
            return self
        function, *args = args
        self.name = getattr(function, "__name__", str(function))
        with self:
            function(*args, **kwargs)

    def _fail(self, message):
        raise self.case.failureException(self.case._formatMessage(self.msg, message))

    def _expected_name(self):
        try:
            return self.expected.__name__
        except AttributeError:
            return str(self.expected)

    def __enter__(self):
        if self.kind is Warning:
            for module in list(sys.modules.values()):
                if getattr(module, "__warningregistry__", None):
                    module.__warningregistry__ = {}
            self._catch = warnings.catch_warnings(record=True)
            self.warnings = self._catch.__enter__()
            warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        by = f" by {self.name}" if self.name else ""
        if self.kind is Warning:
            self._catch.__exit__(exc_type, exc_value, tb)
            if exc_type is not None:
                return
            first = None
            for each in self.warnings:
                warning = each.message
                if not isinstance(warning, self.expected):
                    continue
                first = first or warning
                if self.pattern is not None and not self.pattern.search(str(warning)):
                    continue
                self.warning, self.filename, self.lineno = warning, each.filename, each.lineno
                return
            if first is not None:
                self._fail(f'"{self.pattern.pattern}" does not match "{first}"')
            self._fail(f"{self._expected_name()} not triggered{by}")
        if exc_type is None:
            self._fail(f"{self._expected_name()} not raised{by}")
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        if self.pattern is not None and not self.pattern.search(str(exc_value)):
            self._fail(f'"{self.pattern.pattern}" does not match "{exc_value}"')
        return True

    __class_getitem__ = classmethod(types.GenericAlias)


def _are_classes(expected, base):
    if isinstance(expected, tuple):
        return all(_are_classes(each, base) for each in expected)
    return isinstance(expected, type) and issubclass(expected, base)


_Records = collections.namedtuple("_LoggingWatcher", ["records", "output"])


class _LogsContext:
    def __init__(self, case, logger, level, none):
        import logging

        self.case, self.logger, self.none, self.msg = case, logger, none, None
        self.level = logging._nameToLevel.get(level, level) if level else logging.INFO

    def __enter__(self):
        import logging

        watcher = _Records([], [])

        class Capture(logging.Handler):
            def emit(self, record):
                watcher.records.append(record)
                watcher.output.append(self.format(record))

        logger = self.logger if isinstance(self.logger, logging.Logger) else logging.getLogger(self.logger)
        handler = Capture()
        handler.setLevel(self.level)
        handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
        self.logger, self.watcher = logger, watcher
        self._kept = logger.handlers[:], logger.level, logger.propagate
        logger.handlers = [handler]
        logger.setLevel(self.level)
        logger.propagate = False
        return None if self.none else watcher

    def __exit__(self, exc_type, exc_value, tb):
        import logging

        self.logger.handlers, level, self.logger.propagate = self._kept
        self.logger.setLevel(level)
        if exc_type is not None:
            return False
        name = self.logger.name
        if self.none:
            if self.watcher.records:
                raise self.case.failureException(
                    self.case._formatMessage(self.msg, f"Unexpected logs found: {self.watcher.output!r}"))
        elif not self.watcher.records:
            raise self.case.failureException(self.case._formatMessage(
                self.msg, f"no logs of level {logging.getLevelName(self.level)} or higher triggered on {name}"))
