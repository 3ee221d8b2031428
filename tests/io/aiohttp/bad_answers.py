# cpython: skip aiohttp is not in the oracle
import asyncio

import aiohttp

answers = {
    "nothing": b"",
    "half a head": b"HTTP/1.1 200 OK\r\nContent-Le",
    "no HTTP": b"220 mail.example.com ESMTP\r\n\r\n",
    "short body": b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc",
    "bad length": b"HTTP/1.1 200 OK\r\nContent-Length: ten\r\n\r\nabc",
    "short chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
    "bad chunk": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\nab\r\n",
    "no length": b"HTTP/1.0 200 OK\r\n\r\nuntil the end",
    "early hints": b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 Fine\r\nContent-Length: 2\r\n\r\nok",
    "no body": b"HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\n",
    "strange reason": b"HTTP/1.1 299 Half way\r\nContent-Length: 0\r\n\r\n",
}


async def serve(reader, writer):
    head = await reader.readuntil(b"\r\n\r\n")
    name = head.split()[1][1:].decode().replace("%20", " ")
    writer.write(answers[name])
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 8080)
    async with aiohttp.ClientSession() as session:
        for name in answers:
            try:
                async with session.get(f"http://127.0.0.1:8080/{name}") as response:
                    print(name, "->", response.status, response.reason, await response.read())
            except aiohttp.ClientError as error:
                print(name, "->", type(error).__name__, str(error)[:100])
    server.close()


asyncio.run(main())

# output:
# nothing -> ServerDisconnectedError Server disconnected
# half a head -> ServerDisconnectedError Server disconnected
# no HTTP -> ClientResponseError 400, message="Bad status line:\n  Expected HTTP/, RTSP/ or ICE/:\n\n  b'220 mail.example.com ESMTP'\
# short body -> ClientPayloadError Response payload is not completed: <ContentLengthError: 400, message='Not enough data to satisfy con
# bad length -> ClientResponseError 400, message="Invalid character in Content-Length:\n\n  b'Content-Length: ten'\n                    
# short chunk -> ClientPayloadError Response payload is not completed: <TransferEncodingError: 400, message='Not enough data to satisfy 
# bad chunk -> ClientResponseError 400, message="Invalid character in chunk size:\n\n  b'xyz'\n    ^", url='http://127.0.0.1:8080/bad%2
# no length -> 200 OK b'until the end'
# early hints -> 200 Fine b'ok'
# no body -> 204 No Content b''
# strange reason -> 299 Half way b''
