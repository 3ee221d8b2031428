import asyncio

def f(x):
    pass

async def main():
    handle = asyncio.get_running_loop().call_later(10, f, "arg")
    text = repr(handle)
    print(text[text.index("f("):])  # => f('arg') at handle_repr.py:3 created at handle_repr.py:7>
    handle.cancel()

asyncio.run(main(), debug=True)
