# The line of a module's docstring is that of its first string, and a cached_property's that of its function.
import doctest
import functools
import types

source = '''
import math
name = "shapes"
__doc__ = """
>>> 1
2
"""
'''

import linecache
module = types.ModuleType('shapes')
module.__file__ = 'shapes.py'
linecache.cache['shapes.py'] = len(source), None, source.splitlines(True), 'shapes.py'
exec(compile(source, 'shapes.py', 'exec'), vars(module))
for test in doctest.DocTestFinder().find(module):
    print(test.name, test.lineno)

class Circle:
    @functools.cached_property
    def area(self):
        """
        >>> 2 + 2
        4
        """

found = [test for test in doctest.DocTestFinder().find(Circle, 'Circle') if test.examples]
print(*[(test.name, test.lineno) for test in found])

# output:
# shapes 6
# ('Circle.area', 25)
