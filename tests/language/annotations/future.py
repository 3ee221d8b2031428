from __future__ import annotations
def f(a: Missing[int, 'x'], *b: int) -> None: pass
print(f.__annotations__)  # => {'a': "Missing[int, 'x']", 'b': 'int', 'return': 'None'}
