# A format in which nothing is converted comes back as it is, also one of a subclass.
class Name(str):
    pass


for format, values in ((Name("abc"), ()), (Name("abc"), [1]), (Name("a%%"), ()), (Name("%s"), ("x",)), (Name(""), {})):
    print(format % values, type(format % values).__name__)

for value in (1, 1.5, 1j, "s", [], None):
    try:
        value.__format__(None)
    except TypeError as error:
        print(error)

# output:
# abc Name
# abc Name
# a% str
# x str
#  str
# __format__() argument must be str, not None
# __format__() argument must be str, not None
# __format__() argument must be str, not None
# __format__() argument must be str, not None
# __format__() argument must be str, not None
# __format__() argument must be str, not None
