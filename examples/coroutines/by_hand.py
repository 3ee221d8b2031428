"""A coroutine, driven by hand
Calling an async function runs nothing. Whoever sends it None, step after step, is its event loop.
"""
import types


@types.coroutine
def ask(question):
    answer = yield question
    return answer


async def introduce():
    name = await ask("What is your name?")
    city = await ask(f"Where do you live, {name}?")
    return f"{name} of {city}"


coroutine = introduce()
print(coroutine.send(None))
print(coroutine.send("Ada"))
try:
    coroutine.send("London")
except StopIteration as stop:
    print("the result:", stop.value)
