# cpython: skip the oracle has no sockets
import selectors
import socket
import threading

selector = selectors.DefaultSelector()
listener = socket.create_server(("127.0.0.1", 18808))
listener.setblocking(False)
clients = 3


def accept(sock):
    connection, _ = sock.accept()
    connection.setblocking(False)
    selector.register(connection, selectors.EVENT_READ, read)


def read(connection):
    global clients
    if data := connection.recv(1000):
        connection.send(data[::-1])
    else:
        selector.unregister(connection)
        connection.close()
        clients -= 1


def client(word):
    with socket.create_connection(("127.0.0.1", 18808)) as sock:
        sock.sendall(word)
        answers.append(sock.recv(100))


answers = []
selector.register(listener, selectors.EVENT_READ, accept)
threads = [threading.Thread(target=client, args=(word,)) for word in (b"abc", b"def", b"ghi")]
for thread in threads:
    thread.start()
while clients:
    for key, events in selector.select():
        key.data(key.fileobj)
for thread in threads:
    thread.join()
print(sorted(answers))
print(len(selector.get_map()), selector.get_key(listener).events)
selector.close()
listener.close()

# output:
# [b'cba', b'fed', b'ihg']
# 1 1
