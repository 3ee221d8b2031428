# Concrete paths: what is made, read, renamed, found, walked and removed; errors of each; times and sizes.
import os
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as name:
    root = Path(name)

    def show(call):
        try:
            print(call())
        except Exception as error:
            print(type(error).__name__, str(getattr(error, 'strerror', None) or error).replace(name, 'ROOT'))

    a = root / 'a' / 'b'
    show(lambda: a.mkdir())
    show(lambda: a.mkdir(parents=True))
    show(lambda: a.mkdir())
    show(lambda: a.mkdir(exist_ok=True))
    f = a / 'file.txt'
    show(lambda: f.write_text('one\ntwo', newline='\r\n'))
    show(lambda: (f.read_bytes(), f.read_text(), f.stat().st_size, f.exists(), f.is_file(), f.is_dir(), f.suffix))
    show(lambda: f.write_bytes(b'\xff'))
    show(lambda: f.read_text(encoding='utf-8'))
    show(lambda: f.write_text(5))
    show(lambda: f.open('x'))
    show(lambda: (root / 'none').read_text())
    show(lambda: (root / 'none').unlink())
    show(lambda: (root / 'none').unlink(missing_ok=True))
    show(lambda: (root / 'touched').touch())
    show(lambda: (root / 'touched').touch(exist_ok=False))
    show(lambda: f.rename(root / 'moved').name)
    show(lambda: (root / 'moved').replace(root / 'touched').name)
    for i in range(3):
        (a / f'n{i}.py').write_text(str(i))
    (a / 'deep').mkdir()
    (a / 'deep' / 'm.py').touch()
    rel = lambda paths: sorted(str(p.relative_to(root)) for p in paths)
    print(rel(root.iterdir()), rel(root.glob('*')), rel(root.glob('**/*.py')), rel(root.rglob('[nm][0-1.]*')), rel(root.glob('a/*/')), rel(a.glob('N*', case_sensitive=False)), rel(root.glob('**')))
    print([(str(d.relative_to(root)), sorted(ds), sorted(fs)) for d, ds, fs in root.walk()])
    print([str(d.relative_to(root)) for d, _, _ in root.walk(top_down=False)])
    show(lambda: list(root.glob('')))
    show(lambda: list(root.glob('/x')))
    show(lambda: a.rmdir())
    show(lambda: (a / 'deep').unlink() if False else (a / 'deep' / 'm.py').unlink())
    show(lambda: (a / 'deep').rmdir())
    show(lambda: (root / 'touched').samefile(root / 'a' / '..' / 'touched'))
    show(lambda: (root / 'a' / '..' / 'touched').resolve() == (root / 'touched').resolve())
    show(lambda: (root / 'none').resolve(strict=True))
    show(lambda: list((root / 'touched').iterdir()))
    show(lambda: (root / 'copied').write_text('x') and (root / 'copied').copy(root / 'again').name)
    show(lambda: [p.name for p in sorted(a.copy_into(root / 'copies') if False else [])])
    os.utime(root / 'again', (5, 7))
    show(lambda: ((root / 'again').stat().st_mtime, (root / 'again').info.is_file()))
print(Path('~x').name, Path.cwd().is_absolute(), Path('a').absolute() == Path.cwd() / 'a', Path('/').expanduser())

# output:
# FileNotFoundError No such file or directory
# None
# FileExistsError File exists
# None
# 7
# (b'one\r\ntwo', 'one\ntwo', 8, True, True, False, '.txt')
# 1
# UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# TypeError data must be str, not int
# FileExistsError File exists
# FileNotFoundError No such file or directory
# FileNotFoundError No such file or directory
# None
# None
# FileExistsError File exists
# moved
# touched
# ['a', 'touched'] ['a', 'touched'] ['a/b/deep/m.py', 'a/b/n0.py', 'a/b/n1.py', 'a/b/n2.py'] ['a/b/deep/m.py', 'a/b/n0.py', 'a/b/n1.py'] ['a/b'] ['a/b/n0.py', 'a/b/n1.py', 'a/b/n2.py'] ['.', 'a', 'a/b', 'a/b/deep', 'a/b/deep/m.py', 'a/b/n0.py', 'a/b/n1.py', 'a/b/n2.py', 'touched']
# [('.', ['a'], ['touched']), ('a', ['b'], []), ('a/b', ['deep'], ['n0.py', 'n1.py', 'n2.py']), ('a/b/deep', [], ['m.py'])]
# ['a/b/deep', 'a/b', 'a', '.']
# ValueError Unacceptable pattern: ''
# NotImplementedError Non-relative patterns are unsupported
# OSError Directory not empty
# None
# None
# True
# True
# FileNotFoundError No such file or directory
# NotADirectoryError Not a directory
# again
# []
# (7.0, True)
# ~x True True /
