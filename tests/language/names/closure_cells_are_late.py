fs = []
for i in range(3):
    fs.append(lambda: i)
print([f() for f in fs])  # => [2, 2, 2]
