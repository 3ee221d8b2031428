def kind(value):
    match value:
        case {'type': 'point', 'x': int(x) | float(x), **rest} if rest: return 'point+', x, rest
        case {'type': 'point', 'x': x}: return 'point', x
        case {}: return 'mapping'
        case [1, *_, 9]: return 'one to nine'
        case [[a, b], (c, d)]: return a, b, c, d
        case str() | bytes(): return 'text'
        case float(f) if f != f: return 'nan'
        case complex(real=0, imag=i): return 'imaginary', i
        case -1 | -1.5: return 'negative'
        case None | False: return 'empty'
        case object(__class__=c): return c.__name__
for value in ({'type': 'point', 'x': 1, 'y': 2}, {'type': 'point', 'x': 'a'}, {}, {'a': 1}, [1, 9], [1, 2, 9], (1, 2, 3, 9), [[1, 2], [3, 4]], 'ab', b'', float('nan'), 3j, -1, -1.5, None, False, True, 7, {1}, range(2)):
    try:
        print(kind(value))
    except Exception as error:
        print(type(error).__name__, error)

# output:
# ('point+', 1, {'y': 2})
# ('point', 'a')
# mapping
# mapping
# one to nine
# one to nine
# one to nine
# (1, 2, 3, 4)
# text
# text
# nan
# ('imaginary', 3.0)
# negative
# negative
# empty
# empty
# bool
# int
# set
# range
