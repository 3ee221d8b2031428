# base16/32/64/85, urlsafe, altchars, wrapped, padding mistakes.
import base64 as b

data = bytes(range(250, 256)) + b'hello'
for encode, decode in ((b.b64encode, b.b64decode), (b.urlsafe_b64encode, b.urlsafe_b64decode), (b.standard_b64encode, b.standard_b64decode), (b.b32encode, b.b32decode), (b.b32hexencode, b.b32hexdecode), (b.b16encode, b.b16decode), (b.b85encode, b.b85decode), (b.a85encode, b.a85decode), (b.z85encode, b.z85decode), (b.encodebytes, b.decodebytes)):
    print(encode.__name__, encode(data), decode(encode(data)) == data, encode(b''))
print(b.b64encode(data, altchars=b'@!'), b.b64decode('-_8=', altchars='-_'), b.b64decode('aGk\n='), b.b64decode(b'a G*k='), b.b64decode('aGVsbG8='), b.b32decode('nbswy3dp', casefold=True), b.b16decode('ab', casefold=True), b.a85encode(b'\0\0\0\0    x', foldspaces=True), b.a85encode(b'hello world', adobe=True, wrapcol=6), b.a85decode(b'<~87cURD]i,"Ebo80~>', adobe=True), b.b85encode(b'a', pad=True), b.encodebytes(b'x' * 60))
for call in (lambda: b.b64decode('a'), lambda: b.b64decode('abc'), lambda: b.b64decode('a*bc', validate=True), lambda: b.b64decode('ab=c', validate=True), lambda: b.b64encode('text'), lambda: b.b64decode('é'), lambda: b.b64encode(b'x', altchars=b'@'), lambda: b.b32decode('A'), lambda: b.b32decode('1'), lambda: b.b32decode('nbswy3dp'), lambda: b.b16decode('a'), lambda: b.b16decode('ab'), lambda: b.b16decode('0'), lambda: b.b85decode('"'), lambda: b.b85decode('~~~~~'), lambda: b.a85decode('{'), lambda: b.a85decode('abc', adobe=True), lambda: b.a85decode('azb'), lambda: b.z85decode(' '), lambda: b.b64decode(5), lambda: b.decodebytes('x')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# b64encode b'+vv8/f7/aGVsbG8=' True b''
# urlsafe_b64encode b'-vv8_f7_aGVsbG8=' True b''
# standard_b64encode b'+vv8/f7/aGVsbG8=' True b''
# b32encode b'7L57Z7P675UGK3DMN4======' True b''
# b32hexencode b'VBTVPVFUVTK6AR3CDS======' True b''
# b16encode b'FAFBFCFDFEFF68656C6C6F' True b''
# b85encode b'`uqI-{{LuYY;11' True b''
# a85encode b'qYU3hrr6YCCi""' True b''
# z85encode b'}UQi?@@lUyy&11' True b''
# encodebytes b'+vv8/f7/aGVsbG8=\n' True b''
# b'@vv8!f7!aGVsbG8=' b'\xfb\xff' b'hi' b'hi' b'hello' b'hello' b'\xab' b'zyGQ' b'<~BOu!\nrD]j7B\nEbo7~>' b'Hello World!' b'VE_OC' b'eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4\neHh4\n'
# Error Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
# Error Incorrect padding
# Error Only base64 data is allowed
# Error Discontinuous padding not allowed
# TypeError a bytes-like object is required, not 'str'
# ValueError string argument should contain only ASCII characters
# AssertionError b'@'
# Error Incorrect padding
# Error Incorrect padding
# Error Non-base32 digit found
# Error Non-base16 digit found
# Error Non-base16 digit found
# Error Odd-length string
# ValueError bad base85 character at position 0
# ValueError base85 overflow in hunk starting at byte 0
# ValueError Non-Ascii85 digit found: {
# ValueError Ascii85 encoded byte sequences must end with b'~>'
# ValueError z inside Ascii85 5-tuple
# ValueError bad z85 character at position 0
# TypeError argument should be a bytes-like object or ASCII string, not 'int'
# TypeError expected bytes-like object, not str
