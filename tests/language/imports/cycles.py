import sys
open('one.py', 'w').write("print('one starts')\nimport two\nprint('one sees', two.name)\nname = 'one'\n")
open('two.py', 'w').write("print('two starts')\nimport one\nprint('two sees', hasattr(one, 'name'))\ntry: one.name\nexcept AttributeError as e: print(' '.join(str(e).split()[:4]), str(e)[-70:])\ntry: from one import name\nexcept ImportError as e: print(str(e).split(' (')[0])\nname = 'two'\n")
import one
print(sys.modules['one'].two.name, one.name)

# output:
# one starts
# two starts
# two sees False
# partially initialized module 'one' one.py' has no attribute 'name' (most likely due to a circular import)
# cannot import name 'name' from partially initialized module 'one'
# one sees two
# two one
