# stdin: Ada
# stdin: 42
name = input('name? ')
print('hello', name)  # => name? hello Ada
print(int(input()) + 1)  # => 43
try:
    input('more? ')
except EOFError as error:
    print(error)  # => more? EOF when reading a line

# output:
# name? hello Ada
# 43
# more? EOF when reading a line
