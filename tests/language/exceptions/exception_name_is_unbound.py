try:
    1 / 0
except ZeroDivisionError as e:
    pass
try:
    e
except NameError as err:
    print(err)  # => name 'e' is not defined
def f():
    try:
        1 / 0
    except ZeroDivisionError as e:
        return str(e)
print(f())  # => division by zero
