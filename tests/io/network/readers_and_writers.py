# cpython: skip the oracle has no sockets
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    one, two = socket.socketpair()
    heard = asyncio.Queue()
    loop.add_reader(one, lambda: heard.put_nowait(one.recv(100)))
    two.send(b"first")
    print(await heard.get())
    loop.add_reader(one.fileno(), lambda label: heard.put_nowait((label, one.recv(100))), "again")
    two.send(b"second")
    print(await heard.get())
    print(loop.remove_reader(one), loop.remove_reader(one))
    writable = asyncio.Event()
    loop.add_writer(two, writable.set)
    await writable.wait()
    print(loop.remove_writer(two), loop.remove_writer(two))
    for wrong in "text", -1:
        try:
            loop.add_reader(wrong, print)
        except ValueError as error:
            print(error)
    reader, writer = await asyncio.open_connection(sock=one)
    try:
        loop.add_reader(one, print)
    except RuntimeError as error:
        print(str(error)[:50])
    writer.close()
    two.close()


asyncio.run(main())

# output:
# b'first'
# ('again', b'second')
# True False
# True False
# Invalid file object: 'text'
# Invalid file descriptor: -1
# File descriptor <socket.socket fd=6, family=1, typ
