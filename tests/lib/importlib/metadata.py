# Versions of packages: those that are not there.
import importlib.metadata as metadata

for function in (metadata.version, metadata.metadata, metadata.distribution, metadata.files, metadata.requires):
    try:
        function('no-such-package')
    except metadata.PackageNotFoundError as error:
        print(type(error).__name__, error, error.name, isinstance(error, ImportError))
try:
    metadata.version('')
except ValueError as error:
    print(error)
print(metadata.entry_points(group='nothing.here'), metadata.entry_points(group='nothing.here').names)
entry = metadata.EntryPoint(name='main', value='os.path:join', group='console_scripts')
print(entry, entry.module, entry.attr, entry.extras, entry.load() is __import__('os').path.join)
print(entry.matches(name='main'), entry == metadata.EntryPoint('main', 'os.path:join', 'console_scripts'))

# output:
# PackageNotFoundError No package metadata was found for no-such-package no-such-package True
# PackageNotFoundError No package metadata was found for no-such-package no-such-package True
# PackageNotFoundError No package metadata was found for no-such-package no-such-package True
# PackageNotFoundError No package metadata was found for no-such-package no-such-package True
# PackageNotFoundError No package metadata was found for no-such-package no-such-package True
# A distribution name is required.
# EntryPoints(()) set()
# EntryPoint(name='main', value='os.path:join', group='console_scripts') os.path join [] True
# True True
