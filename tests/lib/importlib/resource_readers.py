# A loader that gives the files beside its modules implements what importlib.resources.abc names.
import io
import pathlib
from importlib.resources.abc import Traversable, TraversableResources


class Entry(Traversable):
    def __init__(self, name, content):
        self._name, self.content = name, content

    @property
    def name(self):
        return self._name

    def iterdir(self):
        return (Entry(*item) for item in self.content.items())

    def is_dir(self):
        return isinstance(self.content, dict)

    def is_file(self):
        return not self.is_dir()

    def open(self, mode='r', *args, **kwargs):
        return io.BytesIO(self.content.encode()) if mode == 'rb' else io.StringIO(self.content)


class Resources(TraversableResources):
    def files(self):
        return Entry('', {'a.txt': 'first', 'more': {'b.txt': 'second'}})


reader = Resources()
print(list(reader.contents()), reader.is_resource('a.txt'), reader.is_resource('more'))
print(reader.open_resource('a.txt').read(), (reader.files() / 'more/b.txt').read_text(), isinstance(reader.files(), Traversable))
print(reader.files().joinpath('more', 'b.txt').read_bytes(), isinstance(pathlib.Path(), Traversable))
for work in (lambda: reader.resource_path('a.txt'), lambda: reader.files().joinpath('more', 'c.txt'), TraversableResources):
    try:
        work()
    except Exception as error:
        print(type(error).__name__, error)

# output:
# ['a.txt', 'more'] True False
# b'first' second True
# b'second' True
# FileNotFoundError a.txt
# TraversalError ('Target not found during traversal.', 'c.txt', [])
# TypeError Can't instantiate abstract class TraversableResources without an implementation for abstract method 'files'
