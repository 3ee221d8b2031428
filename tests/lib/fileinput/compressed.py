# Lines of files, compressed or not, as their endings say.
import bz2
import fileinput
import gzip

for name, open_file in ('songs.txt', open), ('songs.txt.gz', gzip.open), ('songs.txt.bz2', bz2.open):
    with open_file(name, 'wt') as file:
        file.write(f'one of {name}\ntwo\n')
names = ['songs.txt', 'songs.txt.gz', 'songs.txt.bz2']
with fileinput.input(names, openhook=fileinput.hook_compressed, encoding='utf-8') as lines:
    for line in lines:
        print(lines.filename(), lines.filelineno(), repr(line))
with fileinput.input(names[1:], mode='rb', openhook=fileinput.hook_compressed) as lines:
    print(list(lines))

# output:
# songs.txt 1 'one of songs.txt\n'
# songs.txt 2 'two\n'
# songs.txt.gz 1 'one of songs.txt.gz\n'
# songs.txt.gz 2 'two\n'
# songs.txt.bz2 1 'one of songs.txt.bz2\n'
# songs.txt.bz2 2 'two\n'
# [b'one of songs.txt.gz\n', b'two\n', b'one of songs.txt.bz2\n', b'two\n']
