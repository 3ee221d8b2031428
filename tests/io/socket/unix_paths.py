# cpython: skip the oracle has no sockets
# The file of a Unix socket: there once it is bound, left over when it is closed, free again when it is removed.
import asyncio
import os
import socket
import tempfile

os.chdir(tempfile.mkdtemp())


def attempt(do, *arguments):
    try:
        print(do(*arguments))
    except OSError as error:
        print(error)


def new():
    return socket.socket(socket.AF_UNIX)


server = new()
server.bind("s")
print(os.path.exists("s"), os.listdir())
attempt(new().connect, "s")
server.listen()
new().connect("s")
server.close()
attempt(new().bind, "s")
attempt(new().connect, "s")
print(new().connect_ex("s"), new().connect_ex("t"))
os.unlink("s")
attempt(new().connect, "s")
first, second = new(), new()
first.bind("s")
os.unlink("s")
attempt(second.bind, "s")
attempt(os.remove, "s")
open("plain", "w").close()
attempt(new().bind, "plain")
attempt(new().connect, "plain")
attempt(new().bind, "no/such")
attempt(new().bind, "x" * 200)


async def main():
    server = await asyncio.start_unix_server(lambda reader, writer: writer.close(), "a")
    again = await asyncio.start_unix_server(lambda reader, writer: writer.close(), "a")
    print(os.path.exists("a"))
    server.close()
    print(os.path.exists("a"))
    again.close()
    print(os.path.exists("a"))
    kept = await asyncio.start_unix_server(lambda reader, writer: writer.close(), "b", cleanup_socket=False)
    kept.close()
    print(os.path.exists("b"))
    for path in ("plain", "no/such"):
        try:
            await asyncio.start_unix_server(lambda reader, writer: writer.close(), path)
        except OSError as error:
            print(error)


asyncio.run(main())

# output:
# True ['s']
# [Errno 111] Connection refused
# [Errno 98] Address already in use
# [Errno 111] Connection refused
# 111 2
# [Errno 2] No such file or directory
# None
# None
# [Errno 98] Address already in use
# [Errno 111] Connection refused
# [Errno 2] No such file or directory
# AF_UNIX path too long
# True
# True
# False
# True
# [Errno 98] Address 'plain' is already in use
# [Errno 2] No such file or directory
