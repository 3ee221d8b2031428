# to_bytes and from_bytes of numbers of any size, both orders, with and without a sign, and in a time that fits them.
import random
import time

source = random.Random(5)
wrong = 0
for size in (*range(70), 1000, 4096):
    data = source.randbytes(size)
    for order in ("big", "little"):
        for signed in (False, True):
            number = int.from_bytes(data, order, signed=signed)
            by_hand = 0
            for byte in data if order == "big" else reversed(data):
                by_hand = by_hand * 256 + byte
            if signed and size and by_hand >> (8 * size - 1):
                by_hand -= 1 << (8 * size)
            wrong += number != by_hand
            wrong += number.to_bytes(size, order, signed=signed) != data
print(wrong)  # => 0
print((0).to_bytes(0, signed=True))  # => b''
for number, size, signed in ((1, 0, False), (-1, 0, True), (128, 1, True), (-129, 1, True), (256, 1, False)):
    try:
        number.to_bytes(size, signed=signed)
    except OverflowError as error:
        print(error)
    # => int too big to convert
    # => int too big to convert
    # => int too big to convert
    # => int too big to convert
    # => int too big to convert
began = time.perf_counter()
print(int.from_bytes(b"x" * 300_000).to_bytes(300_000) == b"x" * 300_000)  # => True
print(time.perf_counter() - began < 2)  # => True
