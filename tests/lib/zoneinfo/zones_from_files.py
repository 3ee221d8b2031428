# A zone is read from a file of the format TZif, given or found in a folder of TZPATH.
import datetime
import io
import os
import pickle
import struct
import tempfile
import zoneinfo


def tzif(times, places, kinds, rule):
    names, starts = b'', []
    for offset, summer, name in kinds:
        starts.append(len(names))
        names += name.encode() + b'\0'
    head = lambda *counts: b'TZif2' + bytes(15) + struct.pack('>6i', 0, 0, 0, *counts)
    return (head(0, 0, 0) + head(len(times), len(kinds), len(names)) + struct.pack(f'>{len(times)}q', *times) + bytes(places)
            + b''.join([struct.pack('>iBB', offset, summer, at) for (offset, summer, _), at in zip(kinds, starts)])
            + names + b'\n' + rule.encode() + b'\n')


kinds = [(3600, 0, 'AAA'), (7200, 1, 'BBB')]
data = tzif([0, 10_000_000], [1, 0], kinds, 'AAA-1BBB,M3.5.0,M10.5.0/3')
zone = zoneinfo.ZoneInfo.from_file(io.BytesIO(data), key='Own/Zone')
for moment in (datetime.datetime(1969, 1, 1), datetime.datetime(1970, 2, 1), datetime.datetime(1970, 6, 1),
               datetime.datetime(2030, 7, 1)):
    here = moment.replace(tzinfo=zone)
    print(here, here.tzname(), here.dst())
print(zone, repr(zone))

for rule in 'AAA-1', '<+01>-1', 'AAA-1BBB,J60/2,J300/2', 'AAA-1BBB,59/2,299/2', 'AAA3BBB,M9.5.6/24,M3.2.0/-1', 'AAA-1BBB', 'AA-1', 'AAA-1BBB,M13.1.0,M3.1.0':
    try:
        zone = zoneinfo.ZoneInfo.from_file(io.BytesIO(tzif([], [], [(0, 0, 'X'), (1, 0, 'Y')], rule)))
        print(rule, [datetime.datetime(2032, 3, day, 12, tzinfo=zone).strftime('%Z%z') for day in (1, 15)],
              datetime.datetime(2032, 10, 25, tzinfo=zone).strftime('%Z%z'))
    except ValueError as error:
        print(type(error).__name__, rule in str(error))

only = zoneinfo.ZoneInfo.from_file(io.BytesIO(tzif([], [], [], 'EST5EDT,M3.2.0,M11.1.0')))
print([datetime.datetime(2032, month, 1, tzinfo=only).tzname() for month in (1, 7)], only.utcoffset(None))
try:
    zoneinfo.ZoneInfo.from_file(io.BytesIO(b'not a zone'))
except ValueError as error:
    print(error)
for key in None, 'Own/Zone':
    try:
        pickle.dumps(zoneinfo.ZoneInfo.from_file(io.BytesIO(data), key))
    except pickle.PicklingError as error:
        print(str(error).splitlines()[0])

with tempfile.TemporaryDirectory() as folder:
    os.mkdir(folder + '/Own')
    with open(folder + '/Own/Zone', 'wb') as file:
        file.write(data)
    zoneinfo.reset_tzpath([folder])
    print(zoneinfo.TZPATH == (folder,), zoneinfo.ZoneInfo('Own/Zone').utcoffset(datetime.datetime(1969, 1, 1)),
          'Own/Zone' in zoneinfo.available_timezones())
for wrong in 'a:b', ['a']:
    try:
        zoneinfo.reset_tzpath(wrong)
    except (TypeError, ValueError) as error:
        print(error)

# output:
# 1969-01-01 00:00:00+01:00 AAA 0:00:00
# 1970-02-01 00:00:00+02:00 BBB 1:00:00
# 1970-06-01 00:00:00+02:00 BBB 1:00:00
# 2030-07-01 00:00:00+02:00 BBB 1:00:00
# Own/Zone zoneinfo.ZoneInfo(key='Own/Zone')
# AAA-1 ['AAA+0100', 'AAA+0100'] AAA+0100
# <+01>-1 ['+01+0100', '+01+0100'] +01+0100
# AAA-1BBB,J60/2,J300/2 ['BBB+0200', 'BBB+0200'] BBB+0200
# AAA-1BBB,59/2,299/2 ['BBB+0200', 'BBB+0200'] BBB+0200
# AAA3BBB,M9.5.6/24,M3.2.0/-1 ['BBB-0200', 'AAA-0300'] BBB-0200
# ValueError True
# AA-1 ['AA+0100', 'AA+0100'] AA+0100
# ValueError True
# ['EST', 'EDT'] None
# Invalid TZif file: magic not found
# Cannot pickle a ZoneInfo file from a file stream.
# Cannot pickle a ZoneInfo file from a file stream.
# True 1:00:00 True
# tzpaths must be a list or tuple, not <class 'str'>: 'a:b'
# Paths should be absolute but found the following relative paths:
#     a
