# Forms that take no arguments, and TypedDict without its dictionary of fields.
import typing

def told(text):
    try:
        print(eval(text, vars(typing)))
    except TypeError as error:
        print(error)

for text in ('Hashable[int]', 'Sized[int, str]', "TypedDict('Point', x=int)", 'TypedDict()', 'TypedDict(1, 2, 3)',
             'List[int, str]', 'Dict[int]'):
    told(text)

# output:
# typing.Hashable is not a generic class
# typing.Sized is not a generic class
# TypedDict() got an unexpected keyword argument 'x'
# TypedDict() missing 1 required positional argument: 'typename'
# TypedDict() takes from 1 to 2 positional arguments but 3 were given
# Too many arguments for typing.List; actual 2, expected 1
# Too few arguments for typing.Dict; actual 1, expected 2
