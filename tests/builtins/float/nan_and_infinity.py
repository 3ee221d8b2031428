def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


nan, inf = float("nan"), float("inf")
print(nan == nan, nan != nan, nan < nan, nan in [1.0], inf == inf, inf > 10 ** 400, -inf < -(10 ** 400), inf - inf, inf * 0, inf // 1, 1 // inf, -1 // inf, 5 % inf, -5 % inf)
print(min(nan, 1), min(1, nan), max(nan, 1), max(1, nan), sorted([3, 1, 2.5, -inf, inf]))
print(divmod(5.0, inf), divmod(-5.0, inf), repr(-nan), str(inf), f"{nan:f}", f"{-inf:F}", f"{inf:e}", abs(-inf))
show(divmod, inf, 1)
show(int, inf)
show(lambda: inf % 2)
show(lambda: nan // 1)
show(lambda: 1 / inf)

# output:
# False True False False True True True nan nan nan 0.0 -1.0 5.0 inf
# nan 1 nan 1 [-inf, 1, 2.5, 3, inf]
# (0.0, 5.0) (-1.0, inf) nan inf nan -INF inf inf
# (nan, nan)
# OverflowError: cannot convert float infinity to integer
# nan
# nan
# 0.0
