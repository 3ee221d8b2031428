# A program in one archive: made of a folder, copied with an interpreter, and run.
import io
import os
import shutil
import zipapp
import zipfile

os.mkdir('program_folder')
with open('program_folder/tool.py', 'w') as file:
    file.write('def main():\n    print("running", __name__)\n')
zipapp.create_archive('program_folder', 'tool.pyz', interpreter='/usr/bin/env python3', main='tool:main', compressed=True)
print(zipapp.get_interpreter('tool.pyz'), zipfile.ZipFile('tool.pyz').namelist())
print(zipfile.ZipFile('tool.pyz').read('__main__.py').decode())
out = io.BytesIO()
zipapp.create_archive('tool.pyz', out, interpreter='python')
print(out.getvalue()[:9], zipapp.get_interpreter(io.BytesIO(out.getvalue())))
for arguments in [{}, {'main': 'no colon'}]:
    try:
        zipapp.create_archive('program_folder', **arguments)
    except zipapp.ZipAppError as error:
        print(error)
try:
    zipapp.create_archive('nothing_there')
except zipapp.ZipAppError as error:
    print(error)
os.remove('tool.pyz')
shutil.rmtree('program_folder')

# output:
# /usr/bin/env python3 ['tool.py', '__main__.py']
# # -*- coding: utf-8 -*-
# import tool
# tool.main()
#
# b'#!python\n' python
# Archive has no entry point
# Invalid entry point: no colon
# Source does not exist
