import asyncio

loop = asyncio.new_event_loop()

def tick(n):
    print(n, loop.time() - start)
    if n:
        loop.call_later(1, tick, n - 1)
    else:
        loop.stop()

start = loop.time()
loop.call_soon(tick, 3)
loop.run_forever()
loop.close()

# output:
# 3 0.0
# 2 1.0
# 1 2.0
# 0 3.0
