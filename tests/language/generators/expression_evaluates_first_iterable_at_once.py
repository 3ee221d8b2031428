try:
    g = (x for x in 5)
except TypeError as e:
    print(e)  # => 'int' object is not iterable
g = (x for x in [1] for y in missing)
print('made')  # => made
