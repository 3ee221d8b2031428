# cpython: skip the oracle has no pbkdf2_hmac; as under CPython 3.13
import hashlib, io
def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
for call in (lambda: hashlib.pbkdf2_hmac('sha1', b'password', b'salt', 2).hex(), lambda: hashlib.pbkdf2_hmac('sha256', b'p', b's', 1, dklen=5).hex(), lambda: hashlib.pbkdf2_hmac('sha1', b'p', b's', 0), lambda: hashlib.pbkdf2_hmac('sha1', b'p', b's', 1, 0), lambda: hashlib.pbkdf2_hmac('sha1', 'p', b's', 1), lambda: hashlib.pbkdf2_hmac(5, b'p', b's', 1), lambda: hashlib.file_digest(io.BytesIO(b'abc'), 'md5').hexdigest(), lambda: hashlib.file_digest(io.BytesIO(b'abc'), hashlib.sha1).hexdigest()[:8], lambda: hashlib.file_digest(io.StringIO('a'), 'md5'), lambda: hashlib.file_digest(5, 'md5')):
    attempt(call)
h = hashlib.sha256(b'a'); c = h.copy(); c.update(b'b'); print(h.hexdigest()[:6], c.hexdigest()[:6], c.digest() == hashlib.sha256(b'ab').digest())

# output:
# ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957
# 372cc98152
# ValueError iteration value must be greater than 0.
# ValueError key length must be greater than 0.
# TypeError a bytes-like object is required, not 'str'
# TypeError pbkdf2_hmac() argument 'hash_name' must be str, not int
# 900150983cd24fb0d6963f7d28e17f72
# a9993e36
# ValueError '<_io.StringIO object at 0x7f712e765c00>' is not a file-like object in binary reading mode.
# ValueError '5' is not a file-like object in binary reading mode.
# ca9781 fb8e20 True
