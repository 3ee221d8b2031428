import filecmp
import os
import tempfile

os.chdir(tempfile.mkdtemp())


def write(name, text):
    os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
    with open(name, "w") as file:
        file.write(text)


write("a/same.txt", "1")
write("b/same.txt", "1")
write("a/other.txt", "1")
write("b/other.txt", "22")
write("a/left.txt", "")
write("b/right.txt", "")
write("a/sub/x.txt", "x")
write("b/sub/x.txt", "y")
os.utime("b/sub/x.txt", (1, 1))
print(filecmp.cmp("a/same.txt", "b/same.txt"), filecmp.cmp("a/same.txt", "b/other.txt"))
print(filecmp.cmp("a/same.txt", "b/same.txt", shallow=False), filecmp.cmp("a/sub/x.txt", "b/sub/x.txt", shallow=False))
print(filecmp.cmpfiles("a", "b", ["same.txt", "other.txt", "left.txt"], shallow=False))
both = filecmp.dircmp("a", "b")
print(both.left_list, both.right_list)
print(both.common, both.left_only, both.right_only)
print(both.common_dirs, both.common_files, both.common_funny)
print(both.same_files, both.diff_files, both.funny_files, list(both.subdirs))
both.report()
both.report_full_closure()
filecmp.clear_cache()
try:
    filecmp.cmp("a/same.txt", "missing")
except FileNotFoundError as error:
    print(error)

# output:
# True False
# True False
# (['same.txt'], ['other.txt'], ['left.txt'])
# ['left.txt', 'other.txt', 'same.txt', 'sub'] ['other.txt', 'right.txt', 'same.txt', 'sub']
# ['other.txt', 'same.txt', 'sub'] ['left.txt'] ['right.txt']
# ['sub'] ['other.txt', 'same.txt'] []
# ['same.txt'] ['other.txt'] [] ['sub']
# diff a b
# Only in a : ['left.txt']
# Only in b : ['right.txt']
# Identical files : ['same.txt']
# Differing files : ['other.txt']
# Common subdirectories : ['sub']
# diff a b
# Only in a : ['left.txt']
# Only in b : ['right.txt']
# Identical files : ['same.txt']
# Differing files : ['other.txt']
# Common subdirectories : ['sub']
#
# diff a/sub b/sub
# Differing files : ['x.txt']
# [Errno 2] No such file or directory: 'missing'
