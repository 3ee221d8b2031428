import unicodedata as u
for function in (lambda: u.name('\n'), lambda: u.lookup('NO SUCH THING'), lambda: u.numeric('a'), lambda: u.digit('½'), lambda: u.decimal('²'), lambda: u.normalize('NFX', 'a'), lambda: u.category('ab'), lambda: u.category(1), lambda: u.name(''), lambda: u.numeric(5), lambda: u.normalize('NFC', 5)):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# ValueError no such name
# KeyError "undefined character name 'NO SUCH THING'"
# ValueError not a numeric character
# ValueError not a digit
# ValueError not a decimal
# ValueError invalid normalization form
# TypeError category(): argument must be a unicode character, not a string of length 2
# TypeError category() argument must be a unicode character, not int
# TypeError name(): argument 1 must be a unicode character, not a string of length 0
# TypeError numeric() argument 1 must be a unicode character, not int
# TypeError normalize() argument 2 must be str, not int
