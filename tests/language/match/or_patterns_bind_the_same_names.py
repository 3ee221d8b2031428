def f(x):
    match x:
        case [1, a, b] | [2, b, a] | {'a': a, 'b': b}: return a, b
        case [[x] | (x, _) as inner, *_]: return 'inner', x, inner
print(f([1, 'p', 'q']), f([2, 'p', 'q']), f({'b': 1, 'a': 2}), f([[3]]), f([(4, 5), 6]))

# output:
# ('p', 'q') ('q', 'p') (2, 1) ('inner', 3, [3]) ('inner', 4, (4, 5))
