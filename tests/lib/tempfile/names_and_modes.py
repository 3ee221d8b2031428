# tempfile: prefixes and suffixes, modes, deletion, spooled files that roll over, folders that are gone, errors.
import os
import tempfile

with tempfile.NamedTemporaryFile('w+', prefix='pre-', suffix='.txt', newline='\n') as f:
    f.write('text')
    f.flush()
    base = os.path.basename(f.name)
    print(base.startswith('pre-'), base.endswith('.txt'), len(base), os.path.exists(f.name), os.stat(f.name).st_mode & 0o777, f.seek(0), f.read(), f.mode if hasattr(f, 'mode') else '')
    kept = f.name
print(os.path.exists(kept), f.closed)
with tempfile.NamedTemporaryFile(delete=False) as g:
    g.write(b'x')
print(os.path.exists(g.name), os.unlink(g.name))
with tempfile.NamedTemporaryFile(delete_on_close=False) as h:
    h.close()
    print(os.path.exists(h.name))
print(os.path.exists(h.name))
s = tempfile.SpooledTemporaryFile(max_size=5, mode='w+')
print(s.write('abc'), s._rolled, s.write('defg'), s._rolled, s.seek(0), s.read(), s.name is not None)
s.close()
b = tempfile.SpooledTemporaryFile()
b.writelines([b'a\n', b'b'])
b.seek(0)
print(list(b), b.tell(), b.truncate(1), b.seek(0), b.read(), b.closed, b.rollover(), b._rolled, b.readable())
fd, path = tempfile.mkstemp('.s', 'p.', text=True)
os.write(fd, b'1')
os.close(fd)
print(os.path.getsize(path), os.path.dirname(path) == tempfile.gettempdir(), os.unlink(path), tempfile.gettempprefix(), tempfile.gettempdirb() == tempfile.gettempdir().encode())
d = tempfile.mkdtemp(b'end')
print(type(d).__name__, os.stat(d).st_mode & 0o777, os.rmdir(d))
with tempfile.TemporaryDirectory(prefix='t') as t:
    open(os.path.join(t, 'in'), 'w').close()
    print(os.listdir(t))
print(os.path.exists(t))
k = tempfile.TemporaryDirectory(delete=False)
with k as name:
    pass
print(os.path.exists(name), k.cleanup(), os.path.exists(name), repr(k).startswith('<TemporaryDirectory'))
with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as gone:
    os.rmdir(gone)
for call in (lambda: tempfile.mkstemp('a', b'b'), lambda: tempfile.mkdtemp(dir='/no/such'), lambda: tempfile.NamedTemporaryFile('zz'), lambda: tempfile.TemporaryFile('w', encoding='nope')):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, str(error)[:60] if not isinstance(error, OSError) else '')

# output:
# True True 16 True 384 0 text w+
# False True
# True None
# True
# False
# 3 False 4 True 0 abcdefg True
# [b'a\n', b'b'] 3 1 0 b'a' False None True True
# 1 True None tmp True
# bytes 448 None
# ['in']
# False
# True None False True
# TypeError Can't mix bytes and non-bytes in path components.
# FileNotFoundError
# ValueError invalid mode: 'zz'
# LookupError unknown encoding: nope
