# The texts of cookie headers: dates in every form, words split and joined, hosts that match domains.
from http import cookiejar
from http.cookiejar import (domain_match, http2time, is_HDN, iso2time, join_header_words, parse_ns_headers, reach, split_header_words, time2isoz, time2netscape)

print(time2isoz(0), time2isoz(1e9), time2netscape(0), time2netscape(1e9))
for text in ('Wed, 09 Feb 1994 22:23:32 GMT', 'Wednesday, 09-Feb-94 22:23:32 GMT', '09 Feb 1994 22:23:32', '9 Feb 94', '09-Feb-1994 22:23 EST', '09 Feb 1994 22:23:32 -0100', '9/2/1994', 'Feb 3 1994', '31 Foo 2000', '03 Feb 1994 00:00:60', '03 Feb 1994 25:00:00', '32 Jan 2000', '1 Jan 1969', '1 Jan 10000', '', 'nonsense', '03-Feb-1994 10:11:12 (PST)', '03 Feb 1994 10:11:12 UTC', 'Tue 03 Feb 2099 1:02:03 +05:30', '01 Jan 70', '01 Jan 05 12:00:00 AM'):
    print(repr(text), http2time(text))
for text in ('1994-02-03 14:15:29 -0100', '1994-02-03T14:15:29Z', '19940203T141529Z', '1994-02-03', '19940203', '1994-02-03 14:15', '1994-13-03', '94-02-03', 'x', '1994-02-03 14:15:29 +01:30'):
    print(repr(text), iso2time(text))
for header in ('foo="bar"; port="80,81"; DISCARD, bar=baz', 'a', 'a=', 'a=b c', '"quoted \\" text"; x', 'text/html; charset=utf-8, y="a\\\\b"', ' , ;; = , last', 'foo=bar;bar=baz', ''):
    try:
        words = split_header_words([header])
        print(repr(header), words, join_header_words(words))
    except AssertionError as error:
        print(repr(header), 'AssertionError')
print(join_header_words([[('a', None), ('b', ''), ('c', 'd e'), ('f', 'g"h\\')], [], [('x', 'y-z')]]))
for header in ('a=1; Path=/; Expires="Wed, 09 Feb 1994 22:23:32 GMT"', 'a="x;y"; VERSION="1"', '; a=1', 'a; secure; max-age=5', ' =v; b', 'a=1;;domain=', 'n=v; expires=bad; Custom=Thing'):
    print(repr(header), parse_ns_headers([header]))
for a, b in (('x.y.com', '.y.com'), ('y.com', '.y.com'), ('x.y.com', 'y.com'), ('X.Y.com', 'x.y.COM'), ('1.2.3.4', '.3.4'), ('1.2.3.4', '1.2.3.4'), ('a.b.c.com', '.c.com'), ('ac.com', '.c.com'), ('a.com', '.'), ('', '')):
    print(a, b, domain_match(a, b), cookiejar.user_domain_match(a, b), cookiejar.liberal_is_HDN(a))
print([(h, is_HDN(h), reach(h)) for h in ('www.acme.com', 'acme.com', 'acme.local', 'local', '', '.', '.x.y', '1.2.3.4', 'a.b.')])
print([cookiejar.offset_from_tz_string(z) for z in ('UTC', 'Z', '+0130', '-08:00', '5', 'EST', '')], cookiejar.escape_path('/a b/%7ex%2f/ü~'), cookiejar.unmatched(__import__('re').search('b', 'abc')))

# output:
# 1970-01-01 00:00:00Z 2001-09-09 01:46:40Z Thu, 01-Jan-1970 00:00:00 GMT Sun, 09-Sep-2001 01:46:40 GMT
# 'Wed, 09 Feb 1994 22:23:32 GMT' 760832612.0
# 'Wednesday, 09-Feb-94 22:23:32 GMT' 760832612
# '09 Feb 1994 22:23:32' 760832612
# '9 Feb 94' 760752000
# '09-Feb-1994 22:23 EST' None
# '09 Feb 1994 22:23:32 -0100' 760836212
# '9/2/1994' 760752000
# 'Feb 3 1994' None
# '31 Foo 2000' None
# '03 Feb 1994 00:00:60' 760233660
# '03 Feb 1994 25:00:00' None
# '32 Jan 2000' None
# '1 Jan 1969' None
# '1 Jan 10000' None
# '' None
# 'nonsense' None
# '03-Feb-1994 10:11:12 (PST)' 760270272
# '03 Feb 1994 10:11:12 UTC' 760270272
# 'Tue 03 Feb 2099 1:02:03 +05:30' None
# '01 Jan 70' 3155760000
# '01 Jan 05 12:00:00 AM' None
# '1994-02-03 14:15:29 -0100' 760288529
# '1994-02-03T14:15:29Z' 760284929
# '19940203T141529Z' 760284929
# '1994-02-03' 760233600
# '19940203' 760233600
# '1994-02-03 14:15' 760284900
# '1994-13-03' None
# '94-02-03' None
# 'x' None
# '1994-02-03 14:15:29 +01:30' 760279529
# 'foo="bar"; port="80,81"; DISCARD, bar=baz' [[('foo', 'bar'), ('port', '80,81'), ('DISCARD', None)], [('bar', 'baz')]] foo=bar; port="80,81"; DISCARD, bar=baz
# 'a' [[('a', None)]] a
# 'a=' [[('a', '')]] a=""
# 'a=b c' [[('a', 'b'), ('c', None)]] a=b; c
# '"quoted \\" text"; x' [[('"quoted', None), ('\\"', None), ('text"', None), ('x', None)]] "quoted; \"; text"; x
# 'text/html; charset=utf-8, y="a\\\\b"' [[('text/html', None), ('charset', 'utf-8')], [('y', 'a\\b')]] text/html; charset=utf-8, y="a\\b"
# ' , ;; = , last' [[('last', None)]] last
# 'foo=bar;bar=baz' [[('foo', 'bar'), ('bar', 'baz')]] foo=bar; bar=baz
# '' []
# a; b=""; c="d e"; f="g\"h\\", x=y-z
# 'a=1; Path=/; Expires="Wed, 09 Feb 1994 22:23:32 GMT"' [[('a', '1'), ('path', '/'), ('expires', 760832612.0), ('version', '0')]]
# 'a="x;y"; VERSION="1"' [[('a', '"x'), ('y"', None), ('version', '1')]]
# '; a=1' []
# 'a; secure; max-age=5' [[('a', None), ('secure', None), ('max-age', '5'), ('version', '0')]]
# ' =v; b' []
# 'a=1;;domain=' [[('a', '1'), ('domain', ''), ('version', '0')]]
# 'n=v; expires=bad; Custom=Thing' [[('n', 'v'), ('expires', None), ('Custom', 'Thing'), ('version', '0')]]
# x.y.com .y.com True True True
# y.com .y.com False False True
# x.y.com y.com False False True
# X.Y.com x.y.COM True True True
# 1.2.3.4 .3.4 False False False
# 1.2.3.4 1.2.3.4 True True False
# a.b.c.com .c.com True True True
# ac.com .c.com False False True
# a.com . False False True
#   True True True
# [('www.acme.com', True, '.acme.com'), ('acme.com', True, 'acme.com'), ('acme.local', True, '.local'), ('local', True, 'local'), ('', False, ''), ('.', False, '.'), ('.x.y', False, '.x.y'), ('1.2.3.4', False, '1.2.3.4'), ('a.b.', False, 'a.b.')]
# [0, 0, 5400, -28800, 18000, None, None] /a%20b/%7Ex%2F/%C3%BC~ ac
