# The values of options may be taken from dicts, modules and files.
import optparse
import tempfile

values = optparse.Values({'width': 1, 'name': None})
values._update({'width': None, 'name': 'x', 'other': 2}, 'careful')
print(values)
values._update({'width': None, 'other': 2}, 'loose')
print(values)
with tempfile.NamedTemporaryFile('w', suffix='.py') as file:
    file.write('width = 3 * 4\nheight = 5\n')
    file.flush()
    values.read_file(file.name)
print(values)
values.read_module('string', 'careful')
print(values.other)
try:
    values._update({}, 'wild')
except ValueError as error:
    print(error)

# output:
# {'width': 1, 'name': 'x'}
# {'width': None, 'name': 'x', 'other': 2}
# {'width': 12, 'name': 'x', 'other': 2}
# 2
# invalid update mode: 'wild'
