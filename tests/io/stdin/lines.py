# stdin: one
# stdin: two
# stdin: three
# stdin: four
import sys

print(repr(sys.stdin.readline()))
for line in sys.stdin:
    print(line.strip())
    if line.startswith('three'):
        break
print(sys.stdin.read().split())
print(repr(sys.stdin.readline()), sys.stdin.readlines())

# output:
# 'one\n'
# two
# three
# ['four']
# '' []
