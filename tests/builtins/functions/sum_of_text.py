# sum() asks for something to go through first, and does not go through it to say that it joins no texts.
def attempt(*arguments):
    try:
        print(sum(*arguments))
    except TypeError as error:
        print(error)


attempt(None, '')
attempt([], b'')
attempt([], bytearray())

# output:
# 'NoneType' object is not iterable
# sum() can't sum bytes [use b''.join(seq) instead]
# sum() can't sum bytearray [use b''.join(seq) instead]
