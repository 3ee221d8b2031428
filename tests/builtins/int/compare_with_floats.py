def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


big = 2 ** 53
print(big == float(big), big + 1 == float(big + 1), big + 1 > float(big), 10 ** 400 > 1e308, -(10 ** 400) < -1e308)
print(10 ** 400 < float("inf"), 10 ** 400 > float("-inf"), 5 < float("nan"), 5 == float("nan"), 5 != float("nan"))
print(0.1 + 0.2 == 0.3, 1 == 1.0, 1 < 1.5 < 2, 3 > 2.999999999999999999)
print(max(1, 1.0), max(1.0, 1), min(True, 1), sorted([3, 1.5, True, 0.5, 2]))
show(lambda: 1 < "1")
show(lambda: 1 < None)
show(lambda: 1 < 1j)
show(lambda: 1 == 1 + 0j)

# output:
# True False True True True
# True True False False True
# False True True False
# 1 1.0 True [0.5, True, 1.5, 2, 3]
# TypeError: '<' not supported between instances of 'int' and 'str'
# TypeError: '<' not supported between instances of 'int' and 'NoneType'
# TypeError: '<' not supported between instances of 'int' and 'complex'
# True
