# An EmailMessage with text, an alternative and an attachment.
import re
from email.message import EmailMessage
from email.headerregistry import Address

def shown(message):
    return re.sub('={15}[0-9]+==', 'BOUNDARY', message.as_string())

message = EmailMessage()
message['Subject'] = 'Ayons asperges pour le déjeuner'
message['From'] = Address('Pepé Le Pew', 'pepe', 'example.com')
message['To'] = (Address('Penelope Pussycat', 'penelope', 'example.com'), Address('Fabrette', 'fabrette', 'example.com'))
message.set_content('Salut!\n\nCela ressemble à un excellent recipie.\n')
print(shown(message))
message.add_alternative('<p>Salut!</p>', subtype='html')
message.add_attachment(b'\x00\x01\x02', maintype='application', subtype='octet-stream', filename='data.bin')
message.add_attachment('text,more\n', subtype='csv', filename='tä.csv')
print(shown(message))
print(message['to'].addresses[1].addr_spec, message['from'].addresses[0].display_name, message['subject'])
print([part.get_content_type() for part in message.walk()], message.get_body().get_content())
for part in message.iter_attachments():
    print(part.get_filename(), part.get_content_type(), part.get_content(), part.is_attachment())
try:
    message['Subject'] = 'again'
except ValueError as error:
    print(error)
del message['Subject']
print(message['Subject'], 'to' in message, len(message))

# output:
# Subject: Ayons asperges pour le =?utf-8?q?d=C3=A9jeuner?=
# From: =?utf-8?q?Pep=C3=A9?= Le Pew <pepe@example.com>
# To: Penelope Pussycat <penelope@example.com>, Fabrette <fabrette@example.com>
# Content-Type: text/plain; charset="utf-8"
# Content-Transfer-Encoding: base64
# MIME-Version: 1.0
#
# U2FsdXQhCgpDZWxhIHJlc3NlbWJsZSDDoCB1biBleGNlbGxlbnQgcmVjaXBpZS4K
#
# Subject: Ayons asperges pour le =?utf-8?q?d=C3=A9jeuner?=
# From: =?utf-8?q?Pep=C3=A9?= Le Pew <pepe@example.com>
# To: Penelope Pussycat <penelope@example.com>, Fabrette <fabrette@example.com>
# MIME-Version: 1.0
# Content-Type: multipart/mixed; boundary="BOUNDARY"
#
# --BOUNDARY
# Content-Type: multipart/alternative; boundary="BOUNDARY"
#
# --BOUNDARY
# Content-Type: text/plain; charset="utf-8"
# Content-Transfer-Encoding: base64
#
# U2FsdXQhCgpDZWxhIHJlc3NlbWJsZSDDoCB1biBleGNlbGxlbnQgcmVjaXBpZS4K
#
# --BOUNDARY
# Content-Type: text/html; charset="utf-8"
# Content-Transfer-Encoding: 7bit
# MIME-Version: 1.0
#
# <p>Salut!</p>
#
# --BOUNDARY--
#
# --BOUNDARY
# Content-Type: application/octet-stream
# Content-Transfer-Encoding: base64
# Content-Disposition: attachment; filename="data.bin"
# MIME-Version: 1.0
#
# AAEC
#
# --BOUNDARY
# Content-Type: text/csv; charset="utf-8"
# Content-Transfer-Encoding: 7bit
# Content-Disposition: attachment; filename*=utf-8''t%C3%A4.csv
# MIME-Version: 1.0
#
# text,more
#
# --BOUNDARY--
#
# fabrette@example.com Pepé Le Pew Ayons asperges pour le déjeuner
# ['multipart/mixed', 'multipart/alternative', 'text/plain', 'text/html', 'application/octet-stream', 'text/csv'] <p>Salut!</p>
#
# data.bin application/octet-stream b'\x00\x01\x02' True
# tä.csv text/csv text,more
#  True
# There may be at most 1 Subject headers in a message
# None True 4
