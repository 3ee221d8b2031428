# cpython: skip the oracle's programs have no folder of their own
# A file in the program's folder stands before the library's module of that name: what is then missing says so.
import os
import sys

with open("queue.py", "w") as file:
    file.write("import queue\ntry:\n    queue.Queue\nexcept AttributeError as error:\n    early = error\n")
with open("helper.py", "w") as file:
    file.write("import other\nname = 1\n")
with open("other.py", "w") as file:
    file.write("try:\n    from helper import name\nexcept ImportError as error:\n    early = error\n")


def show(error):
    print(str(error).replace(os.getcwd(), "FOLDER"))


import queue

show(queue.early)
try:
    queue.PriorityQueue
except AttributeError as error:
    show(error)
try:
    from queue import Empty
except ImportError as error:
    show(error)

import helper

show(helper.other.early)
try:
    helper.nothing
except AttributeError as error:
    show(error)
print(queue.__file__ == os.path.join(sys.path[0], "queue.py"), "turtle" in sys.stdlib_module_names)
for name in "queue", "helper", "other":
    os.remove(name + ".py")

# output:
# module 'queue' has no attribute 'Queue' (consider renaming 'FOLDER/queue.py' since it has the same name as the standard library module named 'queue' and prevents importing that standard library module)
# module 'queue' has no attribute 'PriorityQueue' (consider renaming 'FOLDER/queue.py' since it has the same name as the standard library module named 'queue' and prevents importing that standard library module)
# cannot import name 'Empty' from 'queue' (consider renaming 'FOLDER/queue.py' since it has the same name as the standard library module named 'queue' and prevents importing that standard library module)
# cannot import name 'name' from 'helper' (consider renaming 'FOLDER/helper.py' if it has the same name as a library you intended to import)
# module 'helper' has no attribute 'nothing'
# True True
