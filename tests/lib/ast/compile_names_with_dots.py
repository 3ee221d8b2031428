# A tree may have any text for a name: libraries that make functions name what nobody should name by accident, and write
# what is a name here into error messages there. Only the names of modules are taken apart at their dots.
import ast


def name(text):
    return ast.Name(text, ast.Load())


parameters = ast.arguments([], [ast.arg(".self"), ast.arg("a b")], None, [], [], ast.arg(".rest"), [])
result = ast.Tuple([name(".self"), ast.Attribute(name("a b"), "real.part", ast.Load()), name(".rest")], ast.Load())
function = ast.FunctionDef("<builder: '/a.b/'>", parameters, [ast.Return(result)], [], None, None, [])
imported = ast.Import([ast.alias("os.path", "its.path")])
names = {}
exec(compile(ast.fix_missing_locations(ast.Module([imported, function], [])), "<made>", "exec"), names)


class Number:
    pass


number = Number()
setattr(number, "real.part", 5)
build = names["<builder: '/a.b/'>"]
print(build.__name__, build.__code__.co_varnames)
print(build("me", number, more=2))
print(names["its.path"].basename("x/y"))
try:
    build()
except TypeError as error:
    print(error)

# output:
# <builder: '/a.b/'> ('.self', 'a b', '.rest')
# ('me', 5, {'more': 2})
# y
# <builder: '/a.b/'>() missing 2 required positional arguments: '.self' and 'a b'
