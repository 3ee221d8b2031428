def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for text in ("1 / 0", "1 // 0", "1 % 0", "divmod(1, 0)", "1.0 / 0", "1.0 // 0", "1.0 % 0", "divmod(1.0, 0)", "1 / 0.0",
             "0 ** -1", "0.0 ** -1", "1j / 0", "10 ** 400 / 1", "10 ** 400 / 10 ** 399", "10 ** 400 * 1.0",
             "1.0 + 10 ** 400", "5 % 0.0", "True / False", "(1 << 70) // 0", "(1 << 70) % 0", "pow(0, -1)"):
    show(eval, text)

# output:
# ZeroDivisionError: division by zero
# ZeroDivisionError: division by zero
# ZeroDivisionError: division by zero
# ZeroDivisionError: division by zero
# ZeroDivisionError: division by zero
# ZeroDivisionError: division by zero
# ZeroDivisionError: division by zero
# ZeroDivisionError: division by zero
# ZeroDivisionError: division by zero
# ZeroDivisionError: zero to a negative power
# ZeroDivisionError: zero to a negative power
# ZeroDivisionError: division by zero
# OverflowError: integer division result too large for a float
# 10.0
# OverflowError: int too large to convert to float
# OverflowError: int too large to convert to float
# ZeroDivisionError: division by zero
# ZeroDivisionError: division by zero
# ZeroDivisionError: division by zero
# ZeroDivisionError: division by zero
# ZeroDivisionError: zero to a negative power
