def f(a: Missing, b: int = 1) -> str: pass
class Missing: pass
print(f.__annotations__)  # => {'a': <class '__main__.Missing'>, 'b': <class 'int'>, 'return': <class 'str'>}
