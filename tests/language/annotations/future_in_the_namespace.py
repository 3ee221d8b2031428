# With `from __future__ import annotations`, a module's and a class's are in `__annotations__` as soon as they are passed:
# metaclasses find them in the namespace. Those of functions are made when they are asked for.
from __future__ import annotations

count: int = 1
print(__annotations__)
if count:
    names: list[str]
else:
    never: int
print(__annotations__, "__annotate__" in globals())


class Fields(type):
    def __new__(metaclass, name, bases, namespace):
        print(name, namespace.get("__annotations__"))
        return super().__new__(metaclass, name, bases, namespace)


class Point(metaclass=Fields):
    x: int
    __hidden: str = ""
    print(__annotations__)

    def move(self, by: Point) -> None:
        pass


class Plain(Point):
    pass


print(Point.__annotations__, Point.__annotate__, Plain.__annotations__)
print(Point.move.__annotations__, Point.move.__annotate__.__qualname__)

namespace = {}
for source in "first: int", "second: str":
    exec("from __future__ import annotations\n" + source, namespace)
print(namespace["__annotations__"])

# output:
# {'count': 'int'}
# {'count': 'int', 'names': 'list[str]'} False
# {'x': 'int', '_Point__hidden': 'str'}
# Point {'x': 'int', '_Point__hidden': 'str'}
# Plain None
# {'x': 'int', '_Point__hidden': 'str'} None {}
# {'by': 'Point', 'return': 'None'} Point.__annotate__
# {'first': 'int', 'second': 'str'}
