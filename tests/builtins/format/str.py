def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(f'{"ab":5}|{"ab":>5}|{"ab":^5}|{"ab":*^6}|{"abc":.2}')  # => ab   |   ab| ab  |**ab**|ab
print(f'{"é":é>3} {"ab":05}')  # => ééé ab000
print(caught(lambda: format('a', '+')))  # => ValueError: Sign not allowed in string format specifier
print(caught(lambda: format('a', ' ')))  # => ValueError: Space not allowed in string format specifier
print(caught(lambda: format('a', '=5')))  # => ValueError: '=' alignment not allowed in string format specifier
print(caught(lambda: format('a', '#')))  # => ValueError: Alternate form (#) not allowed in string format specifier
print(caught(lambda: format('a', 'd')))  # => ValueError: Unknown format code 'd' for object of type 'str'
print(caught(lambda: format('a', ',')))  # => ValueError: Cannot specify ',' with 's'.
print(caught(lambda: format('a', 'z')))  # => ValueError: Negative zero coercion (z) not allowed in string format specifier
print(format('a', 's'), format('a', ''))  # => a a
