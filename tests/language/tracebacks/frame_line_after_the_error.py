# The frames of a traceback stay at the line that raised, also when a with let it through, and when the generator
# whose frame it is has gone.
import contextlib


def plain():
    1 / 0
    pass


def through_with():
    with contextlib.nullcontext():
        1 / 0
    pass


def generator():
    yield 1
    1 / 0
    yield 2


for function in (plain, through_with, lambda: list(generator())):
    try:
        function()
    except ZeroDivisionError as error:
        step = error.__traceback__.tb_next
        while step:
            frame = step.tb_frame
            print(frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, step.tb_lineno == frame.f_lineno)
            step = step.tb_next

# output:
# plain 1 True
# through_with 2 True
# <lambda> 0 True
# generator 2 True
