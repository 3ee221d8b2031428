class M:
    def __matmul__(self, o): return 'matmul'
print(M() @ M())  # => matmul
