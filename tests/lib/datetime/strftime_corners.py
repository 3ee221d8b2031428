# strftime and format of dates, times and datetimes: every directive, years below 1000, odd text, objects of one's own.
from datetime import date, datetime, time, timedelta, timezone

d = datetime(2024, 3, 5, 3, 4, 5, 6789, tzinfo=timezone(timedelta(hours=-3, minutes=-30), 'NST'))
for code in 'aAwdbBmyYHIpMSfzZjUWcxX%GuV:zCDeFhklnrRstT':
    if code not in 'kls:Pn':
        print(code, d.strftime('%' + code), d.date().strftime('%' + code), d.timetz().strftime('%' + code), d.replace(tzinfo=None).strftime('%' + code))
print(d.strftime('%:z'), datetime(1, 2, 3).strftime('%Y %y %G %C %F'), date(999, 1, 1).strftime('%Y'), d.strftime(''), d.strftime('é %d 😀'), d.strftime('%%d'))
print(datetime(2024, 1, 1, tzinfo=timezone(timedelta(seconds=5))).strftime('%z %:z'), datetime(2024, 1, 1, tzinfo=timezone(timedelta(microseconds=5))).strftime('%z %:z'), timezone(timedelta(microseconds=5)), timezone(-timedelta(microseconds=5)))
print(f'{d:%d/%m}', f'{d}', format(d.date(), '%j'), format(d.time(), ''), '{:%H}'.format(d))


class Mine(datetime):
    def __str__(self):
        return 'mine'

    def strftime(self, form):
        return f'<{form}>'


m = Mine(2024, 1, 1)
print(f'{m}', f'{m:%d}', format(m, ''), m.ctime(), date(2024, 1, 9).ctime())
for call in (lambda: d.strftime(5), lambda: format(d, 5)):
    try:
        print(call())
    except TypeError as error:
        print(type(error).__name__, error)
for n in (1, 2, 10, 100):
    print(date(n, 12, 31).strftime('%U %W %V %G %u %w %j'))

# output:
# a Tue Tue Mon Tue
# A Tuesday Tuesday Monday Tuesday
# w 2 2 1 2
# d 05 05 01 05
# b Mar Mar Jan Mar
# B March March January March
# m 03 03 01 03
# y 24 24 00 24
# Y 2024 2024 1900 2024
# H 03 00 03 03
# I 03 12 03 03
# p AM AM AM AM
# M 04 00 04 04
# S 05 00 05 05
# f 006789 000000 006789 006789
# z -0330  -0330
# Z NST  NST
# j 065 065 001 065
# U 09 09 00 09
# W 10 10 01 10
# c Tue Mar  5 03:04:05 2024 Tue Mar  5 00:00:00 2024 Mon Jan  1 03:04:05 1900 Tue Mar  5 03:04:05 2024
# x 03/05/24 03/05/24 01/01/00 03/05/24
# X 03:04:05 00:00:00 03:04:05 03:04:05
# % % % % %
# G 2024 2024 1900 2024
# u 2 2 1 2
# V 10 10 01 10
# z -0330  -0330
# C 20 20 19 20
# D 03/05/24 03/05/24 01/01/00 03/05/24
# e  5  5  1  5
# F 2024-03-05 2024-03-05 1900-01-01 2024-03-05
# h Mar Mar Jan Mar
# r 03:04:05 AM 12:00:00 AM 03:04:05 AM 03:04:05 AM
# R 03:04 00:00 03:04 03:04
# t
# T 03:04:05 00:00:00 03:04:05 03:04:05
# -03:30 0001 01 0001 00 0001-02-03 0999  é 05 😀 %d
# +000005 +00:00:05 +000000.000005 +00:00:00.000005 UTC+00:00:00.000005 UTC-00:00:00.000005
# 05/03 2024-03-05 03:04:05.006789-03:30 065 03:04:05.006789 03
# mine <%d> mine Mon Jan  1 00:00:00 2024 Tue Jan  9 00:00:00 2024
# TypeError strftime() argument 1 must be str, not int
# TypeError format() argument 2 must be str, not int
# 52 53 01 0002 1 1 365
# 52 52 01 0003 2 2 365
# 52 52 52 0010 5 5 365
# 52 52 52 0100 5 5 365
