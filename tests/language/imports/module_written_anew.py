# A module that is imported again has the text that stands in its file now.
import importlib
import os
import sys


def write(text):
    with open("changing.py", "w") as file:
        file.write(text)


write("value = 1\n")
import changing

print(changing.value)
write("value = 22\nmore = True\n")
import changing

print(changing.value, "loaded once")
print(importlib.reload(changing) is changing, changing.value, changing.more)
write("value = 'three'\n")
del sys.modules["changing"]
import changing as again

print(again.value, again is changing, hasattr(again, "more"))
os.remove("changing.py")

# output:
# 1
# 1 loaded once
# True 22 True
# three False False
