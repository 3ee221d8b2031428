"""200,000 lines put together, formatted, joined, split and searched."""

from time import perf_counter


def work(count):
    lines = []
    for number in range(count):
        name = "item" + str(number)
        lines.append(f"{name}: {number * 3:>8} of {count}")
    text = "\n".join(lines)
    total = 0
    for line in text.split("\n"):
        name, _, rest = line.partition(": ")
        if name.endswith("7") and "of" in rest:
            total += len(rest.strip().replace(" of ", "/").upper())
    return total


began = perf_counter()
result = work(200_000)
elapsed = perf_counter() - began
assert result == 256_298
print("strings", elapsed)
