"""A list of 200,000 records sorted by a key function; making the list is not counted."""

from time import perf_counter


def work(count):
    state = 42
    records = []
    for number in range(count):
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
        records.append((state, number))
    began = perf_counter()
    records.sort(key=lambda record: record[0])
    elapsed = perf_counter() - began
    assert all(records[i][0] <= records[i + 1][0] for i in range(0, count - 1, 1_000))
    return elapsed


print("sort", work(200_000))
