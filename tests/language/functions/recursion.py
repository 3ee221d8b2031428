def depth(n): return 0 if n == 0 else 1 + depth(n - 1)
print(depth(500))  # => 500
def forever(): return forever()
try:
    forever()
except RecursionError as e:
    print(e)  # => maximum recursion depth exceeded
