"""Sockets. In the page they reach the program's own sockets: 127.0.0.1, ::1, localhost and paths of Unix sockets. Where
the program may use the system's network, they reach everybody.

A blocking call makes its thread wait, never the others. The sockets themselves are native (`_socket`).
"""

import _socket
from _socket import SocketType, close, dup, gaierror, getdefaulttimeout, herror, setdefaulttimeout
from enum import IntEnum, IntFlag
from operator import index

if _socket._reaches_outside():
    import _socket_outside as _outside

error = OSError
timeout = TimeoutError
has_ipv6 = True
_GLOBAL_DEFAULT_TIMEOUT = object()  # whatever setdefaulttimeout() said


class AddressFamily(IntEnum):
    AF_UNSPEC = 0
    AF_UNIX = 1
    AF_INET = 2
    AF_INET6 = 10
    AF_NETLINK = 16
    AF_PACKET = 17
    AF_CAN = 29
    AF_BLUETOOTH = 31
    AF_VSOCK = 40


class SocketKind(IntEnum):
    SOCK_STREAM = 1
    SOCK_DGRAM = 2
    SOCK_RAW = 3
    SOCK_RDM = 4
    SOCK_SEQPACKET = 5
    SOCK_CLOEXEC = 524288
    SOCK_NONBLOCK = 2048


class MsgFlag(IntFlag):
    MSG_OOB = 1
    MSG_PEEK = 2
    MSG_DONTROUTE = 4
    MSG_CTRUNC = 8
    MSG_TRUNC = 32
    MSG_DONTWAIT = 64
    MSG_EOR = 128
    MSG_WAITALL = 256
    MSG_CONFIRM = 2048
    MSG_ERRQUEUE = 8192
    MSG_NOSIGNAL = 16384
    MSG_MORE = 32768
    MSG_CMSG_CLOEXEC = 1073741824


class AddressInfo(IntFlag):
    AI_PASSIVE = 1
    AI_CANONNAME = 2
    AI_NUMERICHOST = 4
    AI_V4MAPPED = 8
    AI_ALL = 16
    AI_ADDRCONFIG = 32
    AI_NUMERICSERV = 1024


for _kind in (AddressFamily, SocketKind, MsgFlag, AddressInfo):
    globals().update(_kind.__members__)
del _kind

_numbers = """SOL_SOCKET 1 SO_REUSEADDR 2 SO_TYPE 3 SO_ERROR 4 SO_BROADCAST 6 SO_SNDBUF 7 SO_RCVBUF 8 SO_KEEPALIVE 9
SO_OOBINLINE 10 SO_LINGER 13 SO_REUSEPORT 15 SO_RCVTIMEO 20 SO_SNDTIMEO 21 SO_ACCEPTCONN 30 SO_PROTOCOL 38 SO_DOMAIN 39
SOMAXCONN 4096 IPPROTO_IP 0 IPPROTO_ICMP 1 IPPROTO_TCP 6 IPPROTO_UDP 17 IPPROTO_IPV6 41 IPV6_V6ONLY 26 IP_TTL 2
IP_MULTICAST_TTL 33 IP_MULTICAST_LOOP 34 IP_ADD_MEMBERSHIP 35 IP_DROP_MEMBERSHIP 36 TCP_NODELAY 1 TCP_MAXSEG 2 TCP_CORK 3
TCP_KEEPIDLE 4 TCP_KEEPINTVL 5 TCP_KEEPCNT 6 TCP_QUICKACK 12 NI_NUMERICHOST 1 NI_NUMERICSERV 2 NI_NOFQDN 4 NI_NAMEREQD 8
NI_DGRAM 16 SHUT_RD 0 SHUT_WR 1 SHUT_RDWR 2 EAI_AGAIN -3 EAI_FAIL -4 EAI_FAMILY -6 EAI_NONAME -2 EAI_SERVICE -8
INADDR_ANY 0 INADDR_BROADCAST 4294967295 INADDR_LOOPBACK 2130706433
SOL_IP 0 SOL_TCP 6 SOL_UDP 17 EBADF 9 EAGAIN 11 EWOULDBLOCK 11 NI_MAXHOST 1025 NI_MAXSERV 32 IPPROTO_ICMPV6 58
IPPROTO_RAW 255 IPPROTO_IGMP 2 IPPROTO_SCTP 132 IPPROTO_NONE 59 IPPROTO_ESP 50 IP_HDRINCL 3 IP_TOS 1 IP_MULTICAST_IF 32
IP_OPTIONS 4 IP_PKTINFO 8 IP_RECVTTL 12 IP_RECVERR 11 IP_TRANSPARENT 19 IP_FREEBIND 15 IP_DEFAULT_MULTICAST_TTL 1
SO_DEBUG 1 SO_DONTROUTE 5 SO_PRIORITY 12 SO_PASSCRED 16 SO_PEERCRED 17 SO_RCVLOWAT 18 SO_SNDLOWAT 19 SO_BINDTODEVICE 25
SO_MARK 36 TCP_SYNCNT 7 TCP_LINGER2 8 TCP_DEFER_ACCEPT 9 TCP_WINDOW_CLAMP 10 TCP_INFO 11 TCP_CONGESTION 13
TCP_USER_TIMEOUT 18 TCP_FASTOPEN 23 TCP_NOTSENT_LOWAT 25 INADDR_NONE 4294967295 INADDR_UNSPEC_GROUP 3758096384
INADDR_ALLHOSTS_GROUP 3758096385 INADDR_MAX_LOCAL_GROUP 3758096639 SCM_RIGHTS 1 SCM_CREDENTIALS 2 IPV6_UNICAST_HOPS 16
IPV6_MULTICAST_IF 17 IPV6_MULTICAST_HOPS 18 IPV6_MULTICAST_LOOP 19 IPV6_JOIN_GROUP 20 IPV6_LEAVE_GROUP 21
IPV6_RECVPKTINFO 49 IPV6_PKTINFO 50 IPV6_RECVHOPLIMIT 51 IPV6_HOPLIMIT 52 IPV6_RECVTCLASS 66 IPV6_TCLASS 67
EAI_BADFLAGS -1 EAI_NODATA -5 EAI_SOCKTYPE -7 EAI_ADDRFAMILY -9 EAI_MEMORY -10 EAI_SYSTEM -11 EAI_OVERFLOW -12
IPPORT_RESERVED 1024 IPPORT_USERRESERVED 5000""".split()
globals().update(zip(_numbers[::2], map(int, _numbers[1::2])))
del _numbers

