def show(function, *args, **keywords):
    try:
        print(repr(function(*args, **keywords)))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


text = "a\u00e9\u20ac\U0001f600\ud800"
for handler in ("strict", "ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace", "surrogateescape", "surrogatepass"):
    for encoding in ("ascii", "latin-1", "utf-8"):
        show(text.encode, encoding, handler)

# output:
# UnicodeEncodeError: 'ascii' codec can't encode characters in position 1-4: ordinal not in range(128)
# UnicodeEncodeError: 'latin-1' codec can't encode characters in position 2-4: ordinal not in range(256)
# UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 4: surrogates not allowed
# b'a'
# b'a\xe9'
# b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80'
# b'a????'
# b'a\xe9???'
# b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80?'
# b'a&#233;&#8364;&#128512;&#55296;'
# b'a\xe9&#8364;&#128512;&#55296;'
# b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80&#55296;'
# b'a\\xe9\\u20ac\\U0001f600\\ud800'
# b'a\xe9\\u20ac\\U0001f600\\ud800'
# b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\\ud800'
# b'a\\N{LATIN SMALL LETTER E WITH ACUTE}\\N{EURO SIGN}\\N{GRINNING FACE}\\ud800'
# b'a\xe9\\N{EURO SIGN}\\N{GRINNING FACE}\\ud800'
# b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\\ud800'
# UnicodeEncodeError: 'ascii' codec can't encode characters in position 1-4: ordinal not in range(128)
# UnicodeEncodeError: 'latin-1' codec can't encode characters in position 2-4: ordinal not in range(256)
# UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 4: surrogates not allowed
# UnicodeEncodeError: 'ascii' codec can't encode characters in position 1-4: ordinal not in range(128)
# UnicodeEncodeError: 'latin-1' codec can't encode characters in position 2-4: ordinal not in range(256)
# b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\xed\xa0\x80'
