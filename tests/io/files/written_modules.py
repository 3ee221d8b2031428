# cpython: skip the folder of the program is not written to there
import os

os.makedirs("written_package/inner")
with open("written_module.py", "w") as file:
    file.write("answer = 42\n\ndef double(x):\n    return x * 2\n")
with open("written_package/part.py", "w") as file:
    file.write("from . import inner\nname = __name__\n")
with open("written_package/inner/__init__.py", "w") as file:
    file.write("value = 'inner'\n")
import written_module
from written_package import part

print(written_module.answer, written_module.double(4))
print(part.name, part.inner.value)
try:
    import written_package.missing
except ModuleNotFoundError as error:
    print(error)

# output:
# 42 8
# written_package.part inner
# No module named 'written_package.missing'
