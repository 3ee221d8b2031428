# Messages read from text and bytes.
import email
from email import policy

text = '''From nobody
Received: from a
 by b
Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?= und =?iso-8859-1?b?5A==?=
To: "Last, First" <one@example.com>, two@example.com
Content-Type: multipart/mixed; boundary="sep"

A preamble.
--sep
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

caf=C3=A9 and a long =
line
--sep
Content-Type: text/html

<p>no encoding</p>

--sep
Content-Type: application/json; name=data.json
Content-Transfer-Encoding: base64
Content-Disposition: attachment

eyJhIjogMX0=
--sep--
An epilogue.
'''
message = email.message_from_string(text)
print(message.keys(), message.get_content_type(), message.get_boundary(), message.get_unixfrom())
print(repr(message['subject']), repr(message['received']), message.preamble, repr(message.epilogue))
for part in message.walk():
    if not part.is_multipart():
        print(part.get_content_type(), part.get_content_charset(), part.get_filename(), repr(part.get_payload()), part.get_payload(decode=True))
print(message.as_string() == text[text.index('Received'):], message.defects)
modern = email.message_from_bytes(text.encode(), policy=policy.default)
print(modern['subject'], [address.display_name for address in modern['to'].addresses], type(modern).__name__)
print(modern.get_body(('plain',)).get_content(), [part.get_content() for part in modern.iter_attachments()])
broken = email.message_from_string('Content-Type: multipart/mixed; boundary=x\n\n--x\n\nbody\n')
print(len(broken.get_payload()), broken.defects, broken.get_payload(0).get_payload())
print(email.message_from_string('no header here\nbody').get_payload(), email.message_from_string('').items())

# output:
# ['Received', 'Subject', 'To', 'Content-Type'] multipart/mixed sep From nobody
# '=?utf-8?q?Gr=C3=BC=C3=9Fe?= und =?iso-8859-1?b?5A==?=' 'from a\n by b' A preamble. 'An epilogue.\n'
# text/plain utf-8 None 'caf=C3=A9 and a long =\nline' b'caf\xc3\xa9 and a long line'
# text/html None None '<p>no encoding</p>\n' b'<p>no encoding</p>\n'
# application/json None data.json 'eyJhIjogMX0=' b'{"a": 1}'
# True []
# Grüße und ä ['Last, First', ''] EmailMessage
# café and a long line [b'{"a": 1}']
# 1 [CloseBoundaryNotFoundDefect()] body
# no header here
# body []
