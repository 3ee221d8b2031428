def g():
    x = yield 1
    print('got', x)
    return 'end'
it = g()
try: it.send(5)
except TypeError as e: print(e)
print(it.send(None))
try: it.send(6)
except StopIteration as e: print(e.value)
try: next(it)
except StopIteration as e: print(e.value)
try: it.send(7)
except StopIteration as e: print(repr(e))
try: it.throw(KeyError('after'))
except KeyError as e: print(repr(e))

# output:
# can't send non-None value to a just-started generator
# 1
# got 6
# end
# None
# StopIteration()
# KeyError('after')
