# What a loop's variable had before ends when the next item takes its place: at the line of the `for`.
import sys


class Told:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, "ends in line", sys._getframe(1).f_lineno)


def over_a_list():
    items = [Told("first"), Told("second"), Told("third")]
    for item in items:
        items[items.index(item)] = None
        len("a call in between")


def over_a_range():
    for number in range(3):
        number = Told(number)
        len("a call in between")


async def never():
    pass


def over_coroutines():
    waiting = [never(), never()]
    for coroutine in waiting:
        waiting[waiting.index(coroutine)] = None
        len("a call in between")
    coroutine.close()


over_a_list()
over_a_range()
over_coroutines()

# output:
# first ends in line 15
# second ends in line 15
# third ends in line 38
# 0 ends in line 21
# 1 ends in line 21
# 2 ends in line 39
# items_end_at_the_loop.py:32: RuntimeWarning: coroutine 'never' was never awaited
#   for coroutine in waiting:
# RuntimeWarning: Enable tracemalloc to get the object allocation traceback
