import copy, operator, pickle
for made in (operator.attrgetter('a.b', 'c'), operator.itemgetter(1, 'x'), operator.methodcaller('split', ',', maxsplit=1), operator.methodcaller('upper')):
    print(made, [repr(pickle.loads(pickle.dumps(made, protocol))) == repr(made) for protocol in range(6)], repr(copy.copy(made)) == repr(made))
print(pickle.loads(pickle.dumps(operator.methodcaller('split', ',', maxsplit=1)))('a,b,c'))
for call in (lambda: operator.attrgetter(2), lambda: operator.methodcaller(3), lambda: operator.attrgetter('x')(5)):
    try:
        print(call())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)

# output:
# operator.attrgetter('a.b', 'c') [True, True, True, True, True, True] True
# operator.itemgetter(1, 'x') [True, True, True, True, True, True] True
# operator.methodcaller('split', ',', maxsplit=1) [True, True, True, True, True, True] True
# operator.methodcaller('upper') [True, True, True, True, True, True] True
# ['a', 'b,c']
# TypeError attribute name must be a string
# TypeError method name must be a string
# AttributeError 'int' object has no attribute 'x'
