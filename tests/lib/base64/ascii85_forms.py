import base64
def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
for data in (b'', b'\0\0\0\0', b'    ', b'www.python.org', b'\xff' * 5):
    print(base64.a85encode(data), base64.a85encode(data, foldspaces=True), base64.a85encode(data, adobe=True), base64.a85encode(data, pad=True), base64.b85encode(data), base64.b85encode(data, True), base64.z85encode(data))
attempt(lambda: base64.a85encode(b'x' * 30, wrapcol=10)); attempt(lambda: base64.a85encode(b'x' * 9, wrapcol=1, adobe=True))
for call in (lambda: base64.a85decode(b'<~zz~>', adobe=True), lambda: base64.a85decode(b'zz'), lambda: base64.a85decode(b'y', foldspaces=True), lambda: base64.a85decode(b'y'), lambda: base64.a85decode(b'a z'), lambda: base64.a85decode(b'aza'), lambda: base64.a85decode(b's8W-"'), lambda: base64.a85decode(b'abc', adobe=True), lambda: base64.a85decode(b'\xff'), lambda: base64.b85decode(b'|NsC1'), lambda: base64.b85decode(b'\x00'), lambda: base64.b85decode('abc'), lambda: base64.z85decode(b'%nSc1'), lambda: base64.z85decode(b'~')):
    attempt(call)

# output:
# b'' b'' b'<~~>' b'' b'' b'' b''
# b'z' b'z' b'<~z~>' b'z' b'00000' b'00000' b'00000'
# b'+<VdL' b'y' b'<~+<VdL~>' b'+<VdL' b'ARr(h' b'ARr(h' b'arR^H'
# b'GB\\6`E-ZP=Df.1GEb>' b'GB\\6`E-ZP=Df.1GEb>' b'<~GB\\6`E-ZP=Df.1GEb>~>' b'GB\\6`E-ZP=Df.1GEb>@P' b'cXxL#aCvlSZ*DGca%T' b'cXxL#aCvlSZ*DGca%TVl' b'CxXl-AcVLsz/dgCA+t'
# b's8W-!rr' b's8W-!rr' b'<~s8W-!rr~>' b's8W-!rr<$!' b'|NsC0{{' b'|NsC0{{R30' b'%nSc0@@'
# b"G^+IXG^+IX\nG^+IXG^+IX\nG^+IXG^+IX\nG^+IXG^'"
# b'<~\nG^\n+I\nXG\n^+\nIX\nGQ\n~>'
# b'\x00\x00\x00\x00\x00\x00\x00\x00'
# b'\x00\x00\x00\x00\x00\x00\x00\x00'
# b'    '
# ValueError Non-Ascii85 digit found: y
# ValueError z inside Ascii85 5-tuple
# ValueError z inside Ascii85 5-tuple
# ValueError Ascii85 overflow
# ValueError Ascii85 encoded byte sequences must end with b'~>'
# ValueError Non-Ascii85 digit found: ÿ
# ValueError base85 overflow in hunk starting at byte 0
# ValueError bad base85 character at position 0
# b'qa'
# ValueError z85 overflow in hunk starting at byte 0
# ValueError bad z85 character at position 0
