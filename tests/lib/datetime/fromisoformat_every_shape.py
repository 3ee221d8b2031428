# datetime.fromisoformat and time.fromisoformat: what is read and what is not.
from datetime import datetime, time

for text in ('2024-01-02', '20240102', '2024-01-02T03', '2024-01-02T03:04', '2024-01-02 03:04:05', '2024-01-02T03:04:05.6', '2024-01-02T03:04:05,678', '2024-01-02T03:04:05.1234567', '20240102T030405', '2024-W01-2T03:04', '2024-01-02T03:04Z', '2024-01-02T03:04+05:30', '2024-01-02T03:04-0530', '2024-01-02T03:04:05.123456+05:30:15.5', '2024-01-02T24:00', '2024-01-02T24:00:01', '2024-12-31T24:00:00', '2024-01-02T03:04:05.', '2024-01-02T3:04', '2024-01-02T03:0405', '2024-01-02T03:04+5', '2024-01-02x03:04', '2024-01-02T', '2024-13-01', '2024-01-02T25:00', '2024-01-02T03:04:05+24:00', '', 'x', '2024-001', '2024-01-02T03:04-00:00'):
    try:
        print(text, repr(datetime.fromisoformat(text)))
    except Exception as error:
        print(text, type(error).__name__, error)
for text in ('03', '03:04', 'T03:04', '030405', '03:04:05.5', '03:04+01:00', '03:04Z', '24:00', '3', '03:04:60', 'T'):
    try:
        print(text, repr(time.fromisoformat(text)))
    except Exception as error:
        print(text, type(error).__name__, error)

# output:
# 2024-01-02 datetime.datetime(2024, 1, 2, 0, 0)
# 20240102 datetime.datetime(2024, 1, 2, 0, 0)
# 2024-01-02T03 datetime.datetime(2024, 1, 2, 3, 0)
# 2024-01-02T03:04 datetime.datetime(2024, 1, 2, 3, 4)
# 2024-01-02 03:04:05 datetime.datetime(2024, 1, 2, 3, 4, 5)
# 2024-01-02T03:04:05.6 datetime.datetime(2024, 1, 2, 3, 4, 5, 600000)
# 2024-01-02T03:04:05,678 datetime.datetime(2024, 1, 2, 3, 4, 5, 678000)
# 2024-01-02T03:04:05.1234567 datetime.datetime(2024, 1, 2, 3, 4, 5, 123456)
# 20240102T030405 datetime.datetime(2024, 1, 2, 3, 4, 5)
# 2024-W01-2T03:04 datetime.datetime(2024, 1, 2, 3, 4)
# 2024-01-02T03:04Z datetime.datetime(2024, 1, 2, 3, 4, tzinfo=datetime.timezone.utc)
# 2024-01-02T03:04+05:30 datetime.datetime(2024, 1, 2, 3, 4, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
# 2024-01-02T03:04-0530 datetime.datetime(2024, 1, 2, 3, 4, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=66600)))
# 2024-01-02T03:04:05.123456+05:30:15.5 datetime.datetime(2024, 1, 2, 3, 4, 5, 123456, tzinfo=datetime.timezone(datetime.timedelta(seconds=19815, microseconds=500000)))
# 2024-01-02T24:00 datetime.datetime(2024, 1, 3, 0, 0)
# 2024-01-02T24:00:01 ValueError minute, second, and microsecond must be 0 when hour is 24
# 2024-12-31T24:00:00 datetime.datetime(2025, 1, 1, 0, 0)
# 2024-01-02T03:04:05. ValueError Invalid isoformat string: '2024-01-02T03:04:05.'
# 2024-01-02T3:04 ValueError Invalid isoformat string: '2024-01-02T3:04'
# 2024-01-02T03:0405 ValueError Invalid isoformat string: '2024-01-02T03:0405'
# 2024-01-02T03:04+5 ValueError Invalid isoformat string: '2024-01-02T03:04+5'
# 2024-01-02x03:04 datetime.datetime(2024, 1, 2, 3, 4)
# 2024-01-02T ValueError Invalid isoformat string: '2024-01-02T'
# 2024-13-01 ValueError month must be in 1..12, not 13
# 2024-01-02T25:00 ValueError hour must be in 0..23, not 25
# 2024-01-02T03:04:05+24:00 ValueError offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
#  ValueError Invalid isoformat string: ''
# x ValueError Invalid isoformat string: 'x'
# 2024-001 ValueError Invalid isoformat string: '2024-001'
# 2024-01-02T03:04-00:00 datetime.datetime(2024, 1, 2, 3, 4, tzinfo=datetime.timezone.utc)
# 03 datetime.time(3, 0)
# 03:04 datetime.time(3, 4)
# T03:04 datetime.time(3, 4)
# 030405 datetime.time(3, 4, 5)
# 03:04:05.5 datetime.time(3, 4, 5, 500000)
# 03:04+01:00 datetime.time(3, 4, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600)))
# 03:04Z datetime.time(3, 4, tzinfo=datetime.timezone.utc)
# 24:00 datetime.time(0, 0)
# 3 ValueError Invalid isoformat string: '3'
# 03:04:60 ValueError second must be in 0..59, not 60
# T ValueError Invalid isoformat string: 'T'
