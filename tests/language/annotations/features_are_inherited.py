# What exec(), eval() and compile() make is under the same features of __future__ as the text that calls them.
from __future__ import annotations

import __future__
import ast

SOURCE = "def f(a: unknown + 1): pass"
ANNOTATIONS = __future__.annotations.compiler_flag


def annotations_of(code):
    namespace = {}
    exec(code, namespace)
    try:
        return namespace["f"].__annotations__
    except NameError as error:
        return repr(error)


print(annotations_of(SOURCE))
print(annotations_of(compile(SOURCE, "text", "exec")))
print(annotations_of(compile(SOURCE, "text", "exec", dont_inherit=True)))
print(annotations_of(compile(SOURCE, "text", "exec", ANNOTATIONS, dont_inherit=True)))
print(bool(eval("lambda: 1").__code__.co_flags & ANNOTATIONS))

# A tree is no other.
tree = ast.parse(SOURCE)
print(annotations_of(compile(tree, "tree", "exec")))
print(annotations_of(compile(tree, "tree", "exec", dont_inherit=True)))
tree.body[0].name = "f"
tree.body[0].args.args[0].annotation = ast.parse("another", mode="eval").body
print(annotations_of(compile(tree, "tree", "exec")))
print(annotations_of(compile(tree, "tree", "exec", 0, True)))

# Neither is code that awaits at the top level.
code = compile("def f(a: unknown): pass\nprint(f.__annotations__)\nawait None", "text", "exec",
               ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
try:
    eval(code, {}).send(None)
except TypeError as error:
    print(error)

# It goes on from one to the next.
exec('exec("def f(a: deeper): pass\\nprint(f.__annotations__)")')

# Flags are a C int of which each bit has its meaning.
for flags in 1 << 3, 1 << 31, -1:
    try:
        compile("1", "text", "eval", flags)
    except (ValueError, OverflowError) as error:
        print(f"{type(error).__name__}: {error}")

# output:
# {'a': 'unknown + 1'}
# {'a': 'unknown + 1'}
# NameError("name 'unknown' is not defined")
# {'a': 'unknown + 1'}
# True
# {'a': 'unknown + 1'}
# NameError("name 'unknown' is not defined")
# {'a': 'another'}
# NameError("name 'another' is not defined")
# {'a': 'unknown'}
# 'NoneType' object can't be awaited
# {'a': 'deeper'}
# ValueError: compile(): unrecognised flags
# OverflowError: Python int too large to convert to C int
# ValueError: compile(): unrecognised flags
