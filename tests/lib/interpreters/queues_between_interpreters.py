# Queues are what interpreters have in common.
# cpython: skip pyodide has one interpreter
import time
from concurrent import interpreters


def attempt(label, function, *args, **kwargs):
    try:
        print(label, '->', repr(function(*args, **kwargs)))
    except Exception as error:
        print(label, '->', f'{type(error).__module__}.{type(error).__name__}: {error}')


def squares(queue, count):
    for number in range(count):
        queue.put(number * number)
    queue.put(None)


def doubled(inbox, outbox):
    while (item := inbox.get()) is not None:
        outbox.put(item * 2)
    outbox.put(None)


def main():
    queue = interpreters.create_queue()
    print(queue, queue.maxsize, queue.qsize(), queue.empty(), queue.full(), queue.unbounditems)
    for item in 1, 'text', b'bytes', (1, 2.5, None), [1, {'two': 2}], queue:
        queue.put(item)
    print([queue.get() for _ in range(queue.qsize())])
    attempt('nothing there', queue.get_nowait)
    attempt('waits for no second', queue.get, timeout=0.5)
    attempt('negative', queue.get, timeout=-1)

    small = interpreters.create_queue(2)
    small.put(1)
    small.put_nowait(2)
    attempt('full', small.put_nowait, 3)
    attempt('size', interpreters.create_queue, 'two')
    attempt('unknown', interpreters.Queue, 77)
    attempt('a name', interpreters.Queue, 'q')

    maker, worker = interpreters.create(), interpreters.create()
    results = interpreters.create_queue()
    threads = [maker.call_in_thread(squares, queue, 5), worker.call_in_thread(doubled, queue, results)]
    print(list(iter(results.get, None)))
    for thread in threads:
        thread.join()

    maker.prepare_main(queue=queue)
    maker.exec('queue.put([1]); queue.put("left behind")')
    print(queue.qsize())
    maker.close()
    print(queue.get(), queue.get())

    sleeping = worker.call_in_thread(time.sleep, 0.3)
    time.sleep(0.1)
    print(worker.is_running())
    attempt('busy', worker.call, len, 'a')
    attempt('busy', worker.close)
    sleeping.join()
    worker.close()


if __name__ == '__main__':
    main()

# output:
# Queue(1) 0 0 True False concurrent.interpreters._queues.UNBOUND
# [1, 'text', b'bytes', (1, 2.5, None), [1, {'two': 2}], Queue(1)]
# nothing there -> concurrent.interpreters._queues.QueueEmpty: queue 1 is empty
# waits for no second -> concurrent.interpreters._queues.QueueEmpty: queue 1 is empty
# negative -> builtins.ValueError: timeout value must be non-negative
# full -> concurrent.interpreters._queues.QueueFull: queue 2 is full
# size -> builtins.TypeError: 'str' object cannot be interpreted as an integer
# unknown -> concurrent.interpreters.QueueNotFoundError: queue 77 not found
# a name -> builtins.TypeError: id must be an int, got 'q'
# [0, 2, 8, 18, 32]
# 2
# concurrent.interpreters._queues.UNBOUND concurrent.interpreters._queues.UNBOUND
# True
# busy -> concurrent.interpreters.InterpreterError: interpreter already running
# busy -> concurrent.interpreters.InterpreterError: interpreter running
