import asyncio

async def main():
    loop = asyncio.get_running_loop()
    early, late = loop.call_later(1, print), loop.call_later(2, print)
    print(early < late, early <= late, early > late, early == late, early == early)  # => True True False False True
    try:
        early < 1
    except TypeError as error:
        print(error)  # => '<' not supported between instances of 'TimerHandle' and 'int'
    print(hash(early) == hash(early.when()))  # => True
    odd = loop.call_at(loop.time() + 1 / 3, print)
    print(hash(odd) == hash(odd.when()))  # => True
    early.cancel()
    late.cancel()

asyncio.run(main())
