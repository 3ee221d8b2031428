# Slices that select nothing delete nothing, wherever they begin.
for start in (-31, -100, 0, 3, None):
    for stop in (0, None, -100, 5):
        for step in (-1, -3, 1, 2):
            items = list(range(6))
            gone = items[start:stop:step]
            del items[start:stop:step]
            assert sorted(items + gone) == list(range(6)), (start, stop, step)
            array = bytearray(range(6))
            del array[start:stop:step]
            assert list(array) == items
items = [1, 2, 3]
del items[-31:0:-1]
print(items)

# output:
# [1, 2, 3]
