# What a class's __buffer__ lends can be compared, assigned and gone through.
class Lender:
    def __init__(self, data): self.data = data
    def __buffer__(self, flags):
        return memoryview(self.data)
one = Lender(bytearray(b'abcd'))
view = memoryview(bytearray(4))
view[:] = one
print(bytes(view), view == one, memoryview(one)[1], bytes(one), bytearray(one), b'-'.join([one, one]), b'abcd'.find(Lender(b'cd')))
print(bytearray(b'abcd') == one, bytearray(b'b') > one)
memoryview(one)[0] = 65
print(one.data)
class Wrong:
    def __buffer__(self, flags): return b'ab'
try:
    memoryview(Wrong())
except TypeError as error:
    print(error)

# output:
# b'abcd' True 98 b'abcd' bytearray(b'abcd') b'abcd-abcd' 2
# True True
# bytearray(b'Abcd')
# __buffer__ returned non-memoryview object
