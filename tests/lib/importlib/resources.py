# Files that lie beside a package.
import importlib.resources as resources
import os
import sys

os.makedirs('pack/data')
for name, text in (('pack/__init__.py', 'here = 1'), ('pack/hello.txt', 'hello\n'), ('pack/data/a.bin', 'abc')):
    with open(name, 'w') as file:
        file.write(text)
sys.path.insert(0, '.')
print(resources.files('pack').joinpath('hello.txt').read_text())
print((resources.files('pack') / 'data' / 'a.bin').read_bytes(), resources.read_text('pack', 'hello.txt'))
print(sorted(one.name for one in resources.files('pack').iterdir() if one.name != '__pycache__'))
import pack
with resources.as_file(resources.files(pack) / 'hello.txt') as path:
    print(path.name, path.exists(), pack.here)
print(resources.is_resource('pack', 'hello.txt'), resources.is_resource('pack', 'data'))
with resources.open_text('pack', 'hello.txt') as file:
    print(file.read().strip())
try:
    resources.files('no_such_package')
except ModuleNotFoundError as error:
    print(error)

# output:
# hello
#
# b'abc' hello
#
# ['__init__.py', 'data', 'hello.txt']
# hello.txt True 1
# True False
# hello
# No module named 'no_such_package'
