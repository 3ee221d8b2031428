def g():
    try:
        while True:
            try:
                yield 1
            except ValueError as e:
                print('caught', e)
    finally:
        print('closed')
it = g()
next(it)
print(it.throw(ValueError('v')))
it.close()
try:
    it.throw(KeyError('k'))
except KeyError as e:
    print('raised', e)
# output:
# caught v
# 1
# closed
# raised 'k'
