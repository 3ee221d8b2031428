# cpython: skip the oracle has no sockets
import socket
import time

with socket.create_server(("127.0.0.1", 0)) as server:
    server.settimeout(0.05)
    try:
        server.accept()
    except TimeoutError as error:
        print(error, type(error).__name__)
    server.setblocking(False)
    try:
        server.accept()
    except BlockingIOError as error:
        print(error.errno)
    with socket.create_connection(server.getsockname()) as client:
        connection, address = server.accept()
        print(address == client.getsockname(), connection.gettimeout(), client.gettimeout())
        connection.close()

# output:
# timed out TimeoutError
# 11
# True None None
