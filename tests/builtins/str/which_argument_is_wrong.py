# Of several wrong arguments the one is told that CPython converts first.
def attempt(function, *arguments):
    try:
        print(function(*arguments))
    except TypeError as error:
        print(error)


attempt('a b'.split, 1.5, 'x')
attempt('a b'.rsplit, 1.5, 'x')
attempt('a b'.split, 1.5)
attempt(str.maketrans, 1, 2)
attempt(str.maketrans, 1, 'a', 2)
attempt(str.maketrans, 1, 'a')

# output:
# 'str' object cannot be interpreted as an integer
# 'str' object cannot be interpreted as an integer
# must be str or None, not float
# maketrans() argument 2 must be str, not int
# maketrans() argument 3 must be str, not int
# first maketrans argument must be a string if there is a second argument
