# cpython: skip pyodide has no processes
# A folder or an archive with a __main__ is a program: `python FOLDER`, `python FILE.pyz`, runpy.run_path().
import os
import runpy
import subprocess
import sys
import tempfile
import zipfile

os.chdir(tempfile.mkdtemp())
os.makedirs('app')
os.mkdir('empty')
files = {
    'prices.py': 'apple = 5\n',
    '__main__.py': 'import sys, prices\nprint(prices.apple, __name__, repr(__package__), sys.argv)\n'
                   'if sys.argv[1:]:\n    sys.exit(int(sys.argv[1]))\n',
}
for name, text in files.items():
    with open(f'app/{name}', 'w') as file:
        file.write(text)
with zipfile.ZipFile('app.zip', 'w') as archive:
    for name, text in files.items():
        archive.writestr(name, text)
with open('app.zip', 'rb') as archive, open('app.pyz', 'wb') as program:
    program.write(b'#!/usr/bin/env python3\n' + archive.read())

for args in ['app'], ['app', '3'], ['app.zip', '4'], ['app.pyz'], ['empty']:
    done = subprocess.run([sys.executable, *args], capture_output=True, text=True)
    said = done.stderr.replace(sys.executable, 'python').replace(os.getcwd(), '.')
    print(*args, '->', done.returncode, done.stdout + said, end='')

for path in 'app', 'app.zip', 'app/__main__.py':
    sys.path.insert(0, 'app')
    names = runpy.run_path(path)
    sys.path.remove('app')
    print(names['__name__'], names['prices'].apple, os.path.basename(names['__file__']), sys.argv[1:])
try:
    runpy.run_path('empty')
except ImportError as error:
    print(error)

# output:
# app -> 0 5 __main__ '' ['app']
# app 3 -> 3 5 __main__ '' ['app', '3']
# app.zip 4 -> 4 5 __main__ '' ['app.zip', '4']
# app.pyz -> 0 5 __main__ '' ['app.pyz']
# empty -> 1 python: can't find '__main__' module in './empty'
# 5 <run_path> '' ['app']
# <run_path> 5 __main__.py []
# 5 <run_path> '' ['app.zip']
# <run_path> 5 __main__.py []
# 5 <run_path> '' ['app/__main__.py']
# <run_path> 5 __main__.py []
# can't find '__main__' module in 'empty'
