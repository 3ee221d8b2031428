try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError('k')
except KeyError as e:
    print(repr(e.__context__), e.__cause__)  # => ZeroDivisionError('division by zero') None
try:
    raise ValueError('v') from TypeError('t')
except ValueError as e:
    print(repr(e.__cause__), e.__suppress_context__)  # => TypeError('t') True
