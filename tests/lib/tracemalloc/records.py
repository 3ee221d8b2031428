# Snapshots go to files and back; their records compare, show themselves and say what is wrong.
import os
import tempfile
import tracemalloc
from tracemalloc import Filter, Frame, Snapshot, Statistic, StatisticDiff, Trace, Traceback

inner, outer = ("a.py", 3), ("b.py", 7)
traces = [(0, 100, (inner, outer), 2), (0, 50, (inner,), 1), (1, 2_000_000, (outer,), 5)]
snapshot = Snapshot(traces, 2)
for key in "lineno", "filename", "traceback":
    for statistic in snapshot.statistics(key):
        print(key, statistic, repr(statistic), sep=" | ")
print([str(one) for one in snapshot.statistics("lineno", cumulative=True)])
print([str(one) for one in snapshot.statistics("filename", True)])

later = Snapshot([(0, 100, (inner, outer), 2), (0, 20_000, (("c.py", 1),), None)], 2)
for change in later.compare_to(snapshot, "lineno"):
    print(change, repr(change), sep=" | ")

print(snapshot.traces, snapshot.traces[0], repr(snapshot.traces[1]), len(snapshot.traces[:2]))
print(Trace(traces[0]) == snapshot.traces[0], Trace(traces[0]) in snapshot.traces, snapshot.traces[2].domain)
print([f.lineno for f in snapshot.traces[0].traceback], snapshot.traces[2].traceback.total_nframe)
print(Frame(inner) < Frame(outer), Frame(inner) == 3, Traceback([inner]) <= Traceback([inner]), Traceback([outer, inner]))
print(Statistic(1, 2, 3) == Statistic(1, 2, 3), StatisticDiff(1, 2, 3, 4, 5) == 1)

kept = [
    [Filter(True, "a.py")],
    [Filter(True, "b.py"), Filter(True, "a.py", 4)],
    [Filter(False, "a.py")],
    [Filter(True, "b.*", all_frames=True)],
    [Filter(False, "b.py", all_frames=True)],
    [Filter(True, "*", domain=1)],
    [Filter(False, "b.py", domain=1)],
    [tracemalloc.DomainFilter(False, 0)],
    [],
]
for filters in kept:
    print([trace.size for trace in snapshot.filter_traces(filters).traces])
print(Filter(True, "mod.pyc").filename_pattern, Filter(False, "x").inclusive, Filter(True, "x", 3).lineno)

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "snapshot")
    snapshot.dump(path)
    loaded = Snapshot.load(path)
print(loaded.traces == snapshot.traces, loaded.traceback_limit)

for wrong in (
    lambda: snapshot.statistics("line"),
    lambda: snapshot.statistics("traceback", True),
    lambda: snapshot.filter_traces(5),
    lambda: tracemalloc.take_snapshot(),
    lambda: tracemalloc.start(0),
    lambda: tracemalloc.start("x"),
    lambda: setattr(Filter(True, "x"), "filename_pattern", "y"),
):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)

# output:
# lineno | b.py:7: size=1953 KiB, count=1, average=1953 KiB | <Statistic traceback=<Traceback (<Frame filename='b.py' lineno=7>,)> size=2000000 count=1>
# lineno | a.py:3: size=150 B, count=2, average=75 B | <Statistic traceback=<Traceback (<Frame filename='a.py' lineno=3>,)> size=150 count=2>
# filename | b.py:0: size=1953 KiB, count=1, average=1953 KiB | <Statistic traceback=<Traceback (<Frame filename='b.py' lineno=0>,)> size=2000000 count=1>
# filename | a.py:0: size=150 B, count=2, average=75 B | <Statistic traceback=<Traceback (<Frame filename='a.py' lineno=0>,)> size=150 count=2>
# traceback | b.py:7: size=1953 KiB, count=1, average=1953 KiB | <Statistic traceback=<Traceback (<Frame filename='b.py' lineno=7>,)> size=2000000 count=1>
# traceback | b.py:7: size=100 B, count=1, average=100 B | <Statistic traceback=<Traceback (<Frame filename='b.py' lineno=7>, <Frame filename='a.py' lineno=3>)> size=100 count=1>
# traceback | a.py:3: size=50 B, count=1, average=50 B | <Statistic traceback=<Traceback (<Frame filename='a.py' lineno=3>,)> size=50 count=1>
# ['b.py:7: size=1953 KiB, count=2, average=977 KiB', 'a.py:3: size=150 B, count=2, average=75 B']
# ['b.py:0: size=1953 KiB, count=2, average=977 KiB', 'a.py:0: size=150 B, count=2, average=75 B']
# b.py:7: size=0 B (-1953 KiB), count=0 (-1) | <StatisticDiff traceback=<Traceback (<Frame filename='b.py' lineno=7>,)> size=0 (-2000000) count=0 (-1)>
# c.py:1: size=19.5 KiB (+19.5 KiB), count=1 (+1), average=19.5 KiB | <StatisticDiff traceback=<Traceback (<Frame filename='c.py' lineno=1>,)> size=20000 (+20000) count=1 (+1)>
# a.py:3: size=100 B (-50 B), count=1 (-1), average=100 B | <StatisticDiff traceback=<Traceback (<Frame filename='a.py' lineno=3>,)> size=100 (-50) count=1 (-1)>
# <Traces len=3> b.py:7: 100 B <Trace domain=0 size=50 B, traceback=<Traceback (<Frame filename='a.py' lineno=3>,) total_nframe=1>> 2
# True True 1
# [7, 3] 5
# True False True a.py:3
# True False
# [100, 50]
# [2000000]
# [2000000]
# [100, 2000000]
# [50]
# [2000000]
# [100, 50]
# [2000000]
# [100, 50, 2000000]
# mod.py False 3
# True 2
# ValueError unknown key_type: 'line'
# ValueError cumulative mode cannot by used with key type 'traceback'
# TypeError filters must be a list of filters, not int
# RuntimeError the tracemalloc module must be tracing memory allocations to take a snapshot
# ValueError the number of frames must be in range [1; 65535]
# TypeError 'str' object cannot be interpreted as an integer
# AttributeError property 'filename_pattern' of 'Filter' object has no setter
