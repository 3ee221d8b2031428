class S:
    def __enter__(self): return self
    def __exit__(self, *a): return True
with S():
    1 / 0
print('still here')  # => still here
def f():
    with S():
        raise ValueError
    return 'after'
print(f())  # => after
