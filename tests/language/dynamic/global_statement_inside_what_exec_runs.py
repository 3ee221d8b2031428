# A `global` statement in an inner function makes the name a global of the whole source.
source = """
count = 1
other = 2
def outer():
    def inner():
        global count
        count += 10
        return count
    return inner()
result = outer()
"""
spaces = {}, {}
exec(source, *spaces)
print([sorted(name for name in space if not name.startswith("__")) for space in spaces])
print(spaces[0]["count"], spaces[1]["result"])
try:
    exec("print(name)\ndef f():\n    global name", {"name": "global"}, {"name": "local"})
except NameError as error:
    print(error)

# output:
# [['count'], ['other', 'outer', 'result']]
# 11 11
# global
