import os
import tempfile

os.chdir(tempfile.mkdtemp())


import warnings

warnings.simplefilter("always")
warnings.showwarning = lambda message, category, *rest, **named: print(category.__name__, message)


def forget(*arguments, **named):
    file = open(*arguments, **named)
    if "w" in file.mode:
        file.write("kept" if "b" not in file.mode else b"kept")


forget("f", "w")
print(open("f", closefd=True).read())
forget("f", "rb")
forget("f", "rb", buffering=0)
forget("f", "rb+")
with open("f") as file:
    pass
del file
raw = open("f", "rb", buffering=0)
copy = open(raw.fileno(), "rb", closefd=False)
del copy
print(raw.read())
raw.close()
text = open("f")
buffer = text.detach()
try:
    text.read()
except ValueError as error:
    print(error)
print(buffer.read())
buffer.close()

# output:
# ResourceWarning unclosed file <_io.TextIOWrapper name='f' mode='w' encoding='UTF-8'>
# ResourceWarning unclosed file <_io.TextIOWrapper name='f' mode='r' encoding='UTF-8'>
# kept
# ResourceWarning unclosed file <_io.BufferedReader name='f'>
# ResourceWarning unclosed file <_io.FileIO name='f' mode='rb' closefd=True>
# ResourceWarning unclosed file <_io.BufferedRandom name='f'>
# b'kept'
# underlying buffer has been detached
# b'kept'
