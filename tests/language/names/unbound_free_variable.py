def f():
    def g(): return x
    try:
        g()
    except NameError as e:
        print(e)  # => cannot access free variable 'x' where it is not associated with a value in enclosing scope
    x = 1
    print(g())  # => 1
f()
