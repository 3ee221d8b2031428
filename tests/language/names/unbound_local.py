def f(c):
    if c:
        x = 1
    return x
try:
    f(False)
except UnboundLocalError as e:
    print(e)  # => cannot access local variable 'x' where it is not associated with a value
