def attempt(*a, **k):
    try: print(compile(*a, **k))
    except Exception as e: print(type(e).__name__, e)
attempt('x', 'f', 'wrong')
attempt('x', 'f')
attempt('x', 5, 'exec')
attempt('1; 2', 'f', 'eval')
attempt('1\n2', 'f', 'single')
attempt('x', 'f', 'exec', flags=1 << 30)
attempt('x', 'f', 'exec', optimize=5)
attempt('yield', 'f', 'eval')
print(compile('x', b'name', 'eval').co_filename)

# output:
# ValueError compile() mode must be 'exec', 'eval' or 'single'
# TypeError compile() missing required argument 'mode' (pos 3)
# TypeError expected str, bytes or os.PathLike object, not int
# SyntaxError invalid syntax (f, line 1)
# SyntaxError multiple statements found while compiling a single statement (f, line 1)
# ValueError compile(): unrecognised flags
# ValueError compile(): invalid optimize value
# SyntaxError invalid syntax (f, line 1)
# name
