# cpython: skip the oracle has no sockets
# The old way: a thread that accepts, a pool that works, a queue between them.
import queue
import socket
import threading

jobs = queue.Queue()
results = []
lock = threading.Lock()


def worker():
    while (sock := jobs.get()) is not None:
        with sock, sock.makefile("rw") as file:
            number = int(file.readline())
            file.write(f"{number * number}\n")
            file.flush()
            with lock:
                results.append(number)
        jobs.task_done()
    jobs.task_done()


def accept(listener, count):
    for _ in range(count):
        jobs.put(listener.accept()[0])


listener = socket.create_server(("127.0.0.1", 0))
workers = [threading.Thread(target=worker) for _ in range(3)]
for each in (*workers, acceptor := threading.Thread(target=accept, args=(listener, 8))):
    each.start()
answers = []
for number in range(8):
    with socket.create_connection(listener.getsockname()) as sock:
        sock.sendall(f"{number}\n".encode())
        answers.append(int(sock.makefile().readline()))
acceptor.join()
jobs.join()
for _ in workers:
    jobs.put(None)
for each in workers:
    each.join()
listener.close()
print(answers, sorted(results), jobs.empty())

# output:
# [0, 1, 4, 9, 16, 25, 36, 49] [0, 1, 2, 3, 4, 5, 6, 7] True
