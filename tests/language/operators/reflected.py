class N:
    def __add__(self, o): return 'add'
    def __radd__(self, o): return 'radd'
    def __iadd__(self, o): return 'iadd'
n = N()
print(n + 1, 1 + n)  # => add radd
n += 1
print(n)  # => iadd
