def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


code = compile("a + 1", "<name>", "eval")
print(code.co_filename, code.co_name, eval(code, {"a": 4}), type(code).__name__)
exec(compile("x = [i for i in range(3)]\nprint(x)", "file.py", "exec"))
exec(compile("5 + 5", "file.py", "single"))
exec(compile("None", "file.py", "single"))
show(compile, "1", "f", "bad")
show(compile, "1", "f")
show(compile, "1", 5, "eval")
show(compile, 5, "f", "eval")
show(compile, "x = 1", "f", "eval")
show(compile, "x = 1\ny = 2", "f", "single")
show(compile, "1\0", "f", "eval")
show(compile, "1", "f", 5)
show(compile, "1", "f", "eval", 1 << 28)
show(compile, "1", "f", "eval", optimize=5)
show(compile, "1", "f", "eval", flags="x")
show(lambda: eval(compile(b"'\xc3\xa9'", b"name", "eval")))
show(lambda: compile(source="1", filename="f", mode="eval").co_filename)
try:
    exec(compile("\n\nraise KeyError", "other.py", "exec"))
except KeyError as error:
    print(error.__traceback__.tb_next.tb_lineno, error.__traceback__.tb_next.tb_frame.f_code.co_filename)

# output:
# <name> <module> 5 code
# [0, 1, 2]
# 10
# ValueError: compile() mode must be 'exec', 'eval' or 'single'
# TypeError: compile() missing required argument 'mode' (pos 3)
# TypeError: expected str, bytes or os.PathLike object, not int
# TypeError: compile() arg 1 must be a string, bytes or AST object
# SyntaxError: invalid syntax (f, line 1)
# SyntaxError: multiple statements found while compiling a single statement (f, line 1)
# SyntaxError: source code string cannot contain null bytes
# TypeError: compile() argument 'mode' must be str, not int
# ValueError: compile(): unrecognised flags
# ValueError: compile(): invalid optimize value
# TypeError: 'str' object cannot be interpreted as an integer
# 'é'
# 'f'
# 3 other.py
