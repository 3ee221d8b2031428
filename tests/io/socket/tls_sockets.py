# cpython: skip the in-page network accepts TLS without certificates
# A TLS socket takes the place of the one that it wraps; the two sides agree on a protocol and on the server's name.
import socket
import ssl
import threading

client_side = ssl.create_default_context()
client_side.set_alpn_protocols(["h2", "http/1.1"])
server_side = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
server_side.set_alpn_protocols(["http/1.1"])
server_side.sni_callback = lambda connection, name, context: print("asked for", name)

listener = socket.create_server(("127.0.0.1", 7033))


def serve():
    with server_side.wrap_socket(listener, server_side=True) as secure:
        connection, address = secure.accept()
        with connection, connection.makefile("rw") as file:
            print("server:", connection.selected_alpn_protocol(), connection.version())
            file.write(file.readline().upper())


server = threading.Thread(target=serve)
server.start()
plain = socket.create_connection(("127.0.0.1", 7033))
with client_side.wrap_socket(plain, server_hostname="localhost") as secure:
    print("client:", secure.selected_alpn_protocol(), isinstance(secure, socket.socket), plain.fileno())
    secure.sendall(b"a secret\n")
    print(secure.recv(100), secure.recv(100))
server.join()

# Without blocking, each side says what it waits for.
one, other = socket.socketpair()
one.setblocking(False)
other.setblocking(False)
one = client_side.wrap_socket(one, server_hostname="localhost", do_handshake_on_connect=False)
other = server_side.wrap_socket(other, server_side=True, do_handshake_on_connect=False)
try:
    one.do_handshake()
except ssl.SSLWantReadError as error:
    print(type(error).__name__, error.args[0])
other.do_handshake()
one.do_handshake()
try:
    one.recv(10)
except ssl.SSLWantReadError as error:
    print(type(error).__name__, str(error).partition(" (_ssl")[0])

# A peer that answers in plain text, one that leaves, and one that says nothing.
for answer in (b"HTTP/1.0 400 Bad Request\r\n\r\n", b"", None):
    one, other = socket.socketpair()
    one.settimeout(0.5)
    if answer:
        other.sendall(answer)
    elif answer is not None:
        other.shutdown(socket.SHUT_WR)
    try:
        client_side.wrap_socket(one, server_hostname="localhost")
    except OSError as error:
        print(type(error).__name__, str(error).partition(" (_ssl")[0], one.fileno())

# output:
# asked for localhost
# server: http/1.1 TLSv1.3
# client: http/1.1 True -1
# b'A SECRET\n' b''
# SSLWantReadError 2
# asked for localhost
# SSLWantReadError The operation did not complete (read)
# SSLError [SSL: WRONG_VERSION_NUMBER] wrong version number -1
# SSLEOFError [SSL: UNEXPECTED_EOF_WHILE_READING] EOF occurred in violation of protocol -1
# TimeoutError _ssl.c:1063: The handshake operation timed out -1
