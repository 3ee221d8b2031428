# cpython: skip it has the memory of a whole machine
ways = [
    lambda: "x" * 10**12, lambda: b"x" * 10**12, lambda: [0] * 10**12, lambda: (0,) * 10**12, lambda: bytes(10**12),
    lambda: bytearray(10**12), lambda: list(range(10**12)), lambda: "x".zfill(10**12), lambda: "x".center(10**12),
    lambda: "%*d" % (10**12, 1), lambda: "\t".expandtabs(10**10), lambda: 10 ** 10**10, lambda: ("ab" * 10**8).replace("a", "b" * 99),
    lambda: "\u00e9" * 10**9, lambda: "\U0001f600" * 10**9, lambda: list("x" * 10**8),
]
for number, way in enumerate(ways):
    try:
        way()
        print(number, "came back")
    except MemoryError as error:
        assert error.args == ()
print("and on")  # => and on
for way in (lambda: "x" * 10**20, lambda: [0] * 10**20, lambda: 1 << 10**20, lambda: bytes(10**20)):
    try:
        way()
    except OverflowError as error:
        print(error)
# output:
# and on
# cannot fit 'int' into an index-sized integer
# cannot fit 'int' into an index-sized integer
# too many digits in integer
# cannot fit 'int' into an index-sized integer
