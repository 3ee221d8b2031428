"""A finder in front of sys.meta_path has modules that are there anyway, and loads them in its own way, as pytest does."""
import ast
import importlib.abc
import importlib.util
import os
import sys
from importlib.machinery import BuiltinImporter, FrozenImporter, PathFinder

print([finder.__name__ for finder in sys.meta_path if finder in (BuiltinImporter, FrozenImporter, PathFinder)])


class Telling(ast.NodeTransformer):
    """assert left == right tells both sides; its names cannot be those of the program."""

    def visit_Assert(self, node):
        test = node.test
        sides = [ast.Name('@left', ast.Store()), ast.Name('@right', ast.Store())]
        made = [ast.Assign([name], value) for name, value in zip(sides, (test.left, test.comparators[0]))]
        left, right = ast.Name('@left', ast.Load()), ast.Name('@right', ast.Load())
        message = ast.JoinedStr([ast.FormattedValue(left, ord('r')), ast.Constant(' is not '),
                                 ast.FormattedValue(right, ord('r'))])
        made.append(ast.Assert(ast.Compare(left, test.ops, [right]), message))
        for statement in made:
            ast.copy_location(statement, node)
            ast.fix_missing_locations(statement)
        return made


class Hook(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path=None, target=None):
        print('asked for', name)
        if not name.startswith('checks'):
            return None
        spec = PathFinder.find_spec(name, path)
        return importlib.util.spec_from_file_location(name, spec.origin, loader=self)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        with open(module.__spec__.origin) as file:
            tree = Telling().visit(ast.parse(file.read()))
        exec(compile(tree, module.__spec__.origin, 'exec', dont_inherit=True), module.__dict__)


with open('checks_of_sums.py', 'w') as file:
    file.write('''import colorsys

def check(total):
    parts = [1, 2]

    assert sum(parts) == total
    return sorted(locals())
''')

hook = Hook()
sys.meta_path.insert(0, hook)
sys.path.insert(0, os.getcwd())
import checks_of_sums

print(checks_of_sums.__loader__ is hook, type(checks_of_sums.__spec__).__name__)
print(checks_of_sums.check(3))
try:
    checks_of_sums.check(4)
except AssertionError as error:
    place = error.__traceback__.tb_next
    print(error, 'in line', place.tb_lineno, 'of', place.tb_frame.f_code.co_name)

sys.meta_path.remove(hook)


class Last:
    @staticmethod
    def find_spec(name, path=None, target=None):
        print('at last', name)


sys.meta_path.append(Last)
import statistics  # which is found before
try:
    import nothing_of_this_name
except ImportError as error:
    print(error)
os.remove('checks_of_sums.py')

# output:
# ['BuiltinImporter', 'FrozenImporter', 'PathFinder']
# asked for checks_of_sums
# asked for colorsys
# True ModuleSpec
# ['@left', '@right', 'parts', 'total']
# 3 is not 4 in line 6 of check
# at last nothing_of_this_name
# No module named 'nothing_of_this_name'
