# stdin: 3
# stdin: 1
# stdin: 2
# stdin: x y
# stdin: 10
# stdin: 20
# stdin: rest
# stdin: more
import sys

for number, line in enumerate(sys.stdin, 1):
    print(number, line.strip())
    if number == 3:
        break
for words in map(str.split, sys.stdin):
    print(words)
    break
for left, right in zip(sys.stdin, sys.stdin):
    print(int(left) + int(right))
    break
print([line.strip() for line in sys.stdin if line.strip()])
print(sys.stdin.readlines())

# output:
# 1 3
# 2 1
# 3 2
# ['x', 'y']
# 30
# ['rest', 'more']
# []
