# stdin: first
# stdin: second line
# stdin: 42
# stdin: rest
# stdin: end
import sys

print(input("name? "))
print(repr(sys.stdin.readline()), int(input()) + 1)
for line in sys.stdin:
    print(line.rstrip().upper())
try:
    input()
except EOFError as error:
    print("EOFError", error)

# output:
# name? first
# 'second line\n' 43
# REST
# END
# EOFError EOF when reading a line
