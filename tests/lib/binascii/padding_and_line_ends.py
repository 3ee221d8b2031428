# Where base64 may have its `=` when one looks strictly, and when a line of quoted-printable is full.
import binascii

for text in (b'YQ==', b'=YQ=', b'Y=Q=', b'Y=\n', b'YQ=\n=', b'YQ==YQ', b'YWI=', b'YWI', b'YWIj=', b'Y'):
    for strict in (False, True):
        try:
            print(binascii.a2b_base64(text, strict_mode=strict), end=' ')
        except binascii.Error as error:
            print(f'({error})', end=' ')
    print()

# The last character of the text and one before a line end may stand in the last column.
for text in (b'x' * 76, b'x' * 77, b'x' * 76 + b'\n', b'x' * 76 + b'\r\n', b'x' * 73 + b'\xff', b'x' * 72 + b'\xff'):
    print(len(text), binascii.b2a_qp(text).split(b'\n'))

try:
    binascii.b2a_base64(b'data', False)
except TypeError as error:
    print(error)
print(binascii.crc32(bytes(range(256)) * 3 + b'end'), binascii.Error.__module__)

# output:
# b'a' b'a' 
# (Incorrect padding) (Leading padding not allowed) 
# (Incorrect padding) (Discontinuous padding not allowed) 
# (Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4) (Only base64 data is allowed) 
# b'a' (Only base64 data is allowed) 
# b'a' (Excess data after padding) 
# b'ab' b'ab' 
# (Incorrect padding) (Incorrect padding) 
# b'ab#' (Excess padding not allowed) 
# (Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4) (Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4) 
# 76 [b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx']
# 77 [b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=', b'xx']
# 77 [b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', b'']
# 78 [b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\r', b'x\r', b'']
# 74 [b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=', b'=FF']
# 73 [b'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=FF']
# b2a_base64() takes exactly 1 positional argument (2 given)
# 2833443671 binascii
