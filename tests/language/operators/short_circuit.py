def t(x):
    print(x, end=' ')
    return x
print(t(0) or t(2) or t(3))
print(t(1) and t(0) and t(3))
print(not t(0))
# output:
# 0 2 2
# 1 0 0
# 0 True
