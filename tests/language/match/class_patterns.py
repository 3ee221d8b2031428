class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y
class Bad:
    __match_args__ = 'xy'
class Worse:
    __match_args__ = (1,)
def where(p):
    match p:
        case Point(0, 0): return 'origin'
        case Point(x, y=0): return f'x {x}'
        case Point(x=0, y=y): return f'y {y}'
        case Point() as q: return f'{q.x} {q.y}'
        case int(n): return n
        case _: return None
print(where(Point(0, 0)), where(Point(3, 0)), where(Point(0, 4)), where(Point(1, 2)), where(5), where('a'))
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)
def too_many():
    match Point(1, 2):
        case Point(a, b, c): return a
def doubled():
    match Point(1, 2):
        case Point(a, x=b): return a
def bad():
    match Bad():
        case Bad(a): return a
def worse():
    match Worse():
        case Worse(a): return a
def no_class():
    k = 5
    match 5:
        case k(): return 1
def int_two():
    match 5:
        case int(a, b): return a
def none():
    match object():
        case object(a): return a
for function in (too_many, doubled, bad, worse, no_class, int_two, none):
    attempt(function)

# output:
# origin x 3 y 4 1 2 5 None
# TypeError Point() accepts 2 positional sub-patterns (3 given)
# TypeError Point() got multiple sub-patterns for attribute 'x'
# TypeError Bad.__match_args__ must be a tuple (got str)
# TypeError __match_args__ elements must be strings (got int)
# TypeError called match pattern must be a class
# TypeError int() accepts 1 positional sub-pattern (2 given)
# TypeError object() accepts 0 positional sub-patterns (1 given)
