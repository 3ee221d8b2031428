# calendar: weeks of months in every form, first weekdays, the months around, dates at the ends, names.
import calendar
import datetime

c = calendar.Calendar(6)
print(c.monthdayscalendar(2024, 2), c.monthdays2calendar(2023, 2)[0], [d.isoformat() for d in c.monthdatescalendar(2024, 9)[0]])
print(list(c.itermonthdays(2021, 2))[:8], list(c.itermonthdays3(1, 1))[:2], list(c.itermonthdays4(9999, 12))[-1], list(c.iterweekdays()), list(c.itermonthdays2(2022, 5))[-3:])
try:
    print([d.isoformat() for d in c.itermonthdates(9999, 12)][-1])
except (OverflowError, ValueError) as error:
    print(type(error).__name__, error)
print(calendar.monthrange(2000, 2), calendar.weekday(1999, 12, 31), calendar.isleap(1900), calendar.leapdays(1990, 2010), calendar.timegm((1970, 1, 2, 0, 0, 5)))
for call in (lambda: calendar.monthrange(2000, 13), lambda: calendar.Calendar(9).iterweekdays(), lambda: calendar.setfirstweekday(7), lambda: calendar.month(2000, 0), lambda: calendar.monthcalendar(2000, 'x')):
    try:
        print(list(call()))
    except (ValueError, TypeError, IndexError) as error:
        print(type(error).__mro__[1].__name__, type(error).__name__, error)
print(calendar.Month.JANUARY, repr(calendar.Day.SUNDAY), calendar.FEBRUARY == 2, calendar.day_abbr[0], calendar.month_name[12], calendar.month_abbr[1:3], list(calendar.day_name)[5:], len(calendar.month_name))
t = calendar.TextCalendar(calendar.SUNDAY)
print(t.formatmonth(2025, 3, w=3, l=2))
print(t.formatweek([(0, 6), (1, 0)], 4), t.formatweekheader(2), t.formatmonthname(2025, 9, 20), t.formatday(5, 1, 4) + '|', t.formatday(0, 1, 4) + '|')
print(t.formatyear(2025, m=6)[:200].rstrip())
h = calendar.HTMLCalendar()
print(h.formatday(0, 2), h.formatday(9, 5), h.formatweekday(1), h.formatmonthname(2024, 1, withyear=False), h.cssclass_month, len(h.formatyear(2024, 4)))
calendar.setfirstweekday(calendar.WEDNESDAY)
print(calendar.weekheader(3), calendar.firstweekday(), calendar.monthcalendar(2024, 1)[0], datetime.date(2024, 1, 1).weekday())

# output:
# [[0, 0, 0, 0, 1, 2, 3], [4, 5, 6, 7, 8, 9, 10], [11, 12, 13, 14, 15, 16, 17], [18, 19, 20, 21, 22, 23, 24], [25, 26, 27, 28, 29, 0, 0]] [(0, 6), (0, 0), (0, 1), (1, 2), (2, 3), (3, 4), (4, 5)] ['2024-09-01', '2024-09-02', '2024-09-03', '2024-09-04', '2024-09-05', '2024-09-06', '2024-09-07']
# [0, 1, 2, 3, 4, 5, 6, 7] [(0, 12, 31), (1, 1, 1)] (10000, 1, 1, 5) [6, 0, 1, 2, 3, 4, 5] [(0, 3), (0, 4), (0, 5)]
# ValueError year must be in 1..9999, not 10000
# (calendar.TUESDAY, 29) 4 False 5 86405
# ValueError IllegalMonthError bad month number 13; must be 1-12
# [2, 3, 4, 5, 6, 0, 1]
# ValueError IllegalWeekdayError bad weekday number 7; must be 0 (Monday) to 6 (Sunday)
# ValueError IllegalMonthError bad month number 0; must be 1-12
# Exception TypeError '<=' not supported between instances of 'int' and 'str'
# 1 calendar.SUNDAY True Mon December ['Jan', 'Feb'] ['Saturday', 'Sunday'] 13
#          March 2025
#
# Sun Mon Tue Wed Thu Fri Sat
#
#                           1
#
#   2   3   4   5   6   7   8
#
#   9  10  11  12  13  14  15
#
#  16  17  18  19  20  21  22
#
#  23  24  25  26  27  28  29
#
#  30  31
#
#
#        1  Su Mo Tu We Th Fr Sa    September 2025      5 |     |
#                                                                          2025
#
#       January                   February                   March                     April                      May
# <td class="noday">&nbsp;</td> <td class="sat">9</td> <th class="tue">Tue</th> <tr><th colspan="7" class="month">January</th></tr> month 14794
# Wed Thu Fri Sat Sun Mon Tue 2 [0, 0, 0, 0, 0, 1, 2] 0
