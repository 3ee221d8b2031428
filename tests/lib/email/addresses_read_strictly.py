# Addresses as programs write them: comments, quotes, groups, routes; what could be read in two ways is none. Dates.
from email.utils import formataddr, getaddresses, parseaddr, parsedate, parsedate_to_datetime, parsedate_tz

for text in ("A (Very) Silly Person <person@dom.ain>", r'"A \(Very\) Silly Person" <person@dom.ain>', "a@b@c", '"foo bar"@x.com',
             "team: a@b, c@d;", "x@y (comment)", "alice@example.org <bob@example.com>", "alice@example.org, bob@x", "<@route:joe@x>",
             "a @ b . c", "user@[1.2.3.4]", "", "John Smith (Office) <js@x>", "unclosed ( <a@b>"):
    print(text, "|", parseaddr(text), getaddresses([text]), getaddresses([text], strict=False))
print(formataddr(("Éva", "e@x")), formataddr(("Éva", "e@x"), "latin-1"), formataddr(("A, B", "e@x")))

for text in ("Wed, 3 Apr 2002 14:58:26+0800", "Wed Apr  3 12:34:56 2002", "3 Apr 2002 12:34", "3 Apr 2002 12.34.56.78", "3 Apr 2002 12:34:56 -0000"):
    print(parsedate_tz(text), parsedate(text))
print(parsedate_to_datetime("3 Apr 2002 12:34:56 -0000"), parsedate_to_datetime("3 Apr 2002 12:34:56 +0000"))

# output:
# A (Very) Silly Person <person@dom.ain> | ('A Silly Person (Very)', 'person@dom.ain') [('A Silly Person (Very)', 'person@dom.ain')] [('A Silly Person (Very)', 'person@dom.ain')]
# "A \(Very\) Silly Person" <person@dom.ain> | ('A (Very) Silly Person', 'person@dom.ain') [('A (Very) Silly Person', 'person@dom.ain')] [('A (Very) Silly Person', 'person@dom.ain')]
# a@b@c | ('', '') [('', '')] [('', ''), ('', '@c')]
# "foo bar"@x.com | ('', '"foo bar"@x.com') [('', '"foo bar"@x.com')] [('', '"foo bar"@x.com')]
# team: a@b, c@d; | ('', '') [('', 'a@b'), ('', 'c@d')] [('', 'a@b'), ('', 'c@d')]
# x@y (comment) | ('comment', 'x@y') [('comment', 'x@y')] [('comment', 'x@y')]
# alice@example.org <bob@example.com> | ('', '') [('', '')] [('', 'alice@example.org'), ('', 'bob@example.com')]
# alice@example.org, bob@x | ('', '') [('', 'alice@example.org'), ('', 'bob@x')] [('', 'alice@example.org'), ('', 'bob@x')]
# <@route:joe@x> | ('', 'joe@x') [('', 'joe@x')] [('', 'joe@x')]
# a @ b . c | ('', 'a@b.c') [('', 'a@b.c')] [('', 'a@b.c')]
# user@[1.2.3.4] | ('', '') [('', '')] [('', 'user@[1.2.3.4]')]
#  | ('', '') [('', '')] []
# John Smith (Office) <js@x> | ('John Smith (Office)', 'js@x') [('John Smith (Office)', 'js@x')] [('John Smith (Office)', 'js@x')]
# unclosed ( <a@b> | ('', '') [('', '')] [(' <a@b>', 'unclosed')]
# =?utf-8?q?=C3=89va?= <e@x> =?iso-8859-1?q?=C9va?= <e@x> "A, B" <e@x>
# (2002, 4, 3, 14, 58, 26, 0, 1, -1, 28800) (2002, 4, 3, 14, 58, 26, 0, 1, -1)
# (2002, 4, 3, 12, 34, 56, 0, 1, -1, 0) (2002, 4, 3, 12, 34, 56, 0, 1, -1)
# (2002, 4, 3, 12, 34, 0, 0, 1, -1, 0) (2002, 4, 3, 12, 34, 0, 0, 1, -1)
# None None
# (2002, 4, 3, 12, 34, 56, 0, 1, -1, 0) (2002, 4, 3, 12, 34, 56, 0, 1, -1)
# 2002-04-03 12:34:56 2002-04-03 12:34:56+00:00
