import hashlib
def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
for name in ('md5', 'SHA256', 'sha3_256', 'blake2b', 'shake_128'):
    h = hashlib.new(name, b'a'); print(h.name, h.digest_size, h.block_size, h.hexdigest(4) if 'shake' in name else h.hexdigest()[:8])
for call in (lambda: hashlib.new('nope'), lambda: hashlib.md5('a'), lambda: hashlib.sha256(b'a', usedforsecurity=False).hexdigest()[:6], lambda: hashlib.shake_256().hexdigest(-1), lambda: hashlib.md5(string=b'a').hexdigest()[:6], lambda: hashlib.md5(data=b'a').hexdigest()[:6], lambda: hashlib.blake2b(digest_size=0), lambda: hashlib.blake2b(digest_size=65), lambda: hashlib.blake2s(key=b'x' * 33), lambda: hashlib.blake2b(salt=b'x' * 17), lambda: hashlib.blake2b(person=b'x' * 17), lambda: hashlib.blake2b(b'', key=b'k', digest_size=8).hexdigest(), lambda: hashlib.blake2s.MAX_DIGEST_SIZE, lambda: hashlib.blake2b(fanout=256), lambda: hashlib.sha1().update('x')):
    attempt(call)
print(sorted(hashlib.algorithms_guaranteed), hashlib.md5() == hashlib.md5(), hashlib.md5(b'ab').digest() == hashlib.md5(bytearray(b'ab')).digest())

# output:
# md5 16 64 0cc175b9
# sha256 32 64 ca978112
# sha3_256 32 136 80084bf2
# blake2b 64 128 333fcb4e
# shake_128 0 168 85c8de88
# ValueError unsupported hash type nope
# TypeError Strings must be encoded before hashing
# ca9781
# ValueError Cannot convert negative int
# 0cc175
# 0cc175
# ValueError digest_size for Blake2b must be between 1 and 64 bytes, here it is 0
# ValueError digest_size for Blake2b must be between 1 and 64 bytes, here it is 65
# ValueError maximum key length is 32 bytes
# ValueError maximum salt length is 16 bytes
# ValueError maximum person length is 16 bytes
# 2111189c0e723b49
# 32
# ValueError fanout must be between 0 and 255
# TypeError Strings must be encoded before hashing
# ['blake2b', 'blake2s', 'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'sha512', 'shake_128', 'shake_256'] False True
