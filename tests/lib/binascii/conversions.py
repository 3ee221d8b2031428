# hexlify with separators, unhexlify, crc32, a2b/b2a of base64, quoted-printable, uu.
import binascii as b

print(b.hexlify(b'\x01\xab'), b.hexlify(b'abcdef', '-'), b.hexlify(b'abcde', b':', 2), b.hexlify(b'abcde', ':', -2), b.b2a_hex(b'x'), b.unhexlify('01aB'), b.a2b_hex(b'ff'), b.crc32(b'hello'), b.crc32(b'lo', b.crc32(b'hel')), b.crc_hqx(b'123456789', 0))
print(b.b2a_base64(b'hi'), b.b2a_base64(b'hi', newline=False), b.a2b_base64('aGk='), b.a2b_base64(b'aGk=\n'), b.a2b_base64('aGk=', strict_mode=True))
print(b.b2a_qp(b'a=b \xff\tx\n end '), b.b2a_qp(b'a b_c', header=True), b.b2a_qp(b'a\tb \n', quotetabs=True), b.b2a_qp(b'x' * 80), b.a2b_qp('a=3Db=\nc=20'), b.a2b_qp(b'a_b', header=True), b.a2b_qp(b'=FF=zz'))
print(b.b2a_uu(b'hello'), b.a2b_uu(b.b2a_uu(b'hello')), b.b2a_uu(b'', backtick=True), b.b2a_uu(b'\0\0', backtick=True), b.a2b_uu(b'#86)C\n'))
for call in (lambda: b.unhexlify('abc'), lambda: b.unhexlify('zz'), lambda: b.hexlify('x'), lambda: b.hexlify(b'ab', '--'), lambda: b.a2b_base64('a'), lambda: b.a2b_base64('=aGk', strict_mode=True), lambda: b.a2b_base64('aG k=', strict_mode=True), lambda: b.b2a_uu(b'x' * 46), lambda: b.a2b_uu(b'!'), lambda: b.a2b_uu('\xff'), lambda: b.unhexlify(5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(issubclass(b.Error, ValueError), b.Incomplete.__mro__[1])

# output:
# b'01ab' b'61-62-63-64-65-66' b'61:6263:6465' b'6162:6364:65' b'78' b'\x01\xab' b'\xff' 907060870 907060870 12739
# b'aGk=\n' b'aGk=' b'hi' b'hi' b'hi'
# b'a=3Db =FF\tx\n end=20' b'a_b=5Fc' b'a=09b=20\n' b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxx' b'a=bc ' b'a b' b'\xff=zz'
# b'%:&5L;&\\ \n' b'hello' b'`\n' b'"````\n' b'abc'
# Error Odd-length string
# Error Non-hexadecimal digit found
# TypeError a bytes-like object is required, not 'str'
# ValueError sep must be length 1.
# Error Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
# Error Leading padding not allowed
# Error Only base64 data is allowed
# Error At most 45 bytes at once
# b'\x00'
# ValueError string argument should contain only ASCII characters
# TypeError argument should be bytes, buffer or ASCII string, not 'int'
# True <class 'Exception'>
