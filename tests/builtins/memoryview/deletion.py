# Nothing can be taken out of a view.
def t(view):
    try: del view[0]
    except TypeError as error: print(error)
t(memoryview(b"abc"))
t(memoryview(bytearray(b"abc")))
print(repr(memoryview(b"a"))[:11])

# output:
# cannot modify read-only memory
# cannot delete memory
# <memory at
