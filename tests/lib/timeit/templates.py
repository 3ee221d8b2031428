import timeit
print(timeit.reindent('a\nb', 4).encode(), timeit.default_number, timeit.default_repeat, timeit.dummy_src_name)
print(timeit.template.format(setup='S', stmt='T', init=''))
for call in (lambda: timeit.Timer(3), lambda: timeit.Timer(setup=3), lambda: timeit.Timer('return'), lambda: timeit.Timer('break'), lambda: timeit.Timer('continue'), lambda: timeit.Timer('1 +'), lambda: timeit.Timer('pass', 'return')):
    try:
        print(call())
    except (ValueError, SyntaxError) as error:
        print(type(error).__name__, str(error).split(' (')[0])

# output:
# b'a\n    b' 1000000 5 <timeit-src>
#
# def inner(_it, _timer):
#     S
#     _t0 = _timer()
#     for _i in _it:
#         T
#         pass
#     _t1 = _timer()
#     return _t1 - _t0
#
# ValueError stmt is neither a string nor callable
# ValueError setup is neither a string nor callable
# SyntaxError 'return' outside function
# SyntaxError 'break' outside loop
# SyntaxError 'continue' not properly in loop
# SyntaxError invalid syntax
# SyntaxError 'return' outside function
