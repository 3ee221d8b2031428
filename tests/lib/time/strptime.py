import time


def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(time.strptime('2020-01-02', '%Y-%m-%d'))  # => time.struct_time(tm_year=2020, tm_mon=1, tm_mday=2, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=2, tm_isdst=-1)
print(time.strptime('30 Nov 00', '%d %b %y')[:6], time.strptime('10 PM', '%I %p').tm_hour, time.strptime('12 AM', '%I %p').tm_hour, time.strptime('2024 100', '%Y %j')[:3])  # => (2000, 11, 30, 0, 0, 0) 22 0 (2024, 4, 9)
print(time.strptime('Mon Jan  1 10:00:00 2024')[:6], time.strptime('2024-W10-1', '%G-W%V-%u')[:3])  # => (2024, 1, 1, 10, 0, 0) (2024, 3, 4)
print(caught(lambda: time.strptime('x', '%Y')))  # => ValueError: time data 'x' does not match format '%Y'
print(caught(lambda: time.strptime('2020x', '%Y')))  # => ValueError: unconverted data remains: x
print(caught(lambda: time.strptime('1', '%q')))  # => ValueError: 'q' is a bad directive in format '%q'
print(caught(lambda: time.strptime('31 02 2024', '%d %m %Y')))  # => ValueError: day 31 must be in range 1..29 for month 2 in year 2024
