class Index:
    def __index__(self):
        view.release()
        return 4
view = memoryview(bytearray(b'\xff' * 8))
print(list(view[:Index()]))
try:
    print(view[0])
except ValueError as error:
    print(error)
view = memoryview(bytearray(8))
try:
    view[Index()]
except ValueError as error:
    print(error)

# output:
# [255, 255, 255, 255]
# operation forbidden on released memoryview object
# operation forbidden on released memoryview object
