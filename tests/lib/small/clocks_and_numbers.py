import cmath, sched, calendar, getpass, platform, locale, tracemalloc, gc
def show(*fs):
    for f in fs:
        try: print(repr(f()), end=' | ')
        except BaseException as e: print(type(e).__name__, e, end=' | ')
    print()
for n in 'acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh'.split():
    print(n, [complex(round(z.real, 12), round(z.imag, 12)) for z in (getattr(cmath, n)(x) for x in (1+2j, -0.5, 0.3-0.7j, 2.5, -3-4j, 1e-8j))])
show(lambda: cmath.phase(-1), lambda: cmath.polar(3+4j), lambda: cmath.rect(2, 0), lambda: cmath.isclose(1, 1+1e-12j), lambda: cmath.log(8, 2), lambda: cmath.log(0), lambda: cmath.sqrt(-1), lambda: cmath.isnan(complex('nan')), lambda: cmath.infj, lambda: cmath.exp(1000), lambda: cmath.atanh(1), lambda: cmath.sqrt('a'), lambda: cmath.isinf(cmath.inf), lambda: cmath.isfinite(1j), lambda: cmath.sqrt(complex('inf')), lambda: cmath.exp(complex('-inf')))
t = [0.0]
s = sched.scheduler(lambda: t[0], lambda d: t.__setitem__(0, t[0] + d))
s.enter(5, 1, print, ('five',)); e = s.enter(2, 1, print, ('two',)); s.enter(2, 0, print, ('urgent',), {'end': '!\n'}); x = s.enterabs(3, 1, print)
s.cancel(x); print(len(s.queue), s.empty()); s.run(); print(t, s.empty()); show(lambda: s.cancel(x)); s.enter(1, 1, print); print(s.run(blocking=False))
calendar.prmonth(2024, 2); print(calendar.month(2023, 10, 3), end=''); print(calendar.calendar(2025)[:800])
c = calendar.Calendar(6); print(c.monthdayscalendar(2024, 5), list(c.iterweekdays()), calendar.monthrange(2024, 2), calendar.isleap(1900), calendar.leapdays(2000, 2021), calendar.weekday(2024, 5, 17), calendar.timegm((2024, 5, 17, 1, 2, 3)))
show(lambda: calendar.monthrange(2024, 13), lambda: calendar.setfirstweekday(9), lambda: list(calendar.day_name), lambda: list(calendar.month_abbr), lambda: calendar.month_name[5], lambda: calendar.JANUARY, lambda: calendar.MONDAY, lambda: calendar.HTMLCalendar().formatmonth(2024, 2)[:300], lambda: calendar.weekheader(3), lambda: calendar.Month.MAY, lambda: list(c.itermonthdays4(2024, 2))[:3], lambda: c.yeardayscalendar(2024)[0][0][0])
show(lambda: tracemalloc.take_snapshot(), lambda: tracemalloc.get_traced_memory(), lambda: tracemalloc.is_tracing(), lambda: tracemalloc.start(0))
tracemalloc.start(); big = [0] * 100000; a, b = tracemalloc.get_traced_memory(); print(a > 100000, b >= a, tracemalloc.is_tracing()); tracemalloc.stop(); print(tracemalloc.get_traced_memory())
show(lambda: locale.localeconv()['decimal_point'], lambda: locale.format_string('%d', 1234567), lambda: locale.atof('1.5'), lambda: locale.str(1.5), lambda: locale.currency(3), lambda: platform.python_implementation(), lambda: platform.python_version(), lambda: gc.get_debug(), lambda: gc.DEBUG_LEAK)

