# A mark below the whole of a line says nothing, and is left out.
import traceback


def f(x): raise ValueError(x)


def attempt(source):
    try:
        source()
    except Exception:
        traceback.print_exc(limit=-2)


def plain():
    f(1)


def with_comment():
    f(1)  # a comment


def with_semicolon():
    f(1);


def assigned():
    x = f(1)


def returned():
    return f(1)


def awaited():
    yield f(1)


def name():
    missing


def attribute():
    f.missing


def item():
    f[1]


for each in (plain, with_comment, with_semicolon, assigned, returned, lambda: next(awaited()), name, attribute, item):
    attempt(each)

# output:
# Traceback (most recent call last):
#   File "whole_line_has_no_marks.py", line 16, in plain
#     f(1)
#     ~^^^
#   File "whole_line_has_no_marks.py", line 5, in f
#     def f(x): raise ValueError(x)
#               ^^^^^^^^^^^^^^^^^^^
# ValueError: 1
# Traceback (most recent call last):
#   File "whole_line_has_no_marks.py", line 20, in with_comment
#     f(1)  # a comment
#     ~^^^
#   File "whole_line_has_no_marks.py", line 5, in f
#     def f(x): raise ValueError(x)
#               ^^^^^^^^^^^^^^^^^^^
# ValueError: 1
# Traceback (most recent call last):
#   File "whole_line_has_no_marks.py", line 24, in with_semicolon
#     f(1);
#     ~^^^
#   File "whole_line_has_no_marks.py", line 5, in f
#     def f(x): raise ValueError(x)
#               ^^^^^^^^^^^^^^^^^^^
# ValueError: 1
# Traceback (most recent call last):
#   File "whole_line_has_no_marks.py", line 28, in assigned
#     x = f(1)
#   File "whole_line_has_no_marks.py", line 5, in f
#     def f(x): raise ValueError(x)
#               ^^^^^^^^^^^^^^^^^^^
# ValueError: 1
# Traceback (most recent call last):
#   File "whole_line_has_no_marks.py", line 32, in returned
#     return f(1)
#   File "whole_line_has_no_marks.py", line 5, in f
#     def f(x): raise ValueError(x)
#               ^^^^^^^^^^^^^^^^^^^
# ValueError: 1
# Traceback (most recent call last):
#   File "whole_line_has_no_marks.py", line 36, in awaited
#     yield f(1)
#           ~^^^
#   File "whole_line_has_no_marks.py", line 5, in f
#     def f(x): raise ValueError(x)
#               ^^^^^^^^^^^^^^^^^^^
# ValueError: 1
# Traceback (most recent call last):
#   File "whole_line_has_no_marks.py", line 10, in attempt
#     source()
#     ~~~~~~^^
#   File "whole_line_has_no_marks.py", line 40, in name
#     missing
# NameError: name 'missing' is not defined
# Traceback (most recent call last):
#   File "whole_line_has_no_marks.py", line 10, in attempt
#     source()
#     ~~~~~~^^
#   File "whole_line_has_no_marks.py", line 44, in attribute
#     f.missing
# AttributeError: 'function' object has no attribute 'missing'
# Traceback (most recent call last):
#   File "whole_line_has_no_marks.py", line 10, in attempt
#     source()
#     ~~~~~~^^
#   File "whole_line_has_no_marks.py", line 48, in item
#     f[1]
#     ~^^^
# TypeError: 'function' object is not subscriptable
