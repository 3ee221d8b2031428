# What an archive from elsewhere may not do.
import io
import os
import tarfile

def archive_of(name, kind=tarfile.REGTYPE, link=''):
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode='w') as archive:
        info = tarfile.TarInfo(name)
        info.type, info.linkname, info.mode = kind, link, 0o777
        archive.addfile(info)
    buffer.seek(0)
    return tarfile.open(fileobj=buffer)

os.mkdir('out')
base = os.path.realpath('out')
for arguments in (('../evil',), ('/abs/name',), ('ok',), ('link', tarfile.SYMTYPE, '../../etc'), ('link', tarfile.SYMTYPE, '/etc'),
                  ('fifo', tarfile.FIFOTYPE), ('sub/link', tarfile.SYMTYPE, '../ok')):
    archive = archive_of(*arguments)
    for name in ('data', 'tar', 'fully_trusted'):
        function = getattr(tarfile, name + '_filter')
        try:
            info = function(archive.getmembers()[0], 'out')
            print(arguments[0], name, info.name, info.mode and oct(info.mode), info.uid)
        except tarfile.FilterError as error:
            print(arguments[0], name, type(error).__name__, str(error).replace(base, 'OUT').replace(os.path.dirname(base), 'UP').replace(os.path.dirname(os.path.dirname(base)), 'UPUP'))
try:
    archive_of('x').extractall('out', filter='nothing')
except ValueError as error:
    print(error)

# output:
# ../evil data OutsideDestinationError '../evil' would be extracted to 'UP/evil', which is outside the destination
# ../evil tar OutsideDestinationError '../evil' would be extracted to 'UP/evil', which is outside the destination
# ../evil fully_trusted ../evil 0o777 0
# /abs/name data abs/name 0o755 None
# /abs/name tar abs/name 0o755 0
# /abs/name fully_trusted /abs/name 0o777 0
# ok data ok 0o755 None
# ok tar ok 0o755 0
# ok fully_trusted ok 0o777 0
# link data LinkOutsideDestinationError 'link' would link to 'UPUP/etc', which is outside the destination
# link tar link 0o755 0
# link fully_trusted link 0o777 0
# link data AbsoluteLinkError 'link' is a link to an absolute path
# link tar link 0o755 0
# link fully_trusted link 0o777 0
# fifo data SpecialFileError 'fifo' is a special file
# fifo tar fifo 0o755 0
# fifo fully_trusted fifo 0o777 0
# sub/link data sub/link None None
# sub/link tar sub/link 0o755 0
# sub/link fully_trusted sub/link 0o777 0
# filter 'nothing' not found
