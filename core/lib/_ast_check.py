"""What compile() asks of a syntax tree: that its fields are what they should be, and that the whole makes sense."""

import ast


def _by_name(**kinds):
    return {name: kind for kind, names in kinds.items() for name in names.split()}


# Of what kind a field is, by its name or by class and name; all others are expressions.
_kinds = _by_name(
    stmt='body orelse finalbody',
    identifier='name id attr arg asname module rest kwd_attrs Global.names Nonlocal.names',
    string='type_comment kind tag', int='simple level is_async conversion', alias='names', keyword='keywords',
    arg='posonlyargs kwonlyargs vararg kwarg arguments.args',
    arguments='FunctionDef.args AsyncFunctionDef.args Lambda.args',
    comprehension='generators', withitem='items', match_case='cases', excepthandler='handlers',
    type_param='type_params',
    pattern='patterns pattern kwd_patterns', type_ignore='type_ignores', expr_context='ctx', operator='op', cmpop='ops',
    boolop='BoolOp.op', unaryop='UnaryOp.op', object='str Constant.value MatchSingleton.value',
    expr='Lambda.body IfExp.body IfExp.orelse Expression.body TypeAlias.name')
_contexts = _by_name(
    Store='Assign.targets AugAssign.target AnnAssign.target For.target AsyncFor.target comprehension.target '
          'withitem.optional_vars TypeAlias.name', Del='Delete.targets', Any='NamedExpr.target')
_not_empty = {'targets', 'cases', 'Import.names', 'ImportFrom.names', 'Global.names', 'Nonlocal.names', 'With.items',
              'AsyncWith.items'}
_may_be_none = {'expr', 'stmt', 'pattern', 'excepthandler', 'type_param', 'type_ignore'}
_products = {'arguments', 'arg', 'keyword', 'alias', 'withitem', 'match_case', 'comprehension'}


def _class(node):
    for cls in type(node).__mro__:
        if cls.__module__ == 'ast':
            return cls


def _kind(cls, field):
    return _kinds.get(f'{cls.__name__}.{field}') or _kinds.get(field, 'expr')


def _convert(value, kind):
    # Types, as the tree is taken over.
    if kind == 'object' or value is None and kind in _may_be_none:
        return
    if kind == 'int':
        if not isinstance(value, int):
            raise ValueError(f'invalid integer value: {value!r}')
    elif kind in ('identifier', 'string'):
        if value is not None and type(value) is not str:
            raise TypeError(f'AST {kind} must be of type str')
        if kind == 'identifier':
            _name(value)
    elif kind in _products:
        _convert_fields(value, getattr(ast, kind))
        _convert_place(value, kind)
    else:
        _convert_place(value, kind)
        if not isinstance(value, getattr(ast, kind)) or _class(value).__name__ == kind:
            raise TypeError(f'expected some sort of {kind}, but got {value!r}')
        _convert_fields(value, _class(value))


def _convert_place(node, kind):
    for name in getattr(ast, kind)._attributes:
        if name[:4] != 'end_' and not hasattr(node, name):
            raise TypeError(f'required field "{name}" missing from {kind}')
        value = getattr(node, name, None)
        if value is not None or name[:4] != 'end_':
            _convert(value, 'int')


def _convert_fields(node, cls):
    absent = []
    for field in cls._fields:
        kind = _kind(cls, field)
        if field in cls._lists:
            items = getattr(node, field, [])
            if not isinstance(items, list):
                raise TypeError(f'{cls.__name__} field "{field}" must be a list, not a {type(items).__name__}')
            for item in items:
                _convert(item, kind)
            continue
        value = getattr(node, field, cls)
        if field in cls._optional and (value is None or value is cls):
            continue
        if value is cls:
            raise TypeError(f'required field "{field}" missing from {cls.__name__}')
        _convert(value, kind)
        if value is None and kind not in ('object', 'int'):
            absent.append(field)
    if absent:
        raise ValueError(f"field '{absent[0]}' is required for {cls.__name__}")


def _refuse(wrong, message, error=ValueError):
    if wrong:
        raise error(message)


def _name(name):
    _refuse(name in ('None', 'True', 'False'), f"identifier field can't represent '{name}' constant")


def _capture(name):
    _refuse(name == '_', "can't capture name '_' in patterns")
    _name(name)


def _place(node):
    line, column = node.lineno, node.col_offset
    end_line = line if node.end_lineno is None else node.end_lineno
    end = column if node.end_col_offset is None else node.end_col_offset
    _refuse(line > end_line, f'AST node line range ({line}, {end_line}) is not valid')
    _refuse(line < 0 and end_line != line or column < 0 and column != end,
            f'AST node column range ({column}, {end}) for line range ({line}, {end_line}) is not valid')
    _refuse(line == end_line and column > end, f'line {line}, column {column}-{end} is not a valid range')


def _check(node, context='Load', star=False):
    cls = _class(node)
    name = cls.__name__
    if cls._attributes:
        _place(node)
    if isinstance(node, ast.expr):
        if 'ctx' in cls._fields:
            actual = type(node.ctx).__name__
            _refuse(context not in (actual, 'Any'), f'expression must have {context} context but has {actual} instead')
        else:
            _refuse(context != 'Load', f"expression which can't be assigned to in {context} context")
    for field in cls._fields:
        blocks = field == 'body' and _kind(cls, field) == 'stmt' and not isinstance(node, ast.mod)
        if blocks or field in _not_empty or f'{name}.{field}' in _not_empty:
            _refuse(not getattr(node, field), f'empty {field} on {name}')
    if rule := _rules.get(name):
        rule(node, star)
    own = context if name in ('List', 'Tuple', 'Starred') else 'Load'
    for field in cls._fields:
        kind = _kind(cls, field)
        if kind not in _may_be_none and kind not in _products:
            continue
        wanted = _contexts.get(f'{name}.{field}', own)
        value = getattr(node, field, None)
        is_list = field in cls._lists
        for item in value or () if is_list else (value,):
            if item is not None:
                _check(item, wanted, name == 'MatchSequence')
            elif is_list and kind in ('expr', 'stmt') and (name, field) != ('Dict', 'keys') \
                    and field != 'kw_defaults':
                raise ValueError(f"None disallowed in {'expression' if kind == 'expr' else 'statement'} list")


