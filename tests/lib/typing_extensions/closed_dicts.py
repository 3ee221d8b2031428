# The TypedDict of typing_extensions may be closed, or say what other items are.
# cpython: skip not part of the standard library
from typing_extensions import NoExtraItems, NotRequired, ReadOnly, TypedDict, is_typeddict


class Movie(TypedDict, closed=True):
    title: str
    year: NotRequired[int]


class Scores(TypedDict, extra_items=ReadOnly[int]):
    name: str


class Sequel(Movie):
    number: int


for kind in Movie, Scores, Sequel:
    print(kind.__name__, kind.__closed__, kind.__extra_items__, sorted(kind.__required_keys__), kind.__orig_bases__)

print(Movie(title='Up'), is_typeddict(Movie), is_typeddict(TypedDict))
print(TypedDict('Point', {'x': int}, closed=True).__extra_items__ is NoExtraItems)
try:
    TypedDict('Point', {'x': int}, closed=True, extra_items=int)
except TypeError as error:
    print(error)

# output:
# Movie True typing_extensions.NoExtraItems ['title'] (typing_extensions.TypedDict,)
# Scores None typing.ReadOnly[int] ['name'] (typing_extensions.TypedDict,)
# Sequel None typing_extensions.NoExtraItems ['number', 'title'] (<class '__main__.Movie'>,)
# {'title': 'Up'} True False
# True
# Cannot combine closed=True and extra_items
