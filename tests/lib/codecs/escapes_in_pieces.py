# An escape that may go on waits for the rest of it; escape_decode() reads those of bytes, and warns once.
import codecs
import warnings

decoder = codecs.getincrementaldecoder("unicode_escape")()
pieces = [decoder.decode(bytes([byte])) for byte in br"\x41\u00e9\N{BULLET}\t\\."]
print([piece for piece in pieces if piece], repr(decoder.decode(b"", True)))
decoder = codecs.getincrementaldecoder("raw_unicode_escape")()
print([decoder.decode(bytes([byte])) for byte in br"a\u1234\x"])
try:
    codecs.getincrementaldecoder("unicode_escape")().decode(br"\x4", True)
except UnicodeDecodeError as error:
    print(error)

print(codecs.escape_decode(br"\x41\n\101\"\\"), codecs.escape_decode(br"[\x]\x4", "replace"))
for wrong in (br"ab\x4", b"ab\\"):
    try:
        codecs.escape_decode(wrong)
    except ValueError as error:
        print(error)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    print(codecs.escape_decode(br"\z\q\501"))
    print([str(one.message) for one in seen])

# output:
# ['A', 'é', '•', '\t', '\\', '.'] ''
# ['a', '', '', '', '', '', 'ሴ', '', '\\x']
# 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape
# (b'A\nA"\\', 14) (b'[?]?', 7)
# invalid \x escape at position 2
# Trailing \ in string
# (b'\\z\\qA', 8)
# ['b"\\z" is an invalid escape sequence. Such sequences will not work in the future. ']
