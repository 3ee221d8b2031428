# Modules that look at sources without running them: py_compile, compileall, tabnanny, pyclbr.
import compileall
import os
import py_compile
import pyclbr
import shutil
import sys
import tabnanny

os.mkdir('pkg_of_sources')
with open('pkg_of_sources/good.py', 'w') as file:
    file.write('''import os


class Base:
    def method(self):
        def inner():
            pass


class Derived(Base, os.PathLike):
    async def other(self):
        pass


def function():
    pass
''')
with open('pkg_of_sources/bad.py', 'w') as file:
    file.write('def f(:\n')
with open('pkg_of_sources/tabs.py', 'w') as file:
    file.write('if True:\n        x = 1\n\ty = 2\n')

print(os.path.relpath(py_compile.compile('pkg_of_sources/good.py')).startswith('pkg_of_sources/__pycache__/good.'))
print(py_compile.compile('pkg_of_sources/good.py', cfile='pkg_of_sources/out.pyc'))
try:
    py_compile.compile('pkg_of_sources/bad.py', doraise=True)
except py_compile.PyCompileError as error:
    print(error.exc_type_name, error.file)
    print(error.msg)
print(compileall.compile_file('pkg_of_sources/good.py', quiet=1), compileall.compile_file('pkg_of_sources/bad.py', quiet=2))
tabnanny.check('pkg_of_sources/good.py')
tabnanny.verbose = 1
tabnanny.check('pkg_of_sources/good.py')

sys.path.insert(0, 'pkg_of_sources')
module = pyclbr.readmodule_ex('good', ['pkg_of_sources'])
for name, thing in module.items():
    print(name, type(thing).__name__, thing.lineno, thing.end_lineno, getattr(thing, 'methods', None), list(thing.children))
print([getattr(base, 'name', base) for base in module['Derived'].super], module['Derived'].children['other'].is_async)
print(list(pyclbr.readmodule('good', ['pkg_of_sources'])))
shutil.rmtree('pkg_of_sources')

# output:
# True
# pkg_of_sources/out.pyc
# SyntaxError pkg_of_sources/bad.py
#   File "pkg_of_sources/bad.py", line 1
#     def f(:
#           ^
# SyntaxError: invalid syntax
#
# True False
# 'pkg_of_sources/good.py': Clean bill of health.
# Base Class 4 7 {'method': 5} ['method']
# Derived Class 10 12 {'other': 11} ['other']
# function Function 15 16 None []
# ['Base', 'os.PathLike'] True
# ['Base', 'Derived']
