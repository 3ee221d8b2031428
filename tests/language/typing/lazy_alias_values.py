# The value of a type alias is computed when it is asked for; it may name itself and what comes later.
type Json = dict[str, Json] | list[Json] | str | None
type Later = Defined
print(Json.__value__)
try:
    Later.__value__
except NameError as error:
    print(error)


class Defined: pass


print(Later.__value__.__name__, Later)
type Broken = 1 / 0
for _ in range(2):
    try:
        Broken.__value__
    except ZeroDivisionError as error:
        print(error)


def make():
    local = int
    type Local = list[local]
    local = str
    return Local


print(make().__value__)


class Holder:
    inner = bytes
    type Inner = list[inner]
    inner = bool


print(Holder.Inner.__value__, Holder.Inner.__module__, Holder.Inner.__qualname__ if hasattr(Holder.Inner, '__qualname__') else 'no qualname')
print(Json | int, int | Json, list[Json], Json.evaluate_value(1))

# output:
# dict[str, Json] | list[Json] | str | None
# name 'Defined' is not defined
# Defined Later
# division by zero
# division by zero
# list[str]
# list[bool] __main__ no qualname
# Json | int int | Json list[Json] dict[str, Json] | list[Json] | str | None
