# fromisoformat of date, time and datetime: basic and extended forms, weeks, fractions, Z, offsets, 24:00, and refusals.
from datetime import date, datetime, time

for text in ('2024-02-29', '20240229', '2024-W09-4', '2024W094', '2024-W09', '2024W09', '2024-060', '2024-2-9', '2024-02-30', '2024-W54-1', '2024-W01-8', '0001-01-01', '2024-0229', '202402-29', '', 'x', '2024-02-29T00', '２０２４-02-29', '-024-01-01'):
    try:
        print(text, date.fromisoformat(text))
    except (ValueError, TypeError) as error:
        print(text, '|', error)
for text in ('04', '0405', '040506', '04:05', '04:05:06', '04:05:06.1', '04:05:06,123456', '04:05:06.1234567', 'T04:05', '04:05Z', '04:05+01', '04:05+01:30:15', '04:05:06-0130', '04:05+01:30:15.000001', '24:00', '24:01', '04:', '04:0', '4:05', '040', '04:05:06.', '04.5', '04:05+24:00', '04:05z', '04:05:06+', '04:05+1', '', 'T', '04:0506', '0405:06'):
    try:
        print(text, repr(time.fromisoformat(text)))
    except ValueError as error:
        print(text, '|', error)
for text in ('2024-01-02', '2024-01-02T03', '2024-01-02 03:04', '20240102T030405', '2024-W01-2T03:04:05Z', '2024-01-02x03:04', '2024-01-02T24:00', '2024-12-31T24:00:00', '2024-01-02T24:00:01', '2024-01-02T', '2024-01-02T03:04:05.678+05:30', '2024-01-0203:04', '9999-12-31T24:00', '2024-01-02T03:04:05.123456789', '2024-01-02\ud80003:04', '2024W012T0304-01', 5, '2024-01-02T25:00', '2024-13-01T00:00'):
    try:
        print(repr(text), repr(datetime.fromisoformat(text)))
    except (ValueError, TypeError) as error:
        print(repr(text), '|', error)

# output:
# 2024-02-29 2024-02-29
# 20240229 2024-02-29
# 2024-W09-4 2024-02-29
# 2024W094 2024-02-29
# 2024-W09 2024-02-26
# 2024W09 2024-02-26
# 2024-060 | Invalid isoformat string: '2024-060'
# 2024-2-9 | Invalid isoformat string: '2024-2-9'
# 2024-02-30 | day 30 must be in range 1..29 for month 2 in year 2024
# 2024-W54-1 | Invalid isoformat string: '2024-W54-1'
# 2024-W01-8 | Invalid isoformat string: '2024-W01-8'
# 0001-01-01 0001-01-01
# 2024-0229 | Invalid isoformat string: '2024-0229'
# 202402-29 | Invalid isoformat string: '202402-29'
#  | Invalid isoformat string: ''
# x | Invalid isoformat string: 'x'
# 2024-02-29T00 | Invalid isoformat string: '2024-02-29T00'
# ２０２４-02-29 | Invalid isoformat string: '２０２４-02-29'
# -024-01-01 | Invalid isoformat string: '-024-01-01'
# 04 datetime.time(4, 0)
# 0405 datetime.time(4, 5)
# 040506 datetime.time(4, 5, 6)
# 04:05 datetime.time(4, 5)
# 04:05:06 datetime.time(4, 5, 6)
# 04:05:06.1 datetime.time(4, 5, 6, 100000)
# 04:05:06,123456 datetime.time(4, 5, 6, 123456)
# 04:05:06.1234567 datetime.time(4, 5, 6, 123456)
# T04:05 datetime.time(4, 5)
# 04:05Z datetime.time(4, 5, tzinfo=datetime.timezone.utc)
# 04:05+01 datetime.time(4, 5, tzinfo=datetime.timezone(datetime.timedelta(seconds=3600)))
# 04:05+01:30:15 datetime.time(4, 5, tzinfo=datetime.timezone(datetime.timedelta(seconds=5415)))
# 04:05:06-0130 datetime.time(4, 5, 6, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=81000)))
# 04:05+01:30:15.000001 datetime.time(4, 5, tzinfo=datetime.timezone(datetime.timedelta(seconds=5415, microseconds=1)))
# 24:00 datetime.time(0, 0)
# 24:01 | minute, second, and microsecond must be 0 when hour is 24
# 04: | Invalid isoformat string: '04:'
# 04:0 | Invalid isoformat string: '04:0'
# 4:05 | Invalid isoformat string: '4:05'
# 040 | Invalid isoformat string: '040'
# 04:05:06. | Invalid isoformat string: '04:05:06.'
# 04.5 | Invalid isoformat string: '04.5'
# 04:05+24:00 | offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=1)
# 04:05z | Invalid isoformat string: '04:05z'
# 04:05:06+ | Invalid isoformat string: '04:05:06+'
# 04:05+1 | Invalid isoformat string: '04:05+1'
#  | Invalid isoformat string: ''
# T | Invalid isoformat string: 'T'
# 04:0506 | Invalid isoformat string: '04:0506'
# 0405:06 | Invalid isoformat string: '0405:06'
# '2024-01-02' datetime.datetime(2024, 1, 2, 0, 0)
# '2024-01-02T03' datetime.datetime(2024, 1, 2, 3, 0)
# '2024-01-02 03:04' datetime.datetime(2024, 1, 2, 3, 4)
# '20240102T030405' datetime.datetime(2024, 1, 2, 3, 4, 5)
# '2024-W01-2T03:04:05Z' datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
# '2024-01-02x03:04' datetime.datetime(2024, 1, 2, 3, 4)
# '2024-01-02T24:00' datetime.datetime(2024, 1, 3, 0, 0)
# '2024-12-31T24:00:00' datetime.datetime(2025, 1, 1, 0, 0)
# '2024-01-02T24:00:01' | minute, second, and microsecond must be 0 when hour is 24
# '2024-01-02T' | Invalid isoformat string: '2024-01-02T'
# '2024-01-02T03:04:05.678+05:30' datetime.datetime(2024, 1, 2, 3, 4, 5, 678000, tzinfo=datetime.timezone(datetime.timedelta(seconds=19800)))
# '2024-01-0203:04' | Invalid isoformat string: '2024-01-0203:04'
# '9999-12-31T24:00' | year must be in 1..9999, not 10000
# '2024-01-02T03:04:05.123456789' datetime.datetime(2024, 1, 2, 3, 4, 5, 123456)
# '2024-01-02\ud80003:04' datetime.datetime(2024, 1, 2, 3, 4)
# '2024W012T0304-01' datetime.datetime(2024, 1, 2, 3, 4, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=82800)))
# 5 | fromisoformat: argument must be str
# '2024-01-02T25:00' | hour must be in 0..23, not 25
# '2024-13-01T00:00' | month must be in 1..12, not 13
