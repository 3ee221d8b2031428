import time


def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(time.gmtime(0))  # => time.struct_time(tm_year=1970, tm_mon=1, tm_mday=1, tm_hour=0, tm_min=0, tm_sec=0, tm_wday=3, tm_yday=1, tm_isdst=0)
print(time.gmtime(1e9).tm_year, time.gmtime(0).tm_zone, time.gmtime(0)[:3], len(time.gmtime(0)), time.gmtime(0) == (1970, 1, 1, 0, 0, 0, 3, 1, 0))  # => 2001 GMT (1970, 1, 1) 9 True
print(time.gmtime(-1), time.gmtime(253402300800).tm_year)  # => time.struct_time(tm_year=1969, tm_mon=12, tm_mday=31, tm_hour=23, tm_min=59, tm_sec=59, tm_wday=2, tm_yday=365, tm_isdst=0) 10000
print(caught(lambda: time.gmtime('a')))  # => TypeError: 'str' object cannot be interpreted as an integer
print(caught(lambda: time.gmtime(1e20)))  # => OverflowError: timestamp out of range for platform time_t
print(time.struct_time((1, 2, 3, 4, 5, 6, 7, 8, 9)), time.struct_time(range(9)).tm_hour)  # => time.struct_time(tm_year=1, tm_mon=2, tm_mday=3, tm_hour=4, tm_min=5, tm_sec=6, tm_wday=7, tm_yday=8, tm_isdst=9) 3
print(caught(lambda: time.struct_time((1, 2))))  # => TypeError: time.struct_time() takes an at least 9-sequence (2-sequence given)
print(caught(lambda: time.struct_time(5)))  # => TypeError: constructor requires a sequence
