for what in (ValueError, ValueError('x')):
    try:
        raise what
    except ValueError as e:
        print(repr(e))
try:
    raise 5
except TypeError as e:
    print(e)
# output:
# ValueError()
# ValueError('x')
# exceptions must derive from BaseException
