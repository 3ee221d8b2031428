# A status keeps its fractions of a second through a pickle; readinto() counts bytes, not items; listdir() and fwalk()
# take and give descriptors of folders.
import array
import os
import pickle

os.makedirs("box/inner")
with open("box/text", "w") as file:
    file.write("twelve bytes")
os.utime("box/text", ns=(1_500_000_000, 2_250_000_000))

status = os.stat("box/text")
again = pickle.loads(pickle.dumps(status))
print(again == status, again.st_mtime, again.st_mtime_ns, again.st_blksize == status.st_blksize)

items = array.array("I", [0, 0])
fd = os.open("box/text", os.O_RDONLY)
print(os.readinto(fd, items), items.tobytes())
os.close(fd)

for path, folders, files, fd in os.fwalk("box"):
    print(path, sorted(os.listdir(fd)) == sorted(folders + files))
try:
    next(os.fwalk("nowhere"))
except FileNotFoundError as error:
    print(error.filename)

# output:
# True 2.25 2250000000 True
# 8 b'twelve b'
# box True
# box/inner True
# nowhere
