# 0.0 to the power of minus infinity is infinity; to other negative powers it is an error.
infinity = float("inf")
for base in 0.0, -0.0, 1.0, -1.0, 2.0, 0.5, -0.5, infinity, -infinity, 0:
    results = []
    for exponent in infinity, -infinity, 0.0, -1.0, 2.0, 3.0, -3.0, 0.5, -0.5:
        try:
            results.append(base ** exponent)
        except ZeroDivisionError as error:
            results.append(str(error))
    print(base, results)

# output:
# 0.0 [0.0, inf, 1.0, 'zero to a negative power', 0.0, 0.0, 'zero to a negative power', 0.0, 'zero to a negative power']
# -0.0 [0.0, inf, 1.0, 'zero to a negative power', 0.0, -0.0, 'zero to a negative power', 0.0, 'zero to a negative power']
# 1.0 [1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0]
# -1.0 [1.0, 1.0, 1.0, -1.0, 1.0, -1.0, -1.0, (6.123233995736766e-17+1j), (6.123233995736766e-17-1j)]
# 2.0 [inf, 0.0, 1.0, 0.5, 4.0, 8.0, 0.125, 1.4142135623730951, 0.7071067811865476]
# 0.5 [0.0, inf, 1.0, 2.0, 0.25, 0.125, 8.0, 0.7071067811865476, 1.4142135623730951]
# -0.5 [0.0, inf, 1.0, -2.0, 0.25, -0.125, -8.0, (4.329780281177467e-17+0.7071067811865476j), (8.659560562354934e-17-1.4142135623730951j)]
# inf [inf, 0.0, 1.0, 0.0, inf, inf, 0.0, inf, 0.0]
# -inf [inf, 0.0, 1.0, -0.0, inf, -inf, -0.0, inf, 0.0]
# 0 [0.0, inf, 1.0, 'zero to a negative power', 0.0, 0.0, 'zero to a negative power', 0.0, 'zero to a negative power']
