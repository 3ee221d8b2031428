def attempt(f):
    try: f()
    except BaseException as e: print(type(e).__name__, e)
def bare(): raise
def number(): raise 5
def text(): raise 'text'
def a_class(): raise int
def from_wrong(): raise ValueError from 'x'
class Odd(Exception):
    def __new__(cls, *a): return 5
def odd(): raise Odd
class NeedsArgument(Exception):
    def __init__(self, x): pass
def needs(): raise NeedsArgument
def stop(): raise StopIteration(5)
for f in (bare, number, text, a_class, from_wrong, odd, needs, stop): attempt(f)

# output:
# RuntimeError No active exception to reraise
# TypeError exceptions must derive from BaseException
# TypeError exceptions must derive from BaseException
# TypeError exceptions must derive from BaseException
# TypeError exception causes must derive from BaseException
# TypeError calling <class '__main__.Odd'> should have returned an instance of BaseException, not <class 'int'>
# TypeError NeedsArgument.__init__() missing 1 required positional argument: 'x'
# StopIteration 5
