async def child():
    try:
        await Pause()
    except ValueError as error:
        print("caught", error)
        return "end"

class Pause:
    def __await__(self):
        yield "paused"

coro = child()
print(coro.send(None))
try:
    coro.throw(ValueError("x"))
except StopIteration as stop:
    print(stop.value)
coro = child()
coro.send(None)
coro.close()
print("closed")

# output:
# paused
# caught x
# end
# closed
