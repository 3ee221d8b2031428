# enumerate takes its arguments by name; what it says when they are wrong.
print(list(enumerate(iterable='ab', start=5)), list(enumerate('ab', start=2)), list(enumerate(start=1, iterable='x')))
print(list(enumerate('ab', 10 ** 20)), list(enumerate('a', True)), next(enumerate('a', -1)))
for call in (lambda: enumerate(), lambda: enumerate(start=1), lambda: enumerate('a', 1, 2), lambda: enumerate('a', 'b'), lambda: enumerate('a', start='b'),
             lambda: enumerate(5), lambda: enumerate(iterable=5), lambda: enumerate('a', stat=1), lambda: enumerate(iter='a'), lambda: enumerate('a', iterable='b'),
             lambda: enumerate('a', 1, start=1), lambda: enumerate('a', 1.5), lambda: enumerate('a', None), lambda: enumerate(sequence='a')):
    try:
        print(list(call()))
    except TypeError as error:
        print(error)
e = enumerate('abc')
print(next(e), e.__reduce__()[1][1], repr(e).split(' at ')[0], enumerate[int], iter(e) is e)

# output:
# [(5, 'a'), (6, 'b')] [(2, 'a'), (3, 'b')] [(1, 'x')]
# [(100000000000000000000, 'a'), (100000000000000000001, 'b')] [(1, 'a')] (-1, 'a')
# enumerate() missing required argument 'iterable'
# 'start' is an invalid keyword argument for enumerate()
# enumerate() takes at most 2 arguments (3 given)
# 'str' object cannot be interpreted as an integer
# 'str' object cannot be interpreted as an integer
# 'int' object is not iterable
# 'int' object is not iterable
# 'stat' is an invalid keyword argument for enumerate()
# 'iter' is an invalid keyword argument for enumerate()
# 'iterable' is an invalid keyword argument for enumerate()
# enumerate() takes at most 2 arguments (3 given)
# 'float' object cannot be interpreted as an integer
# 'NoneType' object cannot be interpreted as an integer
# 'sequence' is an invalid keyword argument for enumerate()
# (0, 'a') 1 <enumerate object enumerate[int] True
