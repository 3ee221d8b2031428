import asyncio

async def main():
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({"message": "a message"})
    loop.call_exception_handler({"message": "with extras", "zebra": 1, "apple": "x", "exception": ValueError("v")})
    loop.call_exception_handler({})
    print("done")

asyncio.run(main())

# output:
# a message
# with extras
# apple: 'x'
# zebra: 1
# ValueError: v
# Unhandled exception in event loop
# done
