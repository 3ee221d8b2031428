class C[T: Later]: pass
class Later: pass
print(C.__type_params__[0].__bound__)  # => <class '__main__.Later'>
