# ast: transformers that drop and replace, locations, what unparse makes of it, literal_eval's limits, dump's options.
import ast


class Fold(ast.NodeTransformer):
    def visit_BinOp(self, node):
        self.generic_visit(node)
        if isinstance(node.left, ast.Constant) and isinstance(node.right, ast.Constant) and isinstance(node.op, ast.Mult):
            return ast.copy_location(ast.Constant(node.left.value * node.right.value), node)
        return node

    def visit_Pass(self, node):
        return None

    def visit_Expr(self, node):
        if isinstance(node.value, ast.Name):
            return [node, ast.Expr(ast.Constant('twice'))]
        return self.generic_visit(node)


tree = ast.parse('x = 2 * 3 * y\nif x:\n    pass\n    z\nf(4 * 5)')
tree = ast.fix_missing_locations(Fold().visit(tree))
print(ast.unparse(tree))
print(ast.dump(ast.parse('a.b[1:2]', mode='eval'), indent=1))
print(ast.dump(ast.parse('def f(a, *, b=1) -> int: return a', type_comments=True), annotate_fields=False))
print(ast.dump(ast.parse('[]', mode='eval').body, show_empty=True), ast.dump(ast.Constant(5), include_attributes=True))
for text in ('[1, -2, (3, {4: "5"}), {6}, None, b"x", 1+2j, -3.5]', 'set()', '{**{}}', '1 + 1', 'f()', '__import__("os")', '(1', ' 5', '-True', '"a" "b"', '[*[1]]', '1_000'):
    try:
        print(text, '->', ast.literal_eval(text))
    except (ValueError, SyntaxError) as error:
        print(text, '->', type(error).__name__, str(error).split(':')[0].split(' on line')[0])
node = ast.parse('x = (1 +\n 2)').body[0]
print(ast.get_source_segment('x = (1 +\n 2)', node.value), node.value.lineno, node.value.end_lineno, node.value.col_offset, node.value.end_col_offset)
print([type(n).__name__ for n in ast.walk(ast.parse('a < b and not c'))])
print(ast.get_docstring(ast.parse('def f():\n    """One.\n\n      two\n    """').body[0]), list(ast.iter_fields(ast.Name('n', ast.Load()))))
for call in (lambda: ast.get_docstring(ast.Name('x')), lambda: ast.Name('a', 'b', 'c'), lambda: ast.literal_eval(5), lambda: compile(ast.Expression(ast.Constant(object())), 'f', 'eval'), lambda: compile(ast.Module([ast.Expr(5)], []), 'f', 'exec')):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
print(eval(compile(ast.Expression(ast.BinOp(ast.Constant(2), ast.Pow(), ast.Constant(10), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1)), 'f', 'eval')) if False else ast.increment_lineno(ast.parse('a'), 4).body[0].lineno)

# output:
# x = 6 * y
# if x:
#     z
#     'twice'
# f(20)
# Expression(
#  body=Subscript(
#   value=Attribute(
#    value=Name(id='a', ctx=Load()),
#    attr='b',
#    ctx=Load()),
#   slice=Slice(
#    lower=Constant(value=1),
#    upper=Constant(value=2)),
#   ctx=Load()))
# Module([FunctionDef('f', arguments([], [arg('a')], kwonlyargs=[arg('b')], kw_defaults=[Constant(1)]), [Return(Name('a', Load()))], [], Name('int', Load()))])
# List(elts=[], ctx=Load()) Constant(value=5)
# [1, -2, (3, {4: "5"}), {6}, None, b"x", 1+2j, -3.5] -> [1, -2, (3, {4: '5'}), {6}, None, b'x', (1+2j), -3.5]
# set() -> set()
# {**{}} -> ValueError malformed node or string
# 1 + 1 -> ValueError malformed node or string
# f() -> ValueError malformed node or string
# __import__("os") -> ValueError malformed node or string
# (1 -> SyntaxError '(' was never closed (<unknown>, line 1)
#  5 -> 5
# -True -> ValueError malformed node or string
# "a" "b" -> ab
# [*[1]] -> ValueError malformed node or string
# 1_000 -> 1000
# 1 +
#  2 1 2 5 2
# ['Module', 'Expr', 'BoolOp', 'And', 'Compare', 'UnaryOp', 'Name', 'Lt', 'Name', 'Not', 'Name', 'Load', 'Load', 'Load']
# One.
#
# two [('id', 'n'), ('ctx', Load())]
# TypeError 'Name' can't have docstrings
# TypeError Name constructor takes at most 2 positional arguments
# ValueError malformed node or string: 5
# TypeError required field "lineno" missing from expr
# TypeError required field "lineno" missing from stmt
# 5
