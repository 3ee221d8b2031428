def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


a = bytearray(b"abcdef")
view = memoryview(a)
for name, args in [("append", (1,)), ("extend", (b"x",)), ("pop", ()), ("clear", ()), ("insert", (0, 1)), ("remove", (97,)), ("__delitem__", (0,)), ("__iadd__", (b"x",)), ("__imul__", (2,)), ("resize", (1,)), ("__setitem__", (slice(0, 1), b"xx")), ("__init__", (b"x",))]:
    show(getattr(a, name), *args)
a[0] = 65
a[1:3] = b"BC"
a.reverse()
print(a, view.tobytes(), a.upper())
part = view[2:4]
view.release()
show(a.append, 1)
part.release()
show(a.append, 1)
print(a)
with memoryview(a) as inner:
    show(a.clear)
a.clear()
print(a, len(a))

# output:
# BufferError: Existing exports of data: object cannot be re-sized
# BufferError: Existing exports of data: object cannot be re-sized
# BufferError: Existing exports of data: object cannot be re-sized
# BufferError: Existing exports of data: object cannot be re-sized
# BufferError: Existing exports of data: object cannot be re-sized
# BufferError: Existing exports of data: object cannot be re-sized
# BufferError: Existing exports of data: object cannot be re-sized
# BufferError: Existing exports of data: object cannot be re-sized
# BufferError: Existing exports of data: object cannot be re-sized
# BufferError: Existing exports of data: object cannot be re-sized
# BufferError: Existing exports of data: object cannot be re-sized
# BufferError: Existing exports of data: object cannot be re-sized
# bytearray(b'fedCBA') b'fedCBA' bytearray(b'FEDCBA')
# BufferError: Existing exports of data: object cannot be re-sized
# None
# bytearray(b'fedCBA\x01')
# BufferError: Existing exports of data: object cannot be re-sized
# bytearray(b'') 0
