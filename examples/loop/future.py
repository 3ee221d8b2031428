"""A promise by hand
A Future is a result that is not there yet. Tasks wait for it; whoever knows the answer sets it.
"""
import asyncio


async def listener(name, news):
    print(f"{name} is all ears")
    print(f"{name} heard: {await news}")


async def main():
    loop = asyncio.get_running_loop()
    news = loop.create_future()
    loop.call_later(2, news.set_result, "it is a girl")
    await asyncio.gather(listener("grandmother", news), listener("uncle", news))
    print(news)


asyncio.run(main())
