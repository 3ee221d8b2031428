import base64
def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
for call in (lambda: base64.b64encode(b'\xfb\xff', b'-_'), lambda: base64.b64decode('-_8=', '-_'), lambda: base64.b64decode(b'YQ'), lambda: base64.b64decode(b'Y'), lambda: base64.b64decode(b'YQ==YQ=='), lambda: base64.b64decode(b'Y!Q=='), lambda: base64.b64decode(b'Y!Q==', validate=True), lambda: base64.b64decode('é'), lambda: base64.b64encode('a'), lambda: base64.b64encode(b'a', b'x'), lambda: base64.urlsafe_b64decode('-_8='), lambda: base64.standard_b64encode(bytearray(b'ab')), lambda: base64.b64decode(memoryview(b'YQ==')), lambda: base64.b64decode(5), lambda: base64.decodebytes('YQ=='), lambda: base64.encodebytes(b'x' * 60), lambda: base64.b64decode('YQ=', validate=True), lambda: base64.b64decode(b'=', validate=True), lambda: base64.b64decode(b'ab==cd', validate=True)):
    attempt(call)

# output:
# b'-_8='
# b'\xfb\xff'
# Error Incorrect padding
# Error Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
# b'a'
# b'a'
# Error Only base64 data is allowed
# ValueError string argument should contain only ASCII characters
# TypeError a bytes-like object is required, not 'str'
# AssertionError b'x'
# b'\xfb\xff'
# b'YWI='
# b'a'
# TypeError argument should be a bytes-like object or ASCII string, not 'int'
# TypeError expected bytes-like object, not str
# b'eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4eHh4\neHh4\n'
# Error Incorrect padding
# Error Leading padding not allowed
# Error Excess data after padding
