# cpython: skip 3.14.2 does not come to an end
# get_type_hints() follows __wrapped__, and says so where that never ends.
import typing

def first(): pass
def second(): pass

first.__wrapped__, second.__wrapped__ = second, first
try:
    typing.get_type_hints(first)
except ValueError as error:
    print(str(error).partition(' at ')[0])

# output:
# wrapper loop when unwrapping <function first
