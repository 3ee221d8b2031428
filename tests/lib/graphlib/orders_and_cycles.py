# TopologicalSorter: static order, stepwise work, cycles, errors.
from graphlib import CycleError, TopologicalSorter

t = TopologicalSorter({'d': {'b', 'c'}, 'b': ['a'], 'c': ['a']})
t.add('e', 'd', 'a')
t.add('lone')
t.prepare()
while t.is_active():
    ready = t.get_ready()
    print(sorted(ready), bool(t))
    t.done(*ready)
print(list(TopologicalSorter({}).static_order()), list(TopologicalSorter({1: [2], 2: [3]}).static_order()))
for graph in ({'a': ['b'], 'b': ['a']}, {'a': ['a']}, {1: [2], 2: [3], 3: [1], 4: [1]}):
    try:
        list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        print(error.args[0], len(error.args[1]), isinstance(error, ValueError))
s = TopologicalSorter({'x': ['y']})
for call in (lambda: s.get_ready(), lambda: s.done('x'), lambda: s.is_active(), lambda: s.prepare(), lambda: s.add('z'), lambda: s.done('x'), lambda: s.done('q'), lambda: s.get_ready(), lambda: s.done('y'), lambda: s.done('y'), lambda: s.prepare(), lambda: TopologicalSorter().add([]), lambda: TopologicalSorter(5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# ['a', 'lone'] True
# ['b', 'c'] True
# ['d'] True
# ['e'] True
# [] [3, 2, 1]
# nodes are in a cycle 3 True
# nodes are in a cycle 2 True
# nodes are in a cycle 4 True
# ValueError prepare() must be called first
# ValueError prepare() must be called first
# ValueError prepare() must be called first
# None
# ValueError Nodes cannot be added after a call to prepare()
# ValueError node 'x' was not passed out (still not ready)
# ValueError node 'q' was not added using add()
# ('y',)
# None
# ValueError node 'y' was already marked done
# ValueError cannot prepare() after starting sort
# TypeError cannot use 'list' as a dict key (unhashable type: 'list')
# AttributeError 'int' object has no attribute 'items'
