def f(): "doc"
print(f.__module__, f.__doc__, type(f).__module__, type(f))  # => __main__ doc builtins <class 'function'>
