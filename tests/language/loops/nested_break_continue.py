out = []
for i in range(4):
    if i == 1: continue
    for j in range(4):
        if j == 2: break
        out.append((i, j))
print(out)  # => [(0, 0), (0, 1), (2, 0), (2, 1), (3, 0), (3, 1)]
