"""The annotations of a dataclass's __init__ are those of its fields, asked for when somebody asks; its docstring tells
how it is called."""
import inspect
from annotationlib import Format
from dataclasses import dataclass, field


@dataclass
class Node:
    name: str
    next: Other = None
    more: list[Other] = field(default_factory=list)


print(Node.__doc__)
print(Node.__init__.__annotate__(Format.STRING))
try:
    print(Node.__init__.__annotations__)
except NameError as error:
    print(error)


class Other:
    pass


print(Node.__init__.__annotations__)
print(inspect.signature(Node))


@dataclass
class Own:
    x: int = 3

    def __init__(self):
        self.x = 4


print(Own.__doc__, Own())

# output:
# Node(name: str, next: Other = None, more: list[ForwardRef('Other', is_class=True, owner=<class '__main__.Node'>)] = <factory>)
# {'name': 'str', 'next': 'Other', 'more': 'list[Other]', 'return': 'None'}
# name 'Other' is not defined
# {'name': <class 'str'>, 'next': <class '__main__.Other'>, 'more': list[__main__.Other], 'return': None}
# (name: str, next: __main__.Other = None, more: list[__main__.Other] = <factory>) -> None
# Own() Own(x=4)
