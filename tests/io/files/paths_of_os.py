import os
import tempfile

os.chdir(os.path.realpath(tempfile.mkdtemp()))
os.mkdir("d")
open("d/f.tar.gz", "w").close()
os.symlink("d", "link")
p = os.path
print(p.join("a", "/b", "c"), p.split("/x/y/"), p.splitext("d/f.tar.gz"), p.basename("a/"), p.dirname("a/b"))
print(p.normpath("a/./b//../c"), p.relpath("d/f.tar.gz", "d"), p.relpath("d", "x/y"), p.isabs("/x"), p.commonpath(["a/b", "a/c"]))
print(p.realpath("link/f.tar.gz") == p.abspath("d/f.tar.gz"), p.islink("link"), p.lexists("gone"), p.samefile("d", "link"))
print(p.commonprefix(["abc", "abd"]), p.expandvars("$HOME_NOT_SET/x"), p.getsize("d/f.tar.gz"), p.exists("d/f.tar.gz/x"))
for wrong in [], ["a", "/b"]:
    try:
        p.commonpath(wrong)
    except ValueError as error:
        print(error)
try:
    p.join("a", 5)
except TypeError as error:
    print(error)

# output:
# /b/c ('/x/y', '') ('d/f.tar', '.gz')  a
# a/c f.tar.gz ../../d True a
# True True False True
# ab $HOME_NOT_SET/x 0 False
# commonpath() arg is an empty sequence
# Can't mix absolute and relative paths
# join() argument must be str, bytes, or os.PathLike object, not 'int'
