a, b, c = ValueError('a'), ValueError('b'), ValueError('c')
try:
    try:
        try: raise a
        except ValueError: raise b
    except ValueError: raise c
except ValueError:
    try: raise a
    except ValueError as e: print(repr(e.__context__), repr(e.__context__.__context__), repr(b.__context__))
try: raise a
except ValueError as e:
    try: raise e
    except ValueError as f: print(f is e, f.__context__ )

# output:
# ValueError('c') ValueError('b') None
# True c
