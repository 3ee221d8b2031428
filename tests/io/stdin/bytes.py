# stdin: one é
# stdin: two
# stdin: three
# stdin: four and more
# stdin: five
import os
import sys

buffer = sys.stdin.buffer
print(buffer.readline(), buffer.name, buffer.readable(), buffer.fileno())
print(buffer.read(6), buffer is sys.stdin.buffer)
target = bytearray(4)
print(buffer.readinto(target), target)
print(buffer.read())
print(buffer.read(), os.read(0, 10), repr(sys.stdin.read()))

# output:
# b'one \xc3\xa9\n' <stdin> True 0
# b'two\nth' True
# 4 bytearray(b'ree\n')
# b'four and more\nfive\n'
# b'' b'' ''
