# Programs run from files and modules give back their names.
import os
import runpy
import sys

with open('script.py', 'w') as file:
    file.write('import sys\nprint(__name__, sys.argv[0], given)\nresult = given * 2\nif __name__ == "__main__":\n    print("as main")\n')
names = runpy.run_path('script.py', {'given': 21}, run_name='__main__')
print(names['result'], names['__name__'], __name__)
print(runpy.run_path('script.py', {'given': 1})['__name__'])
os.mkdir('folder')
with open('folder/__main__.py', 'w') as file:
    file.write('print("folder", __name__)\n')
runpy.run_path('folder')
sys.path.insert(0, '.')
names = runpy.run_module('script', {'given': 2})
print(names['result'], names['__spec__'].name)
for name in ('no_such', '.relative', 'logging'):
    try:
        runpy.run_module(name)
    except ImportError as error:
        print(getattr(error, 'strerror', None) or error)
try:
    runpy.run_path('missing.py')
except FileNotFoundError as error:
    print(getattr(error, 'strerror', None) or error)

# output:
# __main__ script.py 21
# as main
# 42 __main__ __main__
# <run_path> script.py 1
# <run_path>
# folder <run_path>
# script run.py 2
# 4 script
# No module named no_such
# Relative module names not supported
# No module named logging.__main__; 'logging' is a package and cannot be directly executed
# No such file or directory
