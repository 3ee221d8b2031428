# cpython: skip threads
# Files fetched from a server in a thread of the program, and stored there; both sides connect for their content.
import ftplib
import io
import socket
import socketserver
import threading

FILES = {"poem": b"roses\r\nviolets\r\n"}


class Server(socketserver.StreamRequestHandler):
    def say(self, text):
        self.wfile.write(text.encode() + b"\r\n")

    def content(self):
        if self.listening:
            return self.listening.accept()[0]
        return socket.create_connection(self.active)

    def handle(self):
        self.listening, offset = None, 0
        self.say("220-hello\r\n220 there")
        while line := self.rfile.readline():
            command, _, word = line.decode().strip().partition(" ")
            match command:
                case "USER":
                    self.say("331 and the password?")
                case "PASS":
                    self.say("230 welcome" if "@" in word else "530 who?")
                case "PASV":
                    self.listening = socket.create_server(("127.0.0.1", 0))
                    port = self.listening.getsockname()[1]
                    self.say(f"227 passive (10,0,0,1,{port // 256},{port % 256})")
                case "PORT":
                    *host, high, low = word.split(",")
                    self.active = ".".join(host), int(high) * 256 + int(low)
                    self.listening = None
                    self.say("200 ok")
                case "REST":
                    offset = int(word)
                    self.say("350 ok")
                case "RETR" if word in FILES:
                    self.say(f"150 here it comes ({len(FILES[word]) - offset} bytes)")
                    with self.content() as other:
                        other.sendall(FILES[word][offset:])
                    offset = 0
                    self.say("226 done")
                case "STOR":
                    self.say("125 go on")
                    with self.content() as other, other.makefile("rb") as file:
                        FILES[word] = file.read()
                    self.say("226 done")
                case "NLST" | "MLSD":
                    self.say("150 here")
                    facts = "Type=file;Size=3; " if command == "MLSD" else ""
                    with self.content() as other:
                        other.sendall("".join(f"{facts}{name}\r\n" for name in FILES).encode())
                    self.say("226 done")
                case "SIZE" if word in FILES:
                    self.say(f"213 {len(FILES[word])}")
                case "PWD" | "MKD":
                    self.say(f'257 "/a ""{word}"" b" is it')
                case "RNFR":
                    self.say("350 and?")
                case "CWD" | "RNTO" | "DELE" | "TYPE":
                    self.say("250 ok")
                case "QUIT":
                    self.say("221 bye")
                    return
                case _:
                    self.say("550 what?")


server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Server)
server.daemon_threads = True
threading.Thread(target=server.serve_forever, daemon=True).start()

with ftplib.FTP() as ftp:
    print(repr(ftp.connect(*server.server_address)))
    try:
        ftp.login("ann", "secret")
    except ftplib.error_perm as error:
        print(error)
    print(ftp.login(), ftp.pwd(), ftp.mkd("new"), ftp.cwd("x"))
    for passive in True, False:
        ftp.set_pasv(passive)
        print(ftp.nlst(), list(ftp.mlsd()))
        ftp.retrlines("RETR poem")
        ftp.retrbinary("RETR poem", print, blocksize=6, rest=3)
    print(ftp.storbinary("STOR bytes", io.BytesIO(b"x\ny"), callback=print), FILES["bytes"])
    print(ftp.storlines("STOR lines", io.BytesIO(b"x\ny\r\nz"), callback=print), FILES["lines"])
    print(ftp.size("lines"), ftp.rename("a", "b"), ftp.delete("b"), ftp.transfercmd("RETR poem").recv(3), ftp.voidresp())
    for call in (lambda: ftp.size("none"), lambda: ftp.sendcmd("a\nb"), lambda: ftp.voidcmd("RNFR x")):
        try:
            call()
        except (*ftplib.all_errors, ValueError) as error:
            print(type(error).__name__, error)
print(ftp.sock)

print(ftplib.parse227("227 x (1,2,3,4,5,6)"), ftplib.parse229("229 (|||77|)", ("host", 1)), ftplib.parse150("150 a (9 bytes)"))
print(ftp.sanitize("PASS secret\r\n"), ftplib.parse257('257 "/foo" created'))
server.shutdown()
server.server_close()

# output:
# '220-hello\n220 there'
# 530 who?
# 230 welcome /a "" b /a "new" b 250 ok
# ['poem'] [('poem', {'type': 'file', 'size': '3'})]
# roses
# violets
# b'es\r\nvi'
# b'olets\r'
# b'\n'
# ['poem'] [('poem', {'type': 'file', 'size': '3'})]
# roses
# violets
# b'es\r\nvi'
# b'olets\r'
# b'\n'
# b'x\ny'
# 226 done b'x\ny'
# b'x\r\n'
# b'y\r\n'
# b'z\r\n'
# 226 done b'x\r\ny\r\nz\r\n'
# 9 250 ok 250 ok b'ros' 226 done
# error_perm 550 what?
# ValueError an illegal newline character should not be contained
# error_reply 350 and?
# None
# ('1.2.3.4', 1286) ('host', 77) 9
# 'PASS ******\r\n' /foo
