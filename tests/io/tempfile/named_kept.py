import os
import tempfile

file = tempfile.NamedTemporaryFile("w+", delete=False)
file.write("kept")
file.close()
print(os.path.exists(file.name), open(file.name).read())
os.unlink(file.name)

with tempfile.NamedTemporaryFile(delete_on_close=False) as file:
    file.write(b"x")
    file.close()
    print(os.path.exists(file.name), open(file.name, "rb").read())
print(os.path.exists(file.name))

# output:
# True kept
# True b'x'
# False
