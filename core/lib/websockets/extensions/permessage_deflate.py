"""Messages that are compressed on their way (RFC 7692)."""

from dataclasses import replace

from ..exceptions import (
    DuplicateParameter, InvalidParameterName, InvalidParameterValue, NegotiationError, PayloadTooBig, ProtocolError,
)
from ..frames import Opcode
from . import ClientExtensionFactory, Extension, ServerExtensionFactory

__all__ = ("PerMessageDeflate", "ClientPerMessageDeflateFactory", "ServerPerMessageDeflateFactory")

_NAME = "permessage-deflate"
_EMPTY_BLOCK = b"\x00\x00\xff\xff"  # what a flush ends with, which is not sent
_BITS = {str(bits): bits for bits in range(8, 16)}


class PerMessageDeflate(Extension):
    """`remote` is what the other side does, `local` what this one does. Without context takeover a message knows
    nothing of those before it."""

    name = _NAME

    def __init__(
        self, remote_no_context_takeover, local_no_context_takeover, remote_max_window_bits, local_max_window_bits,
        compress_settings=None,
    ):
        self.remote_no_context_takeover = remote_no_context_takeover
        self.local_no_context_takeover = local_no_context_takeover
        self.remote_max_window_bits = remote_max_window_bits
        self.local_max_window_bits = local_max_window_bits
        self.compress_settings = compress_settings or {}
        self._encoder = self._decoder = None
        self._continues = False  # a compressed message goes on in the next frame

    def __repr__(self):
        return (
            f"PerMessageDeflate(remote_no_context_takeover={self.remote_no_context_takeover}, "
            f"local_no_context_takeover={self.local_no_context_takeover}, "
            f"remote_max_window_bits={self.remote_max_window_bits}, "
            f"local_max_window_bits={self.local_max_window_bits})"
        )

    def decode(self, frame, *, max_size=None):
        if frame.opcode > 7:
            return frame
        if frame.opcode == Opcode.CONT:
            if not self._continues:
                return frame
            if frame.rsv1:
                raise ProtocolError("RSV1 bit set in continuation frame")
        elif not frame.rsv1:
            return frame
        import zlib

        if self._decoder is None or frame.opcode != Opcode.CONT and self.remote_no_context_takeover:
            self._decoder = zlib.decompressobj(wbits=-self.remote_max_window_bits)
        self._continues = not frame.fin
        data = frame.data + _EMPTY_BLOCK if frame.fin else frame.data
        try:
            data = self._decoder.decompress(data, 0 if max_size is None else max_size)
            if self._decoder.unconsumed_tail and self._decoder.decompress(self._decoder.unconsumed_tail, 1):
                raise PayloadTooBig(None, max_size)
        except zlib.error as error:
            raise ProtocolError("decompression failed") from error
        return replace(frame, data=data, rsv1=False)

    def encode(self, frame):
        if frame.opcode > 7:
            return frame
        import zlib

        begins = frame.opcode != Opcode.CONT
        if self._encoder is None or begins and self.local_no_context_takeover:
            self._encoder = zlib.compressobj(wbits=-self.local_max_window_bits, **self.compress_settings)
        data = self._encoder.compress(frame.data) + self._encoder.flush(zlib.Z_SYNC_FLUSH)
        return replace(frame, data=data.removesuffix(_EMPTY_BLOCK) if frame.fin else data, rsv1=begins)


def _params(server_no_context_takeover, client_no_context_takeover, server_max_window_bits, client_max_window_bits):
    params = []
    if server_no_context_takeover:
        params.append(("server_no_context_takeover", None))
    if client_no_context_takeover:
        params.append(("client_no_context_takeover", None))
    if server_max_window_bits:
        params.append(("server_max_window_bits", str(server_max_window_bits)))
    if client_max_window_bits:
        value = None if client_max_window_bits is True else str(client_max_window_bits)
        params.append(("client_max_window_bits", value))
    return params


def _read(params, is_server):
    """The four settings. A client may offer client_max_window_bits without a value: True."""
    found = {}
    for name, value in params:
        if name in found:
            raise DuplicateParameter(name)
        if name in ("server_no_context_takeover", "client_no_context_takeover"):
            if value is not None:
                raise InvalidParameterValue(name, value)
            found[name] = True
        elif name == "client_max_window_bits" and is_server and value is None:
            found[name] = True
        elif name in ("server_max_window_bits", "client_max_window_bits"):
            if value not in _BITS:
                raise InvalidParameterValue(name, value)
            found[name] = _BITS[value]
        else:
            raise InvalidParameterName(name)
    return (
        found.get("server_no_context_takeover", False), found.get("client_no_context_takeover", False),
        found.get("server_max_window_bits"), found.get("client_max_window_bits"),
    )


