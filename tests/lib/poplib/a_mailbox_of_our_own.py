# cpython: skip threads
# Mail fetched from a server in a thread of the program.
import poplib
import socketserver
import threading

MESSAGES = {1: "Subject: one\r\n\r\nfirst\r\n..dot\r\n", 2: "Subject: two\r\n\r\nsecond\r\n"}


class Server(socketserver.StreamRequestHandler):
    def say(self, text):
        self.wfile.write(text.encode() + b"\r\n")

    def handle(self):
        self.say("+OK ready <17@example>")
        while line := self.rfile.readline():
            command, *words = line.decode().split()
            match command:
                case "USER" | "APOP" | "NOOP" | "DELE":
                    self.say(f"+OK {' '.join(words)}")
                case "PASS":
                    self.say("+OK" if words == ["secret"] else "-ERR who?")
                case "STAT":
                    self.say(f"+OK {len(MESSAGES)} {sum(map(len, MESSAGES.values()))}")
                case "LIST" if not words:
                    lines = [f"{number} {len(text)}" for number, text in MESSAGES.items()]
                    self.say("+OK\r\n" + "\r\n".join(lines) + "\r\n.")
                case "LIST" if words[0] == "1":
                    self.say("+OK 1 5")
                case "RETR":
                    self.say(f"+OK\r\n{MESSAGES[int(words[0])]}.")
                case "CAPA":
                    self.say("+OK\r\nTOP\r\nEXPIRE 60\r\n.")
                case "QUIT":
                    self.say("+OK bye")
                    return
                case _:
                    self.say("-ERR what?")


server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Server)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()

box = poplib.POP3(*server.server_address)
print(box.getwelcome(), box.user("ann"))
try:
    box.pass_("wrong")
except poplib.error_proto as error:
    print(error)
print(box.pass_("secret"), box.apop("ann", "secret"))
print(box.stat(), box.list(), box.list(1), box.capa())
print(box.retr(1))
print(box.retr(2)[1], box.dele(2), box.noop())
for call in (box.rset, box.stls):
    try:
        call()
    except poplib.error_proto as error:
        print(error)
box.set_debuglevel(2)
print(box.quit(), box.sock)
server.shutdown()
server.server_close()

# output:
# b'+OK ready <17@example>' b'+OK ann'
# b'-ERR who?'
# b'+OK' b'+OK ann 5fa7f653d8e6d7b78818a37fc81d2cc9'
# (2, 54) (b'+OK', [b'1 30', b'2 24'], 12) b'+OK 1 5' {'TOP': [], 'EXPIRE': ['60']}
# (b'+OK', [b'Subject: one', b'', b'first', b'.dot'], 29)
# [b'Subject: two', b'', b'second'] b'+OK 2' b'+OK '
# b'-ERR what?'
# -ERR STLS not supported by server
# *cmd* 'QUIT'
# *put* b'QUIT'
# *get* b'+OK bye\r\n'
# *resp* b'+OK bye'
# b'+OK bye' None
