# which() answers with what it was asked in; the folders may be bytes or text.
import os
import shutil

os.mkdir("tools")
with open("tools/saw", "w") as file:
    file.write("x")
os.chmod("tools/saw", 0o755)
print(shutil.which("saw", path="tools"), shutil.which(b"saw", path=b"tools"))
print(shutil.which("saw", path=b"tools"), shutil.which(b"saw", path="tools"))
print(shutil.which(b"hammer", path="tools"), shutil.which(b"tools/saw"))
print(sorted(shutil.__all__)[:4], "ReadError" in shutil.__all__)

# output:
# tools/saw b'tools/saw'
# tools/saw b'tools/saw'
# None b'tools/saw'
# ['Error', 'SameFileError', 'SpecialFileError', 'chown'] False
