# A link that is met twice on the way is no loop.
import os
import tempfile

os.chdir(tempfile.mkdtemp())
here = os.path.realpath('.')
os.makedirs('data/deep')
os.symlink('data', 'link')
os.symlink('link/../link/deep', 'again')
os.symlink('round', 'round')


def told(path):
    return os.path.relpath(os.path.realpath(path), here)


print(told('link/../link/deep'), told('again'), told('again/../../link'), told('round'), told('round/x'))
try:
    os.path.realpath('round', strict=True)
except OSError as error:
    print(error.strerror)


class Path:
    def __init__(self, text):
        self.text = text

    def __fspath__(self):
        return self.text


print(os.path.commonprefix([Path('/usr/lib'), '/usr/local', Path('/usr/l')]))

# output:
# data/deep data/deep data round round/x
# Too many levels of symbolic links
# /usr/l
