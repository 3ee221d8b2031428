# email.utils: addresses, dates, identifiers.
import datetime
from email import utils
from email.headerregistry import Address, Group

for pair in (('', 'a@b.c'), ('A B', 'a@b.c'), ('A, B', 'a@b.c'), ('Ä', 'a@b.c'), ('q"t', 'a@b')):
    print(utils.formataddr(pair), utils.parseaddr(utils.formataddr(pair)))
for text in ('A B <a@b>', 'a@b', '"Last, F" <x@y>', 'a@b (Comment)', '<a@b>', '', 'nonsense', 'a@b, c@d', 'X <a@b>,'):
    print(repr(text), utils.parseaddr(text))
print(utils.getaddresses(['a@b, C <d@e>', '"F, G" <h@i>']))
print(utils.formatdate(0), utils.formatdate(1e9, usegmt=True), utils.parsedate('Mon, 20 Nov 1995 19:12:08 -0500'))
print(utils.parsedate_tz('Mon, 20 Nov 1995 19:12:08 -0500'), utils.parsedate_tz('nonsense'), utils.mktime_tz(utils.parsedate_tz('1 Jan 1970 00:00:10 GMT')))
for text in ('Thu, 01 Jan 2024 10:00:00 +0200', '1 Jan 2024 10:00 GMT', 'Thu, 01 Jan 2024 10:00:00 -0000', 'bad'):
    try:
        print(repr(utils.parsedate_to_datetime(text)))
    except ValueError as error:
        print(error)
print(utils.format_datetime(datetime.datetime(2024, 2, 3, 4, 5, 6)), utils.format_datetime(datetime.datetime(2024, 2, 3, 4, 5, 6, tzinfo=datetime.timezone.utc), usegmt=True))
print(utils.make_msgid(domain='example.com').endswith('@example.com>'), utils.quote('a"b\\'), utils.unquote('"a\\"b"'), utils.unquote('<x>'))
print(Address('A B', 'u', 'd.e'), repr(Address(addr_spec='u@d')), Address('A. B', 'u', 'd').addr_spec, str(Address('A. B', 'u', 'd')))
print(Group('team', [Address('A', 'a', 'b'), Address('', 'c', 'd')]), Address('x', 'y', 'z') == Address('x', 'y', 'z'))

# output:
# a@b.c ('', 'a@b.c')
# A B <a@b.c> ('A B', 'a@b.c')
# "A, B" <a@b.c> ('A, B', 'a@b.c')
# =?utf-8?b?w4Q=?= <a@b.c> ('=?utf-8?b?w4Q=?=', 'a@b.c')
# "q\"t" <a@b> ('q"t', 'a@b')
# 'A B <a@b>' ('A B', 'a@b')
# 'a@b' ('', 'a@b')
# '"Last, F" <x@y>' ('Last, F', 'x@y')
# 'a@b (Comment)' ('Comment', 'a@b')
# '<a@b>' ('', 'a@b')
# '' ('', '')
# 'nonsense' ('', 'nonsense')
# 'a@b, c@d' ('', '')
# 'X <a@b>,' ('X', 'a@b')
# [('', 'a@b'), ('C', 'd@e'), ('F, G', 'h@i')]
# Thu, 01 Jan 1970 00:00:00 -0000 Sun, 09 Sep 2001 01:46:40 GMT (1995, 11, 20, 19, 12, 8, 0, 1, -1)
# (1995, 11, 20, 19, 12, 8, 0, 1, -1, -18000) None 10
# datetime.datetime(2024, 1, 1, 10, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200)))
# datetime.datetime(2024, 1, 1, 10, 0, tzinfo=datetime.timezone.utc)
# datetime.datetime(2024, 1, 1, 10, 0)
# Invalid date value or format "bad"
# Sat, 03 Feb 2024 04:05:06 -0000 Sat, 03 Feb 2024 04:05:06 GMT
# True a\"b\\ a"b x
# A B <u@d.e> Address(display_name='', username='u', domain='d') u@d "A. B" <u@d>
# team: A <a@b>, c@d; True
