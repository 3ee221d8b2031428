"""symtable tells of every scope of a source which names it has, and where they come from."""
import symtable

source = '''
import os

def outer(first, *, second=2):
    global shared
    kept = first
    def inner():
        nonlocal kept
        kept += 1
        return os.name, kept, unknown
    squares = [number ** 2 for number in range(3)]
    return inner, (lambda item: item + kept), (part for part in squares if (last := part))

class Shelf[T]:
    size: int = 3
    __hidden = 1
    def put(self, thing: T): return super()

type Pair[U] = tuple[U, U]
'''


def shown(table, depth=0):
    pad = '    ' * depth
    if table.get_type() != 'annotation':
        print(f'{pad}{table.get_type()} {table.get_name()}, line {table.get_lineno()}, nested {table.is_nested()}')
        for symbol in sorted(table.get_symbols(), key=symtable.Symbol.get_name):
            name = symbol.get_name()
            if name[0] != '.' and name not in ('__classdict__', '__type_params__'):
                said = [what for what in ('parameter', 'global', 'nonlocal', 'local', 'free', 'imported', 'assigned',
                                          'referenced', 'annotated', 'comp_iter', 'namespace', 'type_parameter')
                        if getattr(symbol, f'is_{what}')()]
                print(f"{pad}  {name}: {', '.join(said)}")
    for child in table.get_children():
        shown(child, depth + 1)


top = symtable.symtable(source, 'shop.py', 'exec')
print(top, top.has_children(), sorted(top.get_identifiers()))
shown(top)
outer = top.lookup('outer').get_namespace()
print(outer.get_parameters(), sorted(outer.get_locals()), outer.get_globals(), outer.get_children()[-1].get_frees())
print(top.lookup('os'), outer.lookup('kept'), outer.lookup('shared'))
for wrong, mode in ('def f(a, a): pass', 'exec'), ('x = 1', 'eval'), ('x', 'other'):
    try:
        symtable.symtable(wrong, 'wrong.py', mode)
    except (SyntaxError, ValueError) as error:
        print(type(error).__name__, error)
try:
    top.lookup('os').get_namespace()
except ValueError as error:
    print(error)

# output:
# <SymbolTable for module shop.py> True ['Pair', 'Shelf', 'os', 'outer', 'shared']
# module top, line 0, nested False
#   Pair: global, local, assigned, namespace
#   Shelf: global, local, assigned, namespace
#   os: global, local, imported
#   outer: global, local, assigned, namespace
#   shared: global
#     function outer, line 4, nested False
#       first: parameter, local, referenced
#       inner: local, assigned, referenced, namespace
#       kept: local, assigned
#       last: local, assigned
#       number: local, assigned, referenced, comp_iter
#       range: global, referenced
#       second: parameter, local
#       shared: global
#       squares: local, assigned, referenced
#         function inner, line 7, nested True
#           kept: nonlocal, free, assigned, referenced
#           os: global, referenced
#           unknown: global, referenced
#         function lambda, line 12, nested True
#           item: parameter, local, referenced
#           kept: free, referenced
#         function genexpr, line 12, nested True
#           last: nonlocal, free, assigned
#           part: local, assigned, referenced, comp_iter
#     type parameters Shelf, line 14, nested False
#       T: local, assigned, type_parameter
#         class Shelf, line 14, nested True
#           T: free
#           _Shelf__hidden: local, assigned
#           put: local, assigned, namespace
#           size: local, assigned, annotated
#             function put, line 17, nested True
#               __class__: free, referenced
#               self: parameter, local
#               super: global, referenced
#               thing: parameter, local
#     type parameters Pair, line 19, nested False
#       U: local, assigned, type_parameter
#         type alias Pair, line 19, nested True
#           U: free, referenced
#           tuple: global, referenced
# ('first', 'second') ['first', 'inner', 'kept', 'last', 'number', 'second', 'squares'] ('shared', 'range') ('last',)
# <symbol 'os': LOCAL, DEF_IMPORT> <symbol 'kept': CELL, DEF_LOCAL> <symbol 'shared': GLOBAL_EXPLICIT, DEF_GLOBAL>
# SyntaxError duplicate argument 'a' in function definition (wrong.py, line 1)
# SyntaxError invalid syntax (wrong.py, line 1)
# ValueError symtable() arg 3 must be 'exec' or 'eval' or 'single'
# name is not bound to any namespaces
