import linecache, os
name = '/tmp/changing.py'
with open(name, 'w') as f: f.write('one\ntwo')
print(linecache.getlines(name), linecache.getline(name, 2), repr(linecache.getline(name, 9)), len(linecache.cache[name]))
with open(name, 'w') as f: f.write('three\n')
print(linecache.getlines(name)); linecache.checkcache(name); print(name in linecache.cache, linecache.getlines(name))
os.remove(name); linecache.checkcache(); print(name in linecache.cache, linecache.getlines(name), linecache.updatecache(name))
with open(name, 'w') as f: pass
print(linecache.getlines(name)); os.remove(name)
linecache.clearcache(); print(name in linecache.cache)

# output:
# ['one\n', 'two\n'] two
#  '' 4
# ['one\n', 'two\n']
# False ['three\n']
# False [] []
# ['\n']
# False
