async def f(): return 5
c = f()
try:
    c.send(None)
except StopIteration as e:
    print(e.value)  # => 5
class Aw:
    def __await__(self):
        x = yield 'ask'
        return x * 2
async def g(): return await Aw() + 1
c = g()
print(c.send(None))  # => ask
try:
    c.send(10)
except StopIteration as e:
    print(e.value)  # => 21
