# Where the marks of a statement that takes several lines are.
import traceback


def f(*args, **kwargs):
    return None


def attempt(function):
    try:
        function()
    except Exception as error:
        error.__traceback__ = error.__traceback__.tb_next
        print(''.join(traceback.format_exception(error)), end='')


def call_over_lines():
    f(1,
      2,
      key=1 / 0)


def binary_over_lines():
    return (1 +
            2 +
            'three')


def chained_methods():
    return ('text'
            .upper()
            .missing()
            .lower())


def subscript_over_lines():
    return [1, 2, 3][
        5
    ]


def dictionary():
    return {
        'a': 1,
        'b': int('x'),
        'c': 3,
    }


def comparison():
    return (1
            < 2
            < 'a')


def conditional():
    return (None.x
            if f
            else 0)


def comprehension():
    return [
        1 / x
        for x in (1, 0)
        if x >= 0
    ]


def text():
    return f'''
    {1}
    {1 / 0}
    '''


def not_a_function():
    None(
        1,
    )


for function in (call_over_lines, binary_over_lines, chained_methods, subscript_over_lines, dictionary, comparison,
                 conditional, comprehension, text, not_a_function):
    attempt(function)

# output:
# statements_over_several_lines.py:78: SyntaxWarning: 'NoneType' object is not callable; perhaps you missed a comma?
#   None(
# Traceback (most recent call last):
#   File "statements_over_several_lines.py", line 20, in call_over_lines
#     key=1 / 0)
#         ~~^~~
# ZeroDivisionError: division by zero
# Traceback (most recent call last):
#   File "statements_over_several_lines.py", line 24, in binary_over_lines
#     return (1 +
#             ~~~
#             2 +
#             ~~^
#             'three')
#             ~~~~~~~
# TypeError: unsupported operand type(s) for +: 'int' and 'str'
# Traceback (most recent call last):
#   File "statements_over_several_lines.py", line 32, in chained_methods
#     .missing()
#      ^^^^^^^
# AttributeError: 'str' object has no attribute 'missing'
# Traceback (most recent call last):
#   File "statements_over_several_lines.py", line 37, in subscript_over_lines
#     return [1, 2, 3][
#            ~~~~~~~~~^
#         5
#         ^
#     ]
#     ^
# IndexError: list index out of range
# Traceback (most recent call last):
#   File "statements_over_several_lines.py", line 45, in dictionary
#     'b': int('x'),
#          ~~~^^^^^
# ValueError: invalid literal for int() with base 10: 'x'
# Traceback (most recent call last):
#   File "statements_over_several_lines.py", line 51, in comparison
#     return (1
#             ^
#             < 2
#             ^^^
#             < 'a')
#             ^^^^^
# TypeError: '<' not supported between instances of 'int' and 'str'
# Traceback (most recent call last):
#   File "statements_over_several_lines.py", line 57, in conditional
#     return (None.x
#             ^^^^^^
# AttributeError: 'NoneType' object has no attribute 'x'
# Traceback (most recent call last):
#   File "statements_over_several_lines.py", line 64, in comprehension
#     1 / x
#     ~~^~~
# ZeroDivisionError: division by zero
# Traceback (most recent call last):
#   File "statements_over_several_lines.py", line 73, in text
#     {1 / 0}
#      ~~^~~
# ZeroDivisionError: division by zero
# Traceback (most recent call last):
#   File "statements_over_several_lines.py", line 78, in not_a_function
#     None(
#     ~~~~^
#         1,
#         ^^
#     )
#     ^
# TypeError: 'NoneType' object is not callable
