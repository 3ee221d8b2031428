# cpython: skip the oracle has no sockets
import selectors
import socket
import threading

chooser = selectors.DefaultSelector()
server = socket.create_server(("127.0.0.1", 0))
server.setblocking(False)
chooser.register(server, selectors.EVENT_READ, "accept")
served = 0


def client(number, results):
    with socket.create_connection(server.getsockname()) as sock:
        for word in b"one", b"two":
            sock.sendall(b"%d %s" % (number, word))
            results[number].append(sock.recv(100))


results = {n: [] for n in range(3)}
threads = [threading.Thread(target=client, args=(n, results)) for n in results]
for thread in threads:
    thread.start()
while served < 3:
    for key, events in chooser.select(timeout=5):
        if key.data == "accept":
            connection, _ = key.fileobj.accept()
            connection.setblocking(False)
            chooser.register(connection, selectors.EVENT_READ, "echo")
        else:
            data = key.fileobj.recv(100)
            if data:
                key.fileobj.sendall(data.upper())
            else:
                chooser.unregister(key.fileobj)
                key.fileobj.close()
                served += 1
for thread in threads:
    thread.join()
print(results)
print(len(chooser.get_map()), chooser.get_key(server).data)
chooser.close()
server.close()

# output:
# {0: [b'0 ONE', b'0 TWO'], 1: [b'1 ONE', b'1 TWO'], 2: [b'2 ONE', b'2 TWO']}
# 1 accept
