# strptime of every directive, errors with their exact text.
from datetime import date, datetime, time

for text, form in (('24 2 3', '%y %m %d'), ('68 1 1', '%y %m %d'), ('69 1 1', '%y %m %d'), ('Tue Jan  2 03:04:05 2024', '%c'), ('2024 032', '%Y %j'), ('2024 10 1', '%G %V %u'), ('03:04 PM', '%I:%M %p'), ('12:00 am', '%I:%M %p'), ('2024 5 Monday', '%Y %W %A'), ('2024 5 0', '%Y %U %w'), ('1.5', '%S.%f'), ('123456 +0130', '%f %z'), ('-03:30:15', '%z'), ('Z', '%z'), ('GMT', '%Z'), ('100%', '%j%%'), ('5 MAR 2020', '%d %b %Y'), ('march 1', '%B %d'), ('  2024  1', '%Y %m'), ('01/02/24', '%x'), ('20240102T0304', '%Y%m%dT%H%M')):
    try:
        print(text, '|', repr(datetime.strptime(text, form)))
    except Exception as error:
        print(text, '|', type(error).__name__, error)
for text, form in (('x', '%d'), ('2024-13', '%Y-%m'), ('2024-02-30', '%Y-%m-%d'), ('1 2', '%d'), ('1', '%Q'), ('1', '%'), ('2024 1', '%G %V'), ('1 2024', '%u %Y'), ('2024 54 1', '%G %V %u'), ('2024 1 1', '%Y %V %u'), ('', '%d'), ('+25', '%z')):
    try:
        print(repr(datetime.strptime(text, form)))
    except Exception as error:
        print(type(error).__name__, error)
print(date.strptime('2024-01-02', '%Y-%m-%d'), time.strptime('03:04', '%H:%M'))

# output:
# 24 2 3 | datetime.datetime(2024, 2, 3, 0, 0)
# 68 1 1 | datetime.datetime(2068, 1, 1, 0, 0)
# 69 1 1 | datetime.datetime(1969, 1, 1, 0, 0)
# Tue Jan  2 03:04:05 2024 | datetime.datetime(2024, 1, 2, 3, 4, 5)
# 2024 032 | datetime.datetime(2024, 2, 1, 0, 0)
# 2024 10 1 | datetime.datetime(2024, 3, 4, 0, 0)
# 03:04 PM | datetime.datetime(1900, 1, 1, 15, 4)
# 12:00 am | datetime.datetime(1900, 1, 1, 0, 0)
# 2024 5 Monday | datetime.datetime(2024, 1, 29, 0, 0)
# 2024 5 0 | datetime.datetime(2024, 2, 4, 0, 0)
# 1.5 | datetime.datetime(1900, 1, 1, 0, 0, 1, 500000)
# 123456 +0130 | datetime.datetime(1900, 1, 1, 0, 0, 0, 123456, tzinfo=datetime.timezone(datetime.timedelta(seconds=5400)))
# -03:30:15 | datetime.datetime(1900, 1, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=73785)))
# Z | datetime.datetime(1900, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)
# GMT | datetime.datetime(1900, 1, 1, 0, 0)
# 100% | datetime.datetime(1900, 4, 10, 0, 0)
# 5 MAR 2020 | datetime.datetime(2020, 3, 5, 0, 0)
# strptime_directives.py:6: DeprecationWarning: Parsing dates involving a day of month without a year specified is ambiguous
# and fails to parse leap day. The default behavior will change in Python 3.15
# to either always raise an exception or to use a different default year (TBD).
# To avoid trouble, add a specific year to the input & format.
# See https://github.com/python/cpython/issues/70647.
#   print(text, '|', repr(datetime.strptime(text, form)))
# march 1 | datetime.datetime(1900, 3, 1, 0, 0)
#   2024  1 | ValueError time data '  2024  1' does not match format '%Y %m'
# 01/02/24 | datetime.datetime(2024, 1, 2, 0, 0)
# 20240102T0304 | datetime.datetime(2024, 1, 2, 3, 4)
# strptime_directives.py:11: DeprecationWarning: Parsing dates involving a day of month without a year specified is ambiguous
# and fails to parse leap day. The default behavior will change in Python 3.15
# to either always raise an exception or to use a different default year (TBD).
# To avoid trouble, add a specific year to the input & format.
# See https://github.com/python/cpython/issues/70647.
#   print(repr(datetime.strptime(text, form)))
# ValueError time data 'x' does not match format '%d'
# ValueError unconverted data remains: 3
# ValueError day 30 must be in range 1..29 for month 2 in year 2024
# ValueError unconverted data remains:  2
# ValueError 'Q' is a bad directive in format '%Q'
# ValueError stray % in format '%'
# ValueError ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').
# datetime.datetime(2024, 1, 1, 0, 0)
# ValueError time data '2024 54 1' does not match format '%G %V %u'
# ValueError ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.
# ValueError time data '' does not match format '%d'
# ValueError time data '+25' does not match format '%z'
# 2024-01-02 03:04:00
