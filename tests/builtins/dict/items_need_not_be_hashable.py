d, same, more = {1: [2]}, {1: [2]}, {1: [2], 3: [4]}
print(d.items() == same.items(), d.items() <= more.items(), d.items() < more.items(), more.items() > d.items())
print(d.items() == more.items(), d.items() != same.items(), d.items() >= {(1, 2)}, (1, [2]) in d.items())
print(d.items() & [], d.items().isdisjoint(same.items()), d.items().isdisjoint({}.items()))
print(d.keys() & more, d.keys() - [1], sorted(d.keys() | [5]), d.keys() ^ {1, 7})
for operation in (lambda: d.items() & same.items(), lambda: d.items() | [], lambda: d.items() - same.items(), lambda: d.keys() & [[1]]):
    try:
        print(operation())
    except TypeError as error:
        print(error)

# output:
# True True True True
# False False False True
# set() False True
# {1} set() [1, 5] {7}
# cannot use 'tuple' as a set element (unhashable type: 'list')
# cannot use 'tuple' as a set element (unhashable type: 'list')
# cannot use 'tuple' as a set element (unhashable type: 'list')
# cannot use 'list' as a dict key (unhashable type: 'list')
