import sys


def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(sys.stdout.write('abc\n'))
print(sys.stdout.encoding, sys.stdout.fileno(), sys.stdout.writable(), sys.stderr.fileno())
print(sys.stdout.flush(), sys.stdout.name, sys.stderr.name, sys.stdout.errors, sys.stderr.errors)
print(caught(lambda: sys.stdout.write(5)))

# output:
# abc
# 4
# utf-8 1 True 2
# None <stdout> <stderr> strict backslashreplace
# TypeError: write() argument must be str, not int
