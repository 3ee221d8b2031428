def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(chr(97), chr(0x1f600), ord('a'), ord('😀'), ord(b'a'))  # => a 😀 97 128512 97
print(caught(lambda: chr(-1)))  # => ValueError: chr() arg not in range(0x110000)
print(caught(lambda: chr(0x110000)))  # => ValueError: chr() arg not in range(0x110000)
print(caught(lambda: chr('a')))  # => TypeError: 'str' object cannot be interpreted as an integer
print(caught(lambda: ord('ab')))  # => TypeError: ord() expected a character, but string of length 2 found
print(caught(lambda: ord(5)))  # => TypeError: ord() expected string of length 1, but int found
print(caught(lambda: ord('')))  # => TypeError: ord() expected a character, but string of length 0 found
