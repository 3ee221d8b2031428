if __debug__:
    print('debug')  # => debug
if 0:
    print('never')
while 0:
    print('never')
print(not 0, not 'x', -0.0)  # => True False -0.0
