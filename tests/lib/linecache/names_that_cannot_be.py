import linecache
for name in '\0', 'a\0b.py', '\ud834\udd1e.py', '', '<stdin>', '/no/such/file':
    print(linecache.getlines(name), linecache.getline(name, 1) == '', name in linecache.cache)
linecache.cache['made up'] = (0, 1234, [], '\0'); linecache.cache['kept'] = (5, None, ['given\n'], 'kept'); linecache.cache['lazy'] = (lambda: 'text',)
linecache.checkcache(); print('made up' in linecache.cache, linecache.getline('kept', 1), linecache.getlines('lazy'))

# output:
# [] True False
# [] True False
# [] True False
# [] True False
# [] True False
# [] True False
# False given
#  ['text\n']
