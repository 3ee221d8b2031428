# cpython: skip threads
# Errors of concurrent.futures become asyncio's of the same name, in both directions between a loop and a thread.
import asyncio
import concurrent.futures


async def cancelled():
    raise concurrent.futures.CancelledError("by hand")


async def invalid():
    raise concurrent.futures.InvalidStateError("no state")


def raised(call):
    try:
        call()
    except BaseException as error:
        return f"{type(error).__module__}.{type(error).__name__}: {error}"


async def main():
    loop = asyncio.get_running_loop()
    for work in cancelled, invalid:
        future = asyncio.run_coroutine_threadsafe(work(), loop)
        print(await asyncio.to_thread(raised, future.result))
        other = concurrent.futures.Future()
        other.set_exception(concurrent.futures.InvalidStateError("of a thread"))
        wrapped = asyncio.wrap_future(other)
        await asyncio.wait([wrapped])
        print(raised(wrapped.result))


asyncio.run(main())

# output:
# asyncio.exceptions.CancelledError: by hand
# asyncio.exceptions.InvalidStateError: of a thread
# asyncio.exceptions.InvalidStateError: no state
# asyncio.exceptions.InvalidStateError: of a thread
