# cpython: skip the oracle has no sockets
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    one, other = socket.socketpair()
    one.setblocking(False)
    done = loop.create_future()

    def readable(tag):
        data = one.recv(2)
        print(tag, data)
        if not data:
            done.set_result(None)

    loop.add_reader(one, readable, "first")
    loop.add_reader(one.fileno(), readable, "second")
    other.sendall(b"abcd")
    other.close()
    await done
    print(loop.remove_reader(one), loop.remove_reader(one))
    loop.add_writer(one, print, "writable")
    await asyncio.sleep(0)
    print(loop.remove_writer(one), loop.remove_writer(one))
    try:
        loop.add_reader(object(), print)
    except ValueError as error:
        print(str(error)[:20])
    one.close()


asyncio.run(main())

# output:
# second b'ab'
# second b'cd'
# second b''
# True False
# True False
# Invalid file object:
