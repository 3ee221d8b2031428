# Labels of host names are coded when their dot is there. Errors show the whole of what was decoded.
import codecs

decoder = codecs.getincrementaldecoder("idna")()
print([decoder.decode(b"xn--xam"), decoder.decode(b"ple-9ta.o"), decoder.decode(b"rg"), decoder.decode(b"", True)])
encoder = codecs.getincrementalencoder("idna")()
print([encoder.encode("äx"), encoder.encode("ample.org"), encoder.encode(".", True)])
print(b"xn--pythn-mua.org.".decode("idna"), codecs.decode(b"xn--pythn-mua.org", "idna"))
try:
    b"Pro\xffst-uyb24".decode("punycode")
except UnicodeDecodeError as error:
    print(error.object, error.start, error.reason)

# output:
# ['', 'äxample.', '', 'org']
# [b'', b'xn--xample-9ta.', b'org.']
# pythön.org. pythön.org
# b'Pro\xffst-uyb24' 3 ordinal not in range(128)
