def f():
    x = 1
    del x
    try:
        x
    except UnboundLocalError as e:
        print(e)  # => cannot access local variable 'x' where it is not associated with a value
    x = 2
    print(x)  # => 2
f()
