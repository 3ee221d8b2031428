# cpython: skip redis is not in the oracle
# The client that blocks: pipelines, transactions, messages in a thread, locks, and a dictionary of bytes.
import time

import redis

client = redis.Redis(decode_responses=True)
client.flushall()


def show(*expressions):
    for make in expressions:
        try:
            print(repr(make()))
        except Exception as error:
            print(type(error).__name__, error)


pipe = client.pipeline()
print(pipe.set("p", 1).incr("p").get("p").hgetall("none") is pipe, len(pipe), pipe.execute(), pipe.execute())
pipe.set("p", "x").incr("p").set("q", 1)
show(lambda: pipe.execute())
pipe.set("p", "x").incr("p")
show(lambda: pipe.execute(raise_on_error=False))
with client.pipeline() as pipe:
    pipe.watch("balance")
    print(pipe.get("balance"))
    pipe.multi()
    pipe.set("balance", 5)
    show(lambda: pipe.execute())
    pipe.watch("balance")
    client.set("balance", 9)
    pipe.multi()
    pipe.incr("balance")
    show(lambda: pipe.execute())


def pay(pipe):
    balance = int(pipe.get("balance"))
    pipe.multi()
    pipe.set("balance", balance + 1)


print(client.transaction(pay, "balance"), client.get("balance"))

pubsub = client.pubsub()
pubsub.subscribe("ch", "ch2")
pubsub.psubscribe("n.*")
print(*(pubsub.get_message(timeout=1) for _ in range(3)), sep="\n")
print(client.publish("ch", "hello"), client.publish("n.x", "y"), client.publish("nobody", 1))
print(pubsub.get_message(timeout=1), pubsub.get_message(timeout=1), pubsub.get_message(timeout=0.05), sep="\n")
print(sorted(client.pubsub_channels()), client.pubsub_numsub("ch"), client.pubsub_numpat(), pubsub.channels)
pubsub.unsubscribe("ch")
print(pubsub.get_message(timeout=1), pubsub.channels, pubsub.subscribed)

heard = []
listener = client.pubsub(ignore_subscribe_messages=True)
listener.subscribe(news=lambda message: heard.append(message["data"]))
thread = listener.run_in_thread(sleep_time=0.01)
time.sleep(0.05)
client.publish("news", "in a thread")
time.sleep(0.1)
thread.stop()
thread.join()
print(heard)

lock = client.lock("lock", timeout=5)
show(
    lambda: lock.acquire(), lambda: client.lock("lock").acquire(blocking=False), lambda: lock.locked(),
    lambda: lock.owned(), lambda: lock.extend(5), lambda: lock.reacquire(), lambda: lock.release(),
    lambda: lock.release(), lambda: lock.extend(1),
)
with client.lock("other") as lock:
    print(lock.owned())
    show(lambda: client.lock("other", blocking_timeout=0.1).__enter__(), lambda: lock.extend(1))
try:
    with client.lock("other"):
        client.delete("other")
except redis.exceptions.LockNotOwnedError as error:
    print(error, error.lock_name)

binary = redis.Redis()
binary.set("k", "\u00fc")
show(
    lambda: binary.get("k"), lambda: "k" in binary, lambda: binary["k"], lambda: binary["nope"],
    lambda: binary.__setitem__("i", 1), lambda: binary.__delitem__("i"), lambda: binary.hset("bh", "a", 1),
    lambda: binary.hgetall("bh"), lambda: binary.type("k"), lambda: binary.lpush("ll", 1, 2), lambda: binary.blpop("ll", 1),
    lambda: client.config_get("maxmemory"), lambda: client.client_setname("me"), lambda: client.client_getname(),
    lambda: redis.Redis.from_url("http://x"), lambda: sorted(client.scan_iter(match="b*")), lambda: client.flushdb(),
    lambda: client.dbsize(), lambda: client.close(),
)
for name in "LockNotOwnedError", "BusyLoadingError", "ReadOnlyError", "ClusterDownError", "MaxConnectionsError":
    print(name, [kind.__name__ for kind in getattr(redis.exceptions, name).__mro__[1:-2]])

# output:
# True 4 [True, 2, '2', {}] []
# ResponseError Command # 2 (INCRBY p 1) of pipeline caused error: value is not an integer or out of range
# [True, ResponseError('value is not an integer or out of range')]
# None
# [True]
# WatchError Watched variable changed.
# [True] 10
# {'type': 'subscribe', 'pattern': None, 'channel': 'ch', 'data': 1}
# {'type': 'subscribe', 'pattern': None, 'channel': 'ch2', 'data': 2}
# {'type': 'psubscribe', 'pattern': None, 'channel': 'n.*', 'data': 3}
# 1 1 0
# {'type': 'message', 'pattern': None, 'channel': 'ch', 'data': 'hello'}
# {'type': 'pmessage', 'pattern': 'n.*', 'channel': 'n.x', 'data': 'y'}
# None
# ['ch', 'ch2'] [('ch', 1)] 1 {'ch': None, 'ch2': None}
# {'type': 'unsubscribe', 'pattern': None, 'channel': 'ch', 'data': 2} {'ch2': None} True
# ['in a thread']
# True
# False
# True
# True
# True
# True
# None
# LockError Cannot release a lock that's not owned or is already unlocked.
# LockError Cannot extend an unlocked lock
# True
# LockError Unable to acquire lock within the time specified
# LockError Cannot extend a lock with no timeout
# Cannot release a lock that's no longer owned other
# b'\xc3\xbc'
# True
# b'\xc3\xbc'
# KeyError 'nope'
# None
# None
# 1
# {b'a': b'1'}
# b'string'
# 2
# (b'll', b'2')
# {'maxmemory': '0'}
# True
# 'me'
# ValueError Redis URL must specify one of the following schemes (redis://, rediss://, unix://)
# ['balance', 'bh']
# True
# 0
# None
# LockNotOwnedError ['LockError', 'RedisError', 'ValueError', 'Exception']
# BusyLoadingError ['ConnectionError', 'RedisError', 'Exception']
# ReadOnlyError ['ResponseError', 'RedisError', 'Exception']
# ClusterDownError ['ClusterError', 'ResponseError', 'RedisError', 'Exception']
# MaxConnectionsError ['ConnectionError', 'RedisError', 'Exception']
