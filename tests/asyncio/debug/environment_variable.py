# A loop is in debug mode from its beginning if the environment says so.
import asyncio
import os

for value in ("1", "", "no"):
    os.environ["PYTHONASYNCIODEBUG"] = value
    loop = asyncio.new_event_loop()
    print(loop.get_debug())
    loop.close()
del os.environ["PYTHONASYNCIODEBUG"]
loop = asyncio.new_event_loop()
print(loop.get_debug())
loop.close()

# output:
# True
# False
# True
# False
