# all(), any() and tuple() of a generator expression are a loop at their name: that is what a traceback points at.
import traceback


def failing(function):
    try:
        function()
    except (ZeroDivisionError, TypeError):
        traceback.print_exc()


def in_any():
    return 1 + any(1 / number for number in [0])


def in_tuple_of_two_lines():
    return [tuple(1 / number
                  for number in [0]), 2]


def in_list():  # no loop: the call
    return [list(1 / number for number in [0])]


def in_something_else():
    all = sum
    return [all(1 / number for number in [0])]


for function in in_any, in_tuple_of_two_lines, in_list, in_something_else:
    failing(function)

# output:
# Traceback (most recent call last):
#   File "loop_at_the_name.py", line 7, in failing
#     function()
#     ~~~~~~~~^^
#   File "loop_at_the_name.py", line 13, in in_any
#     return 1 + any(1 / number for number in [0])
#                ^^^
#   File "loop_at_the_name.py", line 13, in <genexpr>
#     return 1 + any(1 / number for number in [0])
#                    ~~^~~~~~~~
# ZeroDivisionError: division by zero
# Traceback (most recent call last):
#   File "loop_at_the_name.py", line 7, in failing
#     function()
#     ~~~~~~~~^^
#   File "loop_at_the_name.py", line 17, in in_tuple_of_two_lines
#     return [tuple(1 / number
#             ^^^^^
#   File "loop_at_the_name.py", line 17, in <genexpr>
#     return [tuple(1 / number
#                   ~~^~~~~~~~
# ZeroDivisionError: division by zero
# Traceback (most recent call last):
#   File "loop_at_the_name.py", line 7, in failing
#     function()
#     ~~~~~~~~^^
#   File "loop_at_the_name.py", line 22, in in_list
#     return [list(1 / number for number in [0])]
#             ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "loop_at_the_name.py", line 22, in <genexpr>
#     return [list(1 / number for number in [0])]
#                  ~~^~~~~~~~
# ZeroDivisionError: division by zero
# Traceback (most recent call last):
#   File "loop_at_the_name.py", line 7, in failing
#     function()
#     ~~~~~~~~^^
#   File "loop_at_the_name.py", line 27, in in_something_else
#     return [all(1 / number for number in [0])]
#             ~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "loop_at_the_name.py", line 27, in <genexpr>
#     return [all(1 / number for number in [0])]
#                 ~~^~~~~~~~
# ZeroDivisionError: division by zero
