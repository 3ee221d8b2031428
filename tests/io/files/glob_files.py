import os
import tempfile

os.chdir(tempfile.mkdtemp())
import fnmatch
import glob

for name in "a.txt", "b.txt", "c.py", ".hidden", "d/e.txt", "d/f/g.txt", "[x].txt", "Ä.txt":
    os.makedirs(os.path.dirname(name) or ".", exist_ok=True)
    open(name, "w").close()
for pattern in "*", "*.txt", "?.py", "[ab].txt", "[!a].txt", "**", "d/*", ".*", "no*", "d/*/*.txt", "*/", "[[]x].txt":
    print(pattern, sorted(glob.glob(pattern)))
print(sorted(glob.glob("**/*.txt", recursive=True)), sorted(glob.glob("d/**", recursive=True)))
print(sorted(glob.glob("*.txt", root_dir="d")), glob.escape("[x]?*"), sorted(glob.glob("*", include_hidden=True))[:2])
print(list(glob.iglob("c.*")), glob.has_magic("a*"))
print(fnmatch.filter(["a.txt", "B.TXT", "c"], "*.txt"), fnmatch.fnmatch("x.py", "*.p?"))

# output:
# * ['[x].txt', 'a.txt', 'b.txt', 'c.py', 'd', 'Ä.txt']
# *.txt ['[x].txt', 'a.txt', 'b.txt', 'Ä.txt']
# ?.py ['c.py']
# [ab].txt ['a.txt', 'b.txt']
# [!a].txt ['b.txt', 'Ä.txt']
# ** ['[x].txt', 'a.txt', 'b.txt', 'c.py', 'd', 'Ä.txt']
# d/* ['d/e.txt', 'd/f']
# .* ['.hidden']
# no* []
# d/*/*.txt ['d/f/g.txt']
# */ ['d/']
# [[]x].txt ['[x].txt']
# ['[x].txt', 'a.txt', 'b.txt', 'd/e.txt', 'd/f/g.txt', 'Ä.txt'] ['d/', 'd/e.txt', 'd/f', 'd/f/g.txt']
# ['e.txt'] [[]x][?][*] ['.hidden', '[x].txt']
# ['c.py'] True
# ['a.txt'] True
