try:
    with 5: pass
except TypeError as e:
    print(e)  # => 'int' object does not support the context manager protocol (missed __exit__ method)
