# exit: 1
# __init__ must return None: the mistake is told to the caller, and the object is gone by then.
class Wrong:
    def __init__(self):
        return 5

    def __del__(self):
        print('deleted')


try:
    Wrong()
except TypeError as error:
    print(error)


def make():
    Wrong()


make()

# output:
# deleted
# __init__() should return None, not 'int'
# deleted
# Traceback (most recent call last):
#   File "init_returns_something.py", line 21, in <module>
#     make()
#     ~~~~^^
#   File "init_returns_something.py", line 18, in make
#     Wrong()
#     ~~~~~^^
# TypeError: __init__() should return None, not 'int'
