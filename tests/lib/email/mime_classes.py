# The classes of email.mime: texts, pictures and data together.
from email import encoders
from email.mime.application import MIMEApplication
from email.mime.base import MIMEBase
from email.mime.image import MIMEImage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText

outer = MIMEMultipart('mixed', boundary='OUTER')
outer['Subject'] = 'A report'
outer['From'] = 'me@example.com'
outer['To'] = ', '.join(['a@example.com', 'b@example.com'])
outer.preamble = 'You need a MIME reader.'
outer.attach(MIMEText('plain text'))
outer.attach(MIMEText('<b>é</b>', 'html'))
outer.attach(MIMEImage(b'\x89PNG\r\n\x1a\n' + bytes(3), name='dot.png'))
part = MIMEBase('application', 'octet-stream')
part.set_payload(b'some bytes')
encoders.encode_base64(part)
part.add_header('Content-Disposition', 'attachment', filename='my file.bin')
outer.attach(part)
outer.attach(MIMEApplication(b'%PDF', 'pdf', Name='x.pdf'))
print(outer.as_string())
print(outer.is_multipart(), len(outer.get_payload()), outer.get_payload(3).get_filename(), outer.get_payload(3).get_payload(decode=True))
for attempt in (lambda: MIMEImage(b'nothing'), lambda: MIMEText('x').attach(part), lambda: MIMEText('é', 'plain', 'ascii')):
    try:
        print(attempt())
    except (TypeError, UnicodeError) as error:
        print(type(error).__name__, error)

# output:
# Content-Type: multipart/mixed; boundary="OUTER"
# MIME-Version: 1.0
# Subject: A report
# From: me@example.com
# To: a@example.com, b@example.com
#
# You need a MIME reader.
# --OUTER
# Content-Type: text/plain; charset="us-ascii"
# MIME-Version: 1.0
# Content-Transfer-Encoding: 7bit
#
# plain text
# --OUTER
# Content-Type: text/html; charset="utf-8"
# MIME-Version: 1.0
# Content-Transfer-Encoding: base64
#
# PGI+w6k8L2I+
#
# --OUTER
# Content-Type: image/png; name="dot.png"
# MIME-Version: 1.0
# Content-Transfer-Encoding: base64
#
# iVBORw0KGgoAAAA=
#
# --OUTER
# Content-Type: application/octet-stream
# MIME-Version: 1.0
# Content-Transfer-Encoding: base64
# Content-Disposition: attachment; filename="my file.bin"
#
# c29tZSBieXRlcw==
#
# --OUTER
# Content-Type: application/pdf; Name="x.pdf"
# MIME-Version: 1.0
# Content-Transfer-Encoding: base64
#
# JVBERg==
#
# --OUTER--
#
# True 5 my file.bin b'some bytes'
# TypeError Could not guess image MIME subtype
# MultipartConversionError Cannot attach additional subparts to non-multipart/*
# UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
