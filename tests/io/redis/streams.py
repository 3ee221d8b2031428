# cpython: skip redis is not in the oracle
# Streams: entries with ids of their own, read from where one was, and by groups that acknowledge.
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
    lambda: client.xadd("st", {"f": "v"}, id="1-1"), lambda: client.xadd("st", {"f": "w", "n": 2}, id="2-0"),
    lambda: client.xlen("st"), lambda: client.xrange("st"), lambda: client.xrevrange("st", count=1), lambda: client.xread({"st": "1-1"}),
    lambda: client.xread({"st": "$"}, block=10), lambda: client.xgroup_create("st", "g", id="0"),
    lambda: client.xgroup_create("st", "g", id="0"), lambda: client.xreadgroup("g", "c1", {"st": ">"}, count=1),
    lambda: client.xack("st", "g", "1-1"), lambda: client.xpending("st", "g"), lambda: client.xreadgroup("g", "c1", {"st": ">"}),
    lambda: client.xpending("st", "g"), lambda: client.xdel("st", "1-1"), lambda: client.xtrim("st", maxlen=1),
    lambda: client.xadd("st", {"a": "b"}, id="1-0"), lambda: client.xinfo_stream("st")["length"],
    lambda: client.xadd("st2", {"a": 1}, maxlen=1) is not None,
)

entry = client.xadd("log", {"n": 1}, maxlen=2, approximate=False)
print(client.xread({"log": "0"}) == [["log", [(entry, {"n": "1"})]]], client.type("log"))
client.xadd("jobs", {"job": "a"}, id="1-1")
client.xadd("jobs", {"job": "b"}, id="1-*")
show(
    lambda: client.xreadgroup("workers", "ann", {"jobs": ">"}), lambda: client.xgroup_create("new", "g"),
    lambda: client.xgroup_create("new", "g", mkstream=True), lambda: client.xgroup_create("jobs", "workers", id="0"),
    lambda: client.xreadgroup("workers", "ann", {"jobs": ">"}), lambda: client.xreadgroup("workers", "bob", {"jobs": ">"}),
    lambda: client.xreadgroup("workers", "ann", {"jobs": "0"}), lambda: client.xclaim("jobs", "workers", "bob", 0, ["1-1"]),
    lambda: [(each["message_id"], each["consumer"]) for each in client.xpending_range("jobs", "workers", "-", "+", 9)],
    lambda: client.xinfo_groups("jobs")[0]["pending"], lambda: client.xrange("jobs", min="(1-1"), lambda: client.xadd("x", {}),
    lambda: client.xgroup_destroy("jobs", "workers"), lambda: client.xread({"jobs": "nonsense"}),
)

# output:
# '1-1'
# '2-0'
# 2
# [('1-1', {'f': 'v'}), ('2-0', {'f': 'w', 'n': '2'})]
# [('2-0', {'f': 'w', 'n': '2'})]
# [['st', [('2-0', {'f': 'w', 'n': '2'})]]]
# []
# True
# ResponseError BUSYGROUP Consumer Group name already exists
# [['st', [('1-1', {'f': 'v'})]]]
# 1
# {'pending': 0, 'min': None, 'max': None, 'consumers': []}
# [['st', [('2-0', {'f': 'w', 'n': '2'})]]]
# {'pending': 1, 'min': '2-0', 'max': '2-0', 'consumers': [{'name': 'c1', 'pending': 1}]}
# 1
# 0
# ResponseError The ID specified in XADD is equal or smaller than the target stream top item
# 1
# True
# True stream
# ResponseError NOGROUP No such key 'jobs' or consumer group 'workers' in XREADGROUP with GROUP option
# ResponseError The XGROUP subcommand requires the key to exist. Note that for CREATE you may want to use the MKSTREAM option to create an empty stream automatically.
# True
# True
# [['jobs', [('1-1', {'job': 'a'}), ('1-2', {'job': 'b'})]]]
# []
# [['jobs', [('1-1', {'job': 'a'}), ('1-2', {'job': 'b'})]]]
# [('1-1', {'job': 'a'})]
# [('1-1', 'bob'), ('1-2', 'ann')]
# 2
# [('1-2', {'job': 'b'})]
# DataError XADD fields must be a non-empty dict
# True
# ResponseError Invalid stream ID specified as stream command argument
