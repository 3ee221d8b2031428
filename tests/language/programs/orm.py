# Tables described by classes: descriptors, a metaclass, annotations, queries as operators make them.
import annotationlib
from dataclasses import dataclass


@dataclass(frozen=True)
class Condition:
    text: str
    values: tuple

    def __and__(self, other):
        return Condition(f"({self.text} AND {other.text})", self.values + other.values)

    def __or__(self, other):
        return Condition(f"({self.text} OR {other.text})", self.values + other.values)

    def __invert__(self):
        return Condition(f"NOT {self.text}", self.values)

    def __bool__(self):
        raise TypeError("combine conditions with & and |")


class Column:
    def __init__(self, kind=None, *, default=..., key=False):
        self.kind, self.default, self.key = kind, default, key

    def __set_name__(self, owner, name):
        self.owner, self.name = owner, name

    def __get__(self, row, owner=None):
        if row is None:
            return self
        try:
            return row.__dict__[self.name]
        except KeyError:
            raise AttributeError(f"{owner.__name__}.{self.name} has no value", name=self.name, obj=row) from None

    def __set__(self, row, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} wants {self.kind.__name__}, got {value!r}")
        row._changed.add(self.name)
        row.__dict__[self.name] = value

    def __delete__(self, row):
        del row.__dict__[self.name]

    def _compare(operator):
        def compare(self, other):
            return Condition(f"{self.owner.__name__.lower()}.{self.name} {operator} ?", (other,))
        return compare

    __eq__, __ne__, __lt__, __le__, __gt__, __ge__ = map(_compare, ("=", "<>", "<", "<=", ">", ">="))
    __hash__ = object.__hash__
    del _compare

    def __repr__(self):
        return f"<{self.owner.__name__}.{self.name}: {self.kind.__name__}{' key' * self.key}>"


class Meta(type):
    registry = {}

    @classmethod
    def __prepare__(meta, name, bases, **options):
        return {"Column": Column, "key": lambda: Column(key=True)}

    def __new__(meta, name, bases, names, *, table=None, abstract=False):
        for helper in ("Column", "key"):
            del names[helper]
        cls = super().__new__(meta, name, bases, names)
        for field, kind in annotationlib.get_annotations(cls).items():
            column = names.get(field)
            if not isinstance(column, Column):
                column = Column(default=column if field in names else ...)
                setattr(cls, field, column)
                column.__set_name__(cls, field)
            column.kind = kind
        cls.columns = [v for base in reversed(cls.__mro__) for v in vars(base).values() if isinstance(v, Column)]
        if not abstract:
            cls.table = table or name.lower() + "s"
            meta.registry[cls.table] = cls
        return cls

    def __init__(cls, name, bases, names, **options):
        super().__init__(name, bases, names)

    def __iter__(cls):
        return iter(cls.columns)

    def __len__(cls):
        return len(cls.columns)

    def __getitem__(cls, condition):
        return f"SELECT {', '.join(c.name for c in cls)} FROM {cls.table} WHERE {condition.text}", condition.values

    def __repr__(cls):
        return f"<table {getattr(cls, 'table', '?')}>"


class Row(metaclass=Meta, abstract=True):
    def __init__(self, **values):
        self.__dict__["_changed"] = set()
        for column in type(self):
            if column.name in values:
                setattr(self, column.name, values.pop(column.name))
            elif column.default is not ...:
                setattr(self, column.name, column.default)
        if values:
            raise TypeError(f"{type(self).__name__} has no {', '.join(map(repr, values))}")

    def __setattr__(self, name, value):
        if not isinstance(getattr(type(self), name, None), Column):
            raise AttributeError(f"no column {name!r}")
        super().__setattr__(name, value)


class Person(Row, table="people"):
    id: int = key()
    name: str
    age: int = 0


class Pupil(Person):
    marks: list = []


print(Meta.registry, list(Person), len(Pupil), Pupil.columns[-1], sep="\n")
ann = Pupil(id=1, name="Ann")
ann.age += 7
print(ann.name, ann.age, ann.marks, sorted(ann._changed), sorted(vars(ann)))
print(Person[(Person.age > 5) & ~(Person.name == "Ben") | (Pupil.marks != [])])
for wrong in (lambda: setattr(ann, "age", "old"), lambda: setattr(ann, "size", 3), lambda: Person(x=1, y=2), lambda: Person().name,
              lambda: bool(Person.age == 3), lambda: 1 < Person.age < 5, lambda: delattr(ann, "age") or ann.age, lambda: Person[3],
              lambda: Meta("Odd", (Row,), {})):
    try:
        print(wrong())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")

# output:
# {'people': <table people>, 'pupils': <table pupils>}
# [<Person.id: int key>, <Person.age: int>, <Person.name: str>]
# 4
# <Pupil.marks: list>
# Ann 7 [] ['age', 'id', 'marks', 'name'] ['_changed', 'age', 'id', 'marks', 'name']
# ('SELECT id, age, name FROM people WHERE ((person.age > ? AND NOT person.name = ?) OR pupil.marks <> ?)', (5, 'Ben', []))
# TypeError: age wants int, got 'old'
# AttributeError: no column 'size'
# TypeError: Person has no 'x', 'y'
# AttributeError: Person.name has no value
# TypeError: combine conditions with & and |
# TypeError: combine conditions with & and |
# AttributeError: Pupil.age has no value
# AttributeError: 'int' object has no attribute 'text'
# KeyError: 'Column'
