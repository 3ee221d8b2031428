# get_annotations() of what has none, of what has wrong ones, of classes with metaclasses and of what wraps functions.
from __future__ import annotations

import functools
from annotationlib import ForwardRef, get_annotations, type_repr
from typing import List


def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


class Nothing:
    def __repr__(self):
        return "nothing"


class Wrong(Nothing):
    def __init__(self, annotations):
        self.__annotations__ = annotations


class WrongFunction(Nothing):
    def __annotate__(self, format):
        return "text"


for format in 1, 3, 4:
    attempt(get_annotations, Nothing(), format=format)
    attempt(get_annotations, Wrong(5), format=format)
    attempt(get_annotations, Wrong(None), format=format)
    attempt(get_annotations, Wrong({"a": len, "b": "text"}), format=format)
    attempt(get_annotations, WrongFunction(), format=format)
    attempt(get_annotations, len, format=format)
for format in 0, 2, 5, 42, "VALUE":
    attempt(get_annotations, Nothing, format=format)


# A class has its own, not its metaclass's.
class Meta(type):
    of_meta: int


class Plain(metaclass=Meta):
    pass


class Annotated(metaclass=Meta):
    own: str


print(get_annotations(Meta), get_annotations(Plain), get_annotations(Annotated), get_annotations(Annotated, eval_str=True))


# Names are looked up where the innermost function is.
class Inner:
    pass


def function(a: Inner, *rest: *tuple[int]):
    pass


@functools.wraps(function)
def wrapper(*arguments):
    pass


print(get_annotations(wrapper), get_annotations(wrapper, eval_str=True))
partial = functools.partial(wrapper)
partial.__annotations__ = {"b": "Inner"}
print(get_annotations(partial, eval_str=True))

# A reference is evaluated as far as it can be.
for text in "unknown", "list[unknown]", "dict[str, unknown] | None", "unknown.attribute[1:2]", "list[int]":
    print(ForwardRef(text).evaluate(format=3), "|", ForwardRef(text).evaluate(format=4))

# One that is no expression says so at once where typing meets it.
attempt(lambda text: List[text], "/")
attempt(lambda text: List[text], "")
attempt(ForwardRef("/").evaluate)

print([type_repr(value) for value in (len, int, Inner, type_repr, list[int], ..., "text", None, dict.get)])

# output:
# TypeError: nothing does not have annotations
# ValueError: nothing.__annotations__ is neither a dict nor None
# TypeError: nothing does not have annotations
# {'a': <built-in function len>, 'b': 'text'}
# ValueError: nothing.__annotate__ returned a non-dict
# {}
# TypeError: nothing does not have annotations
# ValueError: nothing.__annotations__ is neither a dict nor None
# TypeError: nothing does not have annotations
# {'a': <built-in function len>, 'b': 'text'}
# ValueError: nothing.__annotate__ returned a non-dict
# {}
# TypeError: nothing does not have annotations
# ValueError: nothing.__annotations__ is neither a dict nor None
# TypeError: nothing does not have annotations
# {'a': 'len', 'b': 'text'}
# ValueError: nothing.__annotate__ returned a non-dict
# {}
# ValueError: Unsupported format 0
# ValueError: The VALUE_WITH_FAKE_GLOBALS format is for internal use only
# ValueError: Unsupported format 5
# ValueError: Unsupported format 42
# ValueError: Unsupported format 'VALUE'
# {'of_meta': 'int'} {} {'own': 'str'} {'own': <class 'str'>}
# {'a': 'Inner', 'rest': '*tuple[int]'} {'a': <class '__main__.Inner'>, 'rest': *tuple[int]}
# {'b': <class '__main__.Inner'>}
# ForwardRef('unknown') | unknown
# list[ForwardRef('unknown')] | list[unknown]
# dict[str, ForwardRef('unknown')] | None | dict[str, unknown] | None
# ForwardRef('unknown.attribute[1:2]') | unknown.attribute[1:2]
# list[int] | list[int]
# SyntaxError: Forward reference must be an expression -- got '/'
# SyntaxError: Forward reference must be an expression -- got ''
# SyntaxError: Forward reference must be an expression -- got '/'
# ['len', 'int', '__main__.Inner', 'annotationlib.type_repr', 'list[int]', '...', "'text'", 'None', "<method 'get' of 'dict' objects>"]
