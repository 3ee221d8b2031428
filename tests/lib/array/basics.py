from array import array
import copy
a = array('i', [1, 2, 3])
a.append(4); a.extend([5, 6]); a.insert(0, -1)
print(a, len(a), a[1], a[-1], a[1:4], a[::-2], a.itemsize, a.typecode)
a[1:3] = array('i', [9]); del a[0]; a.remove(9); print(a.pop(), a.pop(0), a, a.index(5), a.count(5), 5 in a)
print(array('d', [1, 2.5]), array('f', [0.1])[0], array('u', 'héé'), array('w', 'x😀'), array('b'), array('B', b'\x00\xff'))
print(a.tobytes(), array('h', b'\x01\x00\xff\xff'), array('H', [1, 258]).tobytes(), a.tolist(), bytes(array('B', b'ab')))
b = array('H', [1, 256]); b.byteswap(); print(b, b == array('i', [256, 1]), b < array('H', [300]), b + b, b * 2, b != [256, 1])
print(copy.copy(b), copy.deepcopy(b), array('i', (x * x for x in range(4))), array('d', array('i', [1, 2])))
b.fromlist([7]); b.reverse(); print(b, list(b), array('u', 'ab').tounicode())

# output:
# array('i', [-1, 1, 2, 3, 4, 5, 6]) 7 1 6 array('i', [1, 2, 3]) array('i', [6, 4, 2, -1]) 4 i
# 6 3 array('i', [4, 5]) 1 1 True
# basics.py:7: DeprecationWarning: The 'u' type code is deprecated and will be removed in Python 3.16
#   print(array('d', [1, 2.5]), array('f', [0.1])[0], array('u', 'héé'), array('w', 'x😀'), array('b'), array('B', b'\x00\xff'))
# array('d', [1.0, 2.5]) 0.10000000149011612 array('u', 'héé') array('w', 'x😀') array('b') array('B', [0, 255])
# b'\x04\x00\x00\x00\x05\x00\x00\x00' array('h', [1, -1]) b'\x01\x00\x02\x01' [4, 5] b'ab'
# array('H', [256, 1]) True True array('H', [256, 1, 256, 1]) array('H', [256, 1, 256, 1]) True
# array('H', [256, 1]) array('H', [256, 1]) array('i', [0, 1, 4, 9]) array('d', [1.0, 2.0])
# basics.py:11: DeprecationWarning: The 'u' type code is deprecated and will be removed in Python 3.16
#   b.fromlist([7]); b.reverse(); print(b, list(b), array('u', 'ab').tounicode())
# array('H', [7, 1, 256]) [7, 1, 256] ab
