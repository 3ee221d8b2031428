# Where the source of an object ends: lambdas in brackets and over several lines, comments at the end of a body, nested
# definitions, decorators.
import inspect

listed = [lambda x: x,
          None]
three_lines = lambda g: g and \
    g and \
    g


class Comments:
    # before
    def f(self):
        # start
        return 1
        # end of f

    # between
    async def g(self):
        return 2
        # end of g

    @staticmethod
    @property
    def decorated(
        a,
    ):
        """Text
  narrower than the code"""
        if 1:
            pass
        else:

            return 3

    x = 3


#
# first

# and
# more
#
def with_comments(): pass


nested = (
    lambda right: [].map(
        lambda length: ()))
ends_below = (lambda: ()
)


def outer():
    def inner():
        return 1
    return inner


for thing in (listed[0], three_lines, Comments, Comments.f, Comments.g, Comments.__dict__['decorated'].__func__.fget,
              with_comments, nested, ends_below, outer, outer()):
    print(repr(inspect.getsource(thing)), inspect.getsourcelines(thing)[1], repr(inspect.getcomments(thing)))
del Comments.__firstlineno__
try:
    inspect.getsource(Comments)
except OSError as error:
    print(error)

# output:
# 'listed = [lambda x: x,\n          None]\n' 5 None
# 'three_lines = lambda g: g and \\\n    g and \\\n    g\n' 7 None
# 'class Comments:\n    # before\n    def f(self):\n        # start\n        return 1\n        # end of f\n\n    # between\n    async def g(self):\n        return 2\n        # end of g\n\n    @staticmethod\n    @property\n    def decorated(\n        a,\n    ):\n        """Text\n  narrower than the code"""\n        if 1:\n            pass\n        else:\n\n            return 3\n\n    x = 3\n' 12 None
# '    def f(self):\n        # start\n        return 1\n        # end of f\n' 14 '# before\n'
# '    async def g(self):\n        return 2\n        # end of g\n' 20 '# between\n'
# '    @staticmethod\n    @property\n    def decorated(\n        a,\n    ):\n        """Text\n  narrower than the code"""\n        if 1:\n            pass\n        else:\n\n            return 3\n' 24 None
# 'def with_comments(): pass\n' 46 '# and\n# more\n'
# '    lambda right: [].map(\n        lambda length: ()))\n' 50 None
# 'ends_below = (lambda: ()\n)\n' 52 None
# 'def outer():\n    def inner():\n        return 1\n    return inner\n' 56 None
# '    def inner():\n        return 1\n' 57 None
# source code not available
