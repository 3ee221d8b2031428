import time


def caught(function):
    try:
        return function()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime(1e9)), time.strftime('%a %A %b %B %j %p %I %y %%', time.gmtime(0)))  # => 2001-09-09 01:46:40 Thu Thursday Jan January 001 AM 12 70 %
print(time.strftime('%U %W %w %u %V %G', time.gmtime(1e9)), time.strftime('%c|%x|%X', time.gmtime(1e9)), time.strftime('é%Y', time.gmtime(0)))  # => 36 36 0 7 36 2001 Sun Sep  9 01:46:40 2001|09/09/01|01:46:40 é1970
print(time.asctime(time.gmtime(0)), time.asctime((2024, 2, 29, 1, 2, 3, 3, 60, 0)))  # => Thu Jan  1 00:00:00 1970 Thu Feb 29 01:02:03 2024
print(caught(lambda: time.strftime('%Y', (2020, 13, 1, 0, 0, 0, 0, 0, 0))))  # => ValueError: month out of range
print(caught(lambda: time.strftime('%Y', (2020,))))  # => TypeError: strftime(): illegal time tuple argument
print(caught(lambda: time.strftime('%Y', 5)))  # => TypeError: Tuple or struct_time argument required
print(caught(lambda: time.strftime(5)))  # => TypeError: strftime() argument 1 must be str, not int
