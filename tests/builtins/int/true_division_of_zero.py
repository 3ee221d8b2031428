# The sign of zero is that of the quotient, however long the numbers are.
for divisor in (-5, 5, -10 ** 60, 10 ** 60, -(1 << 53) - 1):
    print(0 / divisor, False / divisor)
print(-1 / 10 ** 400, 1 / -10 ** 400, -10 ** 400 / 10 ** 800)

# output:
# -0.0 -0.0
# 0.0 0.0
# -0.0 -0.0
# 0.0 0.0
# -0.0 -0.0
# -0.0 -0.0 -0.0
