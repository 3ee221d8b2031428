"""How long a small piece of code takes."""

import gc
import itertools
import sys
import time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_number = 1000000
default_repeat = 5
default_timer = time.perf_counter
dummy_src_name = "<timeit-src>"

_USAGE = """How long a small piece of code takes.

python -m timeit [-n N] [-r N] [-s S] [-u U] [-p] [-v] [-h] [--] [statement]

  -n, --number N   how often the statement runs in a loop (so often that it takes 0.2 seconds at least)
  -r, --repeat N   how many loops are timed (5); the best is told
  -s, --setup S    a statement that runs once before each loop
  -u, --unit U     nsec, usec, msec or sec
  -p, --process    the time of the process, not of the clock
  -v, --verbose    all times
  -h, --help       this text

Several statements are lines of one.
"""

template = """
def inner(_it, _timer{init}):
    {setup}
    _t0 = _timer()
    for _i in _it:
        {stmt}
        pass
    _t1 = _timer()
    return _t1 - _t0
"""


def reindent(src, indent):
    """The text with its lines behind the first so far to the right."""
    return src.replace("\n", "\n" + " " * indent)


class Timer:
    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        names = {}
        parameters = ""
        if isinstance(setup, str):
            compile(setup, dummy_src_name, "exec")
            whole = setup + "\n"
            setup = reindent(setup, 4)
        elif callable(setup):
            names["_setup"] = setup
            parameters += ", _setup=_setup"
            whole, setup = "", "_setup()"
        else:
            raise ValueError("setup is neither a string nor callable")
        if isinstance(stmt, str):
            compile(whole + stmt, dummy_src_name, "exec")
            stmt = reindent(stmt, 8)
        elif callable(stmt):
            names["_stmt"] = stmt
            parameters += ", _stmt=_stmt"
            stmt = "_stmt()"
        else:
            raise ValueError("stmt is neither a string nor callable")
        self.src = template.format(stmt=stmt, setup=setup, init=parameters)
        scope = sys._getframe(1).f_globals if globals is None else globals
        scope = {**scope, **names} if globals is None else globals | names
        exec(compile(self.src, dummy_src_name, "exec"), scope, names)
        self.inner = names["inner"]

    def print_exc(self, file=None):
        import linecache
        import traceback

        linecache.cache[dummy_src_name] = (len(self.src), None, self.src.split("\n"), dummy_src_name)
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        iterator = itertools.repeat(None, number)
        was_enabled = gc.isenabled()
        gc.disable()
        try:
            return self.inner(iterator, self.timer)
        finally:
            if was_enabled:
                gc.enable()

    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """So many rounds that they take at least 0.2 seconds, and their time."""
        scale = 1
        while True:
            for factor in (1, 2, 5):
                number = scale * factor
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            scale *= 10


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)


def main(args=None, *, _wrap_timer=None):
    """Time what the command line says; 1 when it raised, 2 when the command line is wrong."""
    import getopt
    import os

    try:
        options, statements = getopt.getopt(
            sys.argv[1:] if args is None else args, "n:u:s:r:pvh",
            ["number=", "setup=", "repeat=", "process", "verbose", "unit=", "help"])
    except getopt.error as error:
        print(error)
        print("use -h/--help for command line help")
        return 2
    timer, number, repeat, setup = default_timer, 0, default_repeat, []
    verbose, digits, unit = 0, 3, None
    units = {"nsec": 1e-9, "usec": 1e-6, "msec": 1e-3, "sec": 1.0}
    for option, value in options:
        if option in ("-n", "--number"):
            number = int(value)
        elif option in ("-s", "--setup"):
            setup.append(value)
        elif option in ("-u", "--unit"):
            if value not in units:
                print("Unrecognized unit. Please select nsec, usec, msec, or sec.", file=sys.stderr)
                return 2
            unit = value
        elif option in ("-r", "--repeat"):
            repeat = max(1, int(value))
        elif option in ("-p", "--process"):
            timer = time.process_time
        elif option in ("-v", "--verbose"):
            digits += verbose > 0
            verbose += 1
        elif option in ("-h", "--help"):
            print(_USAGE, end="")
            return 0
    sys.path.insert(0, os.curdir)
    if _wrap_timer is not None:
        timer = _wrap_timer(timer)
    work = Timer("\n".join(statements) or "pass", "\n".join(setup) or "pass", timer)

    def shown(seconds):
        scale = unit or next((name for name in ("sec", "msec", "usec") if seconds >= units[name]), "nsec")
        return "%.*g %s" % (digits, seconds / units[scale], scale)

    def loops(count):
        return f"{count} loop{'' if count == 1 else 's'}"

    try:
        if number == 0:
            number, _ = work.autorange(
                (lambda count, taken: print(f"{loops(count)} -> {taken:.{digits}g} secs")) if verbose else None)
            if verbose:
                print()
        times = work.repeat(repeat, number)
    except:
        work.print_exc()
        return 1
    if verbose:
        print("raw times:", ", ".join(map(shown, times)))
        print()
    times = [taken / number for taken in times]
    best, worst = min(times), max(times)
    print(f"{loops(number)}, best of {repeat}: {shown(best)} per loop")
    if worst >= best * 4:
        import warnings
        warnings.warn_explicit(
            f"The test results are likely unreliable. The worst time ({shown(worst)}) was more than four times slower "
            f"than the best time ({shown(best)}).", UserWarning, "", 0)


if __name__ == "__main__":
    sys.exit(main())
