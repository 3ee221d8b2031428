# cpython: skip the oracle has no typing_extensions
# typing_extensions.TypeForm marks a value that is a type expression; it gives its argument back.
from typing_extensions import TypeForm, get_args, get_origin

print(TypeForm, TypeForm[int], TypeForm[int | None])
print(get_origin(TypeForm[str]) is TypeForm, get_args(TypeForm[str]))
print(TypeForm(int), TypeForm('later'))
for wrong in lambda: TypeForm[int, str], lambda: isinstance(1, TypeForm):
    try:
        wrong()
    except TypeError as error:
        print(error)

# output:
# typing_extensions.TypeForm typing_extensions.TypeForm[int] typing_extensions.TypeForm[int | None]
# True (<class 'str'>,)
# <class 'int'> later
# typing_extensions.TypeForm accepts only a single type. Got (<class 'int'>, <class 'str'>).
# typing_extensions.TypeForm cannot be used with isinstance()
