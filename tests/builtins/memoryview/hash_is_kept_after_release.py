# A view that was hashed keeps its hash; one that was not has none any more once it is released.
view = memoryview(b"abc")
known = hash(view)
view.release()
print(hash(view) == known == hash(b"abc"))
other = memoryview(b"abc")
other.release()
try:
    hash(other)
except ValueError as error:
    print(error)
for writable in memoryview(bytearray(b"abc")), memoryview(b"abcd").cast("I"):
    try:
        hash(writable)
    except ValueError as error:
        print(error)

# output:
# True
# operation forbidden on released memoryview object
# cannot hash writable memoryview object
# memoryview: hashing is restricted to formats 'B', 'b' or 'c'
