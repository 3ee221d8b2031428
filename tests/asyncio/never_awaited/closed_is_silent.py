async def child():
    pass

coro = child()
coro.close()
print("closed")  # => closed
