# Protocol: runtime checks, members, inheritance, errors, generic protocols.
from typing import *


@runtime_checkable
class Closes(Protocol):
    def close(self) -> None: ...


@runtime_checkable
class Named(Protocol):
    name: str


class File:
    name = 'f'

    def close(self):
        pass


class Bare(Protocol):
    def go(self): ...


class Impl(Bare):
    def go(self):
        return 'went'


print(isinstance(File(), Closes), isinstance(5, Closes), issubclass(File, Closes), isinstance(File(), Named), isinstance(object(), Named), get_protocol_members(Closes), is_protocol(Closes), is_protocol(Impl), Impl().go())
for call in (lambda: isinstance(1, Bare), lambda: issubclass(int, Named), lambda: Closes(), lambda: issubclass(int, Bare), lambda: get_protocol_members(int), lambda: runtime_checkable(File)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
try:

    class Wrong(Protocol, int):
        pass
except TypeError as error:
    print(error)


class Box[T](Protocol):
    def get(self) -> T: ...


class IntBox(Box[int]):
    def get(self):
        return 3


print(IntBox().get(), Box[str], IntBox.__mro__[1:], isinstance(3, SupportsInt), isinstance('', SupportsInt), isinstance(3, SupportsIndex), isinstance(3.0, SupportsRound), isinstance(b'', SupportsBytes))
File.close = None
print(isinstance(File(), Closes))

# output:
# True False True True False frozenset({'close'}) True False went
# TypeError Instance and class checks can only be used with @runtime_checkable protocols
# TypeError Protocols with non-method members don't support issubclass(). Non-method members: 'name'.
# TypeError Protocols cannot be instantiated
# TypeError Instance and class checks can only be used with @runtime_checkable protocols
# TypeError <class 'int'> is not a Protocol
# TypeError @runtime_checkable can be only applied to protocol classes, got <class '__main__.File'>
# Protocols can only inherit from other protocols, got <class 'int'>
# 3 __main__.Box[str] (<class '__main__.Box'>, <class 'typing.Protocol'>, <class 'typing.Generic'>, <class 'object'>) True False True True True
# True
