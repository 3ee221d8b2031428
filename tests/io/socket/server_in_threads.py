# cpython: skip the oracle has no sockets
import socket
import threading


def handle(connection):
    with connection:
        total = 0
        for line in connection.makefile():
            if line.strip() == "total":
                connection.sendall(f"{total}\n".encode())
            else:
                total += int(line)


def serve(server, count):
    for _ in range(count):
        connection, _ = server.accept()
        threading.Thread(target=handle, args=(connection,)).start()


with socket.create_server(("127.0.0.1", 0)) as server:
    acceptor = threading.Thread(target=serve, args=(server, 3))
    acceptor.start()
    clients = [socket.create_connection(server.getsockname()) for _ in range(3)]
    for number, client in enumerate(clients):
        for value in range(number + 3):
            client.sendall(f"{value}\n".encode())
    for client in clients:
        client.sendall(b"total\n")
        print(client.makefile().readline().strip())
        client.close()
    acceptor.join()

# output:
# 3
# 6
# 10
