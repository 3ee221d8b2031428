# exit: 1
import traceback


def guarded():
    try:
        yield 1
    except ValueError:
        print("never")


def plain():
    value = 1
    yield value


for function in guarded, plain:
    generator = function()
    try:
        generator.throw(ValueError("early"))
    except ValueError as error:
        print(repr(error), [(entry.lineno, entry.name) for entry in traceback.extract_tb(error.__traceback__)])
    print(next(generator, "over"))
generator = plain()
generator.throw(KeyError("uncaught"))
# output:
# ValueError('early') [(20, '<module>'), (5, 'guarded')]
# over
# ValueError('early') [(20, '<module>'), (12, 'plain')]
# over
# Traceback (most recent call last):
#   File "thrown_before_the_beginning.py", line 25, in <module>
#     generator.throw(KeyError("uncaught"))
#     ~~~~~~~~~~~~~~~^^^^^^^^^^^^^^^^^^^^^^
#   File "thrown_before_the_beginning.py", line 12, in plain
#     def plain():
# KeyError: 'uncaught'
