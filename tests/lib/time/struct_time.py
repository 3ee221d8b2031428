# struct_time: fields, equality with tuples, construction, replace; mktime, asctime and ctime.
import time

s = time.gmtime(86400 * 365.25)
print(s, s.tm_year, s[1], s[-1], len(s), s == tuple(s), s.tm_zone, s.tm_gmtoff, s[:3])
print(time.struct_time(range(9)), time.struct_time(range(11)).tm_zone, time.struct_time.n_fields, time.struct_time.n_sequence_fields, time.struct_time.n_unnamed_fields)
print(time.asctime(s), time.asctime((2024, 2, 3, 4, 5, 6, 0, 1, 0)), time.strftime('%Y-%m-%d %H:%M:%S', s))
for call in (lambda: time.struct_time(range(8)), lambda: time.struct_time(range(12)), lambda: time.struct_time(5), lambda: time.asctime((1, 2)), lambda: time.asctime('x'), lambda: time.strftime('%Y', (2024, 13, 1, 0, 0, 0, 0, 1, 0)), lambda: time.strftime('%Y', (2024, 1, 32, 0, 0, 0, 0, 1, 0)), lambda: time.strftime('%Y', (2024, 1, 1, 24, 0, 0, 0, 1, 0)), lambda: time.strftime(5), lambda: time.mktime((1, 2)), lambda: time.gmtime('x'), lambda: time.gmtime(float('nan')), lambda: time.gmtime(1e30), lambda: time.sleep(-1), lambda: time.get_clock_info('x')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
i = time.get_clock_info('monotonic')
print(i.monotonic, i.adjustable, type(time.time_ns()), type(time.perf_counter_ns()), time.monotonic() <= time.monotonic())
print(time.clock_gettime(time.CLOCK_MONOTONIC) >= 0, time.clock_gettime_ns(time.CLOCK_REALTIME) > 10**15, time.timezone, time.daylight in (0, 1), len(time.tzname))

# output:
# time.struct_time(tm_year=1971, tm_mon=1, tm_mday=1, tm_hour=6, tm_min=0, tm_sec=0, tm_wday=4, tm_yday=1, tm_isdst=0) 1971 1 0 9 True GMT 0 (1971, 1, 1)
# time.struct_time(tm_year=0, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=6, tm_yday=7, tm_isdst=8) 9 11 9 0
# Fri Jan  1 06:00:00 1971 Mon Feb  3 04:05:06 2024 1971-01-01 06:00:00
# TypeError time.struct_time() takes an at least 9-sequence (8-sequence given)
# TypeError time.struct_time() takes an at most 11-sequence (12-sequence given)
# TypeError constructor requires a sequence
# TypeError asctime(): illegal time tuple argument
# TypeError Tuple or struct_time argument required
# ValueError month out of range
# ValueError day of month out of range
# ValueError hour out of range
# TypeError strftime() argument 1 must be str, not int
# TypeError mktime(): illegal time tuple argument
# TypeError 'str' object cannot be interpreted as an integer
# ValueError Invalid value NaN (not a number)
# OverflowError timestamp out of range for platform time_t
# ValueError sleep length must be non-negative
# ValueError unknown clock
# True False <class 'int'> <class 'int'> True
# True True 0 True 2
