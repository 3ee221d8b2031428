# A BufferingFormatter puts a header and a footer around the lines of several records.
import logging


class Counted(logging.BufferingFormatter):
    def formatHeader(self, records):
        return '[(%d)' % len(records)

    def formatFooter(self, records):
        return '(%d)]' % len(records)


records = [logging.makeLogRecord({'msg': 'one'}), logging.makeLogRecord({'msg': 'two %s', 'args': ('x',)})]
print(logging.BufferingFormatter().format(records))
print(Counted().format([]), Counted().format(records))
print(Counted(logging.Formatter('<%(levelname)s:%(message)s>')).format(records))

# output:
# onetwo x
#  [(2)onetwo x(2)]
# [(2)<Level None:one><Level None:two x>(2)]
