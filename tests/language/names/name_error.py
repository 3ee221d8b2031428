try:
    missing
except NameError as e:
    print(e)  # => name 'missing' is not defined
