class A:
    "doc"
    def __init__(self): self.a = self.b = 1
    def m(self): self.c = 1
print(A.__static_attributes__, A.__firstlineno__, A.__doc__, A.__module__)  # => ('a', 'b', 'c') 1 doc __main__
