# slots=True makes the class anew and looks into what its functions hold: a variable without a value yet is no hindrance.
from dataclasses import dataclass


def make():
    @dataclass(slots=True)
    class Point:
        x: int = 1

        def late(self):
            return later

        def cls(self):
            return __class__

    later = 'now'
    return Point


Point = make()
print(Point().late(), Point().cls() is Point, Point.__slots__)

# output:
# now True ('x',)
