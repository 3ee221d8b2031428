def f():
    return *a, 1
a = [1, 2]
print(f())

# output:
# (1, 2, 1)
