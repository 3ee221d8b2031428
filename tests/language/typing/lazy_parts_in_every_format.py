# The bound, constraints and default of a type parameter and the value of an alias are functions that are asked for a
# format; what was given as a value has one that shows what it gives.
from annotationlib import Format, call_evaluate_function
from typing import ParamSpec, TypeVar, TypeVarTuple

type Alias = unknown | int


def function[Bound: unknown, Constrained: (int, unknown), *Tuple = *tuple[unknown], **Parameters = [unknown]]():
    pass


def class_of_lists[Element: list[str] = list[str]]():
    pass


def show(evaluate):
    for format in Format.VALUE, Format.FORWARDREF, Format.STRING:
        try:
            print("   ", format.name, call_evaluate_function(evaluate, format))
        except NameError as error:
            print("   ", format.name, error)


bound, constrained, several, parameters = function.__type_params__
element, = class_of_lists.__type_params__
for name, evaluate in {
    "alias": Alias.evaluate_value, "bound": bound.evaluate_bound, "constraints": constrained.evaluate_constraints,
    "bound of a list": element.evaluate_bound, "default": element.evaluate_default,
}.items():
    print(name)
    show(evaluate)

print(bound.evaluate_constraints, bound.evaluate_default, constrained.evaluate_bound)

for evaluate in (TypeVar("T", bound=int).evaluate_bound, TypeVar("T", int, str).evaluate_constraints,
                 TypeVar("T", default=list[int]).evaluate_default, ParamSpec("P", default=[int]).evaluate_default,
                 TypeVarTuple("Ts", default=None).evaluate_default):
    print(evaluate, evaluate(Format.VALUE), evaluate(Format.STRING))
    show(evaluate)

# output:
# alias
#     VALUE name 'unknown' is not defined
#     FORWARDREF ForwardRef('unknown | __annotationlib_name_1__')
#     STRING unknown | int
# bound
#     VALUE name 'unknown' is not defined
#     FORWARDREF ForwardRef('unknown')
#     STRING unknown
# constraints
#     VALUE name 'unknown' is not defined
#     FORWARDREF (<class 'int'>, ForwardRef('unknown'))
#     STRING (int, unknown)
# bound of a list
#     VALUE list[str]
#     FORWARDREF list[str]
#     STRING list[str]
# default
#     VALUE list[str]
#     FORWARDREF list[str]
#     STRING list[str]
# None None None
# <constevaluator <class 'int'>> <class 'int'> int
#     VALUE <class 'int'>
#     FORWARDREF <class 'int'>
#     STRING int
# <constevaluator (<class 'int'>, <class 'str'>)> (<class 'int'>, <class 'str'>) (int, str)
#     VALUE (<class 'int'>, <class 'str'>)
#     FORWARDREF (<class 'int'>, <class 'str'>)
#     STRING (int, str)
# <constevaluator list[int]> list[int] list[int]
#     VALUE list[int]
#     FORWARDREF list[int]
#     STRING list[int]
# <constevaluator [<class 'int'>]> [<class 'int'>] [<class 'int'>]
#     VALUE [<class 'int'>]
#     FORWARDREF [<class 'int'>]
#     STRING [<class 'int'>]
# <constevaluator None> None None
#     VALUE None
#     FORWARDREF None
#     STRING None
