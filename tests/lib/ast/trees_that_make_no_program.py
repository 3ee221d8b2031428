# compile() looks at a tree that was put together by hand before it makes code of it.
import ast
from ast import Constant, Load, Module, Name, Pass, Store


def attempt(*body, located=True):
    tree = Module(list(body), [])
    if located:
        ast.fix_missing_locations(tree)
    try:
        compile(tree, 'built', 'exec')
    except (TypeError, ValueError, SyntaxError) as error:
        print(type(error).__name__, error)
    else:
        print('compiled')


def value(expression):
    attempt(ast.Expr(expression))


def pattern(case):
    attempt(ast.Match(Name('x', Load()), [ast.match_case(case, None, [Pass()])]))


# Names that are read and names that are bound.
attempt(ast.Assign([Name('x', Load())], Constant(1)))
attempt(ast.Assign([Name('x', Store())], Constant(1)))
attempt(ast.Delete([Name('x', Store())]))
value(ast.List([Name('x', Store())], Load()))
attempt(ast.For(Constant(1), Name('x', Load()), [Pass()], []))
value(Name('True', Load()))

# What must not be empty, or not be missing.
attempt(ast.If(Constant(1), [], []))
attempt(ast.FunctionDef('f', ast.arguments(), [], []))
attempt(ast.Import([]))
attempt(ast.Try([Pass()], [], [], []))
attempt(ast.Raise(None, Name('x', Load())))
attempt(ast.Assign([Name('x', Store())], None))
value(ast.Set([None]))
attempt(ast.With([], [Pass()]))

# Types.
attempt(Pass(), located=False)
attempt(1)
attempt(Name('x', Load()))
value(ast.BinOp(Constant(1), ast.And(), Constant(2)))
value(ast.Attribute(Name('x', Load()), 1, Load()))
value(Constant([]))
attempt(ast.AnnAssign(ast.Tuple([], Store()), Constant(1), None, 1))
attempt(ast.If(Constant(1), Pass(), []))

# Lists that belong together.
value(ast.BoolOp(ast.And(), [Constant(1)]))
value(ast.Compare(Constant(1), [ast.In()], []))
value(ast.Dict([], [Constant(1)]))
value(ast.ListComp(Constant(1), []))
attempt(ast.FunctionDef('f', ast.arguments(defaults=[Constant(1)]), [Pass()], []))

# Patterns.
pattern(ast.MatchSingleton(1))
pattern(ast.MatchValue(Name('x', Load())))
pattern(ast.MatchValue(ast.UnaryOp(ast.USub(), Constant(1))))
pattern(ast.MatchStar('rest'))
pattern(ast.MatchAs(None, '_'))
pattern(ast.MatchOr([ast.MatchAs()]))
pattern(ast.MatchClass(Constant(1), [], [], []))
pattern(ast.MatchMapping([Constant(1)], [], None))

# Places.
attempt(Pass(lineno=2, col_offset=0, end_lineno=1, end_col_offset=0))
attempt(Pass(lineno=1, col_offset=5, end_lineno=1, end_col_offset=2))

# output:
# ValueError expression must have Store context but has Load instead
# compiled
# ValueError expression must have Del context but has Store instead
# ValueError expression must have Load context but has Store instead
# ValueError expression which can't be assigned to in Store context
# ValueError identifier field can't represent 'True' constant
# ValueError empty body on If
# ValueError empty body on FunctionDef
# ValueError empty names on Import
# ValueError Try has neither except handlers nor finalbody
# ValueError Raise with cause but no exception
# ValueError field 'value' is required for Assign
# ValueError None disallowed in expression list
# ValueError empty items on With
# TypeError required field "lineno" missing from stmt
# TypeError required field "lineno" missing from stmt
# TypeError expected some sort of stmt, but got Name(id='x', ctx=Load())
# TypeError expected some sort of operator, but got And()
# TypeError AST identifier must be of type str
# TypeError got an invalid type in Constant: list
# TypeError AnnAssign with simple non-Name target
# TypeError If field "body" must be a list, not a Pass
# ValueError BoolOp with less than 2 values
# ValueError Compare with no comparators
# ValueError Dict doesn't have the same number of keys as values
# ValueError comprehension with no generators
# ValueError more positional defaults than args on arguments
# ValueError MatchSingleton can only contain True, False and None
# ValueError patterns may only match literals and attribute lookups
# compiled
# ValueError can't use MatchStar here
# ValueError can't capture name '_' in patterns
# ValueError MatchOr requires at least 2 patterns
# ValueError MatchClass cls field can only contain Name or Attribute nodes.
# ValueError MatchMapping doesn't have the same number of keys as patterns
# ValueError AST node line range (2, 1) is not valid
# ValueError line 1, column 5-2 is not a valid range
