# A specification says what there is; only autospec checks the arguments of a call.
from unittest.mock import MagicMock, Mock, create_autospec

def f(a, b): pass
m = Mock(spec=f)
try: print(m() is not None)
except TypeError as e: print(e)
class C:
    def g(self, x): pass
m = Mock(spec=C)
try: print(m.g() is not None)
except TypeError as e: print(e)
m = create_autospec(f)
try: print(m() is not None)
except TypeError as e: print(e)
m = create_autospec(C)
for call in (lambda: m(1), lambda: m.g(), lambda: m().g(), lambda: m().g(1)):
    try: print(call() is not None)
    except TypeError as e: print(e)
class D:
    def __call__(self, a): pass
m = create_autospec(D(), instance=True)
try: print(m() is not None)
except TypeError as e: print(e)
m=MagicMock(spec=open)
try: print(m() is not None)
except TypeError as e: print(e)
class N:
    def __new__(cls, a): return object.__new__(cls)
m = create_autospec(N)
for call in (lambda: m(1), lambda: m(), lambda: m(1, 2)):
    try: print(call() is not None)
    except TypeError as e: print(e)

# output:
# True
# True
# missing a required argument: 'a'
# True
# missing a required argument: 'x'
# missing a required argument: 'x'
# True
# missing a required argument: 'a'
# True
# True
# True
# True
