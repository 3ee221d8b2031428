# Guards run in order, see the names that are bound, and may fail or raise.
def log(*values):
    print('guard', *values)
    return values[-1]


def f(x):
    match x:
        case [a, b] if log('first', a, b, a == b): return 'equal'
        case [a, b] if log('second', a > b): return 'greater'
        case [a, _] if (n := a) and log('walrus', n, False): return 'never'
        case [a, b]: return 'other', a, b
        case str() as s if s.isupper(): return s
        case int(n) | float(n) if n > 5: return 'big', n
        case y if y: return 'truthy'
        case _ if False: return 'never'
    return 'fell through', 'y' in locals()


for x in ([1, 1], [2, 1], [1, 2], 'ABC', 'abc', 7, 6.5, 3, 0, ''):
    print(f(x))


def raises(x):
    match x:
        case [a] if 1 / a: return 'fine'
        case [a]: return a


try:
    raises([0])
except ZeroDivisionError as error:
    print(error)


def captured(x):
    match x:
        case [a, 1]: pass
        case [b, 2]: pass
    return locals()


print(captured([5, 2]), captured([5, 3]), captured([5, 1]))

# output:
# guard first 1 1 True
# equal
# guard first 2 1 False
# guard second True
# greater
# guard first 1 2 False
# guard second False
# guard walrus 1 False
# ('other', 1, 2)
# ABC
# truthy
# ('big', 7)
# ('big', 6.5)
# truthy
# ('fell through', True)
# ('fell through', True)
# division by zero
# {'x': [5, 2], 'b': 5} {'x': [5, 3]} {'x': [5, 1], 'a': 5}
