# cpython: skip threads
# Mail sent to a server in a thread of the program, which prints what it is told.
import base64
import smtplib
import socketserver
import threading
from email.message import EmailMessage


class Server(socketserver.StreamRequestHandler):
    def say(self, *lines):
        for line in lines:
            self.wfile.write(line.encode() + b'\r\n')

    def handle(self):
        self.say('220 mail.example ready')
        while line := self.rfile.readline():
            line = line.decode().rstrip()
            print('C:', line)
            command = line.split()[0].lower() if line else ''
            if command == 'ehlo':
                self.say('250-mail.example', '250-SIZE 1000', '250 AUTH PLAIN')
            elif command == 'auth':
                name = base64.b64decode(line.split()[-1]).split(b'\0')[1]
                self.say('235 welcome' if name == b'ann' else '535 who?')
            elif command == 'rcpt' and 'nobody' in line:
                self.say('550 no such user')
            elif command == 'data':
                self.say('354 go on')
                while (text := self.rfile.readline().decode().rstrip('\r\n')) != '.':
                    print('D:', text)
                self.say('250 taken')
            elif command == 'quit':
                self.say('221 bye')
                return
            elif command in ('mail', 'rcpt', 'rset', 'noop'):
                self.say('250 ok')
            else:
                self.say('500 what?')


server = socketserver.ThreadingTCPServer(('127.0.0.1', 0), Server)
threading.Thread(target=server.serve_forever, daemon=True).start()
port = server.server_address[1]

with smtplib.SMTP('127.0.0.1', port, local_hostname='me.example') as smtp:
    print(smtp.ehlo()[0], smtp.has_extn('size'), smtp.esmtp_features)
    try:
        smtp.login('bob', 'x')
    except smtplib.SMTPAuthenticationError as error:
        print(type(error).__name__, error.smtp_code, error.smtp_error)
    print(smtp.login('ann', 'secret'))
    print(smtp.sendmail('ann@example.org', ['bob@example.org', 'nobody@example.org'], 'Subject: Hi\n\n.dot\nend'))

    message = EmailMessage()
    message['Subject'] = 'Grüße'
    message['From'] = 'Ann <ann@example.org>'
    message['To'] = 'bob@example.org'
    message['Bcc'] = 'eve@example.org'
    message.set_content('See you.')
    print(smtp.send_message(message))
    try:
        smtp.sendmail('a@b', 'nobody@b', 'x')
    except smtplib.SMTPRecipientsRefused as error:
        print(error.recipients)
    print(smtp.noop(), smtp.docmd('foo'))
    try:
        smtp.starttls()
    except smtplib.SMTPNotSupportedError as error:
        print(error)

smtp = smtplib.SMTP()
try:
    smtp.noop()
except smtplib.SMTPServerDisconnected as error:
    print(error)
try:
    smtplib.SMTP('127.0.0.1', 1)
except OSError as error:
    print(type(error).__name__)
print(smtplib.quotedata('a\n.b\r\n'), smtplib.quoteaddr('Ann <a@b>'), smtplib.quoteaddr('a@b'))
server.shutdown()
server.server_close()

# output:
# C: ehlo me.example
# 250 True {'size': '1000', 'auth': ' PLAIN'}
# C: AUTH PLAIN AGJvYgB4
# SMTPAuthenticationError 535 b'who?'
# C: AUTH PLAIN AGFubgBzZWNyZXQ=
# (235, b'welcome')
# C: mail from:<ann@example.org> size=24
# C: rcpt to:<bob@example.org>
# C: rcpt to:<nobody@example.org>
# C: data
# D: Subject: Hi
# D: 
# D: ..dot
# D: end
# {'nobody@example.org': (550, b'no such user')}
# C: mail from:<ann@example.org> size=195
# C: rcpt to:<bob@example.org>
# C: rcpt to:<eve@example.org>
# C: data
# D: Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=
# D: From: Ann <ann@example.org>
# D: To: bob@example.org
# D: Content-Type: text/plain; charset="utf-8"
# D: Content-Transfer-Encoding: 7bit
# D: MIME-Version: 1.0
# D: 
# D: See you.
# {}
# C: mail from:<a@b> size=1
# C: rcpt to:<nobody@b>
# C: rset
# {'nobody@b': (550, b'no such user')}
# C: noop
# C: foo
# (250, b'ok') (500, b'what?')
# STARTTLS extension not supported by server.
# C: QUIT
# please run connect() first
# ConnectionRefusedError
# a
# ..b
#  <a@b> <a@b>
