def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(repr('a'), repr("it's"), repr('"'), repr('\'"'))  # => 'a' "it's" '"' '\'"'
print(repr('a\n\t\r\\'), repr('\x00\x7f\x80'), repr('é€😀'))  # => 'a\n\t\r\\' '\x00\x7f\x80' 'é€😀'
print(repr('\u200b\ud800\U000e0001'))  # => '\u200b\ud800\U000e0001'
print(ascii('é€😀'), ascii('a'))  # => '\xe9\u20ac\U0001f600' 'a'
print(str('a'), str(5), str(None), str(b'ab', 'utf-8'), str())  # => a 5 None ab 
print(caught(lambda: str(b'a', 5)))  # => TypeError: str() argument 'encoding' must be str, not int
print(caught(lambda: str('a', 'utf-8')))  # => TypeError: decoding str is not supported
print(caught(lambda: str(5, 'utf-8')))  # => TypeError: decoding to str: need a bytes-like object, int found
