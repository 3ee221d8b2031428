def f(a, b=1):
    """Doc.

      Indented.
    """
    return a
print(f.__name__, f.__qualname__, f.__defaults__)  # => f f (1,)
print(repr(f.__doc__))  # => 'Doc.\n\nIndented.\n'
