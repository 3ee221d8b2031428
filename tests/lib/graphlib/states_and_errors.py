import graphlib
ts = graphlib.TopologicalSorter({'d': {'b', 'c'}, 'b': ['a'], 'c': ['a']})
def attempt(call):
    try:
        print(call())
    except ValueError as error:
        print(type(error).__name__, error.args)
attempt(ts.get_ready); attempt(lambda: ts.done('a')); attempt(ts.is_active); attempt(lambda: bool(ts))
ts.prepare(); attempt(ts.prepare); attempt(lambda: ts.add('x'))
print(ts.get_ready(), ts.get_ready()); attempt(ts.prepare); attempt(lambda: ts.done('b')); attempt(lambda: ts.done('zz')); ts.done('a'); attempt(lambda: ts.done('a'))
print(sorted(ts.get_ready()), bool(ts)); ts.done('b', 'c'); print(ts.get_ready(), ts.is_active()); ts.done('d'); print(ts.is_active())
attempt(lambda: graphlib.TopologicalSorter({1: [2], 2: [3], 3: [1]}).prepare()); attempt(lambda: list(graphlib.TopologicalSorter({1: [1]}).static_order()))
print(graphlib.TopologicalSorter[int], list(graphlib.TopologicalSorter().static_order()), issubclass(graphlib.CycleError, ValueError))

# output:
# ValueError ('prepare() must be called first',)
# ValueError ('prepare() must be called first',)
# ValueError ('prepare() must be called first',)
# ValueError ('prepare() must be called first',)
# None
# ValueError ('Nodes cannot be added after a call to prepare()',)
# ('a',) ()
# ValueError ('cannot prepare() after starting sort',)
# ValueError ("node 'b' was not passed out (still not ready)",)
# ValueError ("node 'zz' was not added using add()",)
# ValueError ("node 'a' was already marked done",)
# ['b', 'c'] True
# ('d',) True
# False
# CycleError ('nodes are in a cycle', [1, 3, 2, 1])
# CycleError ('nodes are in a cycle', [1, 1])
# graphlib.TopologicalSorter[int] [] True
