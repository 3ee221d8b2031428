# Modules that import each other: the second finds the first without what its body has not yet made.
import os
import sys

os.mkdir("pair")
with open("pair/one.py", "w") as file:
    file.write("print('one starts')\nimport pair.two as two\nprint('one sees', two.name)\nname = 'one'\n")
with open("pair/two.py", "w") as file:
    file.write("""print('two starts')
import pair.one as one
print('two sees', hasattr(one, 'name'))
try:
    one.name
except AttributeError as error:
    print(' '.join(str(error).split()[:4]), str(error)[-70:])
try:
    from pair.one import name
except ImportError as error:
    print(str(error).split(' (')[0])
name = 'two'
""")
import pair.one

print(sys.modules["pair.one"].two.name, pair.one.name)

# output:
# one starts
# two starts
# two sees False
# partially initialized module 'pair.one' one.py' has no attribute 'name' (most likely due to a circular import)
# cannot import name 'name' from partially initialized module 'pair.one'
# one sees two
# two one
