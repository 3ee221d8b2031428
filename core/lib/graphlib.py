"""TopologicalSorter: an order in which everything comes after what it depends on."""
from types import GenericAlias

__all__ = ["TopologicalSorter", "CycleError"]


class CycleError(ValueError):
    """The graph has a cycle: args[1] is a list of its nodes, the first again at the end."""


class _Node:
    __slots__ = ("node", "missing", "successors", "given", "finished")

    def __init__(self, node):
        self.node = node
        self.missing = 0  # predecessors that are not done
        self.successors = []
        self.given = self.finished = False


class TopologicalSorter:
    def __init__(self, graph=None):
        self._nodes = {}
        self._ready = None  # None until prepare()
        self._given = self._finished = 0
        if graph is not None:
            for node, predecessors in graph.items():
                self.add(node, *predecessors)

    def _node(self, node):
        found = self._nodes.get(node)
        if found is None:
            found = self._nodes[node] = _Node(node)
        return found

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        own = self._node(node)
        own.missing += len(predecessors)
        for predecessor in predecessors:
            self._node(predecessor).successors.append(node)

    def prepare(self):
        if self._ready is not None and self._given > 0:
            raise ValueError("cannot prepare() after starting sort")
        if self._ready is None:
            self._ready = [node.node for node in self._nodes.values() if node.missing == 0]
        if cycle := self._find_cycle():
            raise CycleError("nodes are in a cycle", cycle)

    def get_ready(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        ready = tuple(self._ready)
        for node in ready:
            self._nodes[node].given = True
        self._ready.clear()
        self._given += len(ready)
        return ready

    def is_active(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        return self._finished < self._given or bool(self._ready)

    def __bool__(self):
        return self.is_active()

    def done(self, *nodes):
        if self._ready is None:
            raise ValueError("prepare() must be called first")
        for node in nodes:
            own = self._nodes.get(node)
            if own is None:
                raise ValueError(f"node {node!r} was not added using add()")
            if own.finished:
                raise ValueError(f"node {node!r} was already marked done")
            if not own.given:
                raise ValueError(f"node {node!r} was not passed out (still not ready)")
            own.finished = True
            self._finished += 1
            for successor in own.successors:
                after = self._nodes[successor]
                after.missing -= 1
                if after.missing == 0:
                    self._ready.append(successor)

    def _find_cycle(self):
        seen, path, places, open_ends = set(), [], {}, []
        for node in self._nodes:
            while True:
                if node in seen:
                    if node in places:
                        return path[places[node]:] + [node]
                else:
                    seen.add(node)
                    open_ends.append(iter(self._nodes[node].successors))
                    places[node] = len(path)
                    path.append(node)
                # On to the next successor of the newest node that has one.
                while path:
                    try:
                        node = next(open_ends[-1])
                        break
                    except StopIteration:
                        del places[path.pop()]
                        open_ends.pop()
                else:
                    break
        return None

    def static_order(self):
        self.prepare()
        while self.is_active():
            ready = self.get_ready()
            yield from ready
            self.done(*ready)

    __class_getitem__ = classmethod(GenericAlias)
