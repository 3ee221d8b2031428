import os, shutil
os.makedirs('/tmp/sc'); os.chdir('/tmp/sc')
open('plain.zip', 'w').write('no'); open('plain.tar', 'w').write('no')
for call in (lambda: shutil.unpack_archive('plain.zip', 'q'), lambda: shutil.unpack_archive('plain.tar', 'q'), lambda: shutil.unpack_archive('missing.xyz'), lambda: shutil.unpack_archive('plain.zip', 'q', 'rar'), lambda: shutil.make_archive('x', 'zip', 'plain.zip')):
    try:
        print(call())
    except (shutil.ReadError, ValueError, NotADirectoryError) as error:
        print(type(error).__name__, error.args[-1])
print(issubclass(shutil.ReadError, OSError), issubclass(shutil.RegistryError, Exception))

# output:
# ReadError plain.zip is not a zip file
# ReadError plain.tar is not a compressed or uncompressed tar file
# ReadError Unknown archive format 'missing.xyz'
# ValueError Unknown unpack format 'rar'
# NotADirectoryError Not a directory
# True True
