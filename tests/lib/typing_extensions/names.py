# Programs that import from typing_extensions get what typing has.
# cpython: skip not part of the standard library
from typing_extensions import Annotated, Doc, NotRequired, Self, TypedDict, deprecated, get_annotations, override
import typing

class Movie(TypedDict):
    name: Annotated[str, Doc('the title')]
    year: NotRequired[int]

print(Movie.__optional_keys__, Self is typing.Self, override is typing.override)
print(get_annotations(Movie)['name'])

# output:
# frozenset({'year'}) True True
# typing.Annotated[str, Doc('the title')]
