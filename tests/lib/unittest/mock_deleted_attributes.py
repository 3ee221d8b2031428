# Attributes of mocks can be deleted, known to the spec or not, and set again.
import sys
from unittest import mock


def told(function):
    try:
        print(function())
    except AttributeError as error:
        print("AttributeError", error)


module = mock.Mock(wraps=sys, spec=sys)
del module.ps1, module.maxsize
told(lambda: module.ps1)
told(lambda: module.maxsize)
told(lambda: delattr(module, "ps1"))
module.ps1 = "> "
print(module.ps1)
print(type(module.__excepthook__).__name__, module.__excepthook__ is module.__excepthook__)

plain = mock.Mock()
del plain.part
told(lambda: plain.part)
plain.part = 3
print(plain.part)

# output:
# AttributeError Mock object has no attribute 'ps1'
# AttributeError maxsize
# AttributeError ps1
# > 
# Mock True
# AttributeError part
# 3
