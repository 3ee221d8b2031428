for source in ('[x for x in (y := [1])]', '[x for x in f(lambda: (y := 1))]', '[[x for x in z] for z in [(y := 1)]]', '[(y := x) for x in [1]]', '[x for x in [1] if (y := x)]', '{x for x in [1] for z in (y := [2])}'):
    try:
        compile(source, 'source', 'eval')
        print('fine')
    except SyntaxError as error:
        print(error.msg)

# output:
# assignment expression cannot be used in a comprehension iterable expression
# assignment expression cannot be used in a comprehension iterable expression
# assignment expression cannot be used in a comprehension iterable expression
# fine
# fine
# assignment expression cannot be used in a comprehension iterable expression
