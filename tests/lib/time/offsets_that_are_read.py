# %z reads +hh, mm and ss with colons between all of them or none, a fraction behind seconds, and a capital Z.
import datetime
import time

for text in '+0130', '-01:30', '+013015', '-01:30:15', '+01:30:15.25', '-013015.5', 'Z', 'z', '+01:3015', '+01:30:15.', '+01:30:1', '+0123:56', '+01:3030.5', '+01:3030x':
    try:
        print(text, datetime.datetime.strptime(text, '%z').utcoffset(), time.strptime(text, '%z').tm_gmtoff)
    except ValueError as error:
        print(error)

# output:
# +0130 1:30:00 5400
# -01:30 -1 day, 22:30:00 -5400
# +013015 1:30:15 5415
# -01:30:15 -1 day, 22:29:45 -5415
# +01:30:15.25 1:30:15.250000 5415
# -013015.5 -1 day, 22:29:44.500000 -5415
# Z 0:00:00 0
# time data 'z' does not match format '%z'
# Inconsistent use of : in +01:3015
# unconverted data remains: .
# unconverted data remains: :1
# invalid literal for int() with base 10: ':5'
# Inconsistent use of : in +01:3030.5
# unconverted data remains: x
