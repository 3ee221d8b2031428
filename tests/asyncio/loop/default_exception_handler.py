# Called by a handler of one's own, for what it leaves to the default.
import asyncio
import logging
import sys

logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s")


def handler(loop, context):
    print("mine:", context["message"])
    loop.default_exception_handler(context)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_exception_handler({"message": "something", "zebra": 1, "apple": [2]})
    loop.default_exception_handler({})
    loop.default_exception_handler({"message": "", "exception": ValueError("of nobody")})


asyncio.run(main())

# output:
# mine: something
# ERROR something
# apple: [2]
# zebra: 1
# ERROR Unhandled exception in event loop
# ERROR Unhandled exception in event loop
# ValueError: of nobody
