"""5,000 records as JSON, fifteen times."""

import json
from time import perf_counter

data = [
    {"id": number, "name": f"item {number}", "tags": ["a", "b\\n", "é"], "price": number / 4, "next": None}
    for number in range(5_000)
]

began = perf_counter()
for _ in range(15):
    text = json.dumps(data)
elapsed = perf_counter() - began
assert json.loads(text) == data
print("json_dumps", elapsed)
