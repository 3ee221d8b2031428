print([x for x in range(3) if x if x > 1], [(x, y) for x in range(2) for y in range(x)], {x: y for x, y in zip('ab', (1, 2))}, {x % 2 for x in range(5)})
print([[j for j in range(i)] for i in range(3)], [x for x in [1, 2, 3] if (y := x) > 1], y, list(i for i in range(2)), sum(x * x for x in range(4)), [lambda: x for x in range(2)][0]())
x = 'outer'; print([x for x in 'ab'], x)
def f():
    items = [1, 2]
    return [items for items in items], [i for i in items if all(i >= j for j in items)]
print(f())
class A:
    n = 3
    a = [n for _ in range(1)] if False else [i for i in range(n)]
    try:
        b = [n for i in range(n)]
    except NameError as error:
        b = str(error)
print(A.a, A.b)
for source in ('[x async for x in y]', '[yield x for x in y]', '(x := 1 for y in z)', '[x for x in]', '[*x for x in y]', '{**x for x in y}', '{a: *b for b in c}', '[i for i in x else 1]', '[x, y for x in z]', '(x for x in y, 1)', 'f(x for x in y, 1)', '[(i := 0) for i in x]', '[(lambda: (yield)) for x in y]'):
    try:
        compile(source, 's', 'exec')
        print('fine', source)
    except SyntaxError as error:
        print(source, '->', error.msg)

# output:
# [2] [(1, 0)] {'a': 1, 'b': 2} {0, 1}
# [[], [0], [0, 1]] [2, 3] 3 [0, 1] 14 1
# ['a', 'b'] outer
# ([1, 2], [2])
# [0, 1, 2] name 'n' is not defined
# [x async for x in y] -> asynchronous comprehension outside of an asynchronous function
# [yield x for x in y] -> invalid syntax
# fine (x := 1 for y in z)
# [x for x in] -> invalid syntax
# [*x for x in y] -> iterable unpacking cannot be used in comprehension
# {**x for x in y} -> dict unpacking cannot be used in dict comprehension
# {a: *b for b in c} -> cannot use a starred expression in a dictionary value
# [i for i in x else 1] -> invalid syntax
# [x, y for x in z] -> did you forget parentheses around the comprehension target?
# (x for x in y, 1) -> invalid syntax
# f(x for x in y, 1) -> Generator expression must be parenthesized
# [(i := 0) for i in x] -> assignment expression cannot rebind comprehension iteration variable 'i'
# fine [(lambda: (yield)) for x in y]
