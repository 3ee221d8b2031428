def attempt(source):
    try: print(eval(source))
    except Exception as e: print(type(e).__name__, e)
import math
class C:
    x = 5
class D:
    __call__ = 5
class E:
    def __init__(self): self.__call__ = lambda: 'never'
for source in ('C.x()', 'C().x()', 'C()()', 'None()', 'math()', 'D()()', 'E()()', '"a".upper()()', '[]()', 'math.pi()'):
    attempt(source)
class F:
    def __call__(self, x): return x + 1
F.__call__.__call__
attempt('F()(2)')
attempt('F()()')

# output:
# TypeError 'int' object is not callable
# TypeError 'int' object is not callable
# TypeError 'C' object is not callable
# <string>:1: SyntaxWarning: 'NoneType' object is not callable; perhaps you missed a comma?
# TypeError 'NoneType' object is not callable
# TypeError 'module' object is not callable
# TypeError 'int' object is not callable
# TypeError 'E' object is not callable
# TypeError 'str' object is not callable
# <string>:1: SyntaxWarning: 'list' object is not callable; perhaps you missed a comma?
# TypeError 'list' object is not callable
# TypeError 'float' object is not callable
# 3
# TypeError F.__call__() missing 1 required positional argument: 'x'
