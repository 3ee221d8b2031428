# quote and unquote: safe characters, bytes, encodings, errors, plus signs, odd escapes.
from urllib.parse import quote, quote_from_bytes, quote_plus, unquote, unquote_plus, unquote_to_bytes

every = ''.join(map(chr, range(128)))
print(quote(every) == quote(every.encode()), quote(every, safe=''), quote(every, safe=every) == every)
print(quote('a/b c~é\u20ac😀'), quote('é', encoding='latin-1'), quote('\u20ac', encoding='latin-1', errors='replace'), quote('ab', safe='é'), quote(b'\xe9/'), quote(b'ab', safe=b'\xff'), quote(''), quote(b''))
print(quote_plus('a b+c/d'), quote_plus('a b', safe=' '), quote_plus(b'a b'), quote_plus('a b', ' '), quote_from_bytes(b' ~', safe='~'), quote_from_bytes(bytearray(b'\x00')))
for call in (lambda: quote(5), lambda: quote(None), lambda: quote(b'x', encoding='utf-8'), lambda: quote(b'x', errors='x'), lambda: quote_from_bytes('x'), lambda: quote('\ud800'), lambda: unquote(5), lambda: unquote(None), lambda: unquote_to_bytes(None), lambda: unquote(()), lambda: quote('\xe9', encoding='ascii'), lambda: unquote('%E9', encoding='nope'), lambda: unquote_plus(b'a+b')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
for text in ('%', '%%', '%4', '%41', '%4g', '%g1', '%C3%A9', '%c3%', '%E9', 'a%20b+c', 'é%41é%C3%A9', '%u1234', '% 1', '%+1', '%0', '\u1234%20'):
    print(repr(text), repr(unquote(text)), unquote_to_bytes(text), repr(unquote(text, 'latin-1')), repr(unquote_plus(text)), repr(unquote(text, errors='ignore')))
print(unquote(b'%41\xff'), unquote(b'%42'), unquote('%D1%89', 'cp1251'), unquote('%41', None, None))

# output:
# True %00%01%02%03%04%05%06%07%08%09%0A%0B%0C%0D%0E%0F%10%11%12%13%14%15%16%17%18%19%1A%1B%1C%1D%1E%1F%20%21%22%23%24%25%26%27%28%29%2A%2B%2C-.%2F0123456789%3A%3B%3C%3D%3E%3F%40ABCDEFGHIJKLMNOPQRSTUVWXYZ%5B%5C%5D%5E_%60abcdefghijklmnopqrstuvwxyz%7B%7C%7D~%7F True
# a/b%20c~%C3%A9%E2%82%AC%F0%9F%98%80 %E9 %3F ab %E9/ ab
# a+b%2Bc%2Fd a+b a+b a+b %20~ %00
# TypeError quote_from_bytes() expected bytes
# TypeError quote_from_bytes() expected bytes
# TypeError quote() doesn't support 'encoding' for bytes
# TypeError quote() doesn't support 'errors' for bytes
# TypeError quote_from_bytes() expected bytes
# UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# TypeError argument of type 'int' is not a container or iterable
# TypeError argument of type 'NoneType' is not a container or iterable
# AttributeError 'NoneType' object has no attribute 'split'
# AttributeError 'tuple' object has no attribute 'split'
# UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# LookupError unknown encoding: nope
# TypeError a bytes-like object is required, not 'str'
# '%' '%' b'%' '%' '%' '%'
# '%%' '%%' b'%%' '%%' '%%' '%%'
# '%4' '%4' b'%4' '%4' '%4' '%4'
# '%41' 'A' b'A' 'A' 'A' 'A'
# '%4g' '%4g' b'%4g' '%4g' '%4g' '%4g'
# '%g1' '%g1' b'%g1' '%g1' '%g1' '%g1'
# '%C3%A9' 'é' b'\xc3\xa9' 'Ã©' 'é' 'é'
# '%c3%' '�%' b'\xc3%' 'Ã%' '�%' '%'
# '%E9' '�' b'\xe9' 'é' '�' ''
# 'a%20b+c' 'a b+c' b'a b+c' 'a b+c' 'a b c' 'a b+c'
# 'é%41é%C3%A9' 'éAéé' b'\xc3\xa9A\xc3\xa9\xc3\xa9' 'éAéÃ©' 'éAéé' 'éAéé'
# '%u1234' '%u1234' b'%u1234' '%u1234' '%u1234' '%u1234'
# '% 1' '% 1' b'% 1' '% 1' '% 1' '% 1'
# '%+1' '%+1' b'%+1' '%+1' '% 1' '%+1'
# '%0' '%0' b'%0' '%0' '%0' '%0'
# 'ሴ%20' 'ሴ ' b'\xe1\x88\xb4 ' 'ሴ ' 'ሴ ' 'ሴ '
# A� B С‰ A
