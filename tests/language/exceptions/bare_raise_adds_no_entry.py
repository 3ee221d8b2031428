import traceback
def f():
    try:
        1 / 0
    except ZeroDivisionError:
        raise
def g():
    try:
        f()
    except ZeroDivisionError as error:
        raise
def h():
    try:
        g()
    except ZeroDivisionError as error:
        raise error
try:
    h()
except ZeroDivisionError as error:
    print([(entry.name, entry.lineno) for entry in traceback.extract_tb(error.__traceback__)])

# output:
# [('<module>', 18), ('h', 16), ('h', 14), ('g', 9), ('f', 4)]
