# Texts of annotations have one spelling, however the program wrote them: f-strings apart, it is ast.unparse()'s.
from __future__ import annotations


def function(
    name: "quoted",
    mode: Literal["a", 'b'],
    table: dict [ str,int ],
    number: (int),
    lines: list[
        int,  # with a comment
    ],
    callback: Callable[[int,], None],
    sizes: -1 + (2 * 3) ** 4 | (5 & 0x10),
    *args: *Ts,
    **kwargs: Annotated[int, Field(gt = 0, default="it's")],
) -> (x if y else not z):
    pass


class Kinds:
    tuples: tuple[()] | (a, b)
    one: tuple[*Ts]
    slices: x[1:2, ::3, 4:]
    call: f(*a, b=1, **c)
    generator: f(x for x in y if z)
    made: {**a, 1: [i for i, j in k]} | {1, 2}
    power: -x ** -y - (a - b) - c
    logic: not (a and b or c) and (a < b <= c) is not d
    function: lambda a, /, b=1, *c, d, **e: (a, 1)
    stars: lambda *a: (lambda: a)
    attribute: 1 .real
    texts: "a" 'b' u"é\n"


for name, text in (function.__annotations__ | Kinds.__annotations__).items():
    print(f"{name}: {text}")

# output:
# name: 'quoted'
# mode: Literal['a', 'b']
# table: dict[str, int]
# number: int
# lines: list[int,]
# callback: Callable[[int], None]
# sizes: -1 + (2 * 3) ** 4 | 5 & 16
# args: *Ts
# kwargs: Annotated[int, Field(gt=0, default="it's")]
# return: x if y else not z
# tuples: tuple[()] | (a, b)
# one: tuple[*Ts,]
# slices: x[1:2, ::3, 4:]
# call: f(*a, b=1, **c)
# generator: f(x for x in y if z)
# made: {**a, 1: [i for i, j in k]} | {1, 2}
# power: -x ** (-y) - (a - b) - c
# logic: not (a and b or c) and (a < b <= c) is not d
# function: lambda a, /, b=1, *c, d, **e: (a, 1)
# stars: lambda*a: lambda: a
# attribute: 1 .real
# texts: 'abé\n'
