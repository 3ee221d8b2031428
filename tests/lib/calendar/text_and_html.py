# Calendars as text and HTML, iterators, weekday arithmetic, leap years, errors.
import calendar as c

print(c.month(2024, 2), c.TextCalendar(6).formatmonth(2023, 1, 3, 1), c.calendar(2024, m=4)[:300], sep='\n')
print(c.monthrange(2024, 2), c.isleap(1900), c.leapdays(2000, 2025), c.weekday(2024, 2, 29), c.weekheader(3), c.monthcalendar(2024, 2)[0], c.timegm((2024, 1, 1, 0, 0, 0)), c.firstweekday(), list(c.day_abbr), c.month_name[3], c.MONDAY, c.JANUARY, c.Month.MAY, c.Day(6))
k = c.Calendar(firstweekday=6)
print(list(k.iterweekdays()), list(k.itermonthdays(2024, 2))[:6], list(k.itermonthdays2(2024, 2))[:3], next(k.itermonthdates(2024, 2)), next(k.itermonthdays3(2024, 2)), next(k.itermonthdays4(2024, 2)), k.monthdayscalendar(2024, 2)[-1], k.monthdays2calendar(2024, 2)[0][:2], len(k.yeardayscalendar(2024)), k.getfirstweekday())
h = c.HTMLCalendar().formatmonth(2024, 2)
print(h.splitlines()[:4], h.count('<td'))
c.setfirstweekday(6)
print(c.month(2024, 2, w=3).splitlines()[1])
c.setfirstweekday(0)
for call in (lambda: c.monthrange(2024, 13), lambda: c.setfirstweekday(9), lambda: c.weekday(2024, 2, 30), lambda: c.month(2024, 0), lambda: c.TextCalendar().formatmonth(0, 1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)

# output:
#    February 2024
# Mo Tu We Th Fr Sa Su
#           1  2  3  4
#  5  6  7  8  9 10 11
# 12 13 14 15 16 17 18
# 19 20 21 22 23 24 25
# 26 27 28 29
#
#         January 2023
# Sun Mon Tue Wed Thu Fri Sat
#   1   2   3   4   5   6   7
#   8   9  10  11  12  13  14
#  15  16  17  18  19  20  21
#  22  23  24  25  26  27  28
#  29  30  31
#
#                                                2024
#
#       January                   February                   March                     April
# Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
#  1  2  3  4  5  6  7                1  2  3  4
# (calendar.THURSDAY, 29) False 7 3 Mon Tue Wed Thu Fri Sat Sun [0, 0, 0, 1, 2, 3, 4] 1704067200 0 ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] March 0 1 5 6
# [6, 0, 1, 2, 3, 4, 5] [0, 0, 0, 0, 1, 2] [(0, 6), (0, 0), (0, 1)] 2024-01-28 (2024, 1, 28) (2024, 1, 28, 6) [25, 26, 27, 28, 29, 0, 0] [(0, 6), (0, 0)] 4 6
# ['<table border="0" cellpadding="0" cellspacing="0" class="month">', '<tr><th colspan="7" class="month">February 2024</th></tr>', '<tr><th class="mon">Mon</th><th class="tue">Tue</th><th class="wed">Wed</th><th class="thu">Thu</th><th class="fri">Fri</th><th class="sat">Sat</th><th class="sun">Sun</th></tr>', '<tr><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="thu">1</td><td class="fri">2</td><td class="sat">3</td><td class="sun">4</td></tr>'] 35
# Sun Mon Tue Wed Thu Fri Sat
# IllegalMonthError bad month number 13; must be 1-12
# IllegalWeekdayError bad weekday number 9; must be 0 (Monday) to 6 (Sunday)
# ValueError day 30 must be in range 1..29 for month 2 in year 2024
# IllegalMonthError bad month number 0; must be 1-12
#      January 0
# Mo Tu We Th Fr Sa Su
#                 1  2
#  3  4  5  6  7  8  9
# 10 11 12 13 14 15 16
# 17 18 19 20 21 22 23
# 24 25 26 27 28 29 30
# 31
#