class _Factory:
    """The settings that are asked for, or the most that is accepted."""

    name = _NAME
    _own_bits = None  # the parameter that stands for wbits

    def __init__(
        self, server_no_context_takeover=False, client_no_context_takeover=False, server_max_window_bits=None,
        client_max_window_bits=None, compress_settings=None,
    ):
        for name, bits in (
            ("server_max_window_bits", server_max_window_bits), ("client_max_window_bits", client_max_window_bits),
        ):
            if bits is True and name == self._own_bits:
                continue  # a client that knows the parameter, and asks for nothing
            if bits is not None and not 8 <= bits <= 15:
                raise ValueError(f"{name} must be between 8 and 15")
        if compress_settings is not None and "wbits" in compress_settings:
            raise ValueError(f"compress_settings must not include wbits, set {self._own_bits} instead")
        self.server_no_context_takeover = server_no_context_takeover
        self.client_no_context_takeover = client_no_context_takeover
        self.server_max_window_bits = server_max_window_bits
        self.client_max_window_bits = client_max_window_bits
        self.compress_settings = compress_settings


class ClientPerMessageDeflateFactory(_Factory, ClientExtensionFactory):
    _own_bits = "client_max_window_bits"

    def __init__(
        self, server_no_context_takeover=False, client_no_context_takeover=False, server_max_window_bits=None,
        client_max_window_bits=True, compress_settings=None,
    ):
        super().__init__(
            server_no_context_takeover, client_no_context_takeover, server_max_window_bits, client_max_window_bits,
            compress_settings,
        )

    def get_request_params(self):
        return _params(
            self.server_no_context_takeover, self.client_no_context_takeover, self.server_max_window_bits,
            self.client_max_window_bits,
        )

    def process_response_params(self, params, accepted_extensions):
        if any(other.name == self.name for other in accepted_extensions):
            raise NegotiationError(f"received duplicate {self.name}")
        server_alone, client_alone, server_bits, client_bits = _read(params, False)
        if self.server_no_context_takeover and not server_alone:
            raise NegotiationError("expected server_no_context_takeover")
        if self.server_max_window_bits is not None:
            if server_bits is None:
                raise NegotiationError("expected server_max_window_bits")
            if server_bits > self.server_max_window_bits:
                raise NegotiationError("unsupported server_max_window_bits")
        if self.client_max_window_bits is None:
            if client_bits is not None:
                raise NegotiationError("unexpected client_max_window_bits")
        elif self.client_max_window_bits is not True:
            if client_bits is None:
                client_bits = self.client_max_window_bits
            elif client_bits > self.client_max_window_bits:
                raise NegotiationError("unsupported client_max_window_bits")
        return PerMessageDeflate(
            server_alone, client_alone or self.client_no_context_takeover, server_bits or 15, client_bits or 15,
            self.compress_settings,
        )


class ServerPerMessageDeflateFactory(_Factory, ServerExtensionFactory):
    _own_bits = "server_max_window_bits"

    def __init__(
        self, server_no_context_takeover=False, client_no_context_takeover=False, server_max_window_bits=None,
        client_max_window_bits=None, compress_settings=None, require_client_max_window_bits=False,
    ):
        super().__init__(
            server_no_context_takeover, client_no_context_takeover, server_max_window_bits, client_max_window_bits,
            compress_settings,
        )
        if client_max_window_bits is None and require_client_max_window_bits:
            raise ValueError(
                "require_client_max_window_bits is enabled, but client_max_window_bits isn't configured"
            )
        self.require_client_max_window_bits = require_client_max_window_bits

    def process_request_params(self, params, accepted_extensions):
        if any(other.name == self.name for other in accepted_extensions):
            raise NegotiationError(f"skipped duplicate {self.name}")
        server_alone, client_alone, server_bits, client_bits = _read(params, True)
        server_alone = server_alone or self.server_no_context_takeover
        client_alone = client_alone or self.client_no_context_takeover
        if self.server_max_window_bits is not None:
            server_bits = min(server_bits or 15, self.server_max_window_bits)
        if client_bits is None:
            # The client does not know the parameter, and may not be told of it.
            if self.require_client_max_window_bits:
                raise NegotiationError("required client_max_window_bits")
        elif client_bits is True:
            client_bits = self.client_max_window_bits
        elif self.client_max_window_bits is not None:
            client_bits = min(client_bits, self.client_max_window_bits)
        return (
            _params(server_alone, client_alone, server_bits, client_bits),
            PerMessageDeflate(client_alone, server_alone, client_bits or 15, server_bits or 15, self.compress_settings),
        )


def _with_deflate(extensions, make):
    extensions = list(extensions or ())
    return extensions if any(each.name == _NAME for each in extensions) else [*extensions, make()]


def enable_client_permessage_deflate(extensions):
    """The extensions, and this one if it is not among them."""
    return _with_deflate(extensions, lambda: ClientPerMessageDeflateFactory(compress_settings={"memLevel": 5}))


def enable_server_permessage_deflate(extensions):
    return _with_deflate(
        extensions,
        lambda: ServerPerMessageDeflateFactory(
            server_max_window_bits=12, client_max_window_bits=12, compress_settings={"memLevel": 5}
        ),
    )
