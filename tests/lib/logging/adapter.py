# LoggerAdapter: extra, merge_extra, nesting, process(), its name and repr, and where the caller is.
import logging
import sys

log = logging.getLogger('adapted')
log.addHandler(handler := logging.StreamHandler(sys.stdout))
handler.setFormatter(logging.Formatter('%(name)s %(levelname)s %(who)s %(lineno)d %(funcName)s %(message)s', defaults={'who': '-'}))
plain = logging.LoggerAdapter(log, {'who': 'me'})


def caller():
    plain.warning('from %s', 'here')
    plain.error('extra is replaced', extra={'who': 'you'})
    logging.LoggerAdapter(log, {'who': 'me'}, merge_extra=True).error('extra wins', extra={'who': 'you'})
    logging.LoggerAdapter(log).error('none')
    plain.log(35, 'own level')


caller()


class Tagged(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f'[{self.extra["tag"]}] {msg}', {**kwargs, 'extra': None}


outer = Tagged(logging.LoggerAdapter(log, {'tag': 'in'}), {'tag': 'out'})
outer.warning('nested')
print(outer, plain, plain.name, outer.name, plain.manager is log.manager)
plain.setLevel('ERROR')
print(log.level, plain.getEffectiveLevel(), plain.isEnabledFor(30), plain.hasHandlers())
plain.info('dropped')
try:
    raise ValueError('oops')
except ValueError:
    handler.setFormatter(logging.Formatter('%(message)s'))
    handler.formatter.formatException = lambda info: repr(info[1])
    plain.exception('with')
    plain.exception('without', exc_info=False)
print(logging.LoggerAdapter[logging.Logger])

# output:
# adapted WARNING me 12 caller from here
# adapted ERROR me 13 caller extra is replaced
# adapted ERROR you 14 caller extra wins
# adapted ERROR - 15 caller none
# adapted Level 35 me 16 caller own level
# adapted WARNING - 28 <module> [out] nested
# <Tagged adapted (WARNING)> <LoggerAdapter adapted (WARNING)> adapted adapted True
# 40 40 False True
# with
# ValueError('oops')
# without
# logging.LoggerAdapter[logging.Logger]
