def f():
    try:
        try:
            return 'r'
        finally:
            print('inner')  # => inner
    finally:
        print('outer')  # => outer
print(f())  # => r
