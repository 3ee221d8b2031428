# os.environ takes text only; os.environb is the same as bytes; getenv, putenv, operators, copies, errors.
import os

os.environ['ONE'] = '1'
print(os.environ['ONE'], os.getenv('ONE'), os.getenv('NOPE'), os.getenv('NOPE', 5), os.environb[b'ONE'], os.getenvb(b'ONE'), os.getenvb(b'NOPE', b'd'), b'ONE' in os.environb)
os.environb[b'TWO'] = b'two'
print(os.environ['TWO'], os.environ.pop('TWO'), os.environ.get('TWO'), 'TWO' in os.environ, type(os.environ.copy()).__name__, type(os.environ | {}).__name__, type({} | os.environ).__name__)
os.environ |= {'THREE': '3'}
os.environ.update(FOUR='4')
print(os.environ.setdefault('THREE', 'x'), os.environ['FOUR'], 'environ({' in repr(os.environ), len(os.environ) == len(list(os.environ.items())))
for call in (lambda: os.environ.__setitem__('A', 1), lambda: os.environ.__setitem__(1, 'a'), lambda: os.environ['NOPE'], lambda: os.environ[5], lambda: os.environ.pop('NOPE'), lambda: os.environ.__delitem__('NOPE'), lambda: os.getenv(5), lambda: os.environb['A'], lambda: os.environb.__setitem__(b'A', 'x'), lambda: os.environ.update({'A': 1}), lambda: os.environ.setdefault('Q', 5), lambda: os.environ | 5):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
for name in ('ONE', 'THREE', 'FOUR'):
    del os.environ[name]
print('ONE' in os.environ, os.getenv('ONE'))

# output:
# 1 1 None 5 b'1' b'1' b'd' True
# two two None False dict dict dict
# 3 4 True True
# TypeError str expected, not int
# TypeError str expected, not int
# KeyError 'NOPE'
# TypeError str expected, not int
# KeyError 'NOPE'
# KeyError 'NOPE'
# TypeError str expected, not int
# TypeError bytes expected, not str
# TypeError bytes expected, not str
# TypeError str expected, not int
# TypeError str expected, not int
# TypeError unsupported operand type(s) for |: '_Environ' and 'int'
# False None
