"""An empty target takes any iterable that has nothing in it, generators too: they are run to their end."""


def quiet():
    print('begun')
    return 5
    yield


() = quiet()
[] = (n for n in [])
for text in '', 'a':
    try:
        () = (char for char in text)
        print('nothing in', repr(text))
    except ValueError as error:
        print(error)

for [] in [[], (), quiet()]:
    print('turn')

# output:
# begun
# nothing in ''
# too many values to unpack (expected 0)
# turn
# turn
# begun
# turn
