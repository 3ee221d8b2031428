# TopologicalSorter: work that becomes ready step by step, repeated prepare(), cycles found with their path.
from graphlib import CycleError, TopologicalSorter

ts = TopologicalSorter()
ts.add('c', 'a', 'b')
ts.add('a')
ts.add('d', 'c', 'c')
ts.add('c', 'e')
ts.prepare()
ts.prepare()
order = []
while ts.is_active():
    ready = sorted(ts.get_ready())
    order.append(ready)
    ts.done(*ready)
print(order)
for graph in ({1: [2], 2: [1]}, {1: [1]}, {'x': ['y'], 'y': ['z'], 'z': ['x'], 'w': ['x']}):
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        print(error.args[0], len(error.args[1]), error.args[1][0] == error.args[1][-1])

# output:
# [['a', 'b', 'e'], ['c'], ['d']]
# nodes are in a cycle 3 True
# nodes are in a cycle 2 True
# nodes are in a cycle 4 True
