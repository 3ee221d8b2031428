# cpython: skip threads
# Clients of mail and files tell an audit hook of their connections and of what they send. POP3.close() hangs up.
import ftplib
import poplib
import smtplib
import socket
import sys
import threading


class Server:
    """Answers each line with the next of these, and reads until the client is gone."""

    def __init__(self, *answers):
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.answers = answers
        self.thread = threading.Thread(target=self.serve)

    def serve(self):
        connection, _ = self.listening.accept()
        with self.listening, connection, connection.makefile("rwb") as file:
            for answer in self.answers:
                file.write(answer.encode() + b"\r\n")
                file.flush()
                file.readline()

    def __enter__(self):
        self.thread.start()
        return self.listening.getsockname()

    def __exit__(self, *error):
        self.thread.join()


def hook(event, arguments):
    if event.partition(".")[0] in ("ftplib", "poplib", "smtplib"):
        client, *rest = arguments
        print(event, type(client).__name__, [one for one in rest if not isinstance(one, int)])


sys.addaudithook(hook)

with Server("+OK hello <1@host>", "+OK") as address:
    box = poplib.POP3(*address)
    box.noop()
    kept = box.sock.dup()
    box.close()
    print(kept.recv(1))
    kept.close()

with Server("220 hello", "331 who?", "332 for whom?", "230 welcome") as address:
    ftp = ftplib.FTP()
    ftp.set_debuglevel(1)
    ftp.connect(*address)
    ftp.login("ann", "secret", "firm")
    ftp.close()

with Server("220 hello", "250 ok") as address:
    mail = smtplib.SMTP(*address)
    mail.ehlo("here")
    mail.close()

for client in poplib.POP3, ftplib.FTP().connect:
    try:
        client("127.0.0.1", 1, timeout=0)
    except ValueError as error:
        print(error)

# output:
# poplib.connect POP3 ['127.0.0.1']
# poplib.putline POP3 [b'NOOP']
# b''
# ftplib.connect FTP ['127.0.0.1']
# *resp* '220 hello'
# *cmd* 'USER ann'
# ftplib.sendcmd FTP ['USER ann']
# *resp* '331 who?'
# *cmd* 'PASS ******'
# ftplib.sendcmd FTP ['PASS secret']
# *resp* '332 for whom?'
# *cmd* 'ACCT firm'
# ftplib.sendcmd FTP ['ACCT firm']
# *resp* '230 welcome'
# smtplib.connect SMTP ['127.0.0.1']
# smtplib.send SMTP [b'ehlo here\r\n']
# poplib.connect POP3 ['127.0.0.1']
# Non-blocking socket (timeout=0) is not supported
# Non-blocking socket (timeout=0) is not supported
