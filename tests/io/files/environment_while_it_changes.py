# The environment may be changed while a program goes through it; environb is the same in bytes.
import os

os.environ.clear()
os.environ.update(A='1', B='2', TMP_ONE='x', TMP_TWO='y')
for name in os.environ:
    if name.startswith('TMP_'):
        del os.environ[name]
print(dict(os.environ), os.environ)

os.environb[b'C'] = b'\xff'
print(ascii(os.environ['C']), os.environb.pop(b'C'), b'C' in os.environb)
print(os.environb.setdefault(b"D", b"4"), sorted(os.environb.items()))
print(os.environb == {b'A': b'1', b'B': b'2', b'D': b'4'})
try:
    os.environb[b'Z']
except KeyError as error:
    print(repr(error))
try:
    os.environb['A']
except TypeError as error:
    print(error)
os.environb.clear()
print(os.environb, os.environ, len(os.environ))

# output:
# {'A': '1', 'B': '2'} environ({'A': '1', 'B': '2'})
# '\udcff' b'\xff' False
# b'4' [(b'A', b'1'), (b'B', b'2'), (b'D', b'4')]
# True
# KeyError(b'Z')
# bytes expected, not str
# environ({}) environ({}) 0
