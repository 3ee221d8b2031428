"""The classes and functions of a module, of its source: it is not run."""

import ast
import importlib.util
import sys

__all__ = ['readmodule', 'readmodule_ex', 'Class', 'Function']


class _Object:
    """What is defined somewhere: its name, where, and what is defined in it."""

    def __init__(self, module, name, file, lineno, end_lineno, parent):
        self.module, self.name, self.file, self.lineno, self.end_lineno = module, name, file, lineno, end_lineno
        self.parent = parent
        self.children = {}
        if parent is not None:
            parent.children[name] = self


class Function(_Object):
    """A function or method."""

    def __init__(self, module, name, file, lineno, parent=None, is_async=False, *, end_lineno=None):
        super().__init__(module, name, file, lineno, end_lineno, parent)
        self.is_async = is_async
        if isinstance(parent, Class):
            parent.methods[name] = lineno


class Class(_Object):
    """A class: its bases (a Class, or a name of what is not known) and where its methods are."""

    def __init__(self, module, name, super_, file, lineno, parent=None, *, end_lineno=None):
        super().__init__(module, name, file, lineno, end_lineno, parent)
        self.super = super_ or []
        self.methods = {}


_modules = {}


def readmodule(module, path=None):
    """The classes of a module, by name."""
    return {name: value for name, value in readmodule_ex(module, path).items() if isinstance(value, Class)}


def readmodule_ex(module, path=None):
    """Its classes and functions, by name."""
    if module in _modules:
        return _modules[module]
    package, _, name = module.rpartition('.')
    if package:
        readmodule_ex(package, path)
        path = _modules[package].get('__path__')
    found = None
    for folder in path or []:
        spec = importlib.util.spec_from_file_location(module, f'{folder}/{name or module}.py')
        try:
            open(spec.origin).close()
            found = spec
            break
        except OSError:
            pass
    spec = found or importlib.util.find_spec(module)
    if spec is None:
        raise ModuleNotFoundError(f'no module named {module!r}', name=module)
    tree = _modules[module] = {}
    if spec.submodule_search_locations is not None:
        tree['__path__'] = spec.submodule_search_locations
    try:
        source = spec.loader.get_source(module)
    except (AttributeError, ImportError):
        return tree
    if source is None:
        return tree
    _Visitor(module, spec.origin, tree).visit(ast.parse(source))
    return tree


class _Visitor(ast.NodeVisitor):
    def __init__(self, module, file, tree):
        self.module, self.file, self.tree = module, file, tree
        self.open = []

    def _put(self, node, thing):
        if not self.open:
            self.tree[node.name] = thing
        self.open.append(thing)
        self.generic_visit(node)
        self.open.pop()

    def visit_ClassDef(self, node):
        bases = []
        for base in node.bases:
            name = ast.unparse(base)
            if name in self.tree:
                bases.append(self.tree[name])
                continue
            module, _, attribute = name.rpartition('.')
            bases.append(_modules.get(module, {}).get(attribute, name))
        self._put(node, Class(self.module, node.name, bases, self.file, node.lineno,
                              self.open[-1] if self.open else None, end_lineno=node.end_lineno))

    def visit_FunctionDef(self, node, is_async=False):
        self._put(node, Function(self.module, node.name, self.file, node.lineno, self.open[-1] if self.open else None,
                                 is_async, end_lineno=node.end_lineno))

    def visit_AsyncFunctionDef(self, node):
        self.visit_FunctionDef(node, True)

    def visit_Import(self, node):
        if not self.open:
            for alias in node.names:
                try:
                    readmodule_ex(alias.name)
                except (ImportError, SyntaxError):
                    continue

    def visit_ImportFrom(self, node):
        if self.open or node.level or not node.module:
            return
        try:
            tree = readmodule_ex(node.module)
        except (ImportError, SyntaxError):
            return
        for alias in node.names:
            if alias.name in tree:
                self.tree[alias.asname or alias.name] = tree[alias.name]
            elif alias.name == '*':
                self.tree.update((name, value) for name, value in tree.items() if name[0] != '_')


def main():
    import os
    name = sys.argv[1]
    path = []
    if os.path.exists(name):
        path = [os.path.dirname(name)]
        name = os.path.basename(name).removesuffix('.py')

    def show(things, depth):
        for thing in sorted(things, key=lambda one: getattr(one, 'lineno', 0)):
            if isinstance(thing, list) or depth == 0 and thing.module != name:
                continue
            kind = 'class' if isinstance(thing, Class) else 'def'
            bases = f' {[getattr(base, "name", base) for base in thing.super]}' if kind == 'class' else ''
            print(f'{"    " * depth}{kind} {thing.name}{bases} {thing.lineno}')
            show(thing.children.values(), depth + 1)

    show(readmodule_ex(name, path).values(), 0)


if __name__ == '__main__':
    main()
