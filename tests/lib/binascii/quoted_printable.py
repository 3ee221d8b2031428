# Quoted-printable bytes.
import binascii
import quopri

for data in (b'plain', b'caf\xc3\xa9 = x', b'trailing \nspace\t\n', b'x' * 100, b'.\n..', b'a\r\nb\r\n', b'a_b c', b''):
    print(binascii.b2a_qp(data), binascii.b2a_qp(data, quotetabs=True), binascii.b2a_qp(data, header=True), binascii.a2b_qp(binascii.b2a_qp(data)) == data)
for text in (b'=C3=A9', b'a=\nb', b'a=', b'=ZZ', b'a_b', b'==41'):
    print(text, binascii.a2b_qp(text), binascii.a2b_qp(text, header=True))
print(quopri.encodestring(b'\xe9 x'), quopri.decodestring('=E9'))

# output:
# b'plain' b'plain' b'plain' True
# b'caf=C3=A9 =3D x' b'caf=C3=A9=20=3D=20x' b'caf=C3=A9_=3D_x' True
# b'trailing=20\nspace=09\n' b'trailing=20\nspace=09\n' b'trailing_\nspace=09\n' True
# b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxxxxxxxxxxxxxxxxxxxxxx' b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxxxxxxxxxxxxxxxxxxxxxx' b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nxxxxxxxxxxxxxxxxxxxxxxxxx' True
# b'=2E\n..' b'=2E\n..' b'=2E\n..' True
# b'a\r\nb\r\n' b'a\r\nb\r\n' b'a\r\nb\r\n' True
# b'a_b c' b'a_b=20c' b'a=5Fb_c' True
# b'' b'' b'' True
# b'=C3=A9' b'\xc3\xa9' b'\xc3\xa9'
# b'a=\nb' b'ab' b'ab'
# b'a=' b'a' b'a'
# b'=ZZ' b'=ZZ' b'=ZZ'
# b'a_b' b'a_b' b'a b'
# b'==41' b'=41' b'=41'
# b'=E9 x' b'\xe9'
