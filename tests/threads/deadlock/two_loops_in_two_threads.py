# exit: 3
# cpython: skip it would wait for ever
# Each loop waits for an event of the other's, and the main thread for both.
import asyncio
import threading

loops, events = {}, {}
ready = threading.Barrier(2)


async def main(me, other):
    loops[me], events[me] = asyncio.get_running_loop(), asyncio.Event()
    ready.wait()
    await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(events[other].wait(), loops[other]))
    loops[other].call_soon_threadsafe(events[other].set)


threads = [threading.Thread(target=lambda *names: asyncio.run(main(*names)), args=names, name=names[0])
           for names in (("left", "right"), ("right", "left"))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

# output:
# Deadlock: nothing is ready, no timer is set, and nothing from outside is expected.
#   Task-1 waits in main(), line 14 of two_loops_in_two_threads.py, for <Future pending>
#     which a thread is to end
#   Task-2 waits in main(), line 14 of two_loops_in_two_threads.py, for <Future pending>
#     which a thread is to end
#   Task-3 waits for <asyncio.locks.Event object at 0x7fb7d5463b80 [unset, waiters:1]> to wait
#     could be woken by Task-1, Task-2
#   Task-4 waits for <asyncio.locks.Event object at 0x7fb7d5463c70 [unset, waiters:1]> to wait
#     could be woken by Task-1, Task-2
#   MainThread waits in <module>(), line 23 of two_loops_in_two_threads.py, for <Thread(left, started 2)> to join