_services = {"http": 80, "https": 443, "ftp": 21, "ssh": 22, "telnet": 23, "smtp": 25, "domain": 53, "echo": 7}


def _as(kind, number):
    try:
        return kind(number)
    except ValueError:
        return number


def _writable(buffer):
    # The bytes of what has them by `__buffer__`, as array.array does.
    if isinstance(buffer, (bytearray, bytes, memoryview)) or not hasattr(type(buffer), "__buffer__"):
        return buffer
    return memoryview(buffer).cast("B")


class socket(_socket.socket):
    __slots__ = ("__weakref__", "_io_refs", "_closed", "_inheritable")

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        super().__init__(family, type, proto, fileno)
        self._io_refs = 0  # files that makefile() gave and that are still open
        self._inheritable = False  # there is nobody to inherit it
        self._closed = False

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        if not self._closed:
            self.close()

    def __repr__(self):
        cls = type(self)
        text = (
            f"<{cls.__module__}.{cls.__qualname__}{' [closed]' if self._closed else ''} fd={self.fileno()}, "
            f"family={self.family!s}, type={self.type!s}, proto={self.proto}"
        )
        if not self._closed:
            for label, ask in (("laddr", self.getsockname), ("raddr", self.getpeername)):
                try:
                    if address := ask():
                        text += f", {label}={address}"
                except OSError:
                    pass
        return text + ">"

    def __getstate__(self):
        raise TypeError(f"cannot pickle {type(self).__name__!r} object")

    @property
    def family(self):
        return _as(AddressFamily, super().family)

    @property
    def type(self):
        return _as(SocketKind, super().type)

    if _socket._reaches_outside():

        def bind(self, address, /):
            super().bind(_outside.resolved(self, address))

        def connect(self, address, /):
            super().connect(_outside.resolved(self, address))

        def connect_ex(self, address, /):
            try:
                self.connect(address)
            except TimeoutError:
                return 11
            except OSError as failure:
                if failure.errno is None or isinstance(failure, gaierror):
                    raise
                return failure.errno
            return 0

        def sendto(self, data, flags, *address):
            where = _outside.resolved(self, address[0] if address else flags)
            return super().sendto(data, *((flags, where) if address else (where,)))

    else:

        def bind(self, address, /):
            if super().family != AF_UNIX:
                return super().bind(address)
            _unix_paths().bind(super().bind, address)

        def connect(self, address, /):
            if super().family != AF_UNIX:
                return super().connect(address)
            _unix_paths().reach(super().connect, address)

        def connect_ex(self, address, /):
            if super().family != AF_UNIX:
                return super().connect_ex(address)
            try:
                self.connect(address)
            except OSError as failure:
                return failure.errno
            return 0

        def sendto(self, data, *rest):
            if super().family != AF_UNIX or not rest:
                return super().sendto(data, *rest)
            return _unix_paths().reach(super().sendto, rest[-1], data, *rest[:-1])

    def dup(self):
        copy = type(self)(self.family, self.type, self.proto, fileno=dup(self.fileno()))
        copy.settimeout(self.gettimeout())
        return copy

    def accept(self):
        """Waits for a connection: (its socket, the client's address)."""
        number, address = self._accept()
        sock = socket(self.family, self.type, self.proto, fileno=number)
        if getdefaulttimeout() is None and self.gettimeout():
            sock.setblocking(True)
        return sock, address

    def makefile(self, mode="r", buffering=None, *, encoding=None, errors=None, newline=None):
        """A file over the socket; the connection stays open until both are closed."""
        from _socket_files import open_socket

        self._io_refs += 1
        try:
            return open_socket(self, mode, buffering, encoding, errors, newline)
        except BaseException:
            self._io_refs -= 1
            raise

    def sendmsg(self, buffers, ancdata=(), flags=0, address=None):
        data = b"".join(buffers)
        return self.send(data, flags) if address is None else self.sendto(data, flags, address)

    def recvmsg(self, bufsize, ancbufsize=0, flags=0):
        if bufsize < 0:
            raise ValueError("negative buffer size in recvmsg()")
        if index(ancbufsize) < 0:
            raise ValueError("invalid ancillary data buffer length")
        index(flags)
        # One byte more shows whether a datagram was cut.
        size = bufsize if self.type & SOCK_STREAM else bufsize + 1
        data, address = self.recvfrom(size, flags)
        told = int(MSG_TRUNC) if len(data) > bufsize else 0
        return data[:bufsize], [], told, None if self.type & SOCK_STREAM else address

    def recv_into(self, buffer, nbytes=0, flags=0):
        return super().recv_into(_writable(buffer), nbytes, flags)

    def recvfrom_into(self, buffer, nbytes=0, flags=0):
        return super().recvfrom_into(_writable(buffer), nbytes, flags)

    def recvmsg_into(self, buffers, ancbufsize=0, flags=0):
        views = [memoryview(buffer).cast("B") for buffer in buffers]
        if any(view.readonly for view in views):
            raise TypeError("a read-write bytes-like object is required")
        data, *rest = self.recvmsg(sum(map(len, views)), ancbufsize, flags)
        at = 0
        for view in views:
            piece = data[at : at + len(view)]
            view[: len(piece)] = piece
            at += len(piece)
        return len(data), *rest

    def sendfile(self, file, offset=0, count=None):
        """Sends a file that was opened in binary mode; how many bytes."""
        if "b" not in getattr(file, "mode", "b"):
            raise ValueError("file should be opened in binary mode")
        if not self.type & SOCK_STREAM:
            raise ValueError("only SOCK_STREAM type sockets are supported")
        if count is not None and (not isinstance(count, int) or count <= 0):
            raise ValueError(f"count must be a positive integer (got {count!r})")
        if self.gettimeout() == 0:
            raise ValueError("non-blocking sockets are not supported")
        if offset:
            file.seek(offset)
        total = 0
        while count is None or total < count:
            block = file.read(8192 if count is None else min(8192, count - total))
            if not block:
                break
            self.sendall(block)
            total += len(block)
        return total

    def _decref_socketios(self):
        if self._io_refs > 0:
            self._io_refs -= 1
        if self._closed:
            self.close()

    def close(self):
        self._closed = True
        if self._io_refs <= 0:
            super().close()

    def detach(self):
        """Gives up the descriptor without closing it."""
        self._closed = True
        return super().detach()

    def get_inheritable(self):
        return self._inheritable

    def set_inheritable(self, inheritable):
        self._inheritable = bool(inheritable)


