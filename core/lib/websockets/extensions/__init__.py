"""What both sides may agree on in the handshake to change the frames: each has a name and parameters (RFC 6455, 9)."""

import re

from ..exceptions import InvalidHeaderFormat, NegotiationError

__all__ = ("Extension", "ClientExtensionFactory", "ServerExtensionFactory")

_item = re.compile(r'\s*([-!#$%&\'*+.^_`|~0-9A-Za-z]+)\s*(?:=\s*("?)([-!#$%&\'*+.^_`|~0-9A-Za-z]+)\2\s*)?([;,]|$)')


class Extension:
    """In use on a connection."""

    def decode(self, frame, *, max_size=None):
        """What came, as it was meant."""
        raise NotImplementedError

    def encode(self, frame):
        """What is to go out, as it goes."""
        raise NotImplementedError


class ClientExtensionFactory:
    """What a client offers."""

    def get_request_params(self):
        raise NotImplementedError

    def process_response_params(self, params, accepted_extensions):
        """The extension, by the parameters of the answer."""
        raise NotImplementedError


class ServerExtensionFactory:
    """What a server accepts."""

    def process_request_params(self, params, accepted_extensions):
        """(parameters of the answer, the extension)"""
        raise NotImplementedError


def with_compression(extensions, compression, enable):
    """The extensions that connect() and serve() are told of; `compression` is "deflate" or None."""
    if compression == "deflate":
        return enable(extensions)
    if compression is not None:
        raise ValueError(f"unsupported compression: {compression}")
    return extensions


def parse(header):
    """[(name, [(parameter, value or None)])] of a header."""
    found, at, separator = [], 0, ","
    while at < len(header) or separator == ";":
        part = _item.match(header, at)
        if part is None:
            raise InvalidHeaderFormat("Sec-WebSocket-Extensions", "expected token", header, at)
        if separator == ",":
            found.append((part[1], []))
        else:
            found[-1][1].append((part[1], part[3]))
        at, separator = part.end(), part[4]
    return found


def build(extensions):
    """The header of what parse() gives."""
    return ", ".join(
        "; ".join([name, *(key if value is None else f"{key}={value}" for key, value in params)])
        for name, params in extensions
    )


def _matched(factories, name, method, params, accepted):
    """What the first factory of that name that takes the parameters makes of them; None if there is none."""
    for factory in factories:
        if factory.name == name:
            try:
                return getattr(factory, method)(params, accepted)
            except NegotiationError:
                continue
    return None


def accept(factories, headers):
    """The server's side: (header of the answer or None, extensions)."""
    answered, accepted = [], []
    for header in headers.get_all("Sec-WebSocket-Extensions") if factories else ():
        for name, params in parse(header):
            made = _matched(factories, name, "process_request_params", params, accepted)
            if made is not None:
                answered.append((name, made[0]))
                accepted.append(made[1])
    return build(answered) if answered else None, accepted


def agree(factories, headers):
    """The client's side: the extensions that the server accepted."""
    accepted = []
    for header in headers.get_all("Sec-WebSocket-Extensions"):
        if factories is None:
            raise NegotiationError("no extensions supported")
        for name, params in parse(header):
            made = _matched(factories, name, "process_response_params", params, accepted)
            if made is None:
                raise NegotiationError(f"Unsupported extension: name = {name}, params = {params}")
            accepted.append(made)
    return accepted