# output:
# acos [(1.143717740402-1.528570919481j), (2.094395102393-0j), (1.325064320694+0.670336742988j), -1.566799236972j, (2.204780192434+2.305509031243j), (1.570796326795-1e-08j)]
# acosh [(1.528570919481+1.143717740402j), 2.094395102393j, (0.670336742988-1.325064320694j), (1.566799236972+0j), (2.305509031243-2.204780192434j), (1e-08+1.570796326795j)]
# asin [(0.427078586392+1.528570919481j), (-0.523598775598+0j), (0.245732006101-0.670336742988j), (1.570796326795+1.566799236972j), (-0.633983865639-2.305509031243j), 1e-08j]
# asinh [(1.469351744368+1.063440023578j), (-0.48121182506+0j), (0.385590987318-0.708903440966j), (1.647231146371+0j), (-2.299914040879-0.917616853351j), 1e-08j]
# atan [(1.338972522294+0.402359478109j), (-0.463647609001+0j), (0.480035181203-0.701680432152j), (1.190289949683+0j), (-1.448306995231-0.15899719168j), 1e-08j]
# atanh [(0.17328679514+1.178097245096j), (-0.549306144334+0j), (0.19988189603-0.639669766159j), (0.423648930194+1.570796326795j), (-0.117500907311-1.409921049597j), 1e-08j]
# cos [(2.03272300702-3.051897799152j), (0.87758256189+0j), (1.199108751099+0.224176812338j), (-0.801143615547-0j), (-27.034945603074-3.851153334812j), (1-0j)]
# cosh [(-0.642148124716+1.068607421383j), (1.127625965206-0j), (0.799518995599-0.196177359161j), (6.132289479664+0j), (-6.580663040551-7.581552742747j), (1+0j)]
# exp [(-1.131204383757+2.471726672005j), (0.606530659713+0j), (1.032428962912-0.869602919114j), (12.182493960703+0j), (-0.03254299964+0.037678977575j), (1+1e-08j)]
# log [(0.804718956217+1.107148717794j), (-0.69314718056+3.14159265359j), (-0.272363587721-1.16590454051j), (0.916290731874+0j), (1.609437912434-2.214297435588j), (-18.420680743952+1.570796326795j)]
# log10 [(0.349485002168+0.480828578784j), (-0.301029995664+1.364376353842j), (-0.118286003219-0.506345908369j), (0.397940008672+0j), (0.698970004336-0.961657157568j), (-8+0.682188176921j)]
# sin [(3.165778513216+1.959601041422j), (-0.479425538604+0j), (0.370927803939-0.724702690423j), (0.598472144104-0j), (-3.853738037919+27.016813258004j), 1e-08j]
# sinh [(-0.489056259041+1.403119250622j), (-0.521095305494+0j), (0.232909967313-0.673425559953j), (6.05020448104+0j), (6.548120040911+7.619231720321j), 1e-08j]
# sqrt [(1.272019649514+0.786151377757j), 0.707106781187j, (0.728552438259-0.480404678675j), (1.581138830084+0j), (1-2j), (7.0710678e-05+7.0710678e-05j)]
# tan [(0.03381282608+1.014793616147j), (-0.546302489844+0j), (0.189717091519-0.639835930263j), (-0.747022297239+0j), (0.000187346205-0.999355987381j), 1e-08j]
# tanh [(1.166736257241-0.243458201186j), (-0.46211715726+0j), (0.469705165968-0.727037186244j), (0.986614298151+0j), (-1.000709536067-0.004908258067j), 1e-08j]
# 3.141592653589793 | (5.0, 0.9272952180016122) | (2+0j) | True | (3+0j) | ValueError math domain error | 1j | True | infj | OverflowError math range error | ValueError math domain error | TypeError must be real number, not str | True | True | (inf+0j) | 0j |
# 3 False
# urgent!
# two
# five
# [5.0] True
# ValueError list.remove(x): x not in list |
# 1.0
#    February 2024
# Mo Tu We Th Fr Sa Su
#           1  2  3  4
#  5  6  7  8  9 10 11
# 12 13 14 15 16 17 18
# 19 20 21 22 23 24 25
# 26 27 28 29
#         October 2023
# Mon Tue Wed Thu Fri Sat Sun
#                           1
#   2   3   4   5   6   7   8
#   9  10  11  12  13  14  15
#  16  17  18  19  20  21  22
#  23  24  25  26  27  28  29
#  30  31
#                                   2025
#
#       January                   February                   March
# Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
#        1  2  3  4  5                      1  2                      1  2
#  6  7  8  9 10 11 12       3  4  5  6  7  8  9       3  4  5  6  7  8  9
# 13 14 15 16 17 18 19      10 11 12 13 14 15 16      10 11 12 13 14 15 16
# 20 21 22 23 24 25 26      17 18 19 20 21 22 23      17 18 19 20 21 22 23
# 27 28 29 30 31            24 25 26 27 28            24 25 26 27 28 29 30
#                                                     31
#
#        April                      May                       June
# Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
#     1  2  3  4  5  6                1  2  3  4
# [[0, 0, 0, 1, 2, 3, 4], [5, 6, 7, 8, 9, 10, 11], [12, 13, 14, 15, 16, 17, 18], [19, 20, 21, 22, 23, 24, 25], [26, 27, 28, 29, 30, 31, 0]] [6, 0, 1, 2, 3, 4, 5] (calendar.THURSDAY, 29) False 6 4 1715907723
# IllegalMonthError bad month number 13; must be 1-12 | IllegalWeekdayError bad weekday number 9; must be 0 (Monday) to 6 (Sunday) | ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] | ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] | 'May' | calendar.JANUARY | calendar.MONDAY | '<table border="0" cellpadding="0" cellspacing="0" class="month">\n<tr><th colspan="7" class="month">February 2024</th></tr>\n<tr><th class="mon">Mon</th><th class="tue">Tue</th><th class="wed">Wed</th><th class="thu">Thu</th><th class="fri">Fri</th><th class="sat">Sat</th><th class="sun">Sun</th></tr>' | 'Mon Tue Wed Thu Fri Sat Sun' | calendar.MAY | [(2024, 1, 28, 6), (2024, 1, 29, 0), (2024, 1, 30, 1)] | [0, 1, 2, 3, 4, 5, 6] |
# RuntimeError the tracemalloc module must be tracing memory allocations to take a snapshot | (0, 0) | False | ValueError the number of frames must be in range [1; 65535] |
# True True True
# (0, 0)
# '.' | '1234567' | 1.5 | '1.5' | ValueError Currency formatting is not possible using the 'C' locale. | 'CPython' | '3.14.2' | 0 | 38 |
