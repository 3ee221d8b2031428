def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(list(enumerate('abc')), list(enumerate('ab', 5)), list(enumerate([], start=1)), dict(enumerate('xy', start=-1)))
def gen():
    yield 'p'
    yield 'q'
for i, x in enumerate(gen(), 1):
    print(i, x)
e = enumerate('ab')
print(next(e), iter(e) is e, type(e), list(e), list(e))
print(caught(lambda: enumerate(5)))
print(caught(lambda: enumerate([], 'a')))
print(list(enumerate('ab', 2**47 - 1)))

# output:
# [(0, 'a'), (1, 'b'), (2, 'c')] [(5, 'a'), (6, 'b')] [] {-1: 'x', 0: 'y'}
# 1 p
# 2 q
# (0, 'a') True <class 'enumerate'> [(1, 'b')] []
# TypeError: 'int' object is not iterable
# TypeError: 'str' object cannot be interpreted as an integer
# [(140737488355327, 'a'), (140737488355328, 'b')]
