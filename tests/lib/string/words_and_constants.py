# string's constants and capwords: what is in them, separators, texts that are not words.
import string

print(string.ascii_letters == string.ascii_lowercase + string.ascii_uppercase, string.digits, string.hexdigits, string.octdigits, repr(string.whitespace), len(string.punctuation), len(string.printable), set(string.printable) >= set(string.punctuation + string.whitespace))
print(string.capwords('  hello   wORLD '), string.capwords('a-b-c', '-'), repr(string.capwords(' a  b ', ' ')), string.capwords("it's o'neil"), string.capwords(''), string.capwords('ǆ ß'))
for call in (lambda: string.capwords(5), lambda: string.capwords('a', ''), lambda: string.capwords('a', 5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__)

# output:
# True 0123456789 0123456789abcdefABCDEF 01234567 ' \t\n\r\x0b\x0c' 32 100 True
# Hello World A-B-C ' A  B ' It's O'neil  ǅ Ss
# AttributeError
# ValueError
# AttributeError
