# urljoin by the examples' kinds of RFC 3986 and beyond: dots above the top, empty parts, schemes, queries.
from urllib.parse import urljoin

base = 'http://a/b/c/d;p?q'
for url in ('g:h', 'g', './g', 'g/', '/g', '//g', '?y', 'g?y', '#s', 'g#s', 'g?y#s', ';x', 'g;x', 'g;x?y#s', '', '.', './', '..', '../', '../g', '../..', '../../', '../../g', '../../../g', '../../../../g', '/./g', '/../g', 'g.', '.g', 'g..', '..g', './../g', './g/.', 'g/./h',
            'g/../h', 'g;x=1/./y', 'g;x=1/../y', 'g?y/./x', 'g#s/../x', 'http:g', 'http:', 'https:g', '//', '///x', 'a//b', '/a//b', '..//g', 'é'):
    print(repr(url), urljoin(base, url))
for base, url in (('', 'x'), ('x', ''), ('http://h', 'x'), ('http://h?q', 'x'), ('file:///a/b', 'c'), ('mailto:a', 'b'), ('svn://h/a', 'b'), ('a/b', 'c'), ('/a/b', '../../c'), ('http://h/a/', '..'), ('unknown://h/a', 'b'), ('ws://h/a', 'b'), ('http://h/a;b', ';c'), ('http://h/a#f', '?q'), ('http://h/a', '//x/y'), ('//h/a', 'b'), ('http:///a', 'b'), ('s:a/b', 's:c')):
    print(base, url, urljoin(base, url))
print(urljoin(b'http://h/a', b'b'), urljoin('http://h/a#f', '', allow_fragments=False))

# output:
# 'g:h' g:h
# 'g' http://a/b/c/g
# './g' http://a/b/c/g
# 'g/' http://a/b/c/g/
# '/g' http://a/g
# '//g' http://g
# '?y' http://a/b/c/d;p?y
# 'g?y' http://a/b/c/g?y
# '#s' http://a/b/c/d;p?q#s
# 'g#s' http://a/b/c/g#s
# 'g?y#s' http://a/b/c/g?y#s
# ';x' http://a/b/c/;x
# 'g;x' http://a/b/c/g;x
# 'g;x?y#s' http://a/b/c/g;x?y#s
# '' http://a/b/c/d;p?q
# '.' http://a/b/c/
# './' http://a/b/c/
# '..' http://a/b/
# '../' http://a/b/
# '../g' http://a/b/g
# '../..' http://a/
# '../../' http://a/
# '../../g' http://a/g
# '../../../g' http://a/g
# '../../../../g' http://a/g
# '/./g' http://a/g
# '/../g' http://a/g
# 'g.' http://a/b/c/g.
# '.g' http://a/b/c/.g
# 'g..' http://a/b/c/g..
# '..g' http://a/b/c/..g
# './../g' http://a/b/g
# './g/.' http://a/b/c/g/
# 'g/./h' http://a/b/c/g/h
# 'g/../h' http://a/b/c/h
# 'g;x=1/./y' http://a/b/c/g;x=1/y
# 'g;x=1/../y' http://a/b/c/y
# 'g?y/./x' http://a/b/c/g?y/./x
# 'g#s/../x' http://a/b/c/g#s/../x
# 'http:g' http://a/b/c/g
# 'http:' http://a/b/c/d;p?q
# 'https:g' https:g
# '//' http://a/b/c/d;p?q
# '///x' http://a/x
# 'a//b' http://a/b/c/a/b
# '/a//b' http://a/a//b
# '..//g' http://a/b/g
# 'é' http://a/b/c/é
#  x x
# x  x
# http://h x http://h/x
# http://h?q x http://h/x
# file:///a/b c file:///a/c
# mailto:a b b
# svn://h/a b svn://h/b
# a/b c a/c
# /a/b ../../c c
# http://h/a/ .. http://h/
# unknown://h/a b b
# ws://h/a b ws://h/b
# http://h/a;b ;c http://h/;c
# http://h/a#f ?q http://h/a?q
# http://h/a //x/y http://x/y
# //h/a b //h/b
# http:///a b http:///b
# s:a/b s:c s:c
# b'http://h/b' http://h/a#f
