# Labels of host names are prepared by the tables of RFC 3454 before they are coded, and must come back the same.
import codecs

for name in ("foo\xad\u034fB\u1806ar", "Straße.de", "bad\u2028.org", "abc\u0627", "\u06271.org", "\ue000", "ok.a\x80b",
             "xn--pythön", "a..b", "x" * 64 + ".com"):
    try:
        print(name.encode("idna"))
    except UnicodeEncodeError as error:
        print(ascii(error.object), error.start, error.end, ascii(error.reason))

for name in (b"xn--pythn-mua.org.", b"XN--strae-oqa", b"pyt\xffhon.org", b"de.xn--a-0", b"xn--zz&z"):
    try:
        print(name.decode("idna"))
    except UnicodeError as error:
        print(error.object, error.start, error.end, error.reason)

# output:
# b'foobar'
# b'strasse.de'
# 'bad\u2028.org' 3 4 "Invalid character '\\u2028'"
# 'abc\u0627' 0 1 'Violation of BIDI requirement 2'
# '\u06271.org' 1 2 'Violation of BIDI requirement 3'
# '\ue000' 0 1 "Invalid character '\\ue000'"
# 'ok.a\x80b' 4 5 "Invalid character '\\x80'"
# 'xn--pyth\xf6n' 0 4 'Label starts with ACE prefix'
# 'a..b' 2 3 'label empty'
# 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.com' 0 64 'label too long'
# pythön.org.
# b'XN--strae-oqa' 0 13 IDNA does not round-trip, 'b'XN--strae-oqa'' != 'b'strasse''
# b'pyt\xffhon.org' 3 4 ordinal not in range(128)
# b'de.xn--a-0' 10 11 incomplete punycode string
# b'xn--zz&z' 6 7 Invalid extended code point '38'
