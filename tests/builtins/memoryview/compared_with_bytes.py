# Equality looks at the items; bytes and views have no order, a bytearray has one with anything that lends bytes.
view = memoryview(b'abc')
print(view == b'abc', b'abc' == view, view == bytearray(b'abc'), view != b'abd', view == memoryview(b'abc'), view == 'abc')
for compare in (lambda: view < b'b', lambda: b'b' < view, lambda: view < view, lambda: view >= 'a'):
    try:
        print(compare())
    except TypeError as error:
        print(error)
print(bytearray(b'abd') > view, bytearray(b'a') <= view, view < bytearray(b'b'))

# output:
# True True True True True False
# '<' not supported between instances of 'memoryview' and 'bytes'
# '<' not supported between instances of 'bytes' and 'memoryview'
# '<' not supported between instances of 'memoryview' and 'memoryview'
# '>=' not supported between instances of 'memoryview' and 'str'
# True True True
