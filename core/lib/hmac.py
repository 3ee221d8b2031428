"""HMAC: a digest that only who has the key can make (RFC 2104)."""
import hashlib
from secrets import compare_digest

_inner = bytes(byte ^ 0x36 for byte in range(256))
_outer = bytes(byte ^ 0x5C for byte in range(256))

digest_size = None


class HMAC:
    blocksize = 64

    def __init__(self, key, msg=None, digestmod=""):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError(f"key: expected bytes or bytearray, but got {type(key).__name__!r}")
        if not digestmod:
            raise TypeError("Missing required argument 'digestmod'.")
        if isinstance(digestmod, str):
            make = lambda data=b"": hashlib.new(digestmod, data)
        elif callable(digestmod):
            make = digestmod
        else:
            make = digestmod.new
        self._outside, self._inside = make(), make()
        self.digest_size = self._inside.digest_size
        self.block_size = self._inside.block_size
        self._name = f"hmac-{self._inside.name}"
        if len(key) > self.block_size:
            key = make(key).digest()
        key = bytes(key).ljust(self.block_size, b"\0")
        self._outside.update(key.translate(_outer))
        self._inside.update(key.translate(_inner))
        if msg is not None:
            self.update(msg)

    @property
    def name(self):
        return self._name

    def update(self, msg):
        self._inside.update(msg)

    def copy(self):
        twin = object.__new__(type(self))
        twin.__dict__.update(self.__dict__)
        twin._outside, twin._inside = self._outside.copy(), self._inside.copy()
        return twin

    def digest(self):
        outside = self._outside.copy()
        outside.update(self._inside.digest())
        return outside.digest()

    def hexdigest(self):
        return self.digest().hex()


def new(key, msg=None, digestmod=""):
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    return new(key, msg, digest).digest()
