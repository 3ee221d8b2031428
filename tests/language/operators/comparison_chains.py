def n(x):
    print(x, end=' ')
    return x
print(n(1) < n(2) < n(3))
print(n(3) < n(2) < n(1))
print(1 < 2 > 1 != 3 == 3)
# output:
# 1 2 3 True
# 3 2 False
# True
