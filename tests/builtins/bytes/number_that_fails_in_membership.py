# Whether bytes contain something is asked of its number; one that cannot tell its number is no bytes either.
class Failing:
    def __index__(self):
        raise ValueError("no number")


class Text:
    def __index__(self):
        return "two"


class Great:
    def __index__(self):
        return 2**70


for data in (b"ab", bytearray(b"ab")):
    for value in (97, Failing(), Text(), Great(), -1, None, "a"):
        try:
            print(value in data)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)

# output:
# True
# TypeError a bytes-like object is required, not 'Failing'
# TypeError a bytes-like object is required, not 'Text'
# ValueError byte must be in range(0, 256)
# ValueError byte must be in range(0, 256)
# TypeError a bytes-like object is required, not 'NoneType'
# TypeError a bytes-like object is required, not 'str'
# True
# TypeError a bytes-like object is required, not 'Failing'
# TypeError a bytes-like object is required, not 'Text'
# ValueError byte must be in range(0, 256)
# ValueError byte must be in range(0, 256)
# TypeError a bytes-like object is required, not 'NoneType'
# TypeError a bytes-like object is required, not 'str'
