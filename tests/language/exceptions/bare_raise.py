def f():
    try:
        1 / 0
    except ZeroDivisionError:
        raise
try:
    f()
except ZeroDivisionError as e:
    print(e)  # => division by zero
try:
    raise
except RuntimeError as e:
    print(e)  # => No active exception to reraise
