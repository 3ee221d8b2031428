# Parameters are in an ordered mapping; signatures are equal whatever the order of keyword-only parameters; what cannot be
# bound is told in the order of the parameters.
import inspect

signature = inspect.signature(lambda a, /, b, *, c: 0)
print(signature.parameters)
for args, kwargs in [((1, 2, 3), {}), ((1, 2), {}), ((), {"a": 1, "b": 2, "c": 3}), ((1, 2), {"c": 3, "d": 4})]:
    try:
        print(signature.bind(*args, **kwargs))
    except TypeError as error:
        print(error)
try:
    inspect.signature(lambda a=0, b=1, /, *, c: 0).bind(a=1, b=2, c=3)
except TypeError as error:
    print(error)
print(inspect.signature(lambda a, **rest: 0).bind(1, b=2))
one, other = inspect.signature(lambda *, a, b: 0), inspect.signature(lambda *, b, a: 0)
print(one == other, hash(one) == hash(other), one.parameters == other.parameters)

# output:
# OrderedDict({'a': <Parameter "a">, 'b': <Parameter "b">, 'c': <Parameter "c">})
# too many positional arguments
# missing a required keyword-only argument: 'c'
# missing a required positional-only argument: 'a'
# got an unexpected keyword argument 'd'
# got some positional-only arguments passed as keyword arguments: 'a, b'
# <BoundArguments (a=1, rest={'b': 2})>
# True True False
