# cpython: skip the oracle has no time zone database
# What clocks show in a zone, with summer time, times that are there twice and not at all, long ago and in times to come.
import datetime
import pickle
from zoneinfo import ZoneInfo, available_timezones

new_york, berlin = ZoneInfo('America/New_York'), ZoneInfo('Europe/Berlin')
meeting = datetime.datetime(2024, 3, 20, 15, 0, tzinfo=new_york)
for name in 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'UTC':
    there = meeting.astimezone(ZoneInfo(name))
    print(there, there.tzname(), there.dst())

# The clock goes back: fold says which of the two.
for fold in 0, 1:
    twice = datetime.datetime(2024, 10, 27, 2, 30, tzinfo=berlin, fold=fold)
    print(twice.isoformat(), twice.astimezone(datetime.UTC).time(), twice.astimezone(datetime.UTC).astimezone(berlin).fold)
# It goes forward: half past two does not exist.
missing = datetime.datetime(2024, 3, 31, 2, 30, tzinfo=berlin)
print(missing.isoformat(), missing.astimezone(datetime.UTC).astimezone(berlin).isoformat())
# Arithmetic is on the clock.
print((datetime.datetime(2024, 3, 30, 12, tzinfo=berlin) + datetime.timedelta(days=1)).isoformat())

for year in 1880, 1916, 1945, 1974, 2007, 2040, 2099:
    print([datetime.datetime(year, month, 1, tzinfo=new_york).strftime('%Z%z') for month in (1, 4, 7, 11)])
print([datetime.datetime(2024, month, 1, tzinfo=ZoneInfo('Europe/Dublin')).dst() for month in (1, 7)])

print(datetime.time(12, tzinfo=berlin).utcoffset(), datetime.time(12, tzinfo=ZoneInfo('Etc/GMT+5')).utcoffset())
print(pickle.loads(pickle.dumps(berlin)) is berlin, ZoneInfo.no_cache('Europe/Berlin') is berlin, repr(berlin), berlin)
print({'Asia/Tokyo', 'Africa/Cairo', 'GMT'} <= available_timezones())
for key in 'Europe/Nowhere', '/etc/passwd', '../x', 'a//b':
    try:
        ZoneInfo(key)
    except (KeyError, ValueError) as error:
        print(type(error).__name__, error)

# output:
# 2024-03-20 20:00:00+01:00 CET 0:00:00
# 2024-03-21 00:30:00+05:30 IST 0:00:00
# 2024-03-21 06:00:00+11:00 +11 0:30:00
# 2024-03-20 16:00:00-03:00 -03 0:00:00
# 2024-03-20 19:00:00+00:00 UTC 0:00:00
# 2024-10-27T02:30:00+02:00 00:30:00 0
# 2024-10-27T02:30:00+01:00 01:30:00 1
# 2024-03-31T02:30:00+01:00 2024-03-31T03:30:00+02:00
# 2024-03-31T12:00:00+02:00
# ['LMT-045602', 'LMT-045602', 'LMT-045602', 'LMT-045602']
# ['EST-0500', 'EST-0500', 'EST-0500', 'EST-0500']
# ['EWT-0400', 'EWT-0400', 'EWT-0400', 'EST-0500']
# ['EST-0500', 'EDT-0400', 'EDT-0400', 'EST-0500']
# ['EST-0500', 'EDT-0400', 'EDT-0400', 'EDT-0400']
# ['EST-0500', 'EDT-0400', 'EDT-0400', 'EDT-0400']
# ['EST-0500', 'EDT-0400', 'EDT-0400', 'EDT-0400']
# [datetime.timedelta(days=-1, seconds=82800), datetime.timedelta(0)]
# None -1 day, 19:00:00
# True False zoneinfo.ZoneInfo(key='Europe/Berlin') Europe/Berlin
# True
# ZoneInfoNotFoundError 'No time zone found with key Europe/Nowhere'
# ValueError ZoneInfo keys may not be absolute paths, got: /etc/passwd
# ValueError ZoneInfo keys must refer to subdirectories of TZPATH, got: ../x
# ValueError ZoneInfo keys must be normalized relative paths, got: a//b
