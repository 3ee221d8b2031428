import asyncio

async def bad():
    await asyncio.sleep(1)
    raise ValueError("late")

async def main():
    outer = asyncio.shield(bad())
    await asyncio.sleep(0)
    outer.cancel()
    await asyncio.sleep(2)
    print("end")

asyncio.run(main())

# output:
# ValueError exception in shielded future
# future: <Task finished name='Task-2' coro=<bad() done, defined at inner_fails_after_the_outer_was_cancelled.py:3> exception=ValueError('late')>
# Traceback (most recent call last):
#   File "inner_fails_after_the_outer_was_cancelled.py", line 5, in bad
#     raise ValueError("late")
# ValueError: late
# end
