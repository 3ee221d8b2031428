import os
import tempfile

os.chdir(tempfile.mkdtemp())

import stat

with open("a.txt", "w") as file:
    file.write("12345")
status = os.stat("a.txt")
print(status.st_size, status[6], stat.S_ISREG(status.st_mode), stat.S_ISDIR(status.st_mode), len(status))
print(repr(status).startswith("os.stat_result(st_mode="), type(status).__name__, status.st_mtime == status.st_mtime_ns / 1e9)
os.chmod("a.txt", 0o640)
print(oct(os.stat("a.txt").st_mode), stat.filemode(os.stat("a.txt").st_mode), stat.filemode(os.stat(".").st_mode)[0])
os.utime("a.txt", (1000, 2000))
print(os.stat("a.txt").st_mtime, os.path.getmtime("a.txt"), os.path.getatime("a.txt"), os.path.getsize("a.txt"))
os.utime("a.txt", ns=(5, 1_500_000_000))
print(os.stat("a.txt").st_mtime_ns, os.stat("a.txt").st_mtime, os.stat("a.txt")[8])
print(os.path.exists("a.txt"), os.path.isfile("a.txt"), os.path.isdir("a.txt"), os.path.islink("a.txt"))
print(os.path.exists("b"), os.path.isfile("b"), os.path.isdir("."), os.path.lexists("b"), os.path.ismount("/"))
os.symlink("a.txt", "link")
os.symlink("nowhere", "broken")
print(os.path.islink("link"), os.readlink("link"), os.path.exists("broken"), os.path.lexists("broken"))
print(os.path.samefile("a.txt", "link"), os.stat("link").st_size, os.lstat("broken").st_size)
print(os.path.realpath("link") == os.path.realpath("a.txt"), open("link").read())
os.truncate("a.txt", 2)
print(os.path.getsize("a.txt"), os.access("a.txt", os.R_OK), os.access("b", os.F_OK))
print(stat.filemode(0o104755), stat.filemode(0o41777), stat.S_IMODE(0o100644))

# output:
# 5 5 True False 10
# True stat_result True
# 0o100640 -rw-r----- d
# 2000.0 2000.0 1000.0 5
# 1500000000 1.5 1
# True True False False
# False False True False True
# True a.txt False True
# True 5 7
# True 12345
# 2 True False
# -rwsr-xr-x drwxrwxrwt 420
