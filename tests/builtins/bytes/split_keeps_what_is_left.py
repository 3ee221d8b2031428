# What split() and rsplit() leave after the last cut keeps its blanks at the far end.
for s in ('  a b ', ' a  b  c ', '   ', '  a'):
    for n in (0, 1, 2, 5):
        print(s.split(None, n), s.rsplit(None, n), s.encode().split(None, n), s.encode().rsplit(None, n), bytearray(s.encode()).rsplit(None, n))

# output:
# ['a b '] ['  a b'] [b'a b '] [b'  a b'] [bytearray(b'  a b')]
# ['a', 'b '] ['  a', 'b'] [b'a', b'b '] [b'  a', b'b'] [bytearray(b'  a'), bytearray(b'b')]
# ['a', 'b'] ['a', 'b'] [b'a', b'b'] [b'a', b'b'] [bytearray(b'a'), bytearray(b'b')]
# ['a', 'b'] ['a', 'b'] [b'a', b'b'] [b'a', b'b'] [bytearray(b'a'), bytearray(b'b')]
# ['a  b  c '] [' a  b  c'] [b'a  b  c '] [b' a  b  c'] [bytearray(b' a  b  c')]
# ['a', 'b  c '] [' a  b', 'c'] [b'a', b'b  c '] [b' a  b', b'c'] [bytearray(b' a  b'), bytearray(b'c')]
# ['a', 'b', 'c '] [' a', 'b', 'c'] [b'a', b'b', b'c '] [b' a', b'b', b'c'] [bytearray(b' a'), bytearray(b'b'), bytearray(b'c')]
# ['a', 'b', 'c'] ['a', 'b', 'c'] [b'a', b'b', b'c'] [b'a', b'b', b'c'] [bytearray(b'a'), bytearray(b'b'), bytearray(b'c')]
# [] [] [] [] []
# [] [] [] [] []
# [] [] [] [] []
# [] [] [] [] []
# ['a'] ['  a'] [b'a'] [b'  a'] [bytearray(b'  a')]
# ['a'] ['a'] [b'a'] [b'a'] [bytearray(b'a')]
# ['a'] ['a'] [b'a'] [b'a'] [bytearray(b'a')]
# ['a'] ['a'] [b'a'] [b'a'] [bytearray(b'a')]
