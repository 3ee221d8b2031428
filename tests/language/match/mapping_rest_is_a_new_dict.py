from collections import OrderedDict
x = OrderedDict(a=1, b=2)
match x:
    case {'a': _, **rest}:
        rest['c'] = 3
        print(type(rest).__name__, rest, dict(x))
match {}:
    case {**every}: print(every)
match {1: 'x', True: 'y'}:
    case {1: v}: print(v)

# output:
# dict {'b': 2, 'c': 3} {'a': 1, 'b': 2}
# {}
# y
