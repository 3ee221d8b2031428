# cpython: skip the error numbers of its system are others
import glob
import os
import shutil
import tempfile

os.chdir(tempfile.mkdtemp())
os.makedirs('a/b/c'); open('a/1.txt','w').write('1'); open('a/b/2.txt','w').write('22'); open('.h','w').close()
print(sorted(glob.glob('*')), sorted(glob.glob('**', recursive=True)), glob.glob('a/*.txt'), sorted(glob.glob('**/*.txt', recursive=True)), glob.glob('*/'), glob.glob('.*'), sorted(glob.glob('*', root_dir='a')))
print(shutil.copytree('a','z'), sorted(os.walk('z')))
print(shutil.move('a','z'), shutil.copy('z/1.txt','q'), shutil.copy2('z/1.txt','z/b'))
def t(fn):
    try: print(fn())
    except Exception as e: print(type(e).__module__, type(e).__name__, e)
t(lambda: shutil.copy('q','q')); t(lambda: shutil.copytree('z','z')); t(lambda: shutil.move('z','z/b')); t(lambda: shutil.rmtree('nope')); t(lambda: shutil.copy('nope','x')); t(lambda: shutil.copyfile('q','nodir/x')); t(lambda: shutil.rmtree('q')); t(lambda: shutil.move('q','z/1.txt')); t(lambda: shutil.copy('z','y'))
shutil.rmtree('z'); print(os.listdir())

# output:
# ['a'] ['a', 'a/1.txt', 'a/b', 'a/b/2.txt', 'a/b/c'] ['a/1.txt'] ['a/1.txt', 'a/b/2.txt'] ['a/'] ['.h'] ['1.txt', 'b']
# z [('z', ['b'], ['1.txt']), ('z/b', ['c'], ['2.txt']), ('z/b/c', [], [])]
# z/a q z/b/1.txt
# shutil SameFileError 'q' and 'q' are the same file
# builtins FileExistsError [Errno 17] File exists: 'z'
# shutil Error Cannot move a directory 'z' into itself 'z/b'.
# builtins FileNotFoundError [Errno 2] No such file or directory: 'nope'
# builtins FileNotFoundError [Errno 2] No such file or directory: 'nope'
# builtins FileNotFoundError [Errno 2] No such file or directory: 'nodir/x'
# builtins NotADirectoryError [Errno 20] Not a directory: 'q'
# z/1.txt
# builtins IsADirectoryError [Errno 21] Is a directory: 'z'
# ['.h']
