# strptime: every directive, white space, case, weeks, years of two digits, zones, what is left over, what is refused.
from datetime import date, datetime, time

cases = [('2024-03-05', '%Y-%m-%d'), ('5 Mar 24', '%d %b %y'), ('TUESDAY march 5 2024', '%A %B %d %Y'), ('01:02 pm', '%I:%M %p'), ('12:30 AM', '%I:%M %p'), ('68 69', '%y %d'), ('68', '%y'), ('69', '%y'), ('2024 065', '%Y %j'), ('2024 10 2', '%Y %W %w'), ('2024 10 Tue', '%Y %U %a'), ('2024-W10-2', '%G-W%V-%u'), ('.5', '.%f'), ('.1234567', '.%f'),
         ('+0530', '%z'), ('-05:30:15.123456', '%z'), ('Z', '%z'), ('UTC', '%Z'), ('GMT', '%Z'), ('03/05/24', '%D'), ('03/05/24', '%x'), ('13:14:15', '%X'), ('13:14:15', '%T'), ('13:14', '%R'), ('Tue Mar  5 13:14:15 2024', '%c'), ('  5', '%d'), ('5\n6', '%d %m'), ('5%', '%d%%'), ('2024-03-05', '%F'), ('1.2.2024', '%d.%m.%Y'), ('2024-3-5x', '%Y-%m-%d'), ('24', '%Y'), ('13', '%m'), ('', '%d'),
         ('30 2', '%d %m'), ('29 2 2023', '%d %m %Y'), ('2024 366', '%Y %j'), ('2023 366', '%Y %j'), ('x', '%'), ('x', '%Q'), ('2024 10', '%G %V'), ('2024-10-2', '%Y-%V-%u'), ('10 2', '%V %u'), ('2024 10 2 5', '%G %V %u %j'), ('00', '%I'), ('60', '%S'), ('61', '%S'), ('62', '%S'), ('a+b', 'a+b'), ('a b', 'a  b'), ('ab', 'a b'), ('+5', '%z'), ('May 5', '%b %d'), ('2024-366', '%Y-%j'), ('24:00', '%H:%M'), ('0', '%w'), ('7', '%u')]
import warnings
warnings.simplefilter('ignore')
for text, form in cases:
    try:
        print(repr(text), form, repr(datetime.strptime(text, form)))
    except (ValueError, KeyError) as error:
        print(repr(text), form, '|', error)
print(date.strptime('5/3/24', '%d/%m/%y'), time.strptime('13:14 +01:00', '%H:%M %z'))
for call in (lambda: date.strptime('13:14', '%H:%M'), lambda: time.strptime('2024', '%Y'), lambda: datetime.strptime(b'x', '%d'), lambda: datetime.strptime('x', b'%d')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
# '2024-03-05' %Y-%m-%d datetime.datetime(2024, 3, 5, 0, 0)
# '5 Mar 24' %d %b %y datetime.datetime(2024, 3, 5, 0, 0)
# 'TUESDAY march 5 2024' %A %B %d %Y datetime.datetime(2024, 3, 5, 0, 0)
# '01:02 pm' %I:%M %p datetime.datetime(1900, 1, 1, 13, 2)
# '12:30 AM' %I:%M %p datetime.datetime(1900, 1, 1, 0, 30)
# '68 69' %y %d | unconverted data remains: 9
# '68' %y datetime.datetime(2068, 1, 1, 0, 0)
# '69' %y datetime.datetime(1969, 1, 1, 0, 0)
# '2024 065' %Y %j datetime.datetime(2024, 3, 5, 0, 0)
# '2024 10 2' %Y %W %w datetime.datetime(2024, 3, 5, 0, 0)
# '2024 10 Tue' %Y %U %a datetime.datetime(2024, 3, 12, 0, 0)
# '2024-W10-2' %G-W%V-%u datetime.datetime(2024, 3, 5, 0, 0)
# '.5' .%f datetime.datetime(1900, 1, 1, 0, 0, 0, 500000)
# '.1234567' .%f | unconverted data remains: 7
# '+0530' %z datetime.datetime(1900, 1, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
# '-05:30:15.123456' %z datetime.datetime(1900, 1, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=66584, microseconds=876544)))
# 'Z' %z datetime.datetime(1900, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)
# 'UTC' %Z datetime.datetime(1900, 1, 1, 0, 0)
# 'GMT' %Z datetime.datetime(1900, 1, 1, 0, 0)
# '03/05/24' %D | 'D' is a bad directive in format '%D'
# '03/05/24' %x datetime.datetime(2024, 3, 5, 0, 0)
# '13:14:15' %X datetime.datetime(1900, 1, 1, 13, 14, 15)
# '13:14:15' %T datetime.datetime(1900, 1, 1, 13, 14, 15)
# '13:14' %R datetime.datetime(1900, 1, 1, 13, 14)
# 'Tue Mar  5 13:14:15 2024' %c datetime.datetime(2024, 3, 5, 13, 14, 15)
# '  5' %d | time data '  5' does not match format '%d'
# '5\n6' %d %m datetime.datetime(1900, 6, 5, 0, 0)
# '5%' %d%% datetime.datetime(1900, 1, 5, 0, 0)
# '2024-03-05' %F | 'F' is a bad directive in format '%F'
# '1.2.2024' %d.%m.%Y datetime.datetime(2024, 2, 1, 0, 0)
# '2024-3-5x' %Y-%m-%d | unconverted data remains: x
# '24' %Y | time data '24' does not match format '%Y'
# '13' %m | unconverted data remains: 3
# '' %d | time data '' does not match format '%d'
# '30 2' %d %m | day 30 must be in range 1..28 for month 2 in year 1900
# '29 2 2023' %d %m %Y | day 29 must be in range 1..28 for month 2 in year 2023
# '2024 366' %Y %j datetime.datetime(2024, 12, 31, 0, 0)
# '2023 366' %Y %j datetime.datetime(2024, 1, 1, 0, 0)
# 'x' % | stray % in format '%'
# 'x' %Q | 'Q' is a bad directive in format '%Q'
# '2024 10' %G %V | ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').
# '2024-10-2' %Y-%V-%u | ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.
# '10 2' %V %u | ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A', '%a', '%w', or '%u').
# '2024 10 2 5' %G %V %u %j | Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.
# '00' %I | time data '00' does not match format '%I'
# '60' %S | second must be in 0..59, not 60
# '61' %S | second must be in 0..59, not 61
# '62' %S | unconverted data remains: 2
# 'a+b' a+b datetime.datetime(1900, 1, 1, 0, 0)
# 'a b' a  b datetime.datetime(1900, 1, 1, 0, 0)
# 'ab' a b | time data 'ab' does not match format 'a b'
# '+5' %z | time data '+5' does not match format '%z'
# 'May 5' %b %d datetime.datetime(1900, 5, 5, 0, 0)
# '2024-366' %Y-%j datetime.datetime(2024, 12, 31, 0, 0)
# '24:00' %H:%M | time data '24:00' does not match format '%H:%M'
# '0' %w datetime.datetime(1900, 1, 1, 0, 0)
# '7' %u datetime.datetime(1900, 1, 1, 0, 0)
# 2024-03-05 13:14:00+01:00
# 1900-01-01
# 00:00:00
# TypeError strptime() argument 1 must be str, not bytes
# TypeError strptime() argument 2 must be str, not bytes
