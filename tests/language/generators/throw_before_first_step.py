def g():
    try:
        yield 1
    except ValueError:
        print('not here')
    finally:
        print('nor here')

x = g()
try:
    x.throw(ValueError('t'))
except ValueError as error:
    print(error, x.gi_frame, list(x))
y = g()
y.close()
print(next(y, 'closed'))
# A loop that begins with its yield catches what comes later.
def h():
    while True:
        try:
            yield
        except KeyError as error:
            print('caught', error)
z = h()
next(z)
z.throw(KeyError(1))
z.throw(KeyError(2))

# output:
# t None []
# closed
# caught 1
# caught 2
