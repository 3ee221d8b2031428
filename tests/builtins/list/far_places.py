# cpython: skip the oracle is a machine of 32 bits
# Places beyond 32 bits are no places of a list, and a slice is looked at before what is assigned to it.
items = [1, 2, 3]


def say(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


say(lambda: items.pop(2**62))
say(lambda: items.pop(-2**32))
say(lambda: items.pop(-1))
say(lambda: items.__setitem__(slice(None, None, 0), 5))
say(lambda: bytearray(b"abc").__setitem__(slice(None, None, 0), 5))
say(lambda: b"aXbX".hex(1.5, 10**20))
say(lambda: b"aXbX".hex(":", -2**31 - 1))
say(lambda: b"aXbX".hex(":", -3))
say(lambda: "text".encode("utf-8", "\ud800\0"))
print(items)

# output:
# IndexError pop index out of range
# IndexError pop index out of range
# 3
# ValueError slice step cannot be zero
# ValueError slice step cannot be zero
# OverflowError Python int too large to convert to C int
# OverflowError Python int too large to convert to C int
# 615862:58
# UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# [1, 2]
