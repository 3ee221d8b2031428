import sys
open('broken.py', 'w').write("x = 1\nraise ValueError('while importing')\n")
open('syntax.py', 'w').write("x = (\n")
for _ in range(2):
    try: import broken
    except ValueError as e: print(e, 'broken' in sys.modules)
try: import syntax
except SyntaxError as e: print(e.msg, e.lineno, e.filename.endswith('syntax.py'))
sys.modules['blocked'] = None
try: import blocked
except ModuleNotFoundError as e: print(e)
sys.modules['fake'] = 5
import fake
print(fake)
try: from fake import real, nothing
except ImportError as e: print(str(e))
try: import fake.sub
except ModuleNotFoundError as e: print(e)
open('replaces.py', 'w').write("import sys\nsys.modules[__name__] = 'replaced'\n")
import replaces
print(replaces)
for bad in ('', 5, 'a..b', '.x'):
    try: __import__(bad)
    except Exception as e: print(type(e).__name__, e)

# output:
# while importing False
# while importing False
# '(' was never closed 1 True
# import of blocked halted; None in sys.modules
# 5
# cannot import name 'nothing' from '<unknown module name>' (unknown location)
# No module named 'fake.sub'; 'fake' is not a package
# replaced
# ValueError Empty module name
# TypeError module name must be a string
# ModuleNotFoundError No module named 'a'
# ModuleNotFoundError No module named '.x'
