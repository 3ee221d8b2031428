# Pickling what cannot be: functions that are not found by name, local classes, generators, locks, wrong reduce values.
import pickle
import threading


class R:
    def __init__(self, value):
        self.value = value

    def __reduce__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


def make():
    class Local:
        pass
    return Local


def moved():
    pass


first = moved


def moved():
    pass


for thing in (lambda: 0, make(), make()(), first, (x for x in []), threading.Lock(), open(__file__), R(5), R(()), R((1, ())), R((int, 5)), R((int, (), 0, 5)), R((int,)), R('no such global'), R(ValueError('own')), R((int, (1,), None, None, None, 5)), R((1, 2, 3, 4, 5, 6, 7)), type(None), type(...), make, NotImplemented, sum, [].append, R((int, ('7',))), range(2), {}.keys(), iter([1, 2]), str.upper, property(), slice(1), super):
    try:
        print(pickle.loads(pickle.dumps(thing)))
    except Exception as error:
        print(type(error).__name__, str(error).split(' at 0x')[0], getattr(error, '__notes__', '')) if not isinstance(error, AttributeError) else print(type(error).__name__)

# output:
# PicklingError Can't pickle <function <lambda>
# PicklingError Can't pickle local object <class '__main__.make.<locals>.Local'>
# PicklingError Can't pickle local object <class '__main__.make.<locals>.Local'> ['when serializing make.<locals>.Local class', 'when serializing make.<locals>.Local object']
# PicklingError Can't pickle <function moved
# TypeError cannot pickle 'generator' object
# TypeError cannot pickle '_thread.lock' object
# TypeError cannot pickle 'TextIOWrapper' instances
# PicklingError __reduce__ must return a string or tuple, not int ['when serializing R object']
# PicklingError tuple returned by __reduce__ must contain 2 through 6 elements ['when serializing R object']
# PicklingError first item of the tuple returned by __reduce__ must be callable, not int ['when serializing R object']
# PicklingError second item of the tuple returned by __reduce__ must be a tuple, not int ['when serializing R object']
# PicklingError fourth item of the tuple returned by __reduce__ must be an iterator, not int ['when serializing R object']
# PicklingError tuple returned by __reduce__ must contain 2 through 6 elements ['when serializing R object']
# PicklingError Can't pickle <__main__.R object
# ValueError own
# PicklingError sixth item of the tuple returned by __reduce__ must be callable, not int ['when serializing R object']
# PicklingError tuple returned by __reduce__ must contain 2 through 6 elements ['when serializing R object']
# <class 'NoneType'>
# <class 'ellipsis'>
# <function make at 0x1b77d38>
# NotImplemented
# <built-in function sum>
# <built-in method append of list object at 0x1ce5560>
# 7
# range(0, 2)
# TypeError cannot pickle 'dict_keys' object
# <list_iterator object at 0x15ef058>
# <method 'upper' of 'str' objects>
# TypeError cannot pickle 'property' object
# slice(None, 1, None)
# <class 'super'>
