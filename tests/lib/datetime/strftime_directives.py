# Every directive of strftime on datetimes of several years, with widths and errors.
from datetime import date, datetime, time, timedelta, timezone

moments = [datetime(2024, 1, 2, 3, 4, 5, 678), datetime(1999, 12, 31, 23, 59, 59, 999999, timezone(timedelta(hours=-5, minutes=-45))), datetime(2023, 7, 16, 12)]
for directive in 'a A b B c d f G H I j m M p S u U V w W x X y Y z Z %'.split():
    print(directive, [m.strftime('%' + directive) for m in moments])
print([m.strftime('%:z') for m in moments], date(2024, 1, 2).strftime('%H:%M'), time(5).strftime('%d %B'), datetime(5, 1, 1).strftime('%Y|%G|%y'))
print(datetime(2024, 1, 2).strftime('plain'), repr(datetime(2024, 1, 2).strftime('')), datetime(2024, 1, 2).strftime('é %d ü'))
print('{:%Y-%m-%d %H:%M}'.format(moments[0]), f'{moments[0]!s:>30}', f'{moments[0]:}')

# output:
# a ['Tue', 'Fri', 'Sun']
# A ['Tuesday', 'Friday', 'Sunday']
# b ['Jan', 'Dec', 'Jul']
# B ['January', 'December', 'July']
# c ['Tue Jan  2 03:04:05 2024', 'Fri Dec 31 23:59:59 1999', 'Sun Jul 16 12:00:00 2023']
# d ['02', '31', '16']
# f ['000678', '999999', '000000']
# G ['2024', '1999', '2023']
# H ['03', '23', '12']
# I ['03', '11', '12']
# j ['002', '365', '197']
# m ['01', '12', '07']
# M ['04', '59', '00']
# p ['AM', 'PM', 'PM']
# S ['05', '59', '00']
# u ['2', '5', '7']
# U ['00', '52', '29']
# V ['01', '52', '28']
# w ['2', '5', '0']
# W ['01', '52', '28']
# x ['01/02/24', '12/31/99', '07/16/23']
# X ['03:04:05', '23:59:59', '12:00:00']
# y ['24', '99', '23']
# Y ['2024', '1999', '2023']
# z ['', '-0545', '']
# Z ['', 'UTC-05:45', '']
# % ['%', '%', '%']
# ['', '-05:45', ''] 00:00 01 January 0005|0004|05
# plain '' é 02 ü
# 2024-01-02 03:04     2024-01-02 03:04:05.000678 2024-01-02 03:04:05.000678
