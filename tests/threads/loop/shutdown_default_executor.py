# cpython: skip the oracle has no threads
# It waits for what runs, for so long as it may; afterwards the loop takes no more calls for threads.
import asyncio
import time
import warnings


async def main():
    loop = asyncio.get_running_loop()
    slow = loop.run_in_executor(None, time.sleep, 0.03)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        await loop.shutdown_default_executor(timeout=0.01)
    print([(warning.category.__name__, str(warning.message)) for warning in caught])
    print(slow.done())
    try:
        await asyncio.to_thread(print)
    except RuntimeError as error:
        print(error)
    await slow
    await loop.shutdown_default_executor()


async def patient():
    loop = asyncio.get_running_loop()
    call = loop.run_in_executor(None, time.sleep, 0.005)
    await loop.shutdown_default_executor()
    print(call.done())


asyncio.run(main())
asyncio.run(patient())

# output:
# [('RuntimeWarning', 'The executor did not finishing joining its threads within 0.01 seconds.')]
# False
# Executor shutdown has been called
# True
