"""Counts how often the program's functions are called and how long they take."""

import sys
import time

__all__ = ["run", "runctx", "Profile"]


class Profile:
    """A profiler: between enable() and disable() every call of the program's functions is counted and timed."""

    def __init__(self, timer=None, timeunit=0.0, subcalls=True, builtins=True):
        self._timer = timer or time.perf_counter
        self._unit = timeunit or 1
        self.clear()

    def clear(self):
        """Forget what was counted."""
        self._stack = []  # [function, when it began, time spent in what it called, frame] of each call under way
        self._depths = {}  # how often a function is under way
        # Per function: [primitive calls, calls, own time, cumulative time, the same four per caller]
        self._counts = {}
        self.stats = {}

    def _event(self, frame, event, argument):
        now = self._timer() * self._unit
        code = frame.f_code
        key = code.co_filename, code.co_firstlineno, code.co_name
        if event == 'call':
            self._depths[key] = self._depths.get(key, 0) + 1
            self._stack.append([key, now, 0.0, frame])
        elif event == 'return':
            # Coroutines end in another order than they began.
            for at in reversed(range(len(self._stack))):
                if self._stack[at][3] is frame:
                    self._leave(now, at)
                    return

    def _leave(self, now, at=-1):
        key, began, inside, _ = self._stack.pop(at)
        total = now - began
        own = total - inside
        self._depths[key] -= 1
        primitive = self._depths[key] == 0
        counts = self._counts.setdefault(key, [0, 0, 0.0, 0.0, {}])
        rows = [counts]
        if self._stack:
            self._stack[-1][2] += total
            rows.append(counts[4].setdefault(self._stack[-1][0], [0, 0, 0.0, 0.0]))
        for row in rows:
            row[0] += primitive
            row[1] += 1
            row[2] += own
            row[3] += total if primitive else 0

    def enable(self, subcalls=True, builtins=True):
        """Begin, or go on, to count."""
        if sys.getprofile() is not None:
            raise ValueError("Another profiling tool is already active")
        sys.setprofile(self._event)

    def disable(self):
        """Count no more."""
        sys.setprofile(None)
        while self._stack:
            self._leave(self._timer() * self._unit)

    def __enter__(self):
        self.enable()
        return self

    def __exit__(self, *_):
        self.disable()

    def create_stats(self):
        self.disable()
        self.snapshot_stats()

    def snapshot_stats(self):
        self.stats = {}
        for key, (primitive, calls, own, total, callers) in self._counts.items():
            # In the rows of callers the number of calls comes first.
            self.stats[key] = primitive, calls, own, total, {caller: (row[1], row[0], row[2], row[3]) for caller, row in callers.items()}

    def getstats(self):
        """The counts, as create_stats() keeps them."""
        self.snapshot_stats()
        return list(self.stats.items())

    def print_stats(self, sort=-1):
        """Print a table of the functions."""
        import pstats
        if not isinstance(sort, tuple):
            sort = (sort,)
        pstats.Stats(self).strip_dirs().sort_stats(*sort).print_stats()

    def dump_stats(self, file):
        """Write what was counted to a file, for pstats.Stats."""
        self.create_stats()
        with open(file, 'w', encoding='utf-8') as output:
            output.write(repr(self.stats))

    def run(self, cmd):
        """Count while a source runs in __main__."""
        import __main__
        return self.runctx(cmd, __main__.__dict__, __main__.__dict__)

    def runctx(self, cmd, globals, locals):
        """Count while a source runs with given names."""
        if isinstance(cmd, str):
            from _tracing import compile_traced
            cmd = compile_traced(cmd)
        self.enable()
        try:
            exec(cmd, globals, locals)
        finally:
            self.disable()
        return self

    def runcall(self, func, /, *args, **kw):
        """Count while a function runs; its result."""
        self.enable()
        try:
            return func(*args, **kw)
        finally:
            self.disable()


def _run(profiler, filename, sort, function, *args):
    try:
        function(*args)
    except SystemExit:
        pass
    if filename is not None:
        profiler.dump_stats(filename)
    else:
        profiler.print_stats(sort)


def run(statement, filename=None, sort=-1):
    """Run a source in __main__ and print what was counted, or write it to a file."""
    profiler = Profile()
    _run(profiler, filename, sort, profiler.run, statement)


def runctx(statement, globals, locals, filename=None, sort=-1):
    """The same with given names."""
    profiler = Profile()
    _run(profiler, filename, sort, profiler.runctx, statement, globals, locals)
