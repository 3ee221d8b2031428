"""Trying alternatives one after the other without waiting for each to fail (happy eyeballs, RFC 8305)."""

from _asyncio import get_running_loop

from . import tasks
from .locks import Event

__all__ = ("staggered_race",)


async def staggered_race(coro_fns, delay, *, loop=None):
    """Begins the first; the next when the one before failed or `delay` seconds are over; the first to succeed wins.

    Gives (result of the winner or None, its index or None, the list of exceptions, None for the winner).
    """
    loop = loop or get_running_loop()
    winner_result = None
    winner_index = None
    exceptions = []
    running = set()
    unhandled = []
    all_ended = loop.create_future()

    def _task_done(task):
        running.discard(task)
        if not running and not all_ended.done():
            all_ended.set_result(None)
        if not task.cancelled() and (error := task.exception()) is not None:
            unhandled.append(error)

    def _begin(index, fn, failed_before):
        task = loop.create_task(_attempt(index, fn, failed_before))
        running.add(task)
        task.add_done_callback(_task_done)

    candidates = enumerate(coro_fns)

    async def _attempt(index, fn, failed_before):
        nonlocal winner_result, winner_index
        if failed_before is not None:
            try:
                await tasks.wait_for(failed_before.wait(), delay)
            except TimeoutError:
                pass
        following = next(candidates, None)
        failed = Event()
        if following is not None:
            _begin(*following, failed)
        exceptions.append(None)
        try:
            result = await fn()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            exceptions[index] = error
            failed.set()
        else:
            winner_index = index
            winner_result = result
            current = tasks.current_task(loop)
            for task in running:
                if task is not current:
                    task.cancel()

    first = next(candidates, None)
    cancellation = None
    try:
        if first is not None:
            _begin(*first, None)
        while running:
            try:
                await all_ended
            except tasks.CancelledError as error:
                cancellation = error
                for task in running:
                    task.cancel(*error.args)
            all_ended = loop.create_future()
        if unhandled:
            raise ExceptionGroup("staggered race failed", unhandled)
        if cancellation is not None:
            raise cancellation
        return winner_result, winner_index, exceptions
    finally:
        cancellation = None
        del exceptions, unhandled
