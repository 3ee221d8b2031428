# Adding to an archive; streams that cannot go back.
import io
import tarfile

def info(name, size):
    one = tarfile.TarInfo(name)
    one.size = size
    return one

with tarfile.open('b.tar', 'w') as archive:
    archive.addfile(info('one', 1), io.BytesIO(b'1'))
with tarfile.open('b.tar', 'a') as archive:
    archive.addfile(info('two', 2), io.BytesIO(b'22'))
    print(archive.getnames())
print(tarfile.open('b.tar').getnames())

class Pipe:
    def __init__(self, data=b''):
        self.data = io.BytesIO(data)
    def write(self, data):
        return self.data.write(data)
    def read(self, size):
        return self.data.read(size)

pipe = Pipe()
with tarfile.open(fileobj=pipe, mode='w|') as archive:
    archive.addfile(info('x', 3), io.BytesIO(b'xyz'))
    archive.addfile(info('y', 600), io.BytesIO(b'y' * 600))
with tarfile.open(fileobj=Pipe(pipe.data.getvalue()), mode='r|') as archive:
    for one in archive:
        print(one.name, one.size, archive.extractfile(one).read()[:4])

# output:
# ['one', 'two']
# ['one', 'two']
# x 3 b'xyz'
# y 600 b'yyyy'
