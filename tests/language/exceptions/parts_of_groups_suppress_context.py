# A part of an exception group takes over its history, and suppresses its context as one with a cause does: whoever
# raises the rest while the whole is handled shows no second group.
import traceback
from contextlib import suppress

group = ExceptionGroup("group", [ValueError(1), KeyError(2)])
for part in *group.split(ValueError), group.subgroup(KeyError), group.derive([OSError()]):
    print(part, part.__suppress_context__)

try:
    with suppress(OSError):
        raise group
except ExceptionGroup as rest:
    print(rest is group, rest.__context__ is group)
    traceback.print_exc()

# output:
# group (1 sub-exception) True
# group (1 sub-exception) True
# group (1 sub-exception) True
# group (1 sub-exception) False
# False True
#   + Exception Group Traceback (most recent call last):
#   |   File "parts_of_groups_suppress_context.py", line 11, in <module>
#   |     with suppress(OSError):
#   |          ~~~~~~~~^^^^^^^^^
#   |   File "parts_of_groups_suppress_context.py", line 12, in <module>
#   |     raise group
#   | ExceptionGroup: group (2 sub-exceptions)
#   +-+---------------- 1 ----------------
#     | ValueError: 1
#     +---------------- 2 ----------------
#     | KeyError: 2
#     +------------------------------------
