# Folders that take the place of others in sys.path are looked into like those that are added.
import os
import sys
import tempfile

first, second = tempfile.mkdtemp(), tempfile.mkdtemp()
for folder, name in (first, 'apples'), (second, 'pears'), (second, 'plums'):
    with open(os.path.join(folder, f'{name}.py'), 'w') as file:
        file.write(f'where = {name!r}\n')

before = list(sys.path)
sys.path[0] = first
import apples
print(apples.where)
try:
    import pears
except ModuleNotFoundError as error:
    print(error)

sys.path[:] = [second]
import pears
print(pears.where)

sys.path = [*before[1:], os.path.join(second, '')]
import plums
print(plums.where, plums.__file__ == os.path.join(second, 'plums.py'))
sys.path[:] = before

# output:
# apples
# No module named 'pears'
# pears
# plums True
