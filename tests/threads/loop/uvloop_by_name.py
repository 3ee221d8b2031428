# cpython: skip there is no uvloop
import asyncio
import warnings

import uvloop

async def main():
    loop = asyncio.get_running_loop()
    print(isinstance(loop, uvloop.Loop), isinstance(loop, asyncio.AbstractEventLoop))
    return "done"

print(uvloop.run(main()))
loop = uvloop.new_event_loop()
print(type(loop) is uvloop.Loop)
loop.close()
with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
    print(runner.run(main()))
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    asyncio.set_event_loop_policy(uvloop.EventLoopPolicy())
    uvloop.install()
print(asyncio.run(main()))
# output:
# True True
# done
# True
# True True
# done
# True True
# done
