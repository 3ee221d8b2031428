"""What sockets ask of the system's network, where a program may use it."""

import _socket
from _remote import Remote

_SOCKET = 9  # OperationKind of core/host/host.h
_FAILED, _FOUND = -1, 7
_INET, _INET6 = 2, 10

_failures = {"EAI_AGAIN": (-3, "Temporary failure in name resolution"), "EAI_FAIL": (-4, "Non-recoverable failure")}


def look_up(name, family):
    """[(family, address), ...] of a name, in the system's order; waits for it."""
    remote = Remote([b"look up", name.encode(), str(family).encode()], _SOCKET)
    kind, answer = remote.step()
    text = answer.decode()
    if kind == _FOUND:
        return [(_INET6 if ":" in place else _INET, place) for place in text.split()]
    if text == "not allowed":
        raise PermissionError(13, "Permission denied (not allowed by --allow-net)", name)
    for code, arguments in _failures.items():
        if code in text:
            raise _socket.gaierror(*arguments)
    raise _socket.gaierror(-2, "Name or service not known")


def resolved(sock, address):
    """The address with a number in the place of its host's name."""
    family = sock.family
    if family not in (_INET, _INET6) or not isinstance(address, tuple) or not address:
        return address
    host = address[0]
    if not isinstance(host, str) or not host or _socket._resolve(family, host) is not None:
        return address
    return look_up(host, family)[0][1], *address[1:]