def __getattr__(name):
    if name == "SocketIO":
        from _socket_files import SocketIO

        return SocketIO
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def fromfd(fd, family, type, proto=0):
    """A socket of a copy of the descriptor."""
    return socket(family, type, proto, fileno=dup(fd))


def _unix_paths():
    import _unix_paths

    return _unix_paths


def socketpair(family=None, type=SOCK_STREAM, proto=0):
    """Two connected sockets."""
    one, other = _socket._pair(AF_UNIX if family is None else family, type)
    return socket(fileno=one), socket(fileno=other)


def create_connection(address, timeout=_GLOBAL_DEFAULT_TIMEOUT, source_address=None, *, all_errors=False):
    """Connects to (host, port), whichever of its addresses answers first."""
    host, port = address
    errors = []
    for family, kind, proto, _, place in getaddrinfo(host, port, 0, SOCK_STREAM):
        sock = None
        try:
            sock = socket(family, kind, proto)
            if timeout is not _GLOBAL_DEFAULT_TIMEOUT:
                sock.settimeout(timeout)
            if source_address:
                sock.bind(source_address)
            sock.connect(place)
            return sock
        except OSError as failure:
            errors.append(failure)
            if sock is not None:
                sock.close()
    if not errors:
        raise OSError("getaddrinfo returns an empty list")
    try:
        raise ExceptionGroup("create_connection failed", errors) if all_errors else errors[-1]
    finally:
        errors.clear()


