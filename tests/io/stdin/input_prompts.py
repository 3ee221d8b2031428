# stdin: Ann
# stdin: 7
# stdin: x
import sys

name = input("Name: ")
print(f"hello, {name}")
while True:
    try:
        print(int(input("Number: ")) * 2)
    except ValueError as error:
        print(error)
        break
print("rest", repr(sys.stdin.read()))

# output:
# Name: hello, Ann
# Number: 14
# Number: invalid literal for int() with base 10: 'x'
# rest ''
