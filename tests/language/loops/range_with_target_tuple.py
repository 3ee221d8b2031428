for i, (a, b) in enumerate([(1, 2), (3, 4)]):
    print(i, a, b)
# output:
# 0 1 2
# 1 3 4
