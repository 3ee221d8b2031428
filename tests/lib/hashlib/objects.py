# Hash objects: every algorithm, sizes, update, copy, names, file_digest, key derivation, errors.
import hashlib
import io

for name in ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'blake2b', 'blake2s'):
    h = hashlib.new(name, b'abc')
    print(name, h.name, h.digest_size, h.block_size, h.hexdigest()[:32], getattr(hashlib, name)(b'abc').digest() == h.digest())
for name in ('shake_128', 'shake_256'):
    h = hashlib.new(name, b'abc')
    print(name, h.digest_size, h.block_size, h.hexdigest(8), len(h.digest(100)))
h = hashlib.sha256()
h.update(b'a')
g = h.copy()
h.update(bytearray(b'b'))
g.update(memoryview(b'b'))
print(h.digest() == g.digest() == hashlib.sha256(b'ab').digest(), h.hexdigest() == hashlib.sha256(data=b'ab').hexdigest(), hashlib.sha256(b'', usedforsecurity=False).hexdigest()[:8])
print(hashlib.blake2b(b'x', digest_size=4, key=b'k', salt=b's', person=b'p').hexdigest(), hashlib.blake2s(b'', digest_size=8).hexdigest(), hashlib.blake2b.SALT_SIZE, hashlib.blake2s.MAX_DIGEST_SIZE)
print(hashlib.file_digest(io.BytesIO(b'abc'), 'sha1').hexdigest(), hashlib.file_digest(io.BytesIO(b'abc'), hashlib.md5).hexdigest())
print('md5' in hashlib.algorithms_guaranteed, hashlib.algorithms_available >= hashlib.algorithms_guaranteed)
for call in (lambda: hashlib.new('nope'), lambda: hashlib.sha256('text'), lambda: hashlib.md5(5), lambda: hashlib.blake2b(digest_size=65), lambda: hashlib.blake2b(key=b'k' * 65), lambda: hashlib.shake_128(b'').digest(), lambda: hashlib.file_digest(io.StringIO('x'), 'md5')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__)

# output:
# md5 md5 16 64 900150983cd24fb0d6963f7d28e17f72 True
# sha1 sha1 20 64 a9993e364706816aba3e25717850c26c True
# sha224 sha224 28 64 23097d223405d8228642a477bda255b3 True
# sha256 sha256 32 64 ba7816bf8f01cfea414140de5dae2223 True
# sha384 sha384 48 128 cb00753f45a35e8bb5a03d699ac65007 True
# sha512 sha512 64 128 ddaf35a193617abacc417349ae204131 True
# sha3_224 sha3_224 28 144 e642824c3f8cf24ad09234ee7d3c766f True
# sha3_256 sha3_256 32 136 3a985da74fe225b2045c172d6bd390bd True
# sha3_384 sha3_384 48 104 ec01498288516fc926459f58e2c6ad8d True
# sha3_512 sha3_512 64 72 b751850b1a57168a5693cd924b6b096e True
# blake2b blake2b 64 128 ba80a53f981c4d0d6a2797b69f12f6e9 True
# blake2s blake2s 32 64 508c5e8c327c14e2e1a72ba34eeb452f True
# shake_128 0 168 5881092dd818bf5c 100
# shake_256 0 136 483366601360a877 100
# True True e3b0c442
# 8935d7ad ef2a8b78dd80da9c 16 32
# a9993e364706816aba3e25717850c26c9cd0d89d 900150983cd24fb0d6963f7d28e17f72
# True True
# ValueError
# TypeError
# TypeError
# ValueError
# ValueError
# TypeError
# ValueError
