"""asyncio: tasks on one event loop.

Every public name is fetched from its module the first time it is asked for, so that a program pays only for what it
uses. The loop, futures, tasks and handles themselves are native (`_asyncio`).
"""

_homes = {
    "base_events": ("BaseEventLoop", "Server"),
    "coroutines": ("iscoroutinefunction", "iscoroutine"),
    "events": (
        "AbstractEventLoop", "AbstractServer", "Handle", "TimerHandle", "get_event_loop_policy",
        "set_event_loop_policy", "get_event_loop", "set_event_loop", "new_event_loop", "_set_running_loop",
        "get_running_loop", "_get_running_loop",
    ),
    "exceptions": (
        "BrokenBarrierError", "CancelledError", "InvalidStateError", "TimeoutError", "IncompleteReadError",
        "LimitOverrunError", "SendfileNotAvailableError",
    ),
    "futures": ("Future", "wrap_future", "isfuture", "future_add_to_awaited_by", "future_discard_from_awaited_by"),
    "graph": (
        "capture_call_graph", "format_call_graph", "print_call_graph", "FrameCallGraphEntry", "FutureCallGraph",
    ),
    "locks": ("Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier"),
    "protocols": ("BaseProtocol", "Protocol", "DatagramProtocol", "SubprocessProtocol", "BufferedProtocol"),
    "runners": ("Runner", "run"),
    "queues": ("Queue", "PriorityQueue", "LifoQueue", "QueueFull", "QueueEmpty", "QueueShutDown"),
    "streams": (
        "StreamReader", "StreamWriter", "StreamReaderProtocol", "open_connection", "start_server",
        "open_unix_connection", "start_unix_server",
    ),
    "subprocess": ("create_subprocess_exec", "create_subprocess_shell"),
    "tasks": (
        "Task", "create_task", "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "wait", "wait_for",
        "as_completed", "sleep", "gather", "shield", "ensure_future", "run_coroutine_threadsafe", "current_task",
        "all_tasks", "create_eager_task_factory", "eager_task_factory", "_register_task", "_unregister_task",
        "_enter_task", "_leave_task",
    ),
    "taskgroups": ("TaskGroup",),
    "threads": ("to_thread",),
    "timeouts": ("Timeout", "timeout", "timeout_at"),
    "transports": (
        "BaseTransport", "ReadTransport", "WriteTransport", "Transport", "DatagramTransport", "SubprocessTransport",
    ),
    "unix_events": ("SelectorEventLoop", "EventLoop"),
}
# Modules without a public name of their own, and names on their way out, which warn when they are used.
_more_modules = ("constants", "format_helpers", "log", "mixins", "staggered", "trsock")
_deprecated = {
    "AbstractEventLoopPolicy": ("events", "_AbstractEventLoopPolicy"),
    "DefaultEventLoopPolicy": ("unix_events", "_DefaultEventLoopPolicy"),
}

__all__ = tuple(name for names in _homes.values() for name in names)


def _load(module, name):
    return getattr(__import__("asyncio." + module, None, None, (name,)), name)


def __getattr__(name):
    for module, names in _homes.items():
        if name in names:
            value = globals()[name] = _load(module, name)
            return value
    if name in _homes or name in _more_modules:
        __import__("asyncio." + name)
        return globals()[name]
    if name in _deprecated:
        import warnings

        warnings.warn(
            f"'asyncio.{name}' is deprecated and slated for removal in Python 3.16", DeprecationWarning, stacklevel=2
        )
        return _load(*_deprecated[name])
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *__all__, *_homes, *_more_modules})
