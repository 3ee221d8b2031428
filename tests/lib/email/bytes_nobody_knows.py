# Headers and bodies with bytes that are not ASCII: as text they are replaced or encoded, as bytes they stay.
import email

source = """From: foo@bar.example
To: báz
Subject: Maintenant je vous présente mon collègue, le pouf célèbre
Content-Type: text/plain; charset=latin-1
Content-Transfer-Encoding: 8bit

oh là là
""".encode("latin-1")
message = email.message_from_bytes(source)
print(str(message["to"]), message.get_payload(), end="")
print(message.as_string())
print(message.as_bytes() == source)

unknown = email.message_from_bytes(b"Content-Type: text/plain; charset=none-such\nContent-Transfer-Encoding: 8bit\n\n\xc3\xb6x\n")
print(ascii(unknown.get_payload()), unknown.get_payload(decode=True))
print(email.message_from_string("Content-Transfer-Encoding: x-uuencode\n\nbegin 666 -\n+:&5L;&\\@=V]R;&0 \n \nend\n").get_payload(decode=True))

# output:
# b�z oh là là
# From: foo@bar.example
# To: =?unknown-8bit?b?YuF6?=
# Subject: =?unknown-8bit?q?Maintenant_je_vous_pr=E9sente_mon_coll=E8gue=2C_le_pouf_c=E9l=E8bre?=
# Content-Type: text/plain; charset="iso-8859-1"
# Content-Transfer-Encoding: quoted-printable
#
# oh l=E0 l=E0
#
# True
# '\ufffd\ufffdx\n' b'\xc3\xb6x\n'
# b'hello world'
