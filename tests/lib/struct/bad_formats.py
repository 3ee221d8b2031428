import struct
for format in ('\0', 'a\0b', b'\0', 'i <', '3', 'z', 'z', b"2"):
    try:
        print(struct.calcsize(format))
    except (struct.error, TypeError) as error:
        print(type(error).__name__, error)
print(struct.calcsize('< i h'), struct.calcsize('0i'), struct.calcsize('b0i'), struct.calcsize('@bi'), struct.calcsize('=bi'), struct.calcsize(''))

# output:
# error embedded null character
# error embedded null character
# error embedded null character
# error bad char in struct format
# error repeat count given without format specifier
# error bad char in struct format
# error bad char in struct format
# error repeat count given without format specifier
# 6 0 4 8 5 0
