import types

def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


source = {"a": 1, "b": 2}
p = types.MappingProxyType(source)
print(p, str(p), len(p), p["a"], "a" in p, p.get("z"), p.get("z", 9), list(p), list(reversed(p)), list(p.items()), p.copy(), p == source, p == {"a": 1}, p | {"c": 3}, {"c": 3} | p, p | p)
source["n"] = 3
print(p["n"], type(p.copy()), type(p | {}), hash(p) if False else "")
show(p.__getitem__, "zz")
show(exec, "p['x'] = 1", {"p": p})
show(exec, "del p['a']", {"p": p})
show(exec, "p |= {}", {"p": p})
show(lambda: p.update)
show(lambda: p.clear())
show(types.MappingProxyType)
show(types.MappingProxyType, 5)
show(types.MappingProxyType, [1])
show(types.MappingProxyType, "ab")
show(types.MappingProxyType, {}, {})
show(lambda: types.MappingProxyType(mapping={1: 2}))
show(hash, p)
show(setattr, p, "x", 1)
print(types.MappingProxyType[int, str], p != {}, bool(types.MappingProxyType({})))


class D(dict):
    def __missing__(self, key):
        return "missing"


print(types.MappingProxyType(D())["x"])
import copy

print(copy.copy(types.MappingProxyType({1: 2})) == {1: 2}) if False else None
show(lambda: copy.deepcopy(p))

# output:
# {'a': 1, 'b': 2} {'a': 1, 'b': 2} 2 1 True None 9 ['a', 'b'] ['b', 'a'] [('a', 1), ('b', 2)] {'a': 1, 'b': 2} True False {'a': 1, 'b': 2, 'c': 3} {'c': 3, 'a': 1, 'b': 2} {'a': 1, 'b': 2}
# 3 <class 'dict'> <class 'dict'>
# KeyError: 'zz'
# TypeError: 'mappingproxy' object does not support item assignment
# TypeError: 'mappingproxy' object does not support item deletion
# TypeError: '|=' is not supported by mappingproxy; use '|' instead
# AttributeError: 'mappingproxy' object has no attribute 'update'
# AttributeError: 'mappingproxy' object has no attribute 'clear'
# TypeError: mappingproxy() missing required argument 'mapping' (pos 1)
# TypeError: mappingproxy() argument must be a mapping, not int
# TypeError: mappingproxy() argument must be a mapping, not list
# mappingproxy('ab')
# TypeError: mappingproxy() takes at most 1 argument (2 given)
# mappingproxy({1: 2})
# TypeError: unhashable type: 'dict'
# AttributeError: 'mappingproxy' object has no attribute 'x' and no __dict__ for setting new attributes
# mappingproxy[int, str] True False
# missing
# TypeError: cannot pickle 'mappingproxy' object
