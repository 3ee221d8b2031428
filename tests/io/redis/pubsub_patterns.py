# cpython: skip redis is not in the oracle
# Channels and patterns, several at once, messages without waiting, leaving.
import asyncio

import redis.asyncio as redis


async def main():
    client = redis.Redis(decode_responses=True)
    pubsub = client.pubsub()
    await pubsub.subscribe("a", "b")
    await pubsub.psubscribe("news.*")
    for _ in range(3):
        message = await pubsub.get_message(timeout=1)
        print(message["type"], message["channel"], message["data"])
    print(await client.publish("news.sport", "goal"), await client.publish("a", "x"), await client.publish("c", "y"))
    print(await pubsub.get_message(ignore_subscribe_messages=True, timeout=1))
    print(await pubsub.get_message(ignore_subscribe_messages=True, timeout=1))
    print(await pubsub.get_message(timeout=0.1))
    await pubsub.unsubscribe("a")
    print((await pubsub.get_message(timeout=1))["type"], await client.publish("a", "x"))
    handled = []
    await pubsub.subscribe(b=lambda message: handled.append(message["data"]))
    await client.publish("b", "for the handler")
    while await pubsub.get_message(timeout=0.1):
        pass
    await pubsub.get_message(timeout=0.1)
    print(handled)
    print(sorted(await client.pubsub_channels()))
    await pubsub.aclose()
    await client.aclose()


asyncio.run(main())

# output:
# subscribe a 1
# subscribe b 2
# psubscribe news.* 3
# 1 1 0
# {'type': 'pmessage', 'pattern': 'news.*', 'channel': 'news.sport', 'data': 'goal'}
# {'type': 'message', 'pattern': None, 'channel': 'a', 'data': 'x'}
# None
# unsubscribe 0
# ['for the handler']
# ['b']
