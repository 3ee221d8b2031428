"""5,000,000 additions in a loop within a loop."""

from time import perf_counter


def add(outer, inner):
    total = 0
    for i in range(outer):
        for j in range(inner):
            total += j
    return total


began = perf_counter()
result = add(1_000, 5_000)
elapsed = perf_counter() - began
assert result == 1_000 * 5_000 * 4_999 // 2
print("loops", elapsed)
