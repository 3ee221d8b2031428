"""Digests: MD5, SHA-1, SHA-2, SHA-3, BLAKE2; PBKDF2 and scrypt on them."""

import _hashlib
from _blake2 import blake2b, blake2s
from _hashlib import pbkdf2_hmac, scrypt

algorithms_guaranteed = {
    "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384",
    "sha3_512", "shake_128", "shake_256",
}
algorithms_available = set(algorithms_guaranteed)
__all__ = [*sorted(algorithms_guaranteed), "new", "algorithms_guaranteed", "algorithms_available", "pbkdf2_hmac",
           "file_digest", "scrypt"]

for _name in algorithms_guaranteed - {"blake2b", "blake2s"}:
    globals()[_name] = getattr(_hashlib, f"openssl_{_name}")
del _name


def new(name, *args, **kwargs):
    """A digest of data by the algorithm of this name."""
    if name == "blake2b":
        return blake2b(*args, **kwargs)
    if name == "blake2s":
        return blake2s(*args, **kwargs)
    return _hashlib.new(name, *args, **kwargs)


def file_digest(fileobj, digest, /, *, _bufsize=262144):
    """The digest of what a file in binary mode holds from here on."""
    found = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, "getbuffer"):
        found.update(fileobj.getbuffer())
        return found
    if not (hasattr(fileobj, "readinto") and hasattr(fileobj, "readable") and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    while block := fileobj.read(_bufsize):
        found.update(block)
    return found
