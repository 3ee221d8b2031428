"""5,000 records from JSON, fifteen times."""

import json
from time import perf_counter

data = [
    {"id": number, "name": f"item {number}", "tags": ["a", "b\\n", "é"], "price": number / 4, "next": None}
    for number in range(5_000)
]
text = json.dumps(data)

began = perf_counter()
for _ in range(15):
    found = json.loads(text)
elapsed = perf_counter() - began
assert found == data
print("json_loads", elapsed)
