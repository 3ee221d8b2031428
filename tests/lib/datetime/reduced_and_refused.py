# Old ways of reducing a datetime keep its time; zones that are not accepted; moments out of range; two digits for %y; the
# warning of a day without a year names the caller.
from datetime import datetime, timedelta, timezone
import pickle
import warnings


def attempt(question):
    try:
        print(question())
    except Exception as error:
        print(type(error).__name__, error)


moment = datetime(2000, 1, 2, 3, 4, 5, 6, fold=1)
print(moment.__reduce__(), moment.__reduce_ex__(2), moment.__reduce_ex__(4))
print([pickle.loads(pickle.dumps(moment, protocol)) == moment for protocol in range(6)])
attempt(lambda: type('Zone', (timezone,), {}))
attempt(lambda: timezone(timedelta(0), None))
for stamp in (1e200, -1e200, float('inf'), float('nan')):
    attempt(lambda: datetime.fromtimestamp(stamp, timezone.utc))
attempt(lambda: datetime.strptime('1:2 3', '%y:%m %d'))
attempt(lambda: datetime.strptime('01:2 3', '%y:%m %d'))
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter('always')

    def parse():
        return datetime.strptime('3.4.', '%d.%m.')
    parse()
    print(seen[0].lineno)

# output:
# (<class 'datetime.datetime'>, (b'\x07\xd0\x01\x02\x03\x04\x05\x00\x00\x06',)) (<class 'datetime.datetime'>, (b'\x07\xd0\x01\x02\x03\x04\x05\x00\x00\x06',)) (<class 'datetime.datetime'>, (b'\x07\xd0\x81\x02\x03\x04\x05\x00\x00\x06',))
# [True, True, True, True, True, True]
# TypeError type 'datetime.timezone' is not an acceptable base type
# TypeError timezone() argument 2 must be str, not None
# OverflowError timestamp out of range for platform time_t
# OverflowError timestamp out of range for platform time_t
# OverflowError timestamp out of range for platform time_t
# ValueError Invalid value NaN (not a number)
# ValueError time data '1:2 3' does not match format '%y:%m %d'
# 2001-02-03 00:00:00
# 28
