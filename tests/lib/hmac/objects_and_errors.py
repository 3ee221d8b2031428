import hashlib, hmac
def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
h = hmac.new(b'key', b'msg', 'sha256'); print(h.name, h.digest_size, h.block_size, h.hexdigest()[:10]); c = h.copy(); c.update(b'x'); print(c.hexdigest() != h.hexdigest(), hmac.digest(b'key', b'msg', 'sha256') == h.digest(), hmac.new(b'k', digestmod=hashlib.md5).name, hmac.new(b'k' * 200, b'', 'md5').hexdigest()[:6])
for call in (lambda: hmac.new('key', b'', 'md5'), lambda: hmac.new(b'key', b''), lambda: hmac.new(b'key', digestmod=''), lambda: hmac.new(b'key', 'msg', 'md5'), lambda: hmac.new(b'key', b'', 'nope'), lambda: h.update('a'), lambda: hmac.compare_digest('a', 'a'), lambda: hmac.compare_digest(b'a', 'a'), lambda: hmac.compare_digest('é', 'é'), lambda: hmac.compare_digest(b'a', b'b'), lambda: hmac.new(), lambda: hmac.compare_digest(b'abc', bytearray(b'abc'))):
    attempt(call)

# output:
# hmac-sha256 32 64 2d93cbc1be
# True True hmac-md5 935788
# TypeError key: expected bytes or bytearray, but got 'str'
# TypeError Missing required argument 'digestmod'.
# TypeError Missing required argument 'digestmod'.
# TypeError Strings must be encoded before hashing
# ValueError unsupported hash type nope
# TypeError Strings must be encoded before hashing
# True
# TypeError a bytes-like object is required, not 'str'
# TypeError comparing strings with non-ASCII characters is not supported
# False
# TypeError new() missing 1 required positional argument: 'key'
# True
