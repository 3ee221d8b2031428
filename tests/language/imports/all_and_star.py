# What `from m import *` takes: __all__, or what has no underscore; __all__ that names what is missing.
import sys
import types


def module(name, **names):
    m = types.ModuleType(name)
    m.__dict__.update(names)
    sys.modules[name] = m


module('plain', a=1, _b=2, __c=3, d_=4)
module('listed', __all__=['_x', 'y'], _x=1, y=2, z=3)
module('wrong', __all__=['nothing'])
module('odd', __all__=[5])
module('tupled', __all__=('a',), a='from tupled', b=0)


class Lazy(types.ModuleType):
    __all__ = ['made']

    def __getattr__(self, name):
        return f'made {name}'


sys.modules['lazy'] = Lazy('lazy')
for name in ('plain', 'listed', 'wrong', 'odd', 'tupled', 'lazy'):
    names = {}
    try:
        exec(f'from {name} import *', names)
    except Exception as error:
        print(name, type(error).__name__, error)
    del names['__builtins__']
    print(name, names)

# output:
# plain {'a': 1, 'd_': 4}
# listed {'_x': 1, 'y': 2}
# wrong AttributeError module 'wrong' has no attribute 'nothing'
# wrong {}
# odd TypeError Item in odd.__all__ must be str, not int
# odd {}
# tupled {'a': 'from tupled'}
# lazy {'made': 'made made'}
