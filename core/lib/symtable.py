"""The scopes of a source and what its names are in each of them, as the compiler sees it."""

import ast
import _ast
from enum import StrEnum

__all__ = ['symtable', 'SymbolTableType', 'SymbolTable', 'Class', 'Function', 'Symbol']

# What CPython says of a symbol, by the bits of the compiler's (compile/scopes.h).
_FLAGS = {'USE': 2, 'DEF_GLOBAL': 8, 'DEF_NONLOCAL': 16, 'DEF_LOCAL': 1 | 256, 'DEF_PARAM': 4, 'DEF_TYPE_PARAM': 256,
          'DEF_IMPORT': 512, 'DEF_ANNOT': 32, 'DEF_COMP_ITER': 64}
_NAMED = 1024  # by := in a comprehension: a name of the function around it
_LOCAL, _CELL, _FREE, _ENCLOSING, _GLOBAL_EXPLICIT, _GLOBAL_IMPLICIT = range(6)
_SCOPES = {_LOCAL: 'LOCAL', _CELL: 'CELL', _FREE: 'FREE', _GLOBAL_EXPLICIT: 'GLOBAL_EXPLICIT',
           _GLOBAL_IMPLICIT: 'GLOBAL_IMPLICIT'}
(_MODULE, _CLASS, _FUNCTION, _LAMBDA, _COMPREHENSION, _GENERATOR, _ANNOTATIONS, _TYPE_PARAMETERS, _TYPE_VARIABLE,
 _TYPE_ALIAS) = range(10)
_NAMES = {_MODULE: 'top', _LAMBDA: 'lambda', _GENERATOR: 'genexpr', _ANNOTATIONS: '__annotate__'}


class SymbolTableType(StrEnum):
    MODULE = 'module'
    FUNCTION = 'function'
    CLASS = 'class'
    ANNOTATION = 'annotation'
    TYPE_ALIAS = 'type alias'
    TYPE_PARAMETERS = 'type parameters'
    TYPE_VARIABLE = 'type variable'


_TYPES = {_MODULE: SymbolTableType.MODULE, _CLASS: SymbolTableType.CLASS, _ANNOTATIONS: SymbolTableType.ANNOTATION,
          _TYPE_PARAMETERS: SymbolTableType.TYPE_PARAMETERS, _TYPE_VARIABLE: SymbolTableType.TYPE_VARIABLE,
          _TYPE_ALIAS: SymbolTableType.TYPE_ALIAS}


def symtable(code, filename, compile_type):
    """The table of a source, with those of its functions and classes in it."""
    if compile_type not in ('exec', 'eval', 'single'):
        raise ValueError("symtable() arg 3 must be 'exec' or 'eval' or 'single'")
    tree = ast.parse(code, filename, compile_type)
    later = compile_type != 'eval' and any(
        isinstance(node, ast.ImportFrom) and node.module == '__future__'
        and any(alias.name == 'annotations' for alias in node.names) for node in tree.body)
    text = code if isinstance(code, str) else bytes(code).decode('utf-8-sig')
    return _table(_ast.scopes(text, str(filename), compile_type, later), filename, None)


def _table(scope, filename, parent):
    kind = scope[0]
    cls = Class if kind == _CLASS else Function if kind in (_FUNCTION, _LAMBDA, _GENERATOR) else SymbolTable
    return cls(scope, filename, parent)


class SymbolTable:
    """The names of one scope."""

    def __init__(self, scope, filename, parent):
        self._kind, name, self._line, symbols, scopes = scope
        self._filename, self._parent = filename, parent
        self._module = parent._module if parent else self
        self._line = 0 if parent is None else self._line
        self._children, self._symbols = [], {}
        for each in symbols:
            self._add(*each)
        self._take(scopes)
        if self._kind == _TYPE_PARAMETERS:
            name, self._line = self._children[-1]._name, self._children[-1]._line
        self._name = name or _NAMES.get(self._kind)

    def _add(self, name, flags, resolution):
        if name == '.format':
            flags |= _FLAGS['USE']
        elif flags & _NAMED:
            flags = flags & ~_FLAGS['USE'] | 1 | _FLAGS['DEF_NONLOCAL']
        if flags & _FLAGS['DEF_GLOBAL'] and self._parent is not None:
            self._module._add(name, _FLAGS['DEF_GLOBAL'], _GLOBAL_EXPLICIT)
        known = self._symbols.get(name)
        if known is not None:
            flags, resolution = flags | known[0], resolution if flags & _FLAGS['DEF_GLOBAL'] else known[1]
        if resolution != _ENCLOSING:
            self._symbols[name] = flags, resolution

    def _take(self, scopes):
        annotations = None
        for kind, name, line, symbols, inside in scopes:
            if kind == _COMPREHENSION:  # which runs in the frame of what is around it
                for symbol, flags, resolution in symbols:
                    if symbol != '.0' and not flags & _NAMED:
                        self._add(symbol, flags, resolution)
                self._take(inside)
            elif kind == _ANNOTATIONS and line == 0:  # those of the function that follows
                annotations = symbols, inside
            else:
                if kind == _FUNCTION:
                    of_arguments = annotations or ([('.format', 4, _LOCAL)], [])
                    self._children.append(_table((_ANNOTATIONS, '', line, *of_arguments), self._filename, self))
                    annotations = None
                self._children.append(_table((kind, name, line, symbols, inside), self._filename, self))

    def __repr__(self):
        kind = '' if type(self) is SymbolTable else type(self).__name__ + ' '
        name = 'module ' if self._kind == _MODULE else f'{self._name} in '
        return f'<{kind}SymbolTable for {name}{self._filename}>'

    def get_type(self):
        """Of what kind the scope is."""
        return _TYPES.get(self._kind, SymbolTableType.FUNCTION)

    def get_id(self):
        """A number of its own."""
        return id(self)

    def get_name(self):
        return self._name

    def get_lineno(self):
        """The line in which it begins; 0 for a module."""
        return self._line

    def is_optimized(self):
        """Whether its names have fixed places."""
        return isinstance(self, Function)

    def is_nested(self):
        """Whether it is inside of a function."""
        around = self._parent
        return around is not None and (around.is_nested() or around._kind not in (_MODULE, _CLASS))

    def has_children(self):
        return bool(self._children)

    def get_children(self):
        """The tables of the scopes inside."""
        return list(self._children)

    def get_identifiers(self):
        return self._symbols.keys()

    def lookup(self, name):
        """The symbol of a name; KeyError if there is none."""
        flags, resolution = self._symbols[name]
        spaces = [child for child in self._children if child._name == name]
        return Symbol(name, flags, resolution, spaces, self._kind == _MODULE)

    def get_symbols(self):
        return [self.lookup(name) for name in self._symbols]


