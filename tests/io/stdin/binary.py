# stdin: é bytes
# stdin: second
import sys

print(sys.stdin.buffer.readline())
print(sys.stdin.buffer.read())
print(sys.stdin.encoding, sys.stdin.isatty(), sys.stdin.readable(), sys.stdin.writable(), sys.stdin.fileno())

# output:
# b'\xc3\xa9 bytes\n'
# b'second\n'
# utf-8 False True False 0
