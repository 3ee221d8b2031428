def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


data = bytearray(b"abc")
m = memoryview(data)
m.release()
m.release()
for action in (lambda: m[0], lambda: len(m), lambda: m.tobytes(), lambda: m.nbytes, lambda: m.shape, lambda: m.__enter__(), lambda: list(m), lambda: m.cast("B"), lambda: m.tolist(), lambda: m.hex(), lambda: hash(m), lambda: memoryview(m), lambda: m.toreadonly(), lambda: m.obj, lambda: bytes(m), lambda: m.__setitem__(0, 1), lambda: m == b"abc", lambda: m == m):
    show(action)
print(repr(m).startswith("<released memory at 0x"), repr(memoryview(b"")).startswith("<memory at 0x"))
with memoryview(data) as view:
    print(view[0])
show(lambda: view[0])
data.append(1)
print(data)

# output:
# ValueError: operation forbidden on released memoryview object
# ValueError: operation forbidden on released memoryview object
# ValueError: operation forbidden on released memoryview object
# ValueError: operation forbidden on released memoryview object
# ValueError: operation forbidden on released memoryview object
# ValueError: operation forbidden on released memoryview object
# ValueError: operation forbidden on released memoryview object
# ValueError: operation forbidden on released memoryview object
# ValueError: operation forbidden on released memoryview object
# ValueError: operation forbidden on released memoryview object
# ValueError: operation forbidden on released memoryview object
# ValueError: operation forbidden on released memoryview object
# ValueError: operation forbidden on released memoryview object
# ValueError: operation forbidden on released memoryview object
# ValueError: operation forbidden on released memoryview object
# ValueError: operation forbidden on released memoryview object
# False
# True
# True True
# 97
# ValueError: operation forbidden on released memoryview object
# bytearray(b'abc\x01')
