# patch in every form: as decorators in order, dict, object, multiple, autospec, new_callable, start and stop, classes, what cannot be patched.
import os
import sys
import types
import unittest
from unittest import mock
from unittest.mock import MagicMock, patch

module = types.ModuleType('patched')
module.value, module.function = 1, lambda x, y=2: (x, y)
sys.modules['patched'] = module


class Thing:
    attr = 'real'
    gone = 1

    def method(self, a):
        return a

    @staticmethod
    def static():
        return 'static'

    @classmethod
    def cls(cls):
        return 'cls'


module.Thing = Thing


@patch('patched.value', 10)
@patch('patched.function')
@patch.object(Thing, 'attr', new='new')
def decorated(function, extra=None):
    return module.value, function is module.function, Thing.attr, extra


print(decorated(extra=5), module.value, Thing.attr)
with patch('patched.function', autospec=True) as f:
    f(1)
    try:
        f(1, 2, 3)
    except TypeError as error:
        print(error)
    f.assert_called_once_with(1)
with patch.multiple('patched', value=mock.DEFAULT, function=7) as values:
    print(sorted(values), module.function, type(module.value).__name__)
with patch.dict('os.environ', {'NEW': '1'}, clear=True):
    print(dict(os.environ))
d = {'a': 1, 'b': 2}
with patch.dict(d, a=5, c=6) as same:
    del d['b']
    print(d, same is d)
print(d)


@patch.dict(d, {'z': 1})
def in_dict():
    return d


print(in_dict(), d)
p = patch('patched.value', 3)
print(p.start(), module.value)
p.stop()
print(module.value, p.stop())
patch('patched.value', 4).start()
patch('patched.function', 5).start()
patch.stopall()
print(module.value)
with patch('patched.Thing.method', side_effect=KeyError) as m:
    try:
        Thing().method(1)
    except KeyError:
        print(m.mock_calls)
with patch.object(Thing, 'static', return_value='patched'), patch.object(Thing, 'cls', autospec=True) as c:
    Thing.cls()
    print(Thing.static(), c.mock_calls)
print(Thing.static(), Thing.cls(), type(Thing.__dict__['static']).__name__)
with patch('patched.made', create=True, new=1):
    print(module.made)
print(hasattr(module, 'made'))
for bad in (lambda: patch('patched.nope').start(), lambda: patch('nodots').start(), lambda: patch('no.such.module.x').start(), lambda: patch.object(Thing, 'zz').start(), lambda: patch.object('patched', 'value').start(), lambda: patch('patched.value', new=1, new_callable=int).start(), lambda: patch('patched.value', 5, autospec=True).start(), lambda: patch('patched.Thing', spec=True, autospec=True).start(), lambda: patch.multiple('patched').start(), lambda: patch('patched.value', spec=1, spec_set=2).start(), lambda: patch('patched.value', new=1, return_value=2).start(), lambda: patch('builtins.len', 5).stop()):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
with patch('builtins.open', mock.mock_open(read_data='data')) as o:
    with open('x') as file:
        print(file.read(), file.read())
    o.assert_called_once_with('x')
with patch('sys.argv', ['prog', 'x']), patch.object(sys, 'flag_of_mine', 1, create=True):
    print(sys.argv, sys.flag_of_mine)


@patch('patched.value', 'class level')
class T(unittest.TestCase):
    def test_one(self):
        print('test', module.value)

    def helper(self):
        return module.value


T('test_one').run()
print(T('test_one').helper())


@patch('patched.value', new_callable=lambda: 'called')
async def coroutine(v=None):
    return module.value


import asyncio
print(asyncio.run(coroutine()))

# output:
# (10, True, 'new', 5) 1 real
# too many positional arguments
# ['value'] 7 MagicMock
# {'NEW': '1'}
# {'a': 5, 'c': 6} True
# {'a': 1, 'b': 2}
# {'a': 1, 'b': 2} {'a': 1, 'b': 2}
# 3 3
# 1 None
# 1
# [call(1)]
# patched [call()]
# static cls staticmethod
# 1
# False
# AttributeError <module 'patched'> does not have the attribute 'nope'
# TypeError Need a valid target to patch. You supplied: 'nodots'
# ModuleNotFoundError No module named 'no'
# AttributeError <class '__main__.Thing'> does not have the attribute 'zz'
# TypeError 'patched' must be the actual object to be patched, not a str
# ValueError Cannot use 'new' and 'new_callable' together
# TypeError autospec creates the mock for you. Can't specify autospec and new.
# TypeError Can't specify spec and autospec
# ValueError Must supply at least one keyword argument with patch.multiple
# TypeError Can't provide explicit spec_set *and* spec or autospec
# TypeError Can't pass kwargs to a mock we aren't creating
# None
# data
# ['prog', 'x'] 1
# test class level
# 1
# called
