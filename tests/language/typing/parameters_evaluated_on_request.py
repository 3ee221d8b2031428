# The evaluate_ functions of type parameters and aliases; no_type_check() goes into classes, and into what decorators give.
import typing
import warnings


def generic[A: int, B: (str, bytes), C = list[A], *D = (int,)](): pass


type Alias[Q] = list[Q]
a, b, c, d = generic.__type_params__
print(a.evaluate_bound(1), b.evaluate_constraints(1), c.evaluate_default(1), a.evaluate_default, b.evaluate_bound)
print(Alias.evaluate_value(1), hasattr(Alias, 'evaluate_nothing'), typing.TypeVar('X', bound='Y').evaluate_bound(1))


@typing.no_type_check
class Outer:
    def method(self, x: 'no type!'): pass

    @classmethod
    def of_class(cls, x: 'no type!'): pass

    class Inner:
        def method(self, x: 'no type!'): pass

    other = generic


print(Outer.Inner.method.__no_type_check__, Outer.of_class.__no_type_check__, hasattr(generic, '__no_type_check__'))
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')
    marked = typing.no_type_check_decorator(lambda function: function)(lambda x: 1)
print(marked.__no_type_check__, seen[0].message)

# output:
# <class 'int'> (<class 'str'>, <class 'bytes'>) list[A] None None
# list[Q] False ForwardRef('Y')
# True True False
# True 'typing.no_type_check_decorator' is deprecated and slated for removal in Python 3.15
