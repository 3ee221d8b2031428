# cpython: skip redis is not in the oracle
# Hashes, sets and sorted sets: combined, ranged by score, rank and name; and what is refused.
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
    lambda: client.hset("h", "f", "v"), lambda: client.hset("h", mapping={"a": 1, "b": 2.5}), lambda: client.hget("h", "a"),
    lambda: client.hgetall("h"), lambda: client.hmget("h", "a", "zz"), lambda: client.hincrby("h", "a", 2),
    lambda: client.hincrbyfloat("h", "b", 0.5), lambda: client.hkeys("h"), lambda: client.hvals("h"), lambda: client.hlen("h"),
    lambda: client.hexists("h", "a"), lambda: client.hdel("h", "a", "q"), lambda: client.hsetnx("h", "a", 1),
    lambda: client.hstrlen("h", "f"), lambda: client.hscan("h"), lambda: list(client.hscan_iter("h")), lambda: client.hset("h"),
    lambda: client.hrandfield("h", 0), lambda: client.hset("h", items=["k", "v"]),
)
show(
    lambda: client.sadd("s1", "a", "b", "c"), lambda: client.sadd("s2", "b", "c", "d"), lambda: sorted(client.smembers("s1")),
    lambda: client.sismember("s1", "a"), lambda: client.smismember("s1", ["a", "z"]), lambda: sorted(client.sinter("s1", "s2")),
    lambda: sorted(client.sunion(["s1", "s2"])), lambda: client.sdiff("s1", "s2"), lambda: client.sinterstore("s3", "s1", "s2"),
    lambda: client.sunionstore("s4", ["s1", "s2"]), lambda: client.sdiffstore("s5", "s1", "s2"), lambda: client.scard("s4"),
    lambda: client.srem("s1", "a"), lambda: client.smove("s1", "s2", "b"), lambda: client.sintercard(2, ["s1", "s2"]),
    lambda: sorted(client.sscan_iter("s2")), lambda: client.spop("s5"), lambda: client.srandmember("s5"),
)
show(
    lambda: client.zadd("z", {"a": 1, "b": 2, "c": 3}), lambda: client.zadd("z", {"a": 5}, xx=True, ch=True),
    lambda: client.zadd("z", {"a": 1}, incr=True), lambda: client.zrange("z", 0, -1),
    lambda: client.zrange("z", 0, -1, withscores=True), lambda: client.zrevrange("z", 0, 1, withscores=True),
    lambda: client.zrange("z", 0, -1, desc=True), lambda: client.zrangebyscore("z", 2, 3),
    lambda: client.zrangebyscore("z", "-inf", "(3", withscores=True),
    lambda: client.zrevrangebyscore("z", 10, 0, start=0, num=1), lambda: client.zscore("z", "a"),
    lambda: client.zmscore("z", ["a", "q"]), lambda: client.zrank("z", "a"), lambda: client.zrevrank("z", "a"),
    lambda: client.zrank("z", "q"), lambda: client.zcard("z"), lambda: client.zcount("z", 1, 3), lambda: client.zincrby("z", 2, "b"),
    lambda: client.zrem("z", "c"), lambda: client.zpopmin("z"), lambda: client.zpopmax("z", 1),
    lambda: client.zadd("z1", {"a": 1, "b": 2}), lambda: client.zadd("z2", {"b": 3}), lambda: client.zunionstore("z3", ["z1", "z2"]),
    lambda: client.zinterstore("z4", {"z1": 2, "z2": 1}), lambda: client.zrange("z3", 0, -1, withscores=True),
    lambda: client.zremrangebyrank("z3", 0, 0), lambda: client.zremrangebyscore("z3", 0, 9), lambda: client.bzpopmin("z1", 1),
    lambda: client.zscan("z1"), lambda: list(client.zscan_iter("z1")), lambda: client.zadd("lex", {"a": 0, "b": 0, "c": 0}),
    lambda: client.zrangebylex("lex", "[a", "(c"), lambda: client.zlexcount("lex", "-", "+"), lambda: client.zunion(["z1", "lex"]),
    lambda: client.zdiff(["lex", "z1"]), lambda: client.zrange("lex", 0, 0, withscores=True, score_cast_func=int),
    lambda: client.zadd("z", {}), lambda: client.zrandmember("lex", 0), lambda: client.zinter(["lex", "z1"], withscores=True),
)
show(
    lambda: client.lpush("a", 1), lambda: client.incr("h"), lambda: client.incr("lex"), lambda: client.execute_command("NOPE"),
    lambda: client.execute_command("GET"), lambda: client.set("a", None), lambda: client.set("a", {}),
    lambda: client.set("w", "abc") and client.incr("w"), lambda: client.rename("none", "x"), lambda: client.get(["x"]),
    lambda: client.set("x", True), lambda: client.move("a", 2), lambda: client.hgetall("none"),
    lambda: client.execute_command("SET", "k", "v"), lambda: client.execute_command("GET", "k"),
    lambda: client.execute_command("HGETALL", "h"),
)

# output:
# 1
# 2
# '1'
# {'f': 'v', 'a': '1', 'b': '2.5'}
# ['1', None]
# 3
# 3.0
# ['f', 'a', 'b']
# ['v', '3', '3']
# 3
# True
# 1
# 1
# 1
# (0, {'f': 'v', 'b': '3', 'a': '1'})
# [('f', 'v'), ('b', '3'), ('a', '1')]
# DataError 'hset' with no key value pairs
# []
# 1
# 3
# 3
# ['a', 'b', 'c']
# 1
# [1, 0]
# ['b', 'c']
# ['a', 'b', 'c', 'd']
# {'a'}
# 2
# 4
# 1
# 4
# 1
# True
# 1
# ['b', 'c', 'd']
# 'a'
# None
# 3
# 1
# 6.0
# ['b', 'c', 'a']
# [('b', 2.0), ('c', 3.0), ('a', 6.0)]
# [('a', 6.0), ('c', 3.0)]
# ['a', 'c', 'b']
# ['b', 'c']
# [('b', 2.0)]
# ['a']
# 6.0
# [6.0, None]
# 2
# 0
# None
# 3
# 2
# 4.0
# 1
# [('b', 4.0)]
# [('a', 6.0)]
# 2
# 1
# 2
# 1
# [('a', 1.0), ('b', 5.0)]
# 1
# 1
# ('z1', 'a', 1.0)
# (0, [('b', 2.0)])
# [('b', 2.0)]
# 3
# ['a', 'b']
# 3
# ['a', 'c', 'b']
# ['a', 'c']
# [('a', 0)]
# DataError ZADD requires at least one element/score pair
# []
# [('b', 2.0)]
# 1
# ResponseError WRONGTYPE Operation against a key holding the wrong kind of value
# ResponseError WRONGTYPE Operation against a key holding the wrong kind of value
# ResponseError unknown command 'NOPE', with args beginning with: 
# ResponseError wrong number of arguments for 'get' command
# DataError Invalid input of type: 'NoneType'. Convert to a bytes, string, int or float first.
# DataError Invalid input of type: 'dict'. Convert to a bytes, string, int or float first.
# ResponseError value is not an integer or out of range
# ResponseError no such key
# DataError Invalid input of type: 'list'. Convert to a bytes, string, int or float first.
# DataError Invalid input of type: 'bool'. Convert to a bytes, string, int or float first.
# True
# {}
# True
# 'v'
# {'f': 'v', 'b': '3', 'a': '1', 'k': 'v'}
