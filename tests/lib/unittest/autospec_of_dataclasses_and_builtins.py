# What create_autospec() makes of the fields of dataclasses, of lambdas, methods and functions written in C.
import inspect
from dataclasses import dataclass, field
from unittest.mock import MagicMock, create_autospec


@dataclass
class Order:
    number: int
    price: float = field(init=False)
    items: list = field(default_factory=list)

    @classmethod
    def load(cls, text, strict=False):
        pass

    @staticmethod
    def parse(text):
        pass


order = create_autospec(Order, instance=True)
print(isinstance(order.number, int), isinstance(order.price, float), isinstance(order.items, list))
for mock in order, MagicMock(spec=Order):
    for name in 'customer', 'number', 'parse':
        print(name, hasattr(mock, name))

print(create_autospec(lambda a: a).__name__)
for function in Order.load, Order.parse:
    mock = create_autospec(function)
    print(inspect.signature(mock), mock.__name__)
    try:
        mock(1, 2, 3)
    except TypeError as error:
        print(error)
mock = create_autospec([].append)
mock(1, 2)
print(mock.call_args)

# output:
# True True True
# customer False
# number True
# parse True
# customer False
# number False
# parse True
# funcopy
# (text, strict=False) load
# too many positional arguments
# (text) parse
# too many positional arguments
# call(1, 2)
