# cpython: skip the oracle has no sockets
# A mail server in a Protocol: commands in any pieces, states, and lines that are data until a dot.
import asyncio


class Mail(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport, self.buffer, self.lines, self.to = transport, b"", None, []
        self.say("220 ready")

    def say(self, text):
        self.transport.write(text.encode() + b"\r\n")

    def data_received(self, data):
        *lines, self.buffer = (self.buffer + data).split(b"\r\n")
        for line in lines:
            self.line(line.decode())

    def line(self, line):
        if self.lines is not None:
            if line == ".":
                print("mail to", self.to, self.lines)
                self.lines, self.to = None, []
                self.say("250 taken")
            else:
                self.lines.append(line.removeprefix("."))
            return
        match line.split(maxsplit=1):
            case ["HELO" | "EHLO", name]:
                self.say(f"250 hello {name}")
            case ["RCPT", to]:
                self.to.append(to.partition(":")[2].strip("<>"))
                self.say("250 ok")
            case ["DATA"] if self.to:
                self.lines = []
                self.say("354 go on")
            case ["DATA"]:
                self.say("503 to whom?")
            case ["QUIT"]:
                self.say("221 bye")
                self.transport.close()
            case _:
                self.say("500 what?")


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Mail, "127.0.0.1", 2525)
    reader, writer = await asyncio.open_connection("127.0.0.1", 2525)
    text = b"HELO me\r\nDATA\r\nRCPT TO:<ann@x.test>\r\nNOOP\r\nDATA\r\nSubject: x\r\n\r\n..dot\r\nDATA\r\n.\r\nQUIT\r\n"
    for at in range(0, len(text), 7):
        writer.write(text[at : at + 7])
        await asyncio.sleep(0)
    print((await reader.read()).decode().splitlines())
    writer.close()
    server.close()


asyncio.run(main())

# output:
# mail to ['ann@x.test'] ['Subject: x', '', '.dot', 'DATA']
# ['220 ready', '250 hello me', '503 to whom?', '250 ok', '500 what?', '354 go on', '250 taken', '221 bye']
