"""What a program implements to be told of a transport's events. Every method may be left out."""

__all__ = ("BaseProtocol", "Protocol", "DatagramProtocol", "SubprocessProtocol", "BufferedProtocol")


class BaseProtocol:
    __slots__ = ()

    def connection_made(self, transport):
        """Called once, first."""

    def connection_lost(self, exc):
        """Called once, last; `exc` is None after a regular end."""

    def pause_writing(self):
        """The transport's buffer is above its high-water mark."""

    def resume_writing(self):
        """The transport's buffer is below its low-water mark again."""


class Protocol(BaseProtocol):
    """A stream of bytes."""

    __slots__ = ()

    def data_received(self, data):
        """Some bytes came."""

    def eof_received(self):
        """The other side will send no more. A true answer keeps this side open."""


class BufferedProtocol(BaseProtocol):
    """A stream of bytes, read into buffers of the protocol's own."""

    __slots__ = ()

    def get_buffer(self, sizehint):
        """Gives a writable buffer; `sizehint` -1 means any size."""

    def buffer_updated(self, nbytes):
        """The buffer now begins with `nbytes` new bytes."""

    def eof_received(self):
        """As in Protocol."""


class DatagramProtocol(BaseProtocol):
    __slots__ = ()

    def datagram_received(self, data, addr):
        """A datagram came from `addr`."""

    def error_received(self, exc):
        """Sending or receiving raised an OSError."""


class SubprocessProtocol(BaseProtocol):
    __slots__ = ()

    def pipe_data_received(self, fd, data):
        """The child wrote to descriptor `fd`."""

    def pipe_connection_lost(self, fd, exc):
        """The pipe at descriptor `fd` was closed."""

    def process_exited(self):
        """The child ended."""


def _feed_data_to_buffered_proto(protocol, data):
    while data:
        buffer = protocol.get_buffer(len(data))
        size = len(buffer)
        if not size:
            raise RuntimeError("get_buffer() returned an empty buffer")
        count = min(size, len(data))
        buffer[:count] = data[:count]
        protocol.buffer_updated(count)
        data = data[count:]
