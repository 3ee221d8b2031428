import os
import tempfile
from pathlib import Path

os.chdir(tempfile.mkdtemp())
for name in "a.py", "b.txt", ".hidden.py", "pkg/__init__.py", "pkg/mod.py", "pkg/deep/x.py", "pkg/deep/data.json":
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()


def show(found):
    print(sorted(str(each) for each in found))


show(Path().glob("*.py"))
show(Path().glob("**/*.py"))
show(Path().glob("pkg/*"))
show(Path().glob("*/*/*.py"))
show(Path().rglob("*.py"))
show(Path("pkg").rglob("[dm]*"))
show(Path().glob("**"))
show(Path().glob("PKG/*", case_sensitive=False))
show(Path("pkg").glob("?od.py"))
show(Path("missing").glob("*"))
for pattern in "", "/absolute":
    try:
        list(Path().glob(pattern))
    except (ValueError, NotImplementedError) as error:
        print(type(error).__name__, error)

# output:
# ['.hidden.py', 'a.py']
# ['.hidden.py', 'a.py', 'pkg/__init__.py', 'pkg/deep/x.py', 'pkg/mod.py']
# ['pkg/__init__.py', 'pkg/deep', 'pkg/mod.py']
# ['pkg/deep/x.py']
# ['.hidden.py', 'a.py', 'pkg/__init__.py', 'pkg/deep/x.py', 'pkg/mod.py']
# ['pkg/deep', 'pkg/deep/data.json', 'pkg/mod.py']
# ['.', '.hidden.py', 'a.py', 'b.txt', 'pkg', 'pkg/__init__.py', 'pkg/deep', 'pkg/deep/data.json', 'pkg/deep/x.py', 'pkg/mod.py']
# ['pkg/__init__.py', 'pkg/deep', 'pkg/mod.py']
# ['pkg/mod.py']
# []
# ValueError Unacceptable pattern: ''
# NotImplementedError Non-relative patterns are unsupported
