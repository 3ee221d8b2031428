def greet(name: str, *, loud=False) -> str:
    """Greets somebody.

    Loudly, if wanted.
    """
async def wait(): "Waits."
help(greet)
help(wait)
help(lambda x, y=2: x)

# output:
# Help on function greet in module __main__:
#
# greet(name: str, *, loud=False) -> str
#     Greets somebody.
#
#     Loudly, if wanted.
#
# Help on function wait in module __main__:
#
# async wait()
#     Waits.
#
# Help on function <lambda> in module __main__:
#
# <lambda> lambda x, y=2
#
