# cpython: skip the oracle has no sockets
import socket
import threading
import time

one, other = socket.socketpair()
received = 0


def read_slowly():
    global received
    time.sleep(0.05)
    while data := other.recv(100_000):
        received += len(data)


thread = threading.Thread(target=read_slowly)
thread.start()
one.sendall(b"x" * 3_000_000)
one.close()
thread.join()
print(received)
other.close()

# output:
# 3000000
