# cpython: skip the oracle has no time zone database
import datetime
import zoneinfo

utc = zoneinfo.ZoneInfo('UTC')
print(utc, repr(utc), zoneinfo.ZoneInfo('UTC') is utc)  # => UTC zoneinfo.ZoneInfo(key='UTC') True
print(datetime.datetime(2024, 1, 1, 12, tzinfo=zoneinfo.ZoneInfo('Etc/GMT-2')))  # => 2024-01-01 12:00:00+02:00
print(datetime.datetime(2024, 1, 1, 12, tzinfo=utc).astimezone(zoneinfo.ZoneInfo('Etc/GMT+5')))  # => 2024-01-01 07:00:00-05:00
try:
    zoneinfo.ZoneInfo('Nope/Zone')
except zoneinfo.ZoneInfoNotFoundError as error:
    print(error)  # => 'No time zone found with key Nope/Zone'
