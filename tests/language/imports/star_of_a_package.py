# `from package import *` imports the modules that the package's __all__ names; what such a module lacks is its error.
import os
import sys
import tempfile

root = tempfile.mkdtemp()
sys.path.insert(0, root)

def write(path, text):
    path = os.path.join(root, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w') as file:
        file.write(text)

write('sound/__init__.py', '__all__ = ["echo", "surround", "volume"]\nvolume = 11\n')
write('sound/echo.py', 'print("echo is loaded")\n')
write('sound/surround.py', 'print("surround is loaded")\n')
write('sound/reverse.py', 'print("reverse is loaded")\n')
write('sound/needy.py', 'import nothing_of_this_name\n')
from sound import *
print(echo.__name__, surround.__name__, volume, 'reverse' in globals())

write('light/__init__.py', '__all__ = ("lamp", "dark")\n')
write('light/lamp.py', 'on = True\n')
for statement in 'from light import *', 'from sound import needy', 'from sound import missing':
    try:
        exec(statement)
    except (AttributeError, ImportError) as error:
        print(type(error).__name__, str(error).partition(' (')[0])

sound = sys.modules['sound']
print([name for name in dir(sound) if name.startswith('__')])
print(sound.__cached__ == sound.__spec__.cached, sound.echo.__cached__ == sound.echo.__spec__.cached)

# output:
# echo is loaded
# surround is loaded
# sound.echo sound.surround 11 False
# AttributeError module 'light' has no attribute 'dark'
# ModuleNotFoundError No module named 'nothing_of_this_name'
# ImportError cannot import name 'missing' from 'sound'
# ['__all__', '__builtins__', '__cached__', '__doc__', '__file__', '__loader__', '__name__', '__package__', '__path__', '__spec__']
# True True
