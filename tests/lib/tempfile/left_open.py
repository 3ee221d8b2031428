# Temporary files and folders that nobody closed, or that may not be removed.
import gc
import os
import tempfile
import warnings

warnings.simplefilter('always')
warnings.showwarning = lambda message, category, *rest: print(category.__name__, str(message).split(' ')[:3])

file = tempfile.NamedTemporaryFile()
name = file.name
write = file.write
del file
gc.collect()
print(write(b'the method has the file'), os.path.exists(name))
del write
gc.collect()
print(os.path.exists(name))

with tempfile.NamedTemporaryFile() as file:
    pass
del file
file = tempfile.NamedTemporaryFile()
file.close()
del file
file = tempfile.NamedTemporaryFile(delete_on_close=False)
file.close()
print(os.path.exists(file.name))
name = file.name
del file
print(os.path.exists(name))
file = tempfile.NamedTemporaryFile(delete=False)
name = file.name
del file
print(os.path.exists(name))
os.unlink(name)
file = tempfile.SpooledTemporaryFile()
del file
with tempfile.SpooledTemporaryFile() as file:
    file.write(b'x')
del file

# A folder whose rights were taken away is removed all the same.
folder = tempfile.TemporaryDirectory()
inner = os.path.join(folder.name, 'inner', 'deep')
os.makedirs(inner)
open(os.path.join(inner, 'file'), 'w').close()
os.chmod(inner, 0o500)
os.chmod(os.path.dirname(inner), 0o000)
os.chmod(folder.name, 0o400)
folder.cleanup()
print(os.path.exists(folder.name))
folder = tempfile.TemporaryDirectory()
name = folder.name
del folder
print(os.path.exists(name))

tempfile.tempdir = os.fsencode(tempfile.gettempdir())
made = tempfile.mkdtemp()
descriptor, path = tempfile.mkstemp(dir=made)
print(type(made), type(path), type(tempfile.gettempdir()), tempfile.gettempdirb() == tempfile.tempdir)
os.close(descriptor)

# output:
# 23 True
# ResourceWarning ['Implicitly', 'cleaning', 'up']
# False
# True
# False
# ResourceWarning ['Implicitly', 'cleaning', 'up']
# True
# ResourceWarning ['Unclosed', 'file', '<tempfile.SpooledTemporaryFile']
# False
# ResourceWarning ['Implicitly', 'cleaning', 'up']
# False
# <class 'bytes'> <class 'bytes'> <class 'str'> True
