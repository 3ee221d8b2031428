import os, shutil
os.makedirs('/tmp/sb/src'); os.chdir('/tmp/sb')
def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: shutil.register_archive_format('xx', 1)); attempt(lambda: shutil.register_archive_format('xx', len, [(1, 2), (1, 2, 3)])); attempt(lambda: shutil.register_archive_format('xx', len, 'abc'))
shutil.register_archive_format('xx', lambda name, base, **options: (name, base, os.getcwd(), sorted(options)), [('level', 2)], 'mine')
print(('xx', 'mine') in shutil.get_archive_formats(), shutil.make_archive('n', 'xx', 'src', 'sub', owner='o'), os.getcwd())
shutil.unregister_archive_format('xx'); attempt(lambda: shutil.unregister_archive_format('xx')); attempt(lambda: shutil.make_archive('n', 'xx'))
attempt(lambda: shutil.register_unpack_format('zz', ['.zip'], print)); attempt(lambda: shutil.register_unpack_format('zz', ['.zz'], 3))
shutil.register_unpack_format('zz', ['.zz'], lambda file, folder, **options: print('unpack', file, folder, options), [('a', 1)], 'mine')
print(('zz', ['.zz'], 'mine') in shutil.get_unpack_formats()); shutil.unpack_archive('f.zz', 'd'); shutil.unpack_archive('g', 'd', 'zz', filter='data')
shutil.unregister_unpack_format('zz'); attempt(lambda: shutil.unpack_archive('f.zz'))

# output:
# TypeError The 1 object is not callable
# TypeError extra_args elements are : (arg_name, value)
# TypeError extra_args needs to be a sequence
# True ('/tmp/sb/n', 'sub', '/tmp/sb/src', ['dry_run', 'group', 'level', 'logger', 'owner']) /tmp/sb
# KeyError 'xx'
# ValueError unknown archive format 'xx'
# RegistryError .zip is already registered for "zip"
# TypeError The registered function must be a callable
# True
# unpack f.zz d {'a': 1}
# unpack g d {'a': 1, 'filter': 'data'}
# ReadError Unknown archive format 'f.zz'
