def f(x):
    match x:
        case {'k': 1}: return 'one'
        case {'k': [a, b], **rest}: return a, b, rest
        case {}: return 'mapping'
        case _: return 'no'
print(f({'k': 1, 'z': 0}), f({'k': [1, 2], 'x': 3}), f({}), f([]))  # => one (1, 2, {'x': 3}) mapping no
