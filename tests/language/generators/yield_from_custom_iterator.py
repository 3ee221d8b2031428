class It:
    def __init__(self, log): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration('result')
        return self.n
class Sends(It):
    def send(self, x): print('send', x); return next(self)
    def throw(self, *a): print('throw', a); return next(self)
    def close(self): print('close')
def g(cls): print('value', (yield from cls(0)))
it = g(It)
print(next(it))
try: it.send(5)
except AttributeError as e: print(e)
it = g(It); next(it)
try: it.throw(KeyError('x'))
except KeyError as e: print(repr(e))
it = g(Sends); print(next(it), it.send(5), it.throw(KeyError('y')))
try: next(it)
except StopIteration: print('stop')
it = g(Sends); next(it); it.close()
def bad(): yield from 5
try: next(bad())
except TypeError as e: print(e)
def closes():
    yield from Bad()
class Bad(It):
    def __init__(self): self.n = 0
    def close(self): raise OSError('while closing')
it = closes(); next(it)
try: it.close()
except OSError as e: print(e)

# output:
# 1
# 'It' object has no attribute 'send'
# KeyError('x')
# send 5
# throw (KeyError('y'),)
# 1 2 3
# value result
# stop
# close
# 'int' object is not iterable
# while closing
