import os
import tempfile

os.chdir(tempfile.mkdtemp())

import fnmatch
import glob

os.makedirs("a/b/c")
for name in "a/1.txt", "a/b/2.txt", ".hidden", "x[1].txt":
    open(name, "w").close()
for pattern in "*", "**", "a/*.txt", "*/", ".*", "a/?.txt", "nothing", "a", "[!a]*", "*/b", "a/**/*.txt":
    print(pattern, sorted(glob.glob(pattern)), sorted(glob.glob(pattern, recursive=True)))
print(sorted(glob.glob("*", root_dir="a")), sorted(glob.glob("*", include_hidden=True)), glob.glob(b"a/*.txt"))
print(glob.escape("x[1].txt"), glob.glob(glob.escape("x[1].txt")), next(glob.iglob("a/*.txt")))
print(glob.translate("**/*.py", recursive=True), glob.translate("a?[b]*"), fnmatch.translate("a*b?.[!x]"))

# output:
# * ['a', 'x[1].txt'] ['a', 'x[1].txt']
# ** ['a', 'x[1].txt'] ['a', 'a/1.txt', 'a/b', 'a/b/2.txt', 'a/b/c', 'x[1].txt']
# a/*.txt ['a/1.txt'] ['a/1.txt']
# */ ['a/'] ['a/']
# .* ['.hidden'] ['.hidden']
# a/?.txt ['a/1.txt'] ['a/1.txt']
# nothing [] []
# a ['a'] ['a']
# [!a]* ['x[1].txt'] ['x[1].txt']
# */b ['a/b'] ['a/b']
# a/**/*.txt ['a/b/2.txt'] ['a/1.txt', 'a/b/2.txt']
# ['1.txt', 'b'] ['.hidden', 'a', 'x[1].txt'] [b'a/1.txt']
# x[[]1].txt ['x[1].txt'] a/1.txt
# (?s:(?:[^/.][^/]*/)*(?!\.)[^/]*\.py)\z (?s:a[^/][b][^/]*)\z (?s:a.*b.\.[^x])\z
