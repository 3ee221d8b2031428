# Long headers of a Message are broken where they can be: behind ; and , if there are any, else at blanks, and words of
# other character sets are encoded to fit.
from email.charset import Charset
from email.header import Header, decode_header, make_header
from email.message import Message

message = Message()
message["To"] = '"Someone Test #A" <someone@eecs.example.edu>, <someone@eecs.example.edu>, "Someone Test #B" <someone@umich.example.edu>'
message["Received"] = "from FOO.TLD (vizworld.acl.foo.tld [123.452.678.9]) by bar.baz.example (tmda-ofmipd) with ESMTP; Wed, 05 Mar 2003"
message["X-Face"] = "x" * 90
message["Subject"] = "Grüße aus dem schönen Städtchen, das so viele Umlaute hat, dass sie nicht in eine Zeile passen"
print(message.as_string(maxheaderlen=78))

german = Header("Die Mieter treten hier ein werden mit einem Foerderband komfortabel", "iso-8859-1", header_name="Subject")
german.append("Finančni metropole se hroutily", "iso-8859-2")
german.append(" und so weiter")
print(german.encode())
print(german.encode(maxlinelen=40, linesep="\r\n").split("\r\n"))
print(str(german) == str(make_header(decode_header(german.encode()))))
for text in ("Hello World!  Goodbye", "a" * 80, "one two " * 12, ";; " + "b" * 80 + "; c"):
    print(Header(text, maxlinelen=40).encode().split("\n"))
print(decode_header("Re: =?mac-iceland?q?r=8Aksm=9Arg=8Cs?= baz foo =?mac-iceland?q?r=8A?="))
print(Charset("shift_jis").header_encode("文"), Charset("latin-1").header_encode("é"), Charset("utf-8").header_encode("é a"))
try:
    Header("a\nBcc: x@y").encode()
except Exception as error:
    print(type(error).__name__, error)

# output:
# To: "Someone Test #A" <someone@eecs.example.edu>, <someone@eecs.example.edu>,
#  "Someone Test #B" <someone@umich.example.edu>
# Received: from FOO.TLD (vizworld.acl.foo.tld [123.452.678.9]) by
#  bar.baz.example (tmda-ofmipd) with ESMTP; Wed, 05 Mar 2003
# X-Face: 
#  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
# Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe_aus_dem_sch=C3=B6nen_St=C3=A4dtchen=2C_da?=
#  =?utf-8?q?s_so_viele_Umlaute_hat=2C_dass_sie_nicht_in_eine_Zeile_passen?=
#
#
# =?iso-8859-1?q?Die_Mieter_treten_hier_ein_werden_mit_einem_Foerderb?=
#  =?iso-8859-1?q?and_komfortabel?= =?iso-8859-2?q?Finan=E8ni_metropole_se_hro?=
#  =?iso-8859-2?q?utily?= =?iso-8859-1?q?_und_so_weiter?=
# ['=?iso-8859-1?q?Die_Mieter_tre?=', ' =?iso-8859-1?q?ten_hier_ein_werden_mi?=', ' =?iso-8859-1?q?t_einem_Foerderband_ko?=', ' =?iso-8859-1?q?mfortabel?=', ' =?iso-8859-2?q?Finan=E8ni_metropole_s?=', ' =?iso-8859-2?q?e_hroutily?=', ' =?iso-8859-1?q?_und_so_weiter?=']
# True
# ['Hello World!  Goodbye']
# ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa']
# ['one two one two one two one two one two', ' one two one two one two one two one two', ' one two one two ']
# [';;', ' bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb;', ' c']
# [(b'Re: ', None), (b'r\x8aksm\x9arg\x8cs', 'mac-iceland'), (b' baz foo ', None), (b'r\x8a', 'mac-iceland')]
# =?iso-2022-jp?b?GyRCSjgbKEI=?= =?iso-8859-1?q?=E9?= =?utf-8?q?=C3=A9_a?=
# HeaderParseError header value appears to contain an embedded header: 'a\nBcc: x@y'
