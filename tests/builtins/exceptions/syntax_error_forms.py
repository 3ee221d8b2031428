for args in [(), ("msg",), ("msg", ("file", 3, 5, "text")), ("msg", ("file", 3, 5, "text", 3, 9)), ("msg", (None, None, None, None)), ("msg", ("dir/file.py", 7, None, None)), ("msg", 5), ("msg", ("f",)), ("a", "b", "c")]:
    try:
        e = SyntaxError(*args)
    except TypeError as error:
        print("TypeError:", error)
        continue
    print(repr(e), "|", str(e), "|", e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset, e.print_file_and_line, e.args)
e = IndentationError("bad", ("f", 1, 2, "t"))
print(e, type(e).__mro__[1].__name__, TabError.__mro__[1].__name__)
e = SyntaxError("m")
e.filename, e.lineno = "some/where.py", 12
print(e)
e.msg = "other"
print(e, e.args)

# output:
# SyntaxError() | None | None None None None None None None None ()
# SyntaxError('msg') | msg | msg None None None None None None None ('msg',)
# SyntaxError('msg', ('file', 3, 5, 'text')) | msg (file, line 3) | msg file 3 5 text None None None ('msg', ('file', 3, 5, 'text'))
# SyntaxError('msg', ('file', 3, 5, 'text', 3, 9)) | msg (file, line 3) | msg file 3 5 text 3 9 None ('msg', ('file', 3, 5, 'text', 3, 9))
# SyntaxError('msg', (None, None, None, None)) | msg | msg None None None None None None None ('msg', (None, None, None, None))
# SyntaxError('msg', ('dir/file.py', 7, None, None)) | msg (file.py, line 7) | msg dir/file.py 7 None None None None None ('msg', ('dir/file.py', 7, None, None))
# TypeError: 'int' object is not iterable
# TypeError: function takes at least 4 arguments (1 given)
# SyntaxError('a', 'b', 'c') | a | a None None None None None None None ('a', 'b', 'c')
# bad (f, line 1) SyntaxError IndentationError
# m (where.py, line 12)
# other (where.py, line 12) ('m',)
