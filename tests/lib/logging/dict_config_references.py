# ext:// and cfg:// in every place, '()' factories with attributes under '.', lists and tuples, levels by name.
import logging.config
import sys


class Out(logging.Handler):
    def __init__(self, prefix='', **more):
        super().__init__()
        self.prefix, self.more = prefix, more

    def emit(self, record):
        print(self.prefix + self.format(record))


def make(kind, **kwargs):
    print('make', kind, kwargs)
    return Out(kwargs.get('prefix', ''))


logging.config.dictConfig({
    'version': 1,
    'words': {'begin': 'cfg: ', 'list': ['zero', {'deep': 'deeper'}], 'with space': 'spaced'},
    'formatters': {'short': {'format': '{levelname[0]}{message}', 'style': '{'}, 'def': {'format': '%(message)s %(x)s', 'defaults': {'x': 'X'}}},
    'handlers': {
        'a': {'()': Out, 'prefix': 'cfg://words.begin', 'level': 'WARNING', 'formatter': 'short', '.': {'tag': 'cfg://words.list[1].deep'}},
        'b': {'()': '__main__.make', 'kind': 'ext://sys.version_info', 'prefix': 'cfg://words[with space]', 'formatter': 'def'},
    } | {'b': {'()': make, 'kind': 'cfg://words.list[0]', 'prefix': 'cfg://words[with space]', 'formatter': 'def'}},
    'root': {'level': 'NOTSET', 'handlers': ['a', 'b']},
})
logging.info('one')
logging.error('two')
print(logging.getHandlerByName('a').tag, logging.getHandlerByName('a').level, sorted(logging.getHandlerNames()))
configurator = logging.config.BaseConfigurator({'a': [1, (2, 'ext://sys')], 'd': {'k': {'n': 3}}, 't': 'cfg://d.k.n', 'u': 'http://x'})
config = configurator.config
print(config['a'][1][1] is sys, config['t'], config['u'], type(config['d']).__name__, type(config['a']).__name__, config.get('none', 'cfg://a[0]'))
print(config.pop('t'), config['a'].pop(0), configurator.convert({'z': 'cfg://d'})['z'])
for bad in ('cfg://', 'cfg://nope', 'cfg://a!', 'cfg://d.k[0]', 'ext://no.such.thing', 'ext://sys.nothing'):
    try:
        print(configurator.convert(bad))
    except Exception as error:
        print(bad, type(error).__name__, error)
for name in ('abc', '_x1', '1x', 'a-b', ''):
    try:
        print(logging.config.valid_ident(name))
    except ValueError as error:
        print(error)

# output:
# make zero {'prefix': 'spaced'}
# spacedone X
# cfg: Etwo
# spacedtwo X
# cfg://words.list[1].deep 30 ['a', 'b']
# True 3 http://x ConvertingDict ConvertingList 1
# 3 1 {'k': {'n': 3}}
# cfg:// ValueError Unable to convert ''
# cfg://nope KeyError 'nope'
# cfg://a! ValueError Unable to convert 'a!' at '!'
# cfg://d.k[0] KeyError 0
# ext://no.such.thing ValueError Cannot resolve 'no.such.thing': No module named 'no'
# ext://sys.nothing ValueError Cannot resolve 'sys.nothing': No module named 'sys.nothing'; 'sys' is not a package
# True
# True
# Not a valid Python identifier: '1x'
# Not a valid Python identifier: 'a-b'
# Not a valid Python identifier: ''
