# get_type_hints() and evaluate_forward_ref(): references that name themselves stay, the names of the module go before
# those of the class and behind type parameters, and Format.STRING leaves all as it is written.
from annotationlib import Format, ForwardRef
from typing import Annotated, ClassVar, Final, List, Union, evaluate_forward_ref, get_type_hints

Value = Union[str, List["Value"]]
Number = int


class Tree:
    value: Value
    children: "list[Tree]"


class Clash:
    Number = str
    Other = str
    first: "Number"
    second: "Other"


class Kept:
    a: Annotated["ClassVar[int]", "unit"] = 1
    b: "Final[int]" = 2


def generic[Number](x: "Number") -> "list[Number]": ...


print(get_type_hints(Tree))
print(get_type_hints(Clash))
print(get_type_hints(Kept))
print(get_type_hints(generic))
print(get_type_hints(Tree, format=Format.STRING))
print(evaluate_forward_ref(ForwardRef("Value"), globals=globals()))
print(evaluate_forward_ref(ForwardRef("list['Number']", module=__name__)))
print(evaluate_forward_ref(ForwardRef("missing"), format=Format.FORWARDREF))
print(evaluate_forward_ref(ForwardRef("None")))

# output:
# {'value': str | typing.List[str | typing.List[ForwardRef('Value')]], 'children': list[__main__.Tree]}
# {'first': <class 'int'>, 'second': <class 'str'>}
# {'a': typing.ClassVar[int], 'b': typing.Final[int]}
# {'x': Number, 'return': list[Number]}
# {'value': 'Value', 'children': 'list[Tree]'}
# str | typing.List[ForwardRef('Value')]
# list[int]
# ForwardRef('missing')
# None
