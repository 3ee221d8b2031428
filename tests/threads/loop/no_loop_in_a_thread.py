# cpython: skip the oracle has no threads
import asyncio
import threading

def work():
    for function in asyncio.get_event_loop, asyncio.get_running_loop:
        try:
            function()
        except RuntimeError as error:
            print(error)
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    print(asyncio.get_event_loop() is loop)
    loop.close()

thread = threading.Thread(target=work, name="worker")
thread.start()
thread.join()
# output:
# There is no current event loop in thread 'worker'.
# no running event loop
# True
