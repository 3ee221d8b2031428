# cpython: skip the oracle has no sockets
import socket
import threading

listener = socket.create_server(("127.0.0.1", 18801))


def serve():
    connection, address = listener.accept()
    with connection:
        while data := connection.recv(1024):
            print("server got", data)
            connection.sendall(data.upper())
    print("server done")


thread = threading.Thread(target=serve)
thread.start()
with socket.create_connection(("127.0.0.1", 18801)) as client:
    for word in (b"one", b"two"):
        client.sendall(word)
        print("client got", client.recv(1024))
thread.join()
listener.close()

# output:
# server got b'one'
# client got b'ONE'
# server got b'two'
# client got b'TWO'
# server done
