def ret(x):
    return x
    yield
for value in (None, 5, (1, 2), StopIteration(3), ValueError('v')):
    try: next(ret(value))
    except StopIteration as e: print(repr(e), repr(e.value), e.args)
def outer():
    x = yield from ret((1, 2))
    y = yield from ret(StopIteration(7))
    return x, y
try: next(outer())
except StopIteration as e: print(e.value)
print([*ret(1)], sum(ret(1)), list(ret(5)))

# output:
# StopIteration() None ()
# StopIteration(5) 5 (5,)
# StopIteration((1, 2)) (1, 2) ((1, 2),)
# StopIteration(StopIteration(3)) StopIteration(3) (StopIteration(3),)
# StopIteration(ValueError('v')) ValueError('v') (ValueError('v'),)
# ((1, 2), StopIteration(7))
# [] 0 []
