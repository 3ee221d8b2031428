# compile() with ast.PyCF_ALLOW_TOP_LEVEL_AWAIT: code that awaits makes a coroutine, whose names are globals.
import ast
import asyncio
import inspect
import types

def compiled(source, mode):
    return compile(source, "<typed>", mode, ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)

names = {"asyncio": asyncio}
code = compiled("x = await asyncio.sleep(0, 5)\nasync for y in values(): pass", "exec")
print(bool(code.co_flags & inspect.CO_COROUTINE), code.co_name)

async def values():
    yield 1
    yield 2

names["values"] = values
asyncio.run(eval(code, names))
print(names["x"], names["y"])
print(asyncio.run(eval(compiled("[i async for i in values()]", "eval"), names)))
asyncio.run(types.FunctionType(compiled("await asyncio.sleep(0, 'shown')", "single"), names)())
print(compiled("x = 1", "exec").co_flags & inspect.CO_COROUTINE)
try:
    compile("await x", "<typed>", "exec")
except SyntaxError as error:
    print(error)

# output:
# True <module>
# 5 2
# [1, 2]
# 'shown'
# 0
# 'await' outside function (<typed>, line 1)
