# Where a yield may stand, with parentheses and without.
def g():
    x = yield
    y = yield x
    z = (yield y) + (yield)
    print('sum', z)
    a, b = yield 1, 2
    print('pair', a, b)
    print('argument', (yield 'arg'), [(yield 'in list')], {(yield 'key'): (yield 'value')})
    d = {}
    d[(yield 'index')] = yield 'item'
    print(d)
    assert (yield 'assert'), (yield 'message')
    for i in (yield 'iterable'):
        print('item', i)
    if (yield 'condition'):
        print('true')
    w = f'{(yield "in f-string")}!'
    print(w)
    lambda_ = lambda: (yield 'inner')
    print(next(lambda_()))
    return (yield 'last')


it = g()
next(it)
for value in ('a', 'b', 10, 20, (3, 4), 'A', 'B', 'K', 'V', 'I', 'X', True, [7, 8], True, 'text'):
    print('->', it.send(value))
try:
    it.send('the end')
except StopIteration as stop:
    print(stop.value)

# output:
# -> a
# -> b
# -> None
# sum 30
# -> (1, 2)
# pair 3 4
# -> arg
# -> in list
# -> key
# -> value
# argument A ['B'] {'K': 'V'}
# -> item
# -> index
# {'X': 'I'}
# -> assert
# -> iterable
# item 7
# item 8
# -> condition
# true
# -> in f-string
# text!
# inner
# -> last
# the end
