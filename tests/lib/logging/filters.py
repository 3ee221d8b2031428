# Filters are names, callables or objects; they may change a record, replace it, or drop it; names match whole parts.
import logging

log = logging.getLogger('spam.eggs')
log.setLevel(1)
out = []


class Keep(logging.Handler):
    def emit(self, record):
        out.append((record.name, record.getMessage()))


handler = Keep()
root = logging.getLogger()
root.addHandler(handler)
by_name = logging.Filter('spam.eggs')
handler.addFilter(by_name)
handler.addFilter(by_name)
print(len(handler.filters))
for name in ('spam', 'spam.eggs', 'spam.eggs.fish', 'spam.eggsy', 'spam.bakedbeans'):
    logging.getLogger(name).warning(name)
print(out)
handler.removeFilter(by_name)
handler.removeFilter(by_name)
print(handler.filters)
out.clear()


def once(record):
    if record.msg == 'drop':
        return False
    if record.msg == 'other':
        return logging.makeLogRecord({'name': 'made', 'msg': 'instead', 'levelno': 20})
    record.msg += '!'
    return 1


log.addFilter(once)
for text in ('drop', 'other', 'keep'):
    log.info(text)
logging.getLogger('spam.eggs.below').error('drop')
print(out)
log.removeFilter(once)


class OnlyOdd:
    def filter(self, record):
        return record.levelno % 2


log.addFilter(OnlyOdd())
out.clear()
log.log(11, 'odd')
log.log(12, 'even')
print(out, logging.Filter().filter(None), logging.Filter('a').nlen)

# output:
# 1
# [('spam.eggs', 'spam.eggs'), ('spam.eggs.fish', 'spam.eggs.fish')]
# []
# [('made', 'instead'), ('spam.eggs', 'keep!'), ('spam.eggs.below', 'drop')]
# [('spam.eggs', 'odd')] True 1
