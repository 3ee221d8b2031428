# The lines that a traceback shows of a file are read by the encoding that the file declares, whoever compiled it.
import os
import runpy
import traceback

source = "# coding: latin-1\nname = 'Zoë'; name.größe\n"
with open('old.py', 'wb') as file:
    file.write(source.encode('latin-1'))

try:
    runpy.run_path('old.py')
except AttributeError as error:
    print(error)
    print(traceback.extract_tb(error.__traceback__)[-1].line)
try:
    exec(compile(source.encode('latin-1'), 'old.py', 'exec'))
except AttributeError:
    traceback.print_exc()
with open('unknown.py', 'w') as file:
    file.write('# coding: nonsense\nreturn\n')
for name in 'old.py', 'unknown.py':
    try:
        compile('\nreturn', name, 'exec')
    except SyntaxError as error:
        print(error.msg, error.lineno)
    os.remove(name)

# output:
# 'str' object has no attribute 'größe'
# name = 'Zoë'; name.größe
# Traceback (most recent call last):
#   File "file_in_another_encoding.py", line 16, in <module>
#     exec(compile(source.encode('latin-1'), 'old.py', 'exec'))
#     ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#   File "old.py", line 2, in <module>
#     name = 'Zoë'; name.größe
#                   ^^^^^^^^^^
# AttributeError: 'str' object has no attribute 'größe'
# 'return' outside function 2
# 'return' outside function 2
