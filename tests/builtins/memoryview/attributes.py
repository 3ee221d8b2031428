def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


data = bytearray(b"abcdefgh")
m = memoryview(data)
for view in (m, memoryview(b"xyz"), m[2:6], m[::2], m[::-1], m[3:3], m.toreadonly(), m.cast("I"), m.cast("B", [2, 4]), m.cast("H", (2, 2))):
    print(view.nbytes, view.itemsize, view.format, view.ndim, view.shape, view.strides, view.suboffsets, view.readonly, view.contiguous, view.c_contiguous, view.f_contiguous, view.obj is data, len(view))
for name in ("nbytes", "shape", "format", "obj"):
    show(setattr, m, name, 1)
show(setattr, m, "x", 1)

# output:
# 8 1 B 1 (8,) (1,) () False True True True True 8
# 3 1 B 1 (3,) (1,) () True True True True False 3
# 4 1 B 1 (4,) (1,) () False True True True True 4
# 4 1 B 1 (4,) (2,) () False False False False True 4
# 8 1 B 1 (8,) (-1,) () False False False False True 8
# 0 1 B 1 (0,) (1,) () False True True True True 0
# 8 1 B 1 (8,) (1,) () True True True True True 8
# 8 4 I 1 (2,) (4,) () False True True True True 2
# 8 1 B 2 (2, 4) (4, 1) () False True True False True 2
# 8 2 H 2 (2, 2) (4, 2) () False True True False True 2
# AttributeError: attribute 'nbytes' of 'memoryview' objects is not writable
# AttributeError: attribute 'shape' of 'memoryview' objects is not writable
# AttributeError: attribute 'format' of 'memoryview' objects is not writable
# AttributeError: attribute 'obj' of 'memoryview' objects is not writable
# AttributeError: 'memoryview' object has no attribute 'x' and no __dict__ for setting new attributes
