def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(','.join(['a', 'b', 'c']), ''.join(()), '-'.join('abc'))  # => a,b,c  a-b-c
print(', '.join(str(i) for i in range(3)))  # => 0, 1, 2
print('é'.join(['a', '😀']), ','.join(['x']))  # => aé😀 x
print(caught(lambda: ','.join([1])))  # => TypeError: sequence item 0: expected str instance, int found
print(caught(lambda: ','.join(['a', None])))  # => TypeError: sequence item 1: expected str instance, NoneType found
print(caught(lambda: ','.join(5)))  # => TypeError: can only join an iterable