class Function(SymbolTable):
    """The names of a function, lambda or generator expression."""

    def _where(self, wanted):
        return tuple([symbol.get_name() for symbol in self.get_symbols() if wanted(symbol)])

    def get_parameters(self):
        return self._where(Symbol.is_parameter)

    def get_locals(self):
        return self._where(lambda symbol: symbol._resolution in (_LOCAL, _CELL))

    def get_globals(self):
        return self._where(lambda symbol: symbol._resolution in (_GLOBAL_EXPLICIT, _GLOBAL_IMPLICIT))

    def get_nonlocals(self):
        return self._where(Symbol.is_nonlocal)

    def get_frees(self):
        return self._where(Symbol.is_free)


class Class(SymbolTable):
    """The names of the body of a class."""

    def get_methods(self):
        """The names of its methods."""
        import warnings
        warnings.warn('symtable.Class.get_methods() is deprecated and will be removed in Python 3.16.', DeprecationWarning, 2)
        bound = {name for name, (flags, _) in self._symbols.items() if flags & _FLAGS['DEF_LOCAL']}
        inside = [child for table in self._children
                  for child in (table._children if table._kind == _TYPE_PARAMETERS else [table])]
        return tuple(dict.fromkeys(child._name for child in inside if child._kind == _FUNCTION and child._name in bound))


class Symbol:
    """What a name is in one scope."""

    def __init__(self, name, flags, resolution, namespaces, module_scope):
        self._name, self._flags, self._resolution = name, flags, resolution
        self._namespaces, self._module_scope = tuple(namespaces), module_scope

    def __repr__(self):
        flags = '|'.join(name for name, bits in _FLAGS.items() if self._flags & bits)
        return f'<symbol {self._name!r}: {_SCOPES[self._resolution]}, {flags}>'

    def _has(self, flag):
        return bool(self._flags & _FLAGS[flag])

    def get_name(self):
        return self._name

    def is_referenced(self):
        """Whether it is used."""
        return self._has('USE')

    def is_parameter(self):
        return self._has('DEF_PARAM')

    def is_type_parameter(self):
        return self._has('DEF_TYPE_PARAM')

    def is_global(self):
        """Whether it is a name of the module."""
        return (self._resolution in (_GLOBAL_EXPLICIT, _GLOBAL_IMPLICIT)
                or self._module_scope and (self._has('DEF_LOCAL') or self._has('DEF_IMPORT')))

    def is_nonlocal(self):
        """Whether a nonlocal statement names it."""
        return self._has('DEF_NONLOCAL')

    def is_declared_global(self):
        """Whether a global statement names it."""
        return self._resolution == _GLOBAL_EXPLICIT

    def is_local(self):
        return (self._resolution in (_LOCAL, _CELL)
                or self._module_scope and (self._has('DEF_LOCAL') or self._has('DEF_IMPORT')))

    def is_annotated(self):
        return self._has('DEF_ANNOT')

    def is_free(self):
        """Whether it is of a function around this one."""
        return self._resolution == _FREE

    def is_free_class(self):
        return False

    def is_imported(self):
        return self._has('DEF_IMPORT')

    def is_assigned(self):
        return self._has('DEF_LOCAL')

    def is_comp_iter(self):
        """Whether a comprehension runs it through its items."""
        return self._has('DEF_COMP_ITER')

    def is_comp_cell(self):
        return False

    def is_namespace(self):
        """Whether it is bound to a function or class whose table is here."""
        return bool(self._namespaces)

    def get_namespaces(self):
        return self._namespaces

    def get_namespace(self):
        if not self._namespaces:
            raise ValueError('name is not bound to any namespaces')
        if len(self._namespaces) > 1:
            raise ValueError('name is bound to multiple namespaces')
        return self._namespaces[0]
