import linecache, sys
with open('/tmp/latin.py', 'wb') as f: f.write(b'# -*- coding: latin-1 -*-\nx = "\xe9"\n')
print(linecache.getline('/tmp/latin.py', 2))
with open('/tmp/wrong.py', 'wb') as f: f.write(b'x = "\xe9"\n')
print(linecache.getlines('/tmp/wrong.py'))
sys.path.append('/tmp')
print(linecache.getline('latin.py', 1), linecache.cache['latin.py'][3])

# output:
# x = "é"
#
# []
# # -*- coding: latin-1 -*-
#  /tmp/latin.py
