import os
import tempfile

with tempfile.TemporaryDirectory(prefix="work-") as folder:
    print(os.path.isdir(folder), os.path.basename(folder).startswith("work-"))
    os.makedirs(os.path.join(folder, "a/b"))
    with open(os.path.join(folder, "a/b/c.txt"), "w") as file:
        file.write("x")
print(os.path.exists(folder))

made = tempfile.TemporaryDirectory()
print(repr(made) == f"<TemporaryDirectory {made.name!r}>")
made.cleanup()
print(os.path.exists(made.name))
made.cleanup()

kept = tempfile.TemporaryDirectory(delete=False)
with kept as name:
    pass
print(os.path.isdir(name))
os.rmdir(name)

# output:
# True True
# False
# True
# False
# True