def has_dualstack_ipv6():
    return False


def create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False):
    """A socket that listens at `address`."""
    if dualstack_ipv6:
        raise ValueError("dualstack_ipv6 not supported on this platform")
    sock = socket(family, SOCK_STREAM)
    try:
        sock.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
        try:
            sock.bind(address)
        except OSError as failure:
            text = f"{failure.strerror} (while attempting to bind on address {address!r})"
            raise type(failure)(failure.errno, text) from None
        sock.listen() if backlog is None else sock.listen(backlog)
        return sock
    except OSError:
        sock.close()
        raise


def _port_number(port):
    if port is None:
        return 0
    if isinstance(port, bytes):
        port = port.decode()
    if isinstance(port, str):
        if port.isdecimal():
            return int(port) & 0xFFFF
        if port not in _services:
            raise gaierror(EAI_SERVICE, "Servname not supported for ai_socktype")
        return _services[port]
    if not isinstance(port, int):
        raise OSError("Int or String expected")
    if port < 0:
        raise gaierror(EAI_SERVICE, "Servname not supported for ai_socktype")
    return port & 0xFFFF


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    """[(family, kind, protocol, canonical name, address), ...] of a host that the in-page network knows."""
    if host is not None and not isinstance(host, (str, bytes)):
        raise TypeError("getaddrinfo() argument 1 must be string or None")
    name = host.decode() if isinstance(host, bytes) else host
    number = _port_number(port)
    if host is None and port is None:
        raise gaierror(EAI_NONAME, "Name or service not known")
    places = _places(name, family, flags)
    if not places and name and _socket._reaches_outside() and not flags & AI_NUMERICHOST:
        places = _outside.look_up(name, family)
    found = []
    for each, place in places:
        for kind, protocol in ((SOCK_STREAM, 6), (SOCK_DGRAM, 17), (SOCK_RAW, 0)):
            if type in (0, kind) and proto in (0, protocol):
                label = name if flags & AI_CANONNAME and not found and name else ""
                address = (place, number, 0, 0) if each == AF_INET6 else (place, number)
                found.append((each, kind, protocol, label, address))
    if not found and name and any(_socket._is_numeric(each, name) for each in (AF_INET, AF_INET6)):
        raise gaierror(EAI_ADDRFAMILY, "Address family for hostname not supported")
    if not found:
        raise gaierror(EAI_NONAME, "Name or service not known")
    return found


def _places(name, family, flags):
    """[(family, address), ...] of what needs nobody to be asked."""
    places = []
    passive = flags & AI_PASSIVE and name is None
    for each in (AF_INET, AF_INET6) if passive else (AF_INET6, AF_INET):
        if family not in (0, each):
            continue
        if name == "":
            continue
        if name is None:
            place = ("::" if passive else "::1") if each == AF_INET6 else ("0.0.0.0" if passive else "127.0.0.1")
        elif each == AF_INET6 and family == 0 and not _socket._is_numeric(each, name):
            continue  # names stand for one address, the one that most programs listen at
        else:
            place = _socket._resolve(each, name)
        if place is None or (flags & AI_NUMERICHOST and name is not None and not _socket._is_numeric(each, name)):
            continue
        places.append((each, place))
    return places


