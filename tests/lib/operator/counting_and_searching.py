import operator
nan = float('nan')
print(operator.countOf([1, 2, 1, nan, nan], 1), operator.indexOf([4, 5], 5), operator.contains('abc', 'b'), operator.concat([1], [2]), operator.concat('a', 'b'))
for call in (lambda: operator.indexOf([1], 2), lambda: operator.countOf(5, 1), lambda: operator.contains(5, 1), lambda: operator.concat(1, 2), lambda: operator.index('a'), lambda: operator.index(1.0), lambda: operator.iconcat(1, 2), lambda: operator.is_none(None), lambda: operator.is_not_none(0), lambda: operator.call(max, 1, 2), lambda: operator.matmul(1, 2), lambda: operator.delitem({}, 1), lambda: operator.truth([])):
    try:
        print(call())
    except (TypeError, ValueError, KeyError) as error:
        print(type(error).__name__, error)

# output:
# 2 1 True [1, 2] ab
# ValueError sequence.index(x): x not in sequence
# TypeError argument of type 'int' is not iterable
# TypeError argument of type 'int' is not a container or iterable
# TypeError 'int' object can't be concatenated
# TypeError 'str' object cannot be interpreted as an integer
# TypeError 'float' object cannot be interpreted as an integer
# TypeError 'int' object can't be concatenated
# True
# True
# 2
# TypeError unsupported operand type(s) for @: 'int' and 'int'
# KeyError 1
# False
