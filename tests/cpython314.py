"""Programs in this interpreter, with a clock that jumps instead of waiting: run for cpython314.mjs and for tests/fuzz.

One interpreter runs many: asyncio and what a program imported are loaded afresh for the next one.
"""

import ast, gc, inspect, linecache, random, sys, time, types, warnings

class VirtualTime:
    seconds = 0.0
    timers = 0  # scheduled so far

    def pass_by(self, seconds):
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        self.seconds += seconds

virtual = VirtualTime()
time.monotonic = time.perf_counter = lambda: virtual.seconds
time.monotonic_ns = time.perf_counter_ns = lambda: round(virtual.seconds * 1e9)
time.time = lambda: 1.7e9 + virtual.seconds
time.sleep = virtual.pass_by

class JumpingSelector:
    """Stands where a loop waits for sockets: nothing can come, so the time-out passes at once."""
    def select(self, timeout=None):
        if timeout is None:
            raise SystemExit("deadlock")
        if timeout > 0:
            virtual.pass_by(timeout)
        return ()

def fresh_asyncio():
    from asyncio import base_events, events

    # The name is the one that programs see in a loop's repr.
    class _UnixSelectorEventLoop(base_events.BaseEventLoop):
        def __init__(self):
            super().__init__()
            self._selector = JumpingSelector()
            self._clock_resolution = 1e-9
        def time(self):
            return virtual.seconds
        def _process_events(self, found):
            pass
        def _write_to_self(self):
            pass

    # Two calls are never due at the same moment of a real clock: what was scheduled first comes first.
    class TimerHandle(events.TimerHandle):
        __slots__ = ("_number",)
        def __init__(self, *args):
            super().__init__(*args)
            virtual.timers += 1
            self._number = virtual.timers
        def __lt__(self, other):
            return (self._when, self._number) < (other._when, other._number)

    import asyncio
    events.TimerHandle = asyncio.TimerHandle = TimerHandle
    events._set_running_loop(None)  # pyodide's own, of the whole thread
    events.new_event_loop = asyncio.new_event_loop = _UnixSelectorEventLoop
    asyncio.EventLoop = asyncio.SelectorEventLoop = _UnixSelectorEventLoop
    return asyncio

for stream in (sys.stdout, sys.stderr):
    stream.reconfigure(line_buffering=True, write_through=True)
sys.path.append("/program")
lasting_modules = {name for name in sys.modules if name.partition(".")[0] not in ("asyncio", "_asyncio", "logging")}
loop_prepared = False

def run_program(name, source, args, top_level_await, keeps_modules):
    global loop_prepared
    if not keeps_modules or not loop_prepared:
        for module in set(sys.modules) - lasting_modules:
            del sys.modules[module]
        fresh_asyncio()
        loop_prepared = True
    asyncio = sys.modules["asyncio"]
    virtual.seconds = 0.0
    random.seed(0)
    sys.argv = [name, *args]
    sys.setrecursionlimit(1000)
    main = types.ModuleType("__main__")
    main.__file__ = name
    sys.modules["__main__"] = main
    linecache.clearcache()
    linecache.cache[name] = (len(source), None, source.splitlines(True), name)
    status = 0
    try:
        with warnings.catch_warnings():
            flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT if top_level_await else 0
            code = compile(source, name, "exec", flags, dont_inherit=True)
            if code.co_flags & inspect.CO_COROUTINE:
                asyncio.run(types.FunctionType(code, main.__dict__)())
            else:
                exec(code, main.__dict__)
    except SystemExit as stop:
        status = stop.code if isinstance(stop.code, int) else 0 if stop.code is None else 1
        if status == 1 and stop.code != 1:
            print(stop.code, file=sys.stderr)
    except BaseException as error:
        status = 1
        trace = error.__traceback__ and error.__traceback__.tb_next
        sys.excepthook(type(error), error.with_traceback(trace), trace)
    main.__dict__.clear()
    gc.collect()
    sys.stdout.flush()
    sys.stderr.flush()
    return status
