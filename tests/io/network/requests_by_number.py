# cpython: skip the oracle has no sockets
# Many questions on one connection: answers come in any order and find their future by a number.
import asyncio
import json


class Client:
    def __init__(self, reader, writer):
        self.reader, self.writer = reader, writer
        self.waiting = {}
        self.number = 0
        self.task = asyncio.create_task(self.listen())

    async def listen(self):
        while line := await self.reader.readline():
            answer = json.loads(line)
            future = self.waiting.pop(answer["id"])
            if "error" in answer:
                future.set_exception(RuntimeError(answer["error"]))
            elif not future.done():
                future.set_result(answer["result"])
        for future in self.waiting.values():
            future.set_exception(ConnectionError("the server has gone"))

    async def call(self, method, *arguments):
        self.number += 1
        self.waiting[self.number] = future = asyncio.get_running_loop().create_future()
        self.writer.write(json.dumps({"id": self.number, "method": method, "params": arguments}).encode() + b"\n")
        await self.writer.drain()
        return await future


async def answer(line, writer):
    question = json.loads(line)
    try:
        match question:
            case {"method": "sleep", "params": [seconds]}:
                await asyncio.sleep(seconds)
                result = {"result": f"slept {seconds}"}
            case {"method": "divide", "params": [a, b]}:
                result = {"result": a / b}
            case {"method": "die"}:
                writer.close()
                return
            case _:
                result = {"error": f"no method {question['method']}"}
    except Exception as error:
        result = {"error": str(error)}
    writer.write(json.dumps(result | {"id": question["id"]}).encode() + b"\n")


async def serve(reader, writer):
    async with asyncio.TaskGroup() as group:
        while line := await reader.readline():
            group.create_task(answer(line, writer))


async def main():
    async with await asyncio.start_server(serve, "127.0.0.1", 9503):
        client = Client(*await asyncio.open_connection("127.0.0.1", 9503))
        order = []

        async def call(*question):
            try:
                order.append(await client.call(*question))
            except (RuntimeError, ConnectionError) as error:
                order.append(repr(error))

        await asyncio.gather(call("sleep", 0.3), call("sleep", 0.1), call("divide", 1, 4), call("divide", 1, 0), call("what"))
        print(*order, sep="\n")
        order.clear()
        await asyncio.gather(call("sleep", 5), call("die"))
        print(*order, sep="\n")
        print(client.task.done(), client.waiting)


asyncio.run(main())

# output:
# 0.25
# RuntimeError('division by zero')
# RuntimeError('no method what')
# slept 0.1
# slept 0.3
# ConnectionError('the server has gone')
# ConnectionError('the server has gone')
# True {6: <Future finished exception=ConnectionError('the server has gone')>, 7: <Future finished exception=ConnectionError('the server has gone')>}
