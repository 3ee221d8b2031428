# TimedRotatingFileHandler: units, what is refused, and when the next file begins, also at a time of day and a weekday.
import datetime
import logging.handlers
import os

for when, interval in (('S', 5), ('m', 2), ('H', 1), ('D', 3), ('midnight', 1), ('W3', 1), ('w0', 2)):
    handler = logging.handlers.TimedRotatingFileHandler('t.log', when, interval, delay=True, utc=True)
    print(handler.when, handler.interval, handler.suffix, handler.extMatch.pattern)
for when in ('X', 'W', 'W7', 'W12', 'WX'):
    try:
        logging.handlers.TimedRotatingFileHandler('t.log', when, delay=True)
    except ValueError as error:
        print(error)


def due(when, now, interval=1, at=None):
    handler = logging.handlers.TimedRotatingFileHandler('t.log', when, interval, delay=True, utc=True, atTime=at)
    return handler.computeRollover(int(datetime.datetime(*now, tzinfo=datetime.timezone.utc).timestamp()))


def show(seconds):
    print(datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc).strftime('%a %d %H:%M:%S'))


now = (2024, 5, 15, 13, 30, 15)
show(due('H', now))
show(due('midnight', now))
show(due('midnight', now, 3))
show(due('midnight', now, at=datetime.time(13, 30, 20)))
show(due('midnight', now, at=datetime.time(12)))
for day in range(7):
    show(due(f'W{day}', now))
show(due('W2', now, at=datetime.time(20)))
show(due('W2', now, at=datetime.time(2)))
show(due('W4', now, 2))

# output:
# S 5 %Y-%m-%d_%H-%M-%S (?<!\d)\d{4}-\d{2}-\d{2}_\d{2}-\d{2}-\d{2}(?!\d)
# M 120 %Y-%m-%d_%H-%M (?<!\d)\d{4}-\d{2}-\d{2}_\d{2}-\d{2}(?!\d)
# H 3600 %Y-%m-%d_%H (?<!\d)\d{4}-\d{2}-\d{2}_\d{2}(?!\d)
# D 259200 %Y-%m-%d (?<!\d)\d{4}-\d{2}-\d{2}(?!\d)
# MIDNIGHT 86400 %Y-%m-%d (?<!\d)\d{4}-\d{2}-\d{2}(?!\d)
# W3 604800 %Y-%m-%d (?<!\d)\d{4}-\d{2}-\d{2}(?!\d)
# W0 1209600 %Y-%m-%d (?<!\d)\d{4}-\d{2}-\d{2}(?!\d)
# Invalid rollover interval specified: X
# You must specify a day for weekly rollover from 0 to 6 (0 is Monday): W
# Invalid day specified for weekly rollover: W7
# You must specify a day for weekly rollover from 0 to 6 (0 is Monday): W12
# Invalid day specified for weekly rollover: WX
# Wed 15 14:30:15
# Thu 16 00:00:00
# Sat 18 00:00:00
# Wed 15 13:30:20
# Thu 16 12:00:00
# Tue 21 00:00:00
# Wed 22 00:00:00
# Thu 16 00:00:00
# Fri 17 00:00:00
# Sat 18 00:00:00
# Sun 19 00:00:00
# Mon 20 00:00:00
# Wed 15 20:00:00
# Wed 22 02:00:00
# Sat 25 00:00:00
