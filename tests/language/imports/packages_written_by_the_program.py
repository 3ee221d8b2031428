import os, sys
os.makedirs('pkg/sub', exist_ok=True)
def write(name, text): open(name, 'w').write(text)
write('pkg/__init__.py', "'the docs'\nprint('pkg', __name__, __package__)\nfrom . import a\n__all__ = ['a', 'value', 'lazy']\nvalue = 1\n_hidden = 2\ndef __getattr__(name):\n    if name == 'lazy': return 'made'\n    raise AttributeError(f'no {name}')\n")
write('pkg/a.py', "print('a', __name__, __package__)\nfrom .sub.b import deep\nfrom . import sub as s\n")
write('pkg/sub/__init__.py', "print('sub', __package__)\n")
write('pkg/sub/b.py', "print('b', __package__)\ndeep = 'deep'\nfrom .. import __name__ as parent\nfrom ..sub import __name__ as own\n")
import pkg
print(pkg.a.deep, pkg.sub.b.parent, pkg.sub.b.own, pkg.__doc__, pkg.lazy, sorted(n for n in sys.modules if n.startswith('pkg')))
from pkg import *
print(value, lazy, a is pkg.a, '_hidden' in globals())
try: from pkg import nothing
except ImportError as e: print(e.msg.split(' (')[0], e.name)
try: import pkg.missing
except ModuleNotFoundError as e: print(e, e.name)
try: import pkg.a.b
except ModuleNotFoundError as e: print(e)
try: from pkg.a import *; print(deep)
except ImportError as e: print(e)
import pkg.sub.b as alias
print(alias.__name__, pkg.__path__ != [], pkg.__spec__ is not None if False else '')
from pkg.sub import b
print(b is alias)

# output:
# pkg pkg pkg
# a pkg.a pkg
# sub pkg.sub
# b pkg.sub
# deep pkg pkg.sub the docs made ['pkg', 'pkg.a', 'pkg.sub', 'pkg.sub.b']
# 1 made True False
# cannot import name 'nothing' from 'pkg' pkg
# No module named 'pkg.missing' pkg.missing
# No module named 'pkg.a.b'; 'pkg.a' is not a package
# deep
# pkg.sub.b True
# True
