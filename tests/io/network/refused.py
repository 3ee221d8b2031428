# cpython: skip the oracle has no sockets
import asyncio


async def attempt(host, port):
    try:
        await asyncio.open_connection(host, port)
    except OSError as error:
        print(type(error).__name__, error, error.errno)


async def main():
    await attempt("127.0.0.1", 9999)
    await attempt("::1", 9999)
    await attempt("localhost", 9999)
    await attempt("nowhere.invalid", 80)
    await attempt("127.0.0.1", 1)
    try:
        await asyncio.get_running_loop().create_connection(asyncio.Protocol, "127.0.0.1", 9999, all_errors=True)
    except ExceptionGroup as group:
        print(repr(group))


asyncio.run(main())

# output:
# ConnectionRefusedError [Errno 111] Connect call failed ('127.0.0.1', 9999) 111
# ConnectionRefusedError [Errno 111] Connect call failed ('::1', 9999, 0, 0) 111
# ConnectionRefusedError [Errno 111] Connect call failed ('127.0.0.1', 9999) 111
# gaierror [Errno -2] Name or service not known -2
# ConnectionRefusedError [Errno 111] Connect call failed ('127.0.0.1', 1) 111
# ExceptionGroup('create_connection failed', [ConnectionRefusedError(111, "Connect call failed ('127.0.0.1', 9999)")])
