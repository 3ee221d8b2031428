def attempt(f, *a, **k):
    try: print(f(*a, **k))
    except TypeError as e: print(e)
attempt(len); attempt(len, 1, 2); attempt(len, x=1); attempt(len, 5)
attempt([].append); attempt([].append, 1, 2); attempt([].append, x=1)
attempt({}.get); attempt({}.get, 1, 2, 3)
attempt('a'.split, 1); attempt('a'.split, sepp=1); attempt('a'.split, ',', 1, 2)
attempt(print, seep=1); attempt(sorted); attempt(sorted, [], 1); attempt([].sort, kye=1)
attempt(isinstance, 1); attempt(list.append, 5, 1); attempt(list.append); attempt(str.upper, 5)
attempt(dict.fromkeys); attempt(int, 1, 2, 3); attempt(range); attempt(range, 1, 2, 3, 4)
attempt(zip, 5); attempt(map); attempt(filter, None)
attempt(object.__init__); attempt(object().__str__, 1)

# output:
# len() takes exactly one argument (0 given)
# len() takes exactly one argument (2 given)
# len() takes no keyword arguments
# object of type 'int' has no len()
# list.append() takes exactly one argument (0 given)
# list.append() takes exactly one argument (2 given)
# list.append() takes no keyword arguments
# get expected at least 1 argument, got 0
# get expected at most 2 arguments, got 3
# must be str or None, not int
# split() got an unexpected keyword argument 'sepp'. Did you mean 'sep'?
# split() takes at most 2 arguments (3 given)
# print() got an unexpected keyword argument 'seep'. Did you mean 'sep'?
# sorted expected 1 argument, got 0
# sorted expected 1 argument, got 2
# sort() got an unexpected keyword argument 'kye'
# isinstance expected 2 arguments, got 1
# descriptor 'append' for 'list' objects doesn't apply to a 'int' object
# unbound method list.append() needs an argument
# descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
# fromkeys expected at least 1 argument, got 0
# int expected at most 2 arguments, got 3
# range expected at least 1 argument, got 0
# range expected at most 3 arguments, got 4
# 'int' object is not iterable
# map() must have at least two arguments.
# filter expected 2 arguments, got 1
# descriptor '__init__' of 'object' object needs an argument
# expected 0 arguments, got 1
