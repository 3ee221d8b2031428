# An argument of a wrong type is named by its type, None by itself.
import datetime
import heapq
import io
import sys
import time
import types


def refused(function, *arguments):
    try:
        function(*arguments)
    except TypeError as error:
        print(error)


refused("text".removeprefix, 5)
refused("text".removeprefix, None)
refused("text".removesuffix, None)
refused(b"text".center, 9, None)
refused(ValueError().add_note, None)
refused(UnicodeDecodeError, None, b"", 0, 1, "why")
refused(type, "Class", None, {})
refused(type, "Class", (), None)
refused(types.ModuleType, None)
refused(types.FunctionType, None, {})
refused(lambda: refused.__code__.replace(co_name=None))
refused(compile, "1", "file", None)
refused(heapq.heapify, None)
refused(sys.intern, None)
refused(sys.stdout.write, None)
refused(sys.stdout.writelines, ["", None])
refused(time.strftime, None)
refused(time.get_clock_info, None)
refused(io.TextIOWrapper(io.BytesIO()).write, None)
refused(datetime.date.max.strftime, None)
refused(format, datetime.time.max, 5)
refused(datetime.time.max.__format__, None)
refused(datetime.timezone, None)
refused(datetime.datetime.combine, datetime.date.max, None)
refused(datetime.datetime.max.isoformat, None)
refused(datetime.datetime.max.isoformat, "ab")
refused(datetime.timezone.utc.fromutc, None)

# output:
# removeprefix() argument must be str, not int
# removeprefix() argument must be str, not None
# removesuffix() argument must be str, not None
# center() argument 2 must be a byte string of length 1, not None
# add_note() argument must be str, not None
# argument 1 must be str, not None
# type.__new__() argument 2 must be tuple, not None
# type.__new__() argument 3 must be dict, not None
# module() argument 'name' must be str, not None
# function() argument 'code' must be code, not None
# replace() argument 'co_name' must be str, not None
# compile() argument 'mode' must be str, not None
# heapify() argument must be list, not None
# intern() argument must be str, not None
# write() argument must be str, not None
# write() argument must be str, not None
# strftime() argument 1 must be str, not None
# get_clock_info() argument 1 must be str, not None
# write() argument must be str, not None
# strftime() argument 1 must be str, not None
# format() argument 2 must be str, not int
# __format__() argument 1 must be str, not None
# timezone() argument 1 must be datetime.timedelta, not None
# combine() argument 2 must be datetime.time, not None
# isoformat() argument 1 must be a unicode character, not None
# isoformat() argument 1 must be a unicode character, not a string of length 2
# fromutc: argument must be a datetime
