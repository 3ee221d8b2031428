# Which comparisons are there between types, and how the others are refused.
values = [1, 1.0, True, 1j, '1', b'1', [1], (1,), {1}, frozenset([1]), {1: 1}, None, range(1, 2), int, ..., bytearray(b'1'), memoryview(b'1'), slice(1)]
names = [type(v).__name__ for v in values]
for name, left in zip(names, values):
    print(name, 'equals', [n for n, right in zip(names, values) if left == right])
import operator
for op, sign in ((operator.lt, '<'), (operator.ge, '>=')):
    for name, left in zip(names, values):
        results = []
        for n, right in zip(names, values):
            try:
                results.append(f'{n}:{op(left, right)}')
            except TypeError as error:
                if n == 'int':
                    print(error)
        print(name, sign, results)
print(1 < 2 < 3 == 3.0 != 4, 1 < 3 > 2, not 1 == 2, 1 == True != 2, 'a' < 'b' in 'abc', [1, 2] < [1, 3] < [2], (1,) < (1, 0), {1} < {1, 2} <= {1, 2}, float('nan') == float('nan'))

# output:
# int equals ['int', 'float', 'bool']
# float equals ['int', 'float', 'bool']
# bool equals ['int', 'float', 'bool']
# complex equals ['complex']
# str equals ['str']
# bytes equals ['bytes', 'bytearray', 'memoryview']
# list equals ['list']
# tuple equals ['tuple']
# set equals ['set', 'frozenset']
# frozenset equals ['set', 'frozenset']
# dict equals ['dict']
# NoneType equals ['NoneType']
# range equals ['range']
# type equals ['type']
# ellipsis equals ['ellipsis']
# bytearray equals ['bytes', 'bytearray', 'memoryview']
# memoryview equals ['bytes', 'bytearray', 'memoryview']
# slice equals ['slice']
# int < ['int:False', 'float:False', 'bool:False']
# float < ['int:False', 'float:False', 'bool:False']
# bool < ['int:False', 'float:False', 'bool:False']
# '<' not supported between instances of 'complex' and 'int'
# complex < []
# '<' not supported between instances of 'str' and 'int'
# str < ['str:False']
# '<' not supported between instances of 'bytes' and 'int'
# bytes < ['bytes:False', 'bytearray:False']
# '<' not supported between instances of 'list' and 'int'
# list < ['list:False']
# '<' not supported between instances of 'tuple' and 'int'
# tuple < ['tuple:False']
# '<' not supported between instances of 'set' and 'int'
# set < ['set:False', 'frozenset:False']
# '<' not supported between instances of 'frozenset' and 'int'
# frozenset < ['set:False', 'frozenset:False']
# '<' not supported between instances of 'dict' and 'int'
# dict < []
# '<' not supported between instances of 'NoneType' and 'int'
# NoneType < []
# '<' not supported between instances of 'range' and 'int'
# range < []
# '<' not supported between instances of 'type' and 'int'
# type < []
# '<' not supported between instances of 'ellipsis' and 'int'
# ellipsis < []
# '<' not supported between instances of 'bytearray' and 'int'
# bytearray < ['bytes:False', 'bytearray:False', 'memoryview:False']
# '<' not supported between instances of 'memoryview' and 'int'
# memoryview < ['bytearray:False']
# '<' not supported between instances of 'slice' and 'int'
# slice < ['slice:False']
# int >= ['int:True', 'float:True', 'bool:True']
# float >= ['int:True', 'float:True', 'bool:True']
# bool >= ['int:True', 'float:True', 'bool:True']
# '>=' not supported between instances of 'complex' and 'int'
# complex >= []
# '>=' not supported between instances of 'str' and 'int'
# str >= ['str:True']
# '>=' not supported between instances of 'bytes' and 'int'
# bytes >= ['bytes:True', 'bytearray:True']
# '>=' not supported between instances of 'list' and 'int'
# list >= ['list:True']
# '>=' not supported between instances of 'tuple' and 'int'
# tuple >= ['tuple:True']
# '>=' not supported between instances of 'set' and 'int'
# set >= ['set:True', 'frozenset:True']
# '>=' not supported between instances of 'frozenset' and 'int'
# frozenset >= ['set:True', 'frozenset:True']
# '>=' not supported between instances of 'dict' and 'int'
# dict >= []
# '>=' not supported between instances of 'NoneType' and 'int'
# NoneType >= []
# '>=' not supported between instances of 'range' and 'int'
# range >= []
# '>=' not supported between instances of 'type' and 'int'
# type >= []
# '>=' not supported between instances of 'ellipsis' and 'int'
# ellipsis >= []
# '>=' not supported between instances of 'bytearray' and 'int'
# bytearray >= ['bytes:True', 'bytearray:True', 'memoryview:True']
# '>=' not supported between instances of 'memoryview' and 'int'
# memoryview >= ['bytearray:True']
# '>=' not supported between instances of 'slice' and 'int'
# slice >= ['slice:True']
# True True True True True True True True False
