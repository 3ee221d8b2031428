# An alias of a tuple can be unpacked into another one; copies and pickles of an alias are the alias itself.
import copy
import pickle

type Pair = tuple[int, str]
type Flagged = tuple[bool, *Pair]


def function(*pairs: *Pair): ...


print(Flagged.__value__)  # => tuple[bool, typing.Unpack[Pair]]
print(function.__annotations__)  # => {'pairs': typing.Unpack[Pair]}
print(copy.deepcopy(Pair) is Pair, pickle.loads(pickle.dumps(Pair)) is Pair)  # => True True

# output:
# tuple[bool, typing.Unpack[Pair]]
# {'pairs': typing.Unpack[Pair]}
# True True
