import os
import tempfile

os.chdir(tempfile.mkdtemp())


def save(path, text):
    number, name = tempfile.mkstemp(dir=".", prefix=".saving-")
    try:
        with os.fdopen(number, "w") as file:
            file.write(text)
            if text == "bad":
                raise ValueError("cannot be saved")
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise


save("settings", "first")
save("settings", "second")
try:
    save("settings", "bad")
except ValueError as error:
    print(error)
print(open("settings").read(), os.listdir("."))

# output:
# cannot be saved
# second ['settings']
