# cpython: skip the oracle has no sockets
# The system forgets a connection that both sides have ended, or that was reset: there is no peer any more.
import socket


def peer_of(client):
    try:
        return client.getpeername() == listener.getsockname()
    except OSError as error:
        return error


listener = socket.create_server(("127.0.0.1", 0))
for name in "shut down here", "shut down there", "shut down twice", "closed", "closed unread":
    client = socket.create_connection(listener.getsockname())
    server, _ = listener.accept()
    if name in ("shut down here", "shut down twice"):
        client.shutdown(socket.SHUT_WR)
    if name in ("shut down there", "shut down twice"):
        server.shutdown(socket.SHUT_WR)
    if name == "closed unread":
        client.send(b"x")
    if name.startswith("closed"):
        server.close()
    print(name, peer_of(client))
    client.close()
    server.close()
listener.close()

# output:
# shut down here True
# shut down there True
# shut down twice [Errno 107] Transport endpoint is not connected
# closed True
# closed unread [Errno 107] Transport endpoint is not connected
