# strftime and strptime: each directive there and back, what does not match, what is left over, names, literals.
import datetime
from datetime import datetime as dt

when = dt(2031, 7, 4, 16, 5, 9, 120, datetime.timezone(datetime.timedelta(hours=-3, minutes=-30), 'NST'))
for directive in '%a %A %b %B %c %d %f %H %I %j %m %M %p %S %U %w %W %x %X %y %Y %z %:z %Z %G %u %V %% %D %e %F %h %R %T %n|'.split():
    print(directive, repr(when.strftime(directive)), end='; ')
print()
for text, form in (('2031-07-04 16:05', '%Y-%m-%d %H:%M'), ('Fri Jul  4 2031', '%a %b %d %Y'), ('04/07/31 4 PM', '%d/%m/%y %I %p'), ('12 am', '%I %p'), ('185 2031', '%j %Y'), ('2031-26-5', '%Y-%W-%w'), ('2031 27 5', '%G %V %u'), ('.5', '.%f'), ('.123456', '.%f'), ('+0530', '%z'), ('-03:30:15.5', '%z'), ('Z', '%z'), ('UTC', '%Z'), ('100%', '%j%%'), ('JULY', '%B'), ('68 69', '%y 69'), ('31', '%y'), ('  x', '%t x') if False else ('a  b', 'a b')):
    try:
        print(repr(text), repr(dt.strptime(text, form)))
    except ValueError as error:
        print(repr(text), error)
for text, form in (('x', '%Y'), ('2031x', '%Y'), ('2031', '%Y-%m'), ('13', '%m'), ('31 2', '%d %m'), ('29 2 2023', '%d %m %Y'), ('5', '%'), ('5', '%Q'), ('24', '%H'), ('2031 54', '%Y %W'), ('2031 1', '%G %V'), ('27', '%V'), ('366 2031', '%j %Y'), ('+25:00', '%z'), ('am', '%p'), ('60', '%M')):
    try:
        print(repr(text), form, dt.strptime(text, form))
    except ValueError as error:
        print(error)
print(f'{when:%Y}', f'{when}', f'{when:}', f'{when.date():%d.%m.}', f'{when.time():%H%%}', datetime.time(1, 2).strftime('%Y %H'), datetime.date(5, 1, 2).strftime('%Y|%y'))

# output:
# %a 'Fri'; %A 'Friday'; %b 'Jul'; %B 'July'; %c 'Fri Jul  4 16:05:09 2031'; %d '04'; %f '000120'; %H '16'; %I '04'; %j '185'; %m '07'; %M '05'; %p 'PM'; %S '09'; %U '26'; %w '5'; %W '26'; %x '07/04/31'; %X '16:05:09'; %y '31'; %Y '2031'; %z '-0330'; %:z '-03:30'; %Z 'NST'; %G '2031'; %u '5'; %V '27'; %% '%'; %D '07/04/31'; %e ' 4'; %F '2031-07-04'; %h 'Jul'; %R '16:05'; %T '16:05:09'; %n| '\n|';
# '2031-07-04 16:05' datetime.datetime(2031, 7, 4, 16, 5)
# 'Fri Jul  4 2031' datetime.datetime(2031, 7, 4, 0, 0)
# '04/07/31 4 PM' datetime.datetime(2031, 7, 4, 16, 0)
# '12 am' datetime.datetime(1900, 1, 1, 0, 0)
# '185 2031' datetime.datetime(2031, 7, 4, 0, 0)
# '2031-26-5' datetime.datetime(2031, 7, 4, 0, 0)
# '2031 27 5' datetime.datetime(2031, 7, 4, 0, 0)
# '.5' datetime.datetime(1900, 1, 1, 0, 0, 0, 500000)
# '.123456' datetime.datetime(1900, 1, 1, 0, 0, 0, 123456)
# '+0530' datetime.datetime(1900, 1, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
# '-03:30:15.5' datetime.datetime(1900, 1, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=73784, microseconds=500000)))
# 'Z' datetime.datetime(1900, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)
# 'UTC' datetime.datetime(1900, 1, 1, 0, 0)
# '100%' datetime.datetime(1900, 4, 10, 0, 0)
# 'JULY' datetime.datetime(1900, 7, 1, 0, 0)
# '68 69' datetime.datetime(2068, 1, 1, 0, 0)
# '31' datetime.datetime(2031, 1, 1, 0, 0)
# 'a  b' datetime.datetime(1900, 1, 1, 0, 0)
# time data 'x' does not match format '%Y'
# unconverted data remains: x
# time data '2031' does not match format '%Y-%m'
# unconverted data remains: 3
# formats_read_back.py:16: DeprecationWarning: Parsing dates involving a day of month without a year specified is ambiguous
# and fails to parse leap day. The default behavior will change in Python 3.15
# to either always raise an exception or to use a different default year (TBD).
# To avoid trouble, add a specific year to the input & format.
# See https://github.com/python/cpython/issues/70647.
#   print(repr(text), form, dt.strptime(text, form))
# day 31 must be in range 1..28 for month 2 in year 1900
# day 29 must be in range 1..28 for month 2 in year 2023
# stray % in format '%'
# 'Q' is a bad directive in format '%Q'
# unconverted data remains: 4
# unconverted data remains: 4
# ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').
# ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A', '%a', '%w', or '%u').
# '366 2031' %j %Y 2032-01-01 00:00:00
# offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1, seconds=3600)
# 'am' %p 1900-01-01 00:00:00
# unconverted data remains: 0
# 2031 2031-07-04 16:05:09.000120-03:30 2031-07-04 16:05:09.000120-03:30 04.07. 16% 1900 01 0005|05