def getnameinfo(sockaddr, flags):
    if not isinstance(sockaddr, tuple):
        raise TypeError("getnameinfo() argument 1 must be a tuple")
    if len(sockaddr) < 2 or not isinstance(sockaddr[0], str):
        raise TypeError("getnameinfo(): illegal sockaddr argument")
    host, port = sockaddr[0], _port_number(index(sockaddr[1]))
    if not any(_socket._is_numeric(each, host) for each in (AF_INET, AF_INET6)):
        raise gaierror(EAI_NONAME, "Name or service not known")
    if not flags & NI_NUMERICHOST and host in ("127.0.0.1", "::1"):
        host = "localhost"
    elif flags & NI_NAMEREQD:
        raise gaierror(EAI_NONAME, "Name or service not known")
    if not flags & NI_NUMERICSERV:
        for name, number in _services.items():
            if number == port:
                return host, name
    return host, str(port)


def gethostname():
    return "localhost"


def getfqdn(name=""):
    name = name.strip()
    return "localhost" if name in ("", "0.0.0.0", "::", "127.0.0.1", "::1") else name


def gethostbyname(hostname):
    place = _socket._resolve(AF_INET, hostname)
    if place is None and _socket._reaches_outside():
        place = _outside.look_up(hostname, AF_INET)[0][1]
    if place is None:
        raise gaierror(EAI_NONAME, "Name or service not known")
    return place


def gethostbyname_ex(hostname):
    return hostname, [], [gethostbyname(hostname)]


def gethostbyaddr(address):
    if address in ("127.0.0.1", "::1", "localhost"):
        return "localhost", [], ["127.0.0.1" if address == "localhost" else address]
    raise herror(1, "Unknown host")


def getservbyname(name, protocol=None):
    if name not in _services:
        raise OSError("service/proto not found")
    return _services[name]


def getservbyport(port, protocol=None):
    for name, number in _services.items():
        if number == port:
            return name
    raise OSError("port/proto not found")


_protocols = {"ip": 0, "icmp": 1, "igmp": 2, "tcp": 6, "udp": 17, "ipv6": 41, "ipv6-icmp": 58}


def getprotobyname(name):
    if name not in _protocols:
        raise OSError("protocol not found")
    return _protocols[name]


def if_nameindex():
    """The interfaces of the network: there is the loop inside the program."""
    return [(1, "lo")]


def if_nametoindex(name):
    if name != "lo":
        raise OSError(19, "No such device")
    return 1


def if_indextoname(index):
    if index != 1:
        raise OSError(6, "No such device or address")
    return "lo"


def htons(x):
    return (x & 255) << 8 | x >> 8 & 255


def htonl(x):
    return int.from_bytes(x.to_bytes(4, "little"), "big")


ntohs, ntohl = htons, htonl


def inet_aton(address):
    parts = address.split(".")
    if len(parts) != 4 or not all(part.isdecimal() and int(part) < 256 for part in parts):
        raise OSError("illegal IP address string passed to inet_aton")
    return bytes(map(int, parts))


def inet_ntoa(packed):
    if len(packed) != 4:
        raise ValueError("packed IP wrong length")
    return ".".join(map(str, packed))


def inet_pton(family, address):
    if family == AF_INET:
        if not _socket._is_numeric(AF_INET, address):
            raise OSError("illegal IP address string passed to inet_pton")
        return inet_aton(address)
    if not _socket._is_numeric(AF_INET6, address):
        raise OSError("illegal IP address string passed to inet_pton")
    head, gap, tail = address.partition("::")
    before = [int(part, 16) for part in head.split(":") if part]
    after = [int(part, 16) for part in tail.split(":") if part]
    groups = before + [0] * (8 - len(before) - len(after)) + after
    return b"".join(group.to_bytes(2, "big") for group in groups)


def inet_ntop(family, packed):
    if family == AF_INET:
        return inet_ntoa(packed)
    groups = [format(packed[i] << 8 | packed[i + 1], "x") for i in range(0, 16, 2)]
    # The longest run of zeros, of two or more, is left out.
    start = length = 0
    for i in range(8):
        run = 0
        while i + run < 8 and groups[i + run] == "0":
            run += 1
        if run > length:
            start, length = i, run
    if length < 2:
        return ":".join(groups)
    return ":".join(groups[:start]) + "::" + ":".join(groups[start + length :])

__all__ = [name for name in globals() if name[0] != '_' and name not in ('AddressInfo', 'IntEnum', 'IntFlag', 'MsgFlag', 'index')]
