# cr_await is what a suspended coroutine waits for; one that runs waits for nothing.
import types

@types.coroutine
def pause():
    yield

async def inner():
    print(outer.cr_await, outer.cr_running)
    await pause()

async def waits():
    print(outer.cr_await)
    await inner()
    print(outer.cr_await)

outer = waits()
print(outer.cr_await)
outer.send(None)
print(outer.cr_await.__name__, outer.cr_await.cr_await.__name__)
try:
    outer.send(None)
except StopIteration:
    print(outer.cr_await)

# output:
# None
# None
# None True
# inner pause
# None
# None
