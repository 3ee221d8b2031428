import base64
def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
for n in range(7):
    print(base64.b32encode(b'abcdefg'[:n]), base64.b32hexencode(b'abcdefg'[:n]), base64.b32decode(base64.b32encode(b'abcdefg'[:n])))
for call in (lambda: base64.b32decode('me======', casefold=True), lambda: base64.b32decode('me======'), lambda: base64.b32decode('M1023456', map01='L'), lambda: base64.b32decode('M1023456', map01='I'), lambda: base64.b32decode('abc'), lambda: base64.b32decode('A======='), lambda: base64.b32decode('========'), lambda: base64.b32hexdecode('c5h66==='), lambda: base64.b32hexdecode('c5h66===', casefold=True), lambda: base64.b16encode(b'\1\xab'), lambda: base64.b16decode('01ab', casefold=True), lambda: base64.b16decode('01ab'), lambda: base64.b16decode('0'), lambda: base64.b16decode(b'0G'), lambda: base64.b32encode('a'), lambda: base64.b32decode('ÄÄ')):
    attempt(call)

# output:
# b'' b'' b''
# b'ME======' b'C4======' b'a'
# b'MFRA====' b'C5H0====' b'ab'
# b'MFRGG===' b'C5H66===' b'abc'
# b'MFRGGZA=' b'C5H66P0=' b'abcd'
# b'MFRGGZDF' b'C5H66P35' b'abcde'
# b'MFRGGZDFMY======' b'C5H66P35CO======' b'abcdef'
# b'a'
# Error Non-base32 digit found
# b'b\xdd\xad\xf3\xbe'
# b'b\x1d\xad\xf3\xbe'
# Error Incorrect padding
# Error Incorrect padding
# Error Incorrect padding
# Error Non-base32 digit found
# b'abc'
# b'01AB'
# b'\x01\xab'
# Error Non-base16 digit found
# Error Odd-length string
# Error Non-base16 digit found
# TypeError memoryview: a bytes-like object is required, not 'str'
# ValueError string argument should contain only ASCII characters
