# cpython: skip pyodide has no C stack for it
# A group within a group within a group ...: what goes down to its members ends in RecursionError.
group = ValueError("innermost")
for _ in range(300_000):
    group = ExceptionGroup("group", [group])

for act in (lambda: group.split(ValueError), lambda: group.subgroup(ValueError)):
    try:
        act()
    except RecursionError as error:
        print(type(error).__name__)

try:
    try:
        raise group
    except* ValueError:
        print("never")
except RecursionError as error:
    print(type(error).__name__)
print(group.split(ExceptionGroup)[0] is group)

# output:
# RecursionError
# RecursionError
# RecursionError
# True
