import glob, os, warnings
os.makedirs('/tmp/g/d'); open('/tmp/g/a1', 'w').close(); open('/tmp/g/.h', 'w').close()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(glob.glob0('/tmp/g', 'a1'), glob.glob0('/tmp/g', 'zz'), sorted(glob.glob1('/tmp/g', '*')), glob.glob1('/tmp/g', '.*'), glob.glob1('/no', '*'))
    print(len(caught), caught[0].message)

# output:
# ['a1'] [] ['a1', 'd'] ['.h'] []
# 5 glob.glob0 is deprecated and will be removed in Python 3.15. Use glob.glob and pass a directory to its root_dir argument instead.
