def f():
    try:
        raise ValueError('first')
    finally:
        raise KeyError('second')
try:
    f()
except KeyError as e:
    print(e, repr(e.__context__))  # => 'second' ValueError('first')
