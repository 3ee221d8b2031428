def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print('  a '.strip(), '  a '.lstrip() + '|', '  a '.rstrip() + '|')  # => a a |   a|
print('xxaxx'.strip('x'), 'abcba'.strip('ab'), 'éaé'.strip('é'))  # => a c a
print('\u2003a\u2003'.strip())  # => a
print(caught(lambda: 'a'.strip(1)))  # => TypeError: strip arg must be None or str
