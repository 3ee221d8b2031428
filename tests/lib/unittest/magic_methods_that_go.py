# A magic method can be deleted from a mock; in the paths of `call` magic methods are names like any other.
import os
from unittest.mock import MagicMock, Mock, call

mock = MagicMock()
del mock.__getitem__
print(hasattr(mock, '__getitem__'), hasattr(mock, '__len__'), len(mock), MagicMock()['x'] is not None)
try:
    mock['x']
except TypeError as error:
    print(error)
del mock.__str__
print(str(mock)[:10])

plain = Mock()
plain.__getitem__ = Mock(return_value=3)
print(plain['x'])
del plain.__getitem__
print(hasattr(plain, '__getitem__'))

mock = MagicMock()
mock.table('users')['name'] = 'Ada'
mock['key'].index('x')
len(mock.list())
print(mock.mock_calls)
print(mock.mock_calls == [call.table('users'), call.table().__setitem__('name', 'Ada'), call.__getitem__('key'),
                          call.__getitem__().index('x'), call.list(), call.list().__len__()])
print(call.a.__getitem__('b').count(1), call.a != call.b)
print(os.fspath(MagicMock(name='path')).split('/')[:2])

# output:
# False True 0 True
# 'MagicMock' object is not subscriptable
# <MagicMock
# 3
# False
# [call.table('users'),
#  call.table().__setitem__('name', 'Ada'),
#  call.__getitem__('key'),
#  call.__getitem__().index('x'),
#  call.list(),
#  call.list().__len__()]
# True
# call.a.__getitem__().count(1) True
# ['MagicMock', 'path']
