import linecache
class Loader:
    def get_source(self, name):
        print('asked for', name)
        return 'first\nsecond' if name == 'known' else None
names = {'__name__': 'known', '__loader__': Loader()}
print(linecache.lazycache('/no/file.py', names), len(linecache.cache['/no/file.py']), linecache.lazycache('/no/file.py', {}))
print(linecache.getlines('/no/file.py'), linecache.getline('/no/file.py', 1), linecache.lazycache('/no/file.py', names))
linecache.clearcache()
print(linecache.getline('/no/file.py', 2, names), linecache.lazycache('/other', {}), linecache.lazycache('<string>', names), linecache.lazycache('', names))
print(linecache.getlines('/no/third.py', {'__name__': 'unknown', '__loader__': Loader()}))

# output:
# True 1 True
# asked for known
# ['first\n', 'second\n'] first
#  False
# asked for known
# second
#  False False False
# asked for unknown
# []
