# While somebody looks, the array keeps its size; afterwards it may grow again.
from array import array
a = array('h', [1, 2, 3])
view = memoryview(a)
for change in (lambda: a.append(4), lambda: a.pop(), lambda: a.extend([5]), lambda: a.insert(0, 1), lambda: a.remove(1),
               lambda: a.clear(), lambda: a.__delitem__(0), lambda: a.__delitem__(slice(0, 1)), lambda: a.__imul__(2),
               lambda: a.__imul__(0), lambda: a.fromlist([1]), lambda: a.frombytes(b'ab'),
               lambda: a.__setitem__(slice(0, 1), array('h', [7, 8]))):
    try:
        change()
    except BufferError as error:
        print(error)
a[0:2] = array('h', [8, 9])
a.reverse(); a.byteswap(); a.byteswap()
a.extend([]); a.fromlist([])
print(a, view.tolist())
view.release()
a.append(4)
print(a)

# output:
# cannot resize an array that is exporting buffers
# cannot resize an array that is exporting buffers
# cannot resize an array that is exporting buffers
# cannot resize an array that is exporting buffers
# cannot resize an array that is exporting buffers
# cannot resize an array that is exporting buffers
# cannot resize an array that is exporting buffers
# cannot resize an array that is exporting buffers
# cannot resize an array that is exporting buffers
# cannot resize an array that is exporting buffers
# cannot resize an array that is exporting buffers
# cannot resize an array that is exporting buffers
# cannot resize an array that is exporting buffers
# array('h', [3, 9, 8]) [3, 9, 8]
# array('h', [3, 9, 8, 4])
