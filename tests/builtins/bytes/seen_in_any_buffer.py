# What lends its bytes is taken for text or bytes wherever these are: by int() and float(), str() and %b, eval().
import array


class Lender:
    def __buffer__(self, flags):
        return memoryview(b'12')


for lender in (array.array('B', b'12'), Lender()):
    print(int(lender), float(lender), str(lender, 'ascii'), eval(lender), bytes.fromhex(lender))
    print(b'%b %s' % (lender, lender), b'123'.startswith(lender), b'.'.join([lender, lender]))


def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


attempt(int, Lender(), 10)
attempt(int, bytearray(b'x'))
attempt(int, array.array('B', b'x'))
attempt(str, 12, 'ascii')

# output:
# 12 12.0 12 12 b'\x12'
# b'12 12' True b'12.12'
# 12 12.0 12 12 b'\x12'
# b'12 12' True b'12.12'
# TypeError int() can't convert non-string with explicit base
# ValueError invalid literal for int() with base 10: b'x'
# ValueError invalid literal for int() with base 10: b'x'
# TypeError decoding to str: need a bytes-like object, int found
