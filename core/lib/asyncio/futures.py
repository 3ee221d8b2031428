"""Futures: the class is native; here is what joins it to the futures of threads."""

from _asyncio import Future, future_add_to_awaited_by, future_discard_from_awaited_by

from . import events
from .exceptions import CancelledError, InvalidStateError

__all__ = ("Future", "wrap_future", "isfuture", "future_add_to_awaited_by", "future_discard_from_awaited_by")


def isfuture(obj):
    """True for objects that declare themselves to be futures: they need not derive from Future."""
    return hasattr(obj.__class__, "_asyncio_future_blocking") and obj._asyncio_future_blocking is not None


def _get_loop(future):
    # A future-like object of somebody else's may have only the attribute.
    try:
        get_loop = future.get_loop
    except AttributeError:
        return future._loop
    return get_loop()


def _set_result_unless_cancelled(future, result):
    if not future.cancelled():
        future.set_result(result)


def _as_asyncio_error(error):
    import concurrent.futures

    if type(error) is concurrent.futures.CancelledError:
        return CancelledError(*error.args).with_traceback(error.__traceback__)
    if type(error) is concurrent.futures.InvalidStateError:
        return InvalidStateError(*error.args).with_traceback(error.__traceback__)
    return error


def _copy_to_future(source, destination):
    if destination.cancelled():
        return
    if source.cancelled():
        destination.cancel()
    elif (error := source.exception()) is not None:
        destination.set_exception(_as_asyncio_error(error))
    else:
        destination.set_result(source.result())


def _copy_to_concurrent(source, destination):
    if source.cancelled():
        destination.cancel()
    if not destination.set_running_or_notify_cancel():
        return
    error = source.exception()
    if error is not None:
        destination.set_exception(_as_asyncio_error(error))
    else:
        destination.set_result(source.result())


def _chain_future(source, destination):
    """Whatever becomes of `source` becomes of `destination`; cancelling `destination` cancels `source`.

    Either may be a future of asyncio or of concurrent.futures.
    """
    import concurrent.futures

    if not isfuture(source) and not isinstance(source, concurrent.futures.Future):
        raise TypeError("A future is required for source argument")
    if not isfuture(destination) and not isinstance(destination, concurrent.futures.Future):
        raise TypeError("A future is required for destination argument")
    source_loop = _get_loop(source) if isfuture(source) else None
    destination_loop = _get_loop(destination) if isfuture(destination) else None

    def _copy(source):
        if isfuture(destination):
            _copy_to_future(source, destination)
        else:
            _copy_to_concurrent(source, destination)

    def _call_check_cancel(destination):
        if destination.cancelled():
            if source_loop in (None, events._get_running_loop()):
                source.cancel()
            else:
                source_loop.call_soon_threadsafe(source.cancel)

    def _call_set_state(source):
        if destination.cancelled() and destination_loop is not None and destination_loop.is_closed():
            return
        if destination_loop is None or destination_loop is source_loop:
            _copy(source)
        elif not destination_loop.is_closed():
            destination_loop.call_soon_threadsafe(_copy, source)

    destination.add_done_callback(_call_check_cancel)
    source.add_done_callback(_call_set_state)


def wrap_future(future, *, loop=None):
    """A future of asyncio that follows a concurrent.futures.Future."""
    if isfuture(future):
        return future
    import concurrent.futures

    assert isinstance(future, concurrent.futures.Future), f"concurrent.futures.Future is expected, got {future!r}"
    if loop is None:
        loop = events.get_event_loop()
    new_future = loop.create_future()
    _chain_future(future, new_future)
    return new_future
