# Whether the mark at the beginning of a text was written or found is the state of its coders, and can be set.
import codecs
import io

for name in "utf-8-sig", "utf-16", "utf-32", "utf-8":
    encoder = codecs.getincrementalencoder(name)()
    first = encoder.getstate()
    print(name, first, encoder.encode("a"), encoder.getstate(), encoder.encode("b"))
    encoder.setstate(first)
    print(encoder.encode("c"))
    decoder = codecs.getincrementaldecoder(name)()
    for data in (b"a", b"ab", b"\xef", b"\xef\xbb", b"\xef\xbb\xbfa", b"\xff\xfea\0", b"\xfe\xff\0a", b"",
                 b"\0\0\xfe\xff\0\0\0a"):
        decoder.reset()
        try:
            print(data, repr(decoder.decode(data)), decoder.getstate(), end=" ")
            print(repr(decoder.decode(b"", True)), decoder.getstate())
        except UnicodeDecodeError as error:
            print(error.reason, decoder.getstate()[1])

# A text of host names waits for the end of a label, but a stream does not.
encoder = codecs.getincrementalencoder("idna")()
print(encoder.encode("pyth\xf6n"), encoder.encode("ia.or"))
file = io.BytesIO()
writer = codecs.getwriter("idna")(file)
writer.write("pyth\xf6n.or")
writer.write("g")
print(file.getvalue())

# The functions below tell the order of bytes that they found: -1 little, 1 big, 0 if no mark says.
for data in b"\xff\xfea\0", b"\xfe\xff\0a", b"a\0", b"a", b"\xff\xfe\0":
    print(data, codecs.utf_16_ex_decode(data), codecs.utf_16_ex_decode(data, "replace", -1, True))
print(codecs.utf_32_ex_decode(b"\0\0\xfe\xff\0\0\0a"), codecs.utf_32_ex_decode(b"a\0\0\0", "strict", 0, True))
print(codecs.escape_encode(b"a\n'\"\\\xff"), codecs.readbuffer_encode("\xe4"), codecs.readbuffer_encode(bytearray(b"x")))

# output:
# utf-8-sig 1 b'\xef\xbb\xbfa' 0 b'b'
# b'\xef\xbb\xbfc'
# b'a' 'a' (b'', 0) '' (b'', 0)
# b'ab' 'ab' (b'', 0) '' (b'', 0)
# b'\xef' '' (b'\xef', 1) '' (b'\xef', 1)
# b'\xef\xbb' '' (b'\xef\xbb', 1) '' (b'\xef\xbb', 1)
# b'\xef\xbb\xbfa' 'a' (b'', 0) '' (b'', 0)
# invalid start byte 0
# invalid start byte 0
# b'' '' (b'', 1) '' (b'', 1)
# invalid start byte 0
# utf-16 2 b'\xff\xfea\x00' 0 b'b\x00'
# b'\xff\xfec\x00'
# b'a' '' (b'a', 2) truncated data 2
# Stream does not start with BOM 2
# b'\xef' '' (b'\xef', 2) truncated data 2
# Stream does not start with BOM 2
# Stream does not start with BOM 2
# b'\xff\xfea\x00' 'a' (b'', 0) '' (b'', 0)
# b'\xfe\xff\x00a' 'a' (b'', 1) '' (b'', 1)
# b'' '' (b'', 2) '' (b'', 2)
# Stream does not start with BOM 2
# utf-32 2 b'\xff\xfe\x00\x00a\x00\x00\x00' 0 b'b\x00\x00\x00'
# b'\xff\xfe\x00\x00c\x00\x00\x00'
# b'a' '' (b'a', 2) truncated data 2
# b'ab' '' (b'ab', 2) truncated data 2
# b'\xef' '' (b'\xef', 2) truncated data 2
# b'\xef\xbb' '' (b'\xef\xbb', 2) truncated data 2
# code point not in range(0x110000) 2
# code point not in range(0x110000) 2
# code point not in range(0x110000) 2
# b'' '' (b'', 2) '' (b'', 2)
# b'\x00\x00\xfe\xff\x00\x00\x00a' 'a' (b'', 1) '' (b'', 1)
# utf-8 0 b'a' 0 b'b'
# b'c'
# b'a' 'a' (b'', 0) '' (b'', 0)
# b'ab' 'ab' (b'', 0) '' (b'', 0)
# b'\xef' '' (b'\xef', 0) unexpected end of data 0
# b'\xef\xbb' '' (b'\xef\xbb', 0) unexpected end of data 0
# b'\xef\xbb\xbfa' '\ufeffa' (b'', 0) '' (b'', 0)
# invalid start byte 0
# invalid start byte 0
# b'' '' (b'', 0) '' (b'', 0)
# invalid start byte 0
# b'' b'xn--pythnia-d1a.'
# b'xn--pythn-mua.org'
# b'\xff\xfea\x00' ('a', 4, -1) ('\ufeffa', 4, -1)
# b'\xfe\xff\x00a' ('a', 4, 1) ('\ufffe愀', 4, -1)
# b'a\x00' ('a', 2, 0) ('a', 2, -1)
# b'a' ('', 0, 0) ('�', 1, -1)
# b'\xff\xfe\x00' ('', 2, -1) ('\ufeff�', 3, -1)
# ('a', 8, 1) ('a', 4, 0)
# (b'a\\n\\\'"\\\\\\xff', 6) (b'\xc3\xa4', 2) (b'x', 1)
