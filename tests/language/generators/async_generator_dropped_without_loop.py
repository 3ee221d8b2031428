# Where no loop looks after it, an asynchronous generator that is dropped half-way is closed at once.
class Awaited:
    def __await__(self):
        yield "waiting"

async def steps(stubborn):
    try:
        yield 1
    except GeneratorExit as error:
        print(repr(error))
        if stubborn: yield 2
    finally:
        print("finally", stubborn)

for stubborn in False, True:
    one = steps(stubborn)
    try: one.__anext__().send(None)
    except StopIteration as given: print(given.value)
    del one
    print("gone")

# output:
# 1
# GeneratorExit()
# finally False
# Exception ignored while closing generator <async_generator object steps at 0x14919b0>:
# Traceback (most recent call last):
#   File "async_generator_dropped_without_loop.py", line 19, in <module>
#     del one
# StopAsyncIteration:
# gone
# 1
# GeneratorExit()
# Exception ignored while closing generator <async_generator object steps at 0x14919b0>:
# Traceback (most recent call last):
#   File "async_generator_dropped_without_loop.py", line 19, in <module>
#     del one
# RuntimeError: async generator ignored GeneratorExit
# gone
