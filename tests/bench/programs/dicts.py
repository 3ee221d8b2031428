"""A dict of 500,000 entries with int keys filled and read, then words counted 500,000 times."""

from time import perf_counter


def work(count):
    squares = {}
    for number in range(count):
        squares[number * 7] = number
    total = 0
    for number in range(count):
        total += squares[number * 7]
    words = [f"word{number}" for number in range(1_000)]
    counts = {}
    for number in range(count):
        word = words[number % 1_000]
        counts[word] = counts.get(word, 0) + 1
    return total, len(squares), counts["word7"]


began = perf_counter()
result = work(500_000)
elapsed = perf_counter() - began
assert result == (500_000 * 499_999 // 2, 500_000, 500)
print("dicts", elapsed)
