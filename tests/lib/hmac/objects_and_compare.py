# hmac: new, digest, update, copy, compare_digest, errors.
import hashlib
import hmac

h = hmac.new(b'key', b'message', 'sha256')
print(h.hexdigest(), h.name, h.digest_size, h.block_size, hmac.new(b'key', digestmod=hashlib.md5).hexdigest(), hmac.digest(b'key', b'message', 'sha1').hex(), hmac.new(b'k' * 100, b'm', 'sha512').hexdigest()[:16])
g = h.copy()
g.update(b'!')
print(g.digest() == hmac.digest(b'key', b'message!', 'sha256'), h.digest() == hmac.HMAC(b'key', b'message', hashlib.sha256).digest(), hmac.compare_digest('a', 'a'), hmac.compare_digest(b'a', b'ab'), hmac.compare_digest(bytearray(b'x'), b'x'))
for call in (lambda: hmac.new(b'k', b'm'), lambda: hmac.new('k', b'm', 'md5'), lambda: hmac.new(b'k', 'm', 'md5'), lambda: hmac.compare_digest('a', b'a'), lambda: hmac.compare_digest('é', 'é'), lambda: hmac.compare_digest(1, 1), lambda: hmac.new(b'k', b'm', 'nope')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# 6e9ef29b75fffc5b7abae527d58fdadb2fe42e7219011976917343065f58ed4a hmac-sha256 32 64 63530468a04e386459855da0063b6596 2088df74d5f2146b48146caf4965377e9d0be3a4 98673229a457fdd4
# True True True False True
# TypeError Missing required argument 'digestmod'.
# TypeError key: expected bytes or bytearray, but got 'str'
# TypeError Strings must be encoded before hashing
# TypeError a bytes-like object is required, not 'str'
# TypeError comparing strings with non-ASCII characters is not supported
# TypeError unsupported operand types(s) or combination of types: 'int' and 'int'
# ValueError unsupported hash type nope
