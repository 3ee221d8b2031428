import os
import tempfile

os.chdir(tempfile.mkdtemp())
for folder in ".git/objects", "src/pkg", "docs":
    os.makedirs(folder)
for name in ".git/config", "src/main.py", "src/pkg/util.py", "docs/index.md", "README":
    open(name, "w").close()
found = []
for folder, folders, names in os.walk("."):
    folders[:] = sorted(each for each in folders if not each.startswith("."))
    found += [os.path.join(folder, name) for name in sorted(names)]
print(found)
print([folder for folder, _, _ in os.walk("src", topdown=False)])
print(list(os.walk("missing")))

# output:
# ['./README', './docs/index.md', './src/main.py', './src/pkg/util.py']
# ['src/pkg', 'src']
# []
