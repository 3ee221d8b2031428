def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print('é€'.encode(), 'abc'.encode('ascii'), 'é'.encode('latin-1'), '€'.encode('cp1252'))  # => b'\xc3\xa9\xe2\x82\xac' b'abc' b'\xe9' b'\x80'
print('a€'.encode('utf-16-le'), 'a'.encode('utf-16'), 'a'.encode('utf-32-be'), 'a'.encode('utf-8-sig'))  # => b'a\x00\xac ' b'\xff\xfea\x00' b'\x00\x00\x00a' b'\xef\xbb\xbfa'
print(caught(lambda: 'é'.encode('ascii')))  # => UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
print(caught(lambda: 'aé€b'.encode('ascii')))  # => UnicodeEncodeError: 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)
print(caught(lambda: '€'.encode('latin-1')))  # => UnicodeEncodeError: 'latin-1' codec can't encode character '\u20ac' in position 0: ordinal not in range(256)
print(caught(lambda: '\ud800'.encode()))  # => UnicodeEncodeError: 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
print('aé€'.encode('ascii', 'ignore'), 'aé'.encode('ascii', 'replace'), 'aé'.encode('ascii', 'xmlcharrefreplace'))  # => b'a' b'a?' b'a&#233;'
print('aé😀'.encode('ascii', 'backslashreplace'))  # => b'a\\xe9\\U0001f600'
print(caught(lambda: 'a'.encode('nope')))  # => LookupError: unknown encoding: nope
print(caught(lambda: 'é'.encode('ascii', 'nope')))  # => LookupError: unknown error handler name 'nope'
print('\udc80'.encode('utf-8', 'surrogateescape'), '\ud800'.encode('utf-8', 'surrogatepass'))  # => b'\x80' b'\xed\xa0\x80'
