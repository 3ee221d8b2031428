# cpython: skip redis is not in the oracle
# Commands on keys, strings, bits and lists, and what they answer.
import datetime
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


show(
    lambda: client.ping(), lambda: client.set("a", 1), lambda: client.get("a"), lambda: client.set("a", 2, nx=True),
    lambda: client.set("a", 3, get=True), lambda: client.incr("a"), lambda: client.incr("a", 5), lambda: client.decr("a"),
    lambda: client.incrby("a", 2), lambda: client.decrby("a", 3), lambda: client.incrbyfloat("f", 1.5), lambda: client.append("s", "abc"),
    lambda: client.strlen("s"), lambda: client.getrange("s", 0, 1), lambda: client.setrange("s", 1, "ZZ"),
    lambda: client.getset("s", "new"), lambda: client.getdel("s"), lambda: client.mset({"x": 1, "y": 2}),
    lambda: client.mget("x", "y", "z"), lambda: client.mget(["x", "y"]), lambda: client.msetnx({"x": 1, "q": 2}),
    lambda: client.exists("x", "y", "z"), lambda: client.delete("x", "zz"), lambda: client.type("y"), lambda: client.rename("y", "yy"),
    lambda: client.renamenx("yy", "a"), lambda: sorted(client.keys("*")), lambda: client.expire("a", 100), lambda: client.ttl("a"),
    lambda: client.pttl("a") > 0, lambda: client.persist("a"), lambda: client.ttl("a"), lambda: client.ttl("nope"),
    lambda: client.setex("e", 10, "v"), lambda: client.psetex("e2", 1000, "v"), lambda: client.expireat("e", int(time.time()) + 50),
    lambda: client.expiretime("e") > 0, lambda: client.set("d", 1, ex=datetime.timedelta(seconds=5)), lambda: client.ttl("d"),
    lambda: client.setnx("n", 1), lambda: client.touch("n", "zz"), lambda: client.unlink("n"), lambda: client.dbsize(),
    lambda: client.randomkey() in client.keys(), lambda: client.copy("a", "a2"), lambda: client.echo("hi"), lambda: client.setbit("b", 7, 1),
    lambda: client.getbit("b", 7), lambda: client.bitcount("b"), lambda: client.bitop("NOT", "b2", "b"), lambda: client.bitpos("b", 1),
    lambda: client.object("encoding", "a"), lambda: client.time()[0] > 0,
)
show(
    lambda: client.rpush("l", "a", "b", "c"), lambda: client.lpush("l", "z"), lambda: client.lrange("l", 0, -1), lambda: client.llen("l"),
    lambda: client.lindex("l", 0), lambda: client.lset("l", 0, "Z"), lambda: client.lrem("l", 1, "b"),
    lambda: client.linsert("l", "before", "c", "X"), lambda: client.ltrim("l", 0, 2), lambda: client.lpop("l"),
    lambda: client.rpop("l", 2), lambda: client.rpush("l", *range(5)), lambda: client.lpos("l", "3"),
    lambda: client.lmove("l", "m", "LEFT", "RIGHT"), lambda: client.rpoplpush("l", "m"), lambda: client.lrange("m", 0, -1),
    lambda: client.blpop("l", timeout=1), lambda: client.brpop(["none", "l"], 1), lambda: client.blpop("none", timeout=0.1),
    lambda: client.lpushx("none", 1), lambda: client.sort("l"), lambda: client.sort("l", desc=True), lambda: client.lset("none", 0, "x"),
    lambda: client.lmpop(1, "l", direction="LEFT"), lambda: client.blmove("m", "l", 1), lambda: client.brpoplpush("m", "l", 1),
)

# output:
# True
# True
# '1'
# None
# '1'
# 4
# 9
# 8
# 10
# 7
# 1.5
# 3
# 3
# 'ab'
# 3
# 'aZZ'
# 'new'
# True
# ['1', '2', None]
# ['1', '2']
# False
# 2
# 1
# 'string'
# True
# False
# ['a', 'f', 'yy']
# True
# 100
# True
# True
# -1
# -2
# True
# True
# True
# True
# True
# 5
# True
# 1
# 1
# 6
# True
# True
# 'hi'
# 0
# 1
# 1
# 1
# 7
# 'int'
# True
# 3
# 4
# ['z', 'a', 'b', 'c']
# 4
# 'z'
# True
# 1
# 4
# True
# 'Z'
# ['X', 'a']
# 5
# 3
# '0'
# '4'
# ['4', '0']
# ('l', '1')
# ('l', '3')
# None
# 0
# ['2']
# ['2']
# ResponseError no such key
# ['l', ['2']]
# '4'
# '0'
