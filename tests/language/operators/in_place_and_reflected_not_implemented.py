# NotImplemented moves on to the next method; in-place falls back to the plain one.
log = []


class A:
    def __add__(self, other):
        log.append('A.add')
        return NotImplemented

    def __iadd__(self, other):
        log.append('A.iadd')
        return NotImplemented

    def __radd__(self, other):
        log.append('A.radd')
        return 'A.radd result'


class B:
    def __radd__(self, other):
        log.append('B.radd')
        return 'B.radd result'


class C(A):
    def __radd__(self, other):
        log.append('C.radd')
        return NotImplemented


a = A()
a += B()
print(a, log)
log.clear()
for left, right in ((A(), 5), (5, A()), (A(), C()), (A(), A()), ([], A()), ('x', B()), (C(), A())):
    try:
        print(left + right, log)
    except TypeError as error:
        print(error, log)
    log.clear()
items = [A()]
try:
    items[0] += 1
except TypeError as error:
    print(error)
import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    try:
        print(bool(NotImplemented))
    except TypeError as error:
        print(error)
print(NotImplemented.__reduce__(), repr(NotImplemented), type(NotImplemented)() is NotImplemented)

# output:
# B.radd result ['A.iadd', 'A.add', 'B.radd']
# unsupported operand type(s) for +: 'A' and 'int' ['A.add']
# A.radd result ['A.radd']
# unsupported operand type(s) for +: 'A' and 'C' ['C.radd', 'A.add']
# unsupported operand type(s) for +: 'A' and 'A' ['A.add']
# A.radd result ['A.radd']
# B.radd result ['B.radd']
# A.radd result ['A.add', 'A.radd']
# unsupported operand type(s) for +=: 'A' and 'int'
# NotImplemented should not be used in a boolean context
# NotImplemented NotImplemented True
