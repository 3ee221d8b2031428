import os, shutil, tarfile, zipfile
os.makedirs('/tmp/sa/src/sub'); os.chdir('/tmp/sa')
open('src/a.txt', 'w').write('A'); open('src/sub/b.txt', 'w').write('B')
for format in 'zip', 'tar', 'gztar':
    print(shutil.make_archive('all_' + format, format, 'src'), shutil.make_archive('sub_' + format, format, 'src', 'sub'), shutil.make_archive('here_' + format, format, base_dir='src'))
for name in 'all', 'sub', 'here':
    print(sorted(zipfile.ZipFile(f'{name}_zip.zip').namelist()), sorted(tarfile.open(f'{name}_gztar.tar.gz').getnames()))
for name in 'all_zip.zip', 'all_tar.tar', 'all_gztar.tar.gz':
    shutil.unpack_archive(name, 'into_' + name)
    print(sorted(os.listdir('into_' + name)), open(f'into_{name}/sub/b.txt').read())
print(shutil.make_archive('dry', 'zip', 'src', dry_run=True), os.path.exists('dry.zip'))

# output:
# /tmp/sa/all_zip.zip /tmp/sa/sub_zip.zip here_zip.zip
# /tmp/sa/all_tar.tar /tmp/sa/sub_tar.tar here_tar.tar
# /tmp/sa/all_gztar.tar.gz /tmp/sa/sub_gztar.tar.gz here_gztar.tar.gz
# ['a.txt', 'sub/', 'sub/b.txt'] ['.', './a.txt', './sub', './sub/b.txt']
# ['sub/', 'sub/b.txt'] ['sub', 'sub/b.txt']
# ['src/', 'src/a.txt', 'src/sub/', 'src/sub/b.txt'] ['src', 'src/a.txt', 'src/sub', 'src/sub/b.txt']
# ['a.txt', 'sub'] B
# ['a.txt', 'sub'] B
# ['a.txt', 'sub'] B
# /tmp/sa/dry.zip False
