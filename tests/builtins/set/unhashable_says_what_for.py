def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)
s = {1}
for method in ('issubset', 'issuperset', 'update', 'union', 'difference', 'intersection', 'symmetric_difference', 'isdisjoint',
               'intersection_update', 'difference_update', 'symmetric_difference_update'):
    attempt(lambda: getattr(s, method)([[1]]))
attempt(lambda: frozenset([([1],)]))
attempt(lambda: {([1],)})
attempt(lambda: {([1],): 1})
attempt(lambda: ({},) in s)
attempt(lambda: s.discard([1]))
class Own:
    def __hash__(self): return hash([])
class Odd:
    def __hash__(self): raise TypeError('odd')
class Other:
    def __hash__(self): raise ValueError('other')
attempt(lambda: {Own(): 1})
attempt(lambda: {(Own(),)})
attempt(lambda: {Odd(): 1})
attempt(lambda: {Odd()})
attempt(lambda: {Other()})
attempt(lambda: {}.pop([1]))
attempt(lambda: {1: 1}.pop([1]))

# output:
# TypeError unhashable type: 'list'
# TypeError cannot use 'list' as a set element (unhashable type: 'list')
# TypeError cannot use 'list' as a set element (unhashable type: 'list')
# TypeError cannot use 'list' as a set element (unhashable type: 'list')
# TypeError cannot use 'list' as a set element (unhashable type: 'list')
# TypeError unhashable type: 'list'
# TypeError cannot use 'list' as a set element (unhashable type: 'list')
# TypeError cannot use 'list' as a set element (unhashable type: 'list')
# TypeError unhashable type: 'list'
# TypeError cannot use 'list' as a set element (unhashable type: 'list')
# TypeError cannot use 'list' as a set element (unhashable type: 'list')
# TypeError cannot use 'tuple' as a set element (unhashable type: 'list')
# TypeError cannot use 'tuple' as a set element (unhashable type: 'list')
# TypeError cannot use 'tuple' as a dict key (unhashable type: 'list')
# TypeError cannot use 'tuple' as a set element (unhashable type: 'dict')
# TypeError cannot use 'list' as a set element (unhashable type: 'list')
# TypeError cannot use 'Own' as a dict key (unhashable type: 'list')
# TypeError cannot use 'tuple' as a set element (unhashable type: 'list')
# TypeError cannot use 'Odd' as a dict key (odd)
# TypeError cannot use 'Odd' as a set element (odd)
# ValueError other
# KeyError [1]
# TypeError cannot use 'list' as a dict key (unhashable type: 'list')
