import gzip, io, warnings
data = gzip.compress(b'one', mtime=5) + gzip.compress(b'two', mtime=7)
with gzip.open(io.BytesIO(data)) as f:
    print(f.mtime, f.read(1), f.mtime, f.read(), f.mtime)
b = bytearray(5)
with gzip.open(io.BytesIO(data)) as f:
    print(f.readinto(b), b, f.readinto1(memoryview(b)[:2]), b)
class Named(io.BytesIO):
    mode = 'wb'
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    gzip.GzipFile(fileobj=Named(), filename='x').close()
    print([(w.category.__name__, str(w.message)[:40]) for w in caught])

# output:
# None b'o' 5 b'netwo' 7
# 5 bytearray(b'onetw') 1 bytearray(b'onetw')
# [('FutureWarning', 'GzipFile was opened for writing, but thi')]
