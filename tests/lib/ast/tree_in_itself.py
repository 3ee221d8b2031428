"""A tree that is its own branch has no end: compile() says so, and nothing else is heard."""
import ast

negation = ast.UnaryOp(ast.Not(), ast.Constant(1), lineno=1, col_offset=0)
negation.operand = negation
try:
    compile(ast.Expression(negation), 'endless.py', 'eval')
except RecursionError as error:
    print(type(error).__name__)  # => RecursionError
