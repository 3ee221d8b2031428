# The abstract classes: what is one of them, and that their methods are for others to write.
import asyncio

print(issubclass(asyncio.Server, asyncio.AbstractServer), isinstance(asyncio.new_event_loop(), asyncio.AbstractEventLoop))
print([base.__name__ for base in asyncio.Transport.__mro__])
print([base.__name__ for base in asyncio.DatagramTransport.__mro__])
print([base.__name__ for base in asyncio.SubprocessTransport.__mro__])
print([issubclass(kind, asyncio.BaseProtocol)
       for kind in (asyncio.Protocol, asyncio.BufferedProtocol, asyncio.DatagramProtocol, asyncio.SubprocessProtocol)])

transport = asyncio.BaseTransport({"peername": "nobody"})
print(transport.get_extra_info("peername"), transport.get_extra_info("socket", 3))
for kind, call in (
    (asyncio.BaseTransport, lambda one: one.is_closing()),
    (asyncio.ReadTransport, lambda one: one.pause_reading()),
    (asyncio.WriteTransport, lambda one: one.write(b"")),
    (asyncio.DatagramTransport, lambda one: one.sendto(b"")),
    (asyncio.SubprocessTransport, lambda one: one.get_pid()),
    (asyncio.AbstractServer, lambda one: one.close()),
    (asyncio.AbstractEventLoop, lambda one: one.time()),
):
    try:
        call(kind())
    except NotImplementedError as error:
        print(kind.__name__, repr(error))


class Joining(asyncio.WriteTransport):
    def write(self, data):
        print(data)


Joining().writelines([b"one ", bytearray(b"two "), memoryview(b"three")])


class Quiet(asyncio.Protocol):
    pass


protocol = Quiet()
print(protocol.connection_made(None), protocol.data_received(b""), protocol.eof_received(), protocol.connection_lost(None))

# output:
# True True
# ['Transport', 'ReadTransport', 'WriteTransport', 'BaseTransport', 'object']
# ['DatagramTransport', 'BaseTransport', 'object']
# ['SubprocessTransport', 'BaseTransport', 'object']
# [True, True, True, True]
# nobody 3
# BaseTransport NotImplementedError()
# ReadTransport NotImplementedError()
# WriteTransport NotImplementedError()
# DatagramTransport NotImplementedError()
# SubprocessTransport NotImplementedError()
# AbstractServer NotImplementedError()
# AbstractEventLoop NotImplementedError()
# b'one two three'
# None None None None
