# python -m style: runpy runs a module or a package as __main__.
import os
import runpy
import sys
os.makedirs('/tmp/prog2/tool', exist_ok=True)
sys.path.insert(0, '/tmp/prog2')
with open('/tmp/prog2/tool/__init__.py', 'w') as f:
    f.write('print("package", __name__)\n')
with open('/tmp/prog2/tool/__main__.py', 'w') as f:
    f.write('import sys\nfrom . import helper\nprint(__name__, __package__, __spec__.name, sys.argv[1:])\nif __name__ == "__main__":\n    print("as main", helper.value)\n')
with open('/tmp/prog2/tool/helper.py', 'w') as f:
    f.write('value = 42\nprint("helper", __name__)\n')
with open('/tmp/prog2/script.py', 'w') as f:
    f.write('print(__name__, __package__, __spec__)\nresult = [n for n in ("a", "b")]\n')
names = runpy.run_module('tool', run_name='__main__')
print(names['helper'].value, names['__name__'])
print(runpy.run_path('/tmp/prog2/script.py')['result'])
print(runpy.run_path('/tmp/prog2/script.py', run_name='__main__', init_globals={'given': 1})['given'])
try:
    runpy.run_module('tool.nothing')
except ImportError as error:
    print(error)
try:
    runpy.run_module('nothing_there')
except ImportError as error:
    print(error)
print(sys.modules['__main__'].__name__)

# output:
# package tool
# helper tool.helper
# __main__ tool tool.__main__ []
# as main 42
# 42 __main__
# <run_path>  None
# ['a', 'b']
# __main__  None
# 1
# No module named tool.nothing
# No module named nothing_there
# __main__
