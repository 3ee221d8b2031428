"""Which event loop is the current one: the running one, else the one that was set for this thread."""

from _asyncio import Handle, TimerHandle, _get_running_loop, _set_running_loop, get_running_loop

__all__ = (
    "AbstractEventLoop", "AbstractServer", "Handle", "TimerHandle", "get_event_loop_policy", "set_event_loop_policy",
    "get_event_loop", "set_event_loop", "new_event_loop", "_set_running_loop", "get_running_loop",
    "_get_running_loop",
)


def _handle_repr(handle):
    info = [type(handle).__name__]
    if handle._cancelled:
        info.append("cancelled")
    if isinstance(handle, TimerHandle):
        info.append(f"when={handle._when}")
    if handle._callback is not None:
        from .format_helpers import _format_callback_source

        info.append(_format_callback_source(handle._callback, handle._args, debug=handle._loop.get_debug()))
    if handle._source_traceback:
        frame = handle._source_traceback[-1]
        info.append(f"created at {frame.filename}:{frame.lineno}")
    return f"<{' '.join(info)}>"


def _run_handle(handle):
    """For a loop that runs its handles itself."""
    try:
        handle._context.run(handle._callback, *handle._args)
    except (SystemExit, KeyboardInterrupt):
        raise
    except BaseException as error:
        from .base_events import _report_failure

        _report_failure(handle._loop, handle, error)
    handle = None


def _abstract(self, *args, **kwargs):
    raise NotImplementedError


async def _abstract_async(self, *args, **kwargs):
    raise NotImplementedError


class AbstractServer:
    """What listens: the result of the loop's create_server()."""

    close = get_loop = is_serving = _abstract
    start_serving = serve_forever = wait_closed = _abstract_async

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()


class AbstractEventLoop:
    """The methods of an event loop."""

    run_forever = run_until_complete = stop = is_running = is_closed = close = _abstract
    call_soon = call_later = call_at = call_soon_threadsafe = time = create_future = create_task = _abstract
    set_task_factory = get_task_factory = run_in_executor = set_default_executor = _abstract
    get_exception_handler = set_exception_handler = default_exception_handler = call_exception_handler = _abstract
    get_debug = set_debug = add_reader = remove_reader = add_writer = remove_writer = _abstract
    add_signal_handler = remove_signal_handler = _abstract
    shutdown_asyncgens = shutdown_default_executor = getaddrinfo = getnameinfo = _abstract_async
    create_connection = create_server = start_tls = connect_accepted_socket = create_datagram_endpoint = _abstract_async
    create_unix_connection = create_unix_server = sendfile = connect_read_pipe = connect_write_pipe = _abstract_async
    subprocess_shell = subprocess_exec = sock_accept = sock_connect = sock_sendall = sock_sendfile = _abstract_async
    sock_sendto = sock_recv = sock_recv_into = sock_recvfrom = sock_recvfrom_into = _abstract_async


class _AbstractEventLoopPolicy:
    """Decides which loop is current and how a new one is made."""

    get_event_loop = set_event_loop = new_event_loop = _abstract


class _BaseDefaultEventLoopPolicy(_AbstractEventLoopPolicy):
    """One loop per thread, made by `_loop_factory`, set by the program."""

    _loop_factory = None

    def __init__(self):
        self._loops = {}

    def get_event_loop(self):
        ident, name = _current_thread()
        loop = self._loops.get(ident)
        if loop is None:
            raise RuntimeError("There is no current event loop in thread %r." % name)
        return loop

    def set_event_loop(self, loop):
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            raise TypeError(
                f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'"
            )
        ident = _current_thread()[0]
        if loop is None:
            self._loops.pop(ident, None)
        else:
            self._loops[ident] = loop

    def new_event_loop(self):
        return self._loop_factory()


def _current_thread():
    import sys

    # A program that never imported threading has one thread.
    threading = sys.modules.get("threading")
    if threading is None:
        return None, "MainThread"
    thread = threading.current_thread()
    return (None if thread is threading.main_thread() else thread.ident), thread.name


_event_loop_policy = None


def _get_event_loop_policy():
    global _event_loop_policy
    if _event_loop_policy is None:
        from .unix_events import _DefaultEventLoopPolicy

        _event_loop_policy = _DefaultEventLoopPolicy()
    return _event_loop_policy


def _warn_of_removal(function):
    import warnings

    warnings.warn(
        f"'asyncio.{function}' is deprecated and slated for removal in Python 3.16", DeprecationWarning, stacklevel=3
    )


def get_event_loop_policy():
    _warn_of_removal("get_event_loop_policy")
    return _get_event_loop_policy()


def _set_event_loop_policy(policy):
    global _event_loop_policy
    if policy is not None and not isinstance(policy, _AbstractEventLoopPolicy):
        raise TypeError(
            f"policy must be an instance of AbstractEventLoopPolicy or None, not '{type(policy).__name__}'"
        )
    _event_loop_policy = policy


def set_event_loop_policy(policy):
    _warn_of_removal("set_event_loop_policy")
    _set_event_loop_policy(policy)


def get_event_loop():
    """The running loop, else the loop set for this thread; RuntimeError if there is neither."""
    loop = _get_running_loop()
    if loop is None:
        loop = _get_event_loop_policy().get_event_loop()
    return loop


def set_event_loop(loop):
    _get_event_loop_policy().set_event_loop(loop)


def new_event_loop():
    return _get_event_loop_policy().new_event_loop()
