# cpython: skip the oracle has no processes
# What processes share: queues, pipes, locks, events, numbers, managers.
import multiprocessing as mp
import queue
import time


def producer(q, n):
    for i in range(n):
        q.put((i, i * i))
    q.put(None)


def echo(conn):
    while True:
        try:
            value = conn.recv()
        except EOFError:
            break
        conn.send(value * 2)
    conn.close()


def add(value, lock, n):
    for _ in range(n):
        with lock:
            value.value += 1


def add_own(value, n):
    for _ in range(n):
        with value.get_lock():
            value.value += 1


def square(array):
    for i in range(len(array)):
        array[i] = array[i] ** 2


def waiter(event, q):
    event.wait()
    q.put('set')


def consume(q):
    while True:
        item = q.get()
        if item is None:
            q.task_done()
            break
        q.task_done()


def fill(d, l, ns):
    d['x'] = 1
    d[2] = [3]
    l.append('child')
    l.extend([1, 2])
    ns.name = 'set in child'


def meet(barrier, q):
    barrier.wait()
    q.put('met')


def conditioned(c, q):
    with c:
        q.put('waiting')
        c.wait()
        q.put('notified')


def nested(q):
    p = mp.Process(target=producer, args=(q, 1))
    p.start()
    p.join()


if __name__ == '__main__':
    q = mp.Queue()
    p = mp.Process(target=producer, args=(q, 3)); p.start()
    while (item := q.get()) is not None: print(item)
    p.join()
    print(q.empty(), q.qsize())
    try: q.get(timeout=0.05)
    except queue.Empty as e: print(repr(e))
    try: q.get_nowait()
    except queue.Empty as e: print(repr(e))
    q1 = mp.Queue(1); q1.put('x')
    time.sleep(0.05)
    try: q1.put('y', timeout=0.05)
    except queue.Full as e: print(repr(e))
    print(q1.full(), q1.get())

    a, b = mp.Pipe()
    p = mp.Process(target=echo, args=(b,)); p.start(); b.close()
    a.send(21); print(a.recv()); a.send('ab'); print(a.poll(5), a.recv(), a.poll())
    a.close(); p.join(); print(p.exitcode)
    r, w = mp.Pipe(False)
    try: r.send(1)
    except OSError as e: print(e)
    try: w.recv()
    except OSError as e: print(e)
    w.close()
    try: r.recv()
    except EOFError as e: print(repr(e))

    value, lock = mp.Value('i', 0), mp.Lock()
    ps = [mp.Process(target=add, args=(value, lock, 20)) for _ in range(3)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(value.value)
    ps = [mp.Process(target=add_own, args=(value, 10)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(value.value)
    array = mp.Array('i', range(5))
    p = mp.Process(target=square, args=(array,)); p.start(); p.join()
    print(array[:], list(array), len(array), mp.Value('d', 1.5).value, mp.Array('d', 2)[:])
    s = mp.Array('c', b'hello'); s.value = b'hi'; print(s.value, s.raw)

    e = mp.Event(); p = mp.Process(target=waiter, args=(e, q)); p.start(); print(e.is_set()); e.set(); print(q.get()); p.join()
    j = mp.JoinableQueue(); p = mp.Process(target=consume, args=(j,)); p.start()
    for i in range(3): j.put(i)
    j.put(None); j.join(); p.join(); print('joined')

    with mp.Manager() as manager:
        d, l, ns = manager.dict(), manager.list(['parent']), manager.Namespace()
        p = mp.Process(target=fill, args=(d, l, ns)); p.start(); p.join()
        print(d, l, ns.name, d['x'], sorted(map(str, d.keys())), len(l), l[1:], 'x' in d, d.copy())
        print(dict(d), list(l))
        try: d['missing']
        except KeyError as e: print(repr(e))
        mq = manager.Queue(); p = mp.Process(target=producer, args=(mq, 2)); p.start(); p.join()
        print(mq.get(), mq.qsize())

    barrier = mp.Barrier(3)
    ps = [mp.Process(target=meet, args=(barrier, q)) for _ in range(2)]
    for p in ps: p.start()
    barrier.wait()
    print(q.get(), q.get())
    for p in ps: p.join()
    c = mp.Condition(); p = mp.Process(target=conditioned, args=(c, q)); p.start(); print(q.get())
    with c: c.notify()
    print(q.get()); p.join()
    s = mp.Semaphore(2); print(s.acquire(), s.acquire(), s.acquire(False)); s.release()
    print(mp.Lock(), mp.RLock(), mp.BoundedSemaphore(2), mp.Semaphore(3), 'unset' in repr(mp.Event()))
    l = mp.Lock(); l.acquire(); print(l, l.acquire(timeout=0.01)); l.release()
    try: l.release()
    except ValueError as e: print(e)
    p = mp.Process(target=nested, args=(q,)); p.start(); print(q.get(), q.get()); p.join()
    import pickle
    try: pickle.dumps(q)
    except RuntimeError as e: print(e)

# output:
# (0, 0)
# (1, 1)
# (2, 4)
# True 0
# Empty()
# Empty()
# Full()
# True x
# 42
# True abab False
# 0
# connection is read-only
# connection is write-only
# EOFError()
# 60
# 80
# [0, 1, 4, 9, 16] [0, 1, 4, 9, 16] 5 1.5 [0.0, 0.0]
# b'hi' b'hi\x00lo'
# False
# set
# joined
# {'x': 1, 2: [3]} ['parent', 'child', 1, 2] set in child 1 ['2', 'x'] 4 ['child', 1, 2] True {'x': 1, 2: [3]}
# {'x': 1, 2: [3]} ['parent', 'child', 1, 2]
# KeyError('missing')
# (0, 0) 2
# met met
# waiting
# notified
# True True False
# <Lock(owner=None)> <RLock(None, 0)> <BoundedSemaphore(value=2, maxvalue=2)> <Semaphore(value=3)> True
# <Lock(owner=MainProcess)> False
# semaphore or lock released too many times
# (0, 0) None
# Queue objects should only be shared between processes through inheritance
