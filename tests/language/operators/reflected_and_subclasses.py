class A:
    def __init__(self, name): self.name = name
    def __add__(self, other): print(f'{self.name}.__add__'); return NotImplemented
    def __radd__(self, other): print(f'{self.name}.__radd__'); return NotImplemented
    def __lt__(self, other): print(f'{self.name} <'); return NotImplemented
    def __gt__(self, other): print(f'{self.name} >'); return NotImplemented
    def __eq__(self, other): print(f'{self.name} =='); return NotImplemented
class B(A):
    def __radd__(self, other): print(f'{self.name}.__radd__ of B'); return 'B'
class C(A): pass
print(A('a') + B('b'))
for left, right in ((A('a'), A('x')), (A('a'), C('c')), (A('a'), 1), (1, A('a'))):
    try:
        left + right
    except TypeError as error:
        print(error)
print(A('a') == B('b'))
try:
    A('a') < C('c')
except TypeError as error:
    print(error)

# output:
# b.__radd__ of B
# B
# a.__add__
# unsupported operand type(s) for +: 'A' and 'A'
# a.__add__
# c.__radd__
# unsupported operand type(s) for +: 'A' and 'C'
# a.__add__
# unsupported operand type(s) for +: 'A' and 'int'
# a.__radd__
# unsupported operand type(s) for +: 'int' and 'A'
# b ==
# a ==
# False
# c >
# a <
# '<' not supported between instances of 'A' and 'C'
