# exit: 1
import asyncio

async def bad():
    await asyncio.sleep(1)
    raise ValueError("boom")

async def main():
    await asyncio.gather(bad(), asyncio.sleep(5))

asyncio.run(main())

# output:
# Traceback (most recent call last):
#   File "uncaught_traceback.py", line 11, in <module>
#     asyncio.run(main())
#     ~~~~~~~~~~~^^^^^^^^
#   File "uncaught_traceback.py", line 9, in main
#     await asyncio.gather(bad(), asyncio.sleep(5))
#   File "uncaught_traceback.py", line 6, in bad
#     raise ValueError("boom")
# ValueError: boom
