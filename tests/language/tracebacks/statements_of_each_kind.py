# What is marked when a statement itself fails, not an expression in it.
import traceback


class Broken:
    def __enter__(self):
        raise ValueError('enter')

    def __exit__(self, *error):
        pass


class BrokenExit:
    def __enter__(self):
        return 1, 2

    def __exit__(self, *error):
        raise ValueError('exit')


class Falsy:
    def __bool__(self):
        raise ValueError('bool')

    def __iter__(self):
        raise ValueError('iter')

    def __getattr__(self, name):
        raise AttributeError(f'no {name}')


def with_enter():
    with Broken() as b:
        pass


def with_exit():
    with BrokenExit() as (a, b):
        pass


def with_unpack():
    with BrokenExit() as (a, b, c):
        pass


def if_():
    if Falsy():
        pass


def while_():
    while Falsy():
        pass


def for_():
    for x in Falsy():
        pass


def for_unpack():
    for a, b in [(1, 2), (3,)]:
        pass


def assert_message():
    assert 1 > 2, 'one is not ' + 'two'


def assert_message_fails():
    assert 0, 1 / 0


def delete():
    del Falsy().x


def delete_item():
    x = {}
    del x['a']['b']


def raise_from():
    raise ValueError('a') from KeyError('b')


def raise_not_exception():
    raise 'text'


def raise_from_text():
    raise ValueError('a') from 'text'


def augmented():
    x = []
    x += 1


def unpack():
    a, (b, c) = 1, (2, 3, 4)


def star_unpack():
    a, *b, c = [1]


def import_from():
    from sys import nothing_like_it


def return_():
    return Falsy().x


def match_():
    match 1:
        case Falsy.x:
            pass


def match_class():
    match 1:
        case int(1, 2):
            pass


def global_():
    global missing_name
    del missing_name


def local():
    del unknown
    unknown = 1


def nested_def():
    @Falsy().decorate
    def f():
        pass


def default():
    def f(a, b=Falsy().x):
        pass


def class_body():
    class C:
        x = 1
        y = x.z


def type_alias():
    type A = 1 / 0
    A.__value__


for function in (with_enter, with_exit, with_unpack, if_, while_, for_, for_unpack, assert_message,
                 assert_message_fails, delete, delete_item, raise_from, raise_not_exception, raise_from_text,
                 augmented, unpack, star_unpack, import_from, return_, match_, match_class, global_, local, nested_def,
                 default, class_body, type_alias):
    try:
        function()
    except Exception as error:
        error.__traceback__ = error.__traceback__.tb_next
        print(''.join(traceback.format_exception(error)), end='')

# output:
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 33, in with_enter
#     with Broken() as b:
#          ~~~~~~^^
#   File "statements_of_each_kind.py", line 7, in __enter__
#     raise ValueError('enter')
# ValueError: enter
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 38, in with_exit
#     with BrokenExit() as (a, b):
#          ~~~~~~~~~~^^
#   File "statements_of_each_kind.py", line 18, in __exit__
#     raise ValueError('exit')
# ValueError: exit
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 43, in with_unpack
#     with BrokenExit() as (a, b, c):
#                          ^^^^^^^^^
# ValueError: not enough values to unpack (expected 3, got 2)
#
# During handling of the above exception, another exception occurred:
#
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 43, in with_unpack
#     with BrokenExit() as (a, b, c):
#          ~~~~~~~~~~^^
#   File "statements_of_each_kind.py", line 18, in __exit__
#     raise ValueError('exit')
# ValueError: exit
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 48, in if_
#     if Falsy():
#        ~~~~~^^
#   File "statements_of_each_kind.py", line 23, in __bool__
#     raise ValueError('bool')
# ValueError: bool
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 53, in while_
#     while Falsy():
#           ~~~~~^^
#   File "statements_of_each_kind.py", line 23, in __bool__
#     raise ValueError('bool')
# ValueError: bool
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 58, in for_
#     for x in Falsy():
#              ~~~~~^^
#   File "statements_of_each_kind.py", line 26, in __iter__
#     raise ValueError('iter')
# ValueError: iter
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 63, in for_unpack
#     for a, b in [(1, 2), (3,)]:
#         ^^^^
# ValueError: not enough values to unpack (expected 2, got 1)
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 68, in assert_message
#     assert 1 > 2, 'one is not ' + 'two'
#            ^^^^^
# AssertionError: one is not two
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 72, in assert_message_fails
#     assert 0, 1 / 0
#               ~~^~~
# ZeroDivisionError: division by zero
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 76, in delete
#     del Falsy().x
#         ^^^^^^^^^
# AttributeError: 'Falsy' object has no attribute 'x'
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 81, in delete_item
#     del x['a']['b']
#         ~^^^^^
# KeyError: 'a'
# KeyError: 'b'
#
# The above exception was the direct cause of the following exception:
#
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 85, in raise_from
#     raise ValueError('a') from KeyError('b')
# ValueError: a
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 89, in raise_not_exception
#     raise 'text'
# TypeError: exceptions must derive from BaseException
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 93, in raise_from_text
#     raise ValueError('a') from 'text'
# TypeError: exception causes must derive from BaseException
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 98, in augmented
#     x += 1
# TypeError: 'int' object is not iterable
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 102, in unpack
#     a, (b, c) = 1, (2, 3, 4)
#        ^^^^^^
# ValueError: too many values to unpack (expected 2, got 3)
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 106, in star_unpack
#     a, *b, c = [1]
#     ^^^^^^^^
# ValueError: not enough values to unpack (expected at least 2, got 1)
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 110, in import_from
#     from sys import nothing_like_it
# ImportError: cannot import name 'nothing_like_it' from 'sys' (unknown location)
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 114, in return_
#     return Falsy().x
#            ^^^^^^^^^
#   File "statements_of_each_kind.py", line 29, in __getattr__
#     raise AttributeError(f'no {name}')
# AttributeError: no x
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 119, in match_
#     case Falsy.x:
#          ^^^^^^^
# AttributeError: type object 'Falsy' has no attribute 'x'
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 125, in match_class
#     case int(1, 2):
#          ~~~^^^^^^
# TypeError: int() accepts 1 positional sub-pattern (2 given)
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 131, in global_
#     del missing_name
#         ^^^^^^^^^^^^
# NameError: name 'missing_name' is not defined
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 135, in local
#     del unknown
#         ^^^^^^^
# UnboundLocalError: cannot access local variable 'unknown' where it is not associated with a value
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 140, in nested_def
#     @Falsy().decorate
#      ^^^^^^^^^^^^^^^^
#   File "statements_of_each_kind.py", line 29, in __getattr__
#     raise AttributeError(f'no {name}')
# AttributeError: no decorate
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 146, in default
#     def f(a, b=Falsy().x):
#                ^^^^^^^^^
#   File "statements_of_each_kind.py", line 29, in __getattr__
#     raise AttributeError(f'no {name}')
# AttributeError: no x
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 151, in class_body
#     class C:
#         x = 1
#         y = x.z
#   File "statements_of_each_kind.py", line 153, in C
#     y = x.z
#         ^^^
# AttributeError: 'int' object has no attribute 'z'
# Traceback (most recent call last):
#   File "statements_of_each_kind.py", line 158, in type_alias
#     A.__value__
#   File "statements_of_each_kind.py", line 157, in A
#     type A = 1 / 0
#              ~~^~~
# ZeroDivisionError: division by zero
