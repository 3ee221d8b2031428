class K: a = 'x'; b = 'x'
try:
    match {'x': 1}:
        case {K.a: 1, K.b: 2}: print('no')
except ValueError as e: print(e)
try:
    match {'x': 1}:
        case {K.a: 1, K.missing: 2}: print('no')
except AttributeError as e: print(e)
