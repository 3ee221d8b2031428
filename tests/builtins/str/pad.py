def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print('a'.center(4, '*'), 'ab'.center(5, '*'), 'abc'.center(2))
print('a'.ljust(3) + '|', 'a'.rjust(3, 'é'))
print('42'.zfill(5), '-42'.zfill(5), '+'.zfill(3), ''.zfill(2))
print('a\tb\n\tc'.expandtabs(), '01\t012'.expandtabs(4), '\ta'.expandtabs(0))
print(caught(lambda: 'a'.center(5, 'ab')))
print(caught(lambda: 'a'.center('x')))
print(caught(lambda: 'a'.ljust(5, 1)))

# output:
# *a** **ab* abc
# a  | ééa
# 00042 -0042 +00 00
# a       b
#         c 01  012 a
# TypeError: The fill character must be exactly one character long
# TypeError: 'str' object cannot be interpreted as an integer
# TypeError: The fill character must be a unicode character, not int
