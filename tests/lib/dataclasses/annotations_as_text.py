# Fields whose annotations are text are known by what their names mean in the module: aliases, other names of modules.
from __future__ import annotations
import dataclasses
import dataclasses as dc
import typing
import typing as t

alias = typing.ClassVar[int]
init_alias = dataclasses.InitVar[int]
follow = dataclasses.KW_ONLY


@dataclasses.dataclass
class C:
    a: typing.ClassVar[int] = 1
    b: alias = 3
    c: t.ClassVar = 4
    d: init_alias
    e: dc.InitVar[str]
    f: 'int'
    _: follow
    g: list[typing.ClassVar]
    h: dc.ClassVar

    def __post_init__(self, d, e):
        pass


print(C.__init__.__annotations__, [f.name for f in dataclasses.fields(C)], C(1, 2, 3, g=1, h=2))
own = dataclasses.field()
own.type = own
print(repr(own)[:30])


class Root:
    __slots__ = iter(['a'])


try:
    @dataclasses.dataclass(slots=True)
    class D(Root):
        x: int
except TypeError as error:
    print(error)

# output:
# {'d': 'init_alias', 'e': 'dc.InitVar[str]', 'f': "'int'", 'g': 'list[typing.ClassVar]', 'h': 'dc.ClassVar', 'return': None} ['f', 'g', 'h'] C(f=3, g=1, h=2)
# Field(name=None,type=...,defau
# Slots of 'Root' cannot be determined
