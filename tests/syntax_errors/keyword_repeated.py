# A keyword that stands twice in a call or a class; what stands behind stars is looked at when it runs.
for text in "f(a=1, a=2)", "f(1, b=2, **x, b=3)", "class A(x=1, x=2): pass", "@f(a=1,\n  a=2)\ndef g(): pass", "f(a=1, **{'a': 2})":
    try: print(compile(text, "t", "exec").co_name)
    except SyntaxError as error: print(error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset)
def f(a): pass
try: f(a=1, **{"a": 2})
except TypeError as error: print(error)

# output:
# keyword argument repeated: a 1 8 1 11
# keyword argument repeated: b 1 16 1 19
# keyword argument repeated: x 1 14 1 17
# keyword argument repeated: a 2 3 2 6
# <module>
# __main__.f() got multiple values for keyword argument 'a'