def _literal(node):
    # What a pattern may compare with.
    if isinstance(node, ast.Constant):
        _refuse(type(node.value) not in (int, float, complex, str, bytes),
                'unexpected constant inside of a literal pattern')
        return
    number = node.left if isinstance(node, ast.BinOp) and isinstance(node.op, (ast.Add, ast.Sub)) else node
    if isinstance(number, ast.UnaryOp) and isinstance(number.op, ast.USub):
        number = number.operand
    right = isinstance(node, ast.BinOp) and getattr(node.right, 'value', None)
    good = isinstance(node, (ast.Attribute, ast.JoinedStr, ast.TemplateStr)) or number is not node and \
        isinstance(number, ast.Constant) and type(number.value) in (int, float, complex) and \
        (not isinstance(node, ast.BinOp) or type(right) is complex and type(number.value) is not complex)
    _refuse(not good, 'patterns may only match literals and attribute lookups')


def _constant(value):
    if isinstance(value, (tuple, frozenset)):
        for item in value:
            _constant(item)
    else:
        _refuse(value is not None and type(value) not in (int, float, complex, bool, str, bytes, type(...)),
                f'got an invalid type in Constant: {type(value).__name__}', TypeError)


def _check_try(node, star):
    name = type(node).__name__
    _refuse(not node.handlers and not node.finalbody, f'{name} has neither except handlers nor finalbody')
    _refuse(not node.handlers and node.orelse, f'{name} has orelse but no except handlers')


def _check_arguments(node, star):
    _refuse(len(node.defaults) > len(node.args) + len(node.posonlyargs),
            'more positional defaults than args on arguments')
    _refuse(len(node.kwonlyargs) != len(node.kw_defaults),
            'length of kwonlyargs is not the same as kw_defaults on arguments')


def _check_compare(node, star):
    _refuse(not node.comparators, 'Compare with no comparators')
    _refuse(len(node.comparators) != len(node.ops), 'Compare has a different number of comparators and operands')


def _check_mapping(node, star):
    _refuse(len(node.keys) != len(node.patterns), "MatchMapping doesn't have the same number of keys as patterns")
    if node.rest is not None:
        _capture(node.rest)
    for key in node.keys:
        if not isinstance(key, ast.Constant) or key.value not in (None, True, False):
            _literal(key)


def _check_class(node, star):
    _refuse(len(node.kwd_attrs) != len(node.kwd_patterns),
            "MatchClass doesn't have the same number of keyword attributes as patterns")
    cls = node.cls
    while isinstance(cls, ast.Attribute):
        cls = cls.value
    _refuse(not isinstance(cls, ast.Name), 'MatchClass cls field can only contain Name or Attribute nodes.')
    for name in node.kwd_attrs:
        _name(name)


def _check_star(node, star):
    _refuse(not star, "can't use MatchStar here")
    if node.name is not None:
        _capture(node.name)


def _check_as(node, star):
    if node.name is not None:
        _capture(node.name)
    _refuse(node.pattern is not None and node.name is None, 'MatchAs must specify a target name if a pattern is given')


def _check_generators(node, star):
    _refuse(not node.generators, 'comprehension with no generators')


_rules = {
    'AnnAssign': lambda node, star: _refuse(node.simple and not isinstance(node.target, ast.Name),
                                            'AnnAssign with simple non-Name target', TypeError),
    'Raise': lambda node, star: _refuse(node.cause and not node.exc, 'Raise with cause but no exception'),
    'Try': _check_try, 'TryStar': _check_try,
    'ImportFrom': lambda node, star: _refuse((node.level or 0) < 0, 'Negative ImportFrom level'),
    'TypeAlias': lambda node, star: _refuse(not isinstance(node.name, ast.Name),
                                            'TypeAlias with non-Name name', TypeError),
    'arguments': _check_arguments, 'Compare': _check_compare,
    'BoolOp': lambda node, star: _refuse(len(node.values) < 2, 'BoolOp with less than 2 values'),
    'Dict': lambda node, star: _refuse(len(node.keys) != len(node.values),
                                       "Dict doesn't have the same number of keys as values"),
    'ListComp': _check_generators, 'SetComp': _check_generators, 'DictComp': _check_generators,
    'GeneratorExp': _check_generators, 'Constant': lambda node, star: _constant(node.value),
    'NamedExpr': lambda node, star: _refuse(not isinstance(node.target, ast.Name), 'NamedExpr target must be a Name',
                                            TypeError),
    'MatchValue': lambda node, star: _literal(node.value),
    'MatchSingleton': lambda node, star: _refuse(
        not (node.value is None or type(node.value) is bool), 'MatchSingleton can only contain True, False and None'),
    'MatchMapping': _check_mapping, 'MatchClass': _check_class, 'MatchStar': _check_star, 'MatchAs': _check_as,
    'MatchOr': lambda node, star: _refuse(len(node.patterns) < 2, 'MatchOr requires at least 2 patterns'),
}


def check(tree):
    """Raise TypeError or ValueError if the tree cannot be that of a program."""
    _convert_fields(tree, _class(tree))
    _check(tree)
