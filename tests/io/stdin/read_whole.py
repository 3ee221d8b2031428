# stdin: a 1
# stdin: b 2
# stdin: c 3
import sys

text = sys.stdin.read()
print(dict(line.split() for line in text.splitlines()), repr(sys.stdin.read()), sys.stdin.readlines())

# output:
# {'a': '1', 'b': '2', 'c': '3'} '' []
