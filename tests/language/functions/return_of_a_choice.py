"""`return a if test else b`: either side is evaluated and returned, inside whatever has to end first."""


def choose(test, deeper=False):
    return "yes" if test else "deeper" if deeper else "no"


print(choose(1), choose(0), choose(0, 1), choose([]), choose("" or None, "x"))


def known():
    return 1 if True else 2


print(known(), (lambda x: x if x > 0 else -x)(-3), (lambda *a: a and a[0] if a else None)())


def guarded(test):
    log = []
    try:
        return log if test else [*log, "else"]
    finally:
        log.append("finally")


print(guarded(True), guarded(False))


class Manager:
    def __enter__(self):
        return "entered"

    def __exit__(self, *_):
        print("exit")


def within(test):
    with Manager() as what:
        for item in [1, 2]:
            return item if test else what


print(within(True), within(False))


def fails(number):
    return (
        1 // number
        if number < 1
        else undefined_name
    )


for number in 0, 1:
    try:
        fails(number)
    except Exception as error:
        entry = error.__traceback__.tb_next
        print(repr(error), entry.tb_lineno - fails.__code__.co_firstlineno)


def counts(test):
    yield 1
    return "end" if test else None


def delegates(test):
    print((yield from counts(test)))


print(list(delegates(True)), list(delegates(False)))


def keeps(test, kept):
    def inner():
        return kept

    return inner if test else kept


print(keeps(True, 5)(), keeps(False, 6))

# output:
# yes no deeper no deeper
# 1 3 None
# ['finally'] ['else']
# exit
# exit
# 1 entered
# ZeroDivisionError('division by zero') 2
# NameError("name 'undefined_name' is not defined") 4
# end
# None
# [1] [1]
# 5 6
