# The names of an encoding and of a way with errors are looked at from left to right, before anything else is: neither
# may hold a null character or half of a surrogate pair.

def attempt(function, *arguments, **keywords):
    try:
        print(function(*arguments, **keywords))
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")


for kind in bytes, bytearray:
    attempt(kind, 0, "\x00\x7f", 1)
    attempt(kind, 0, "ascii", "a\0")
    attempt(kind, "text", "utf-8\0")
    attempt(kind, "text", "\ud800", 1)
    attempt(kind, encoding="\0")
    attempt(kind, errors="\0")
    attempt(kind, 0, "ascii", "strict")

attempt(str, b"", "\0", 1)
attempt(str, 1, "ascii", "\0")
attempt(str, b"", "\ud800")
attempt(str, encoding="\0")

# output:
# ValueError: embedded null character
# ValueError: embedded null character
# ValueError: embedded null character
# UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# ValueError: embedded null character
# ValueError: embedded null character
# TypeError: encoding without a string argument
# ValueError: embedded null character
# ValueError: embedded null character
# ValueError: embedded null character
# UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# ValueError: embedded null character
# ValueError: embedded null character
# TypeError: encoding without a string argument
# ValueError: embedded null character
# ValueError: embedded null character
# UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# ValueError: embedded null character
