def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


s = 'abc'

print('hello'[0], 'hello'[-1], 'héllo😀'[-1])  # => h o 😀
print('hello'[1:3], 'hello'[:-1], 'hello'[::-1], 'hello'[::2], 'hello'[10:], 'hello'[-100:100])  # => el hell olleh hlo  hello
print('hello'[4:1:-1], 'hello'[3::-2], ''[::-1], 'abc'[-10:10:2])  # => oll le  ac
print(caught(lambda: 'abc'[3]))  # => IndexError: string index out of range
print(caught(lambda: s['a']))  # => TypeError: string indices must be integers, not 'str'
print(caught(lambda: s[1.0]))  # => TypeError: string indices must be integers, not 'float'
print(caught(lambda: 'abc'[::0]))  # => ValueError: slice step cannot be zero
print(caught(lambda: s['a':]))  # => TypeError: slice indices must be integers or None or have an __index__ method
print(s[True])  # => b
