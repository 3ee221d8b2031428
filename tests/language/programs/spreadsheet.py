# A spreadsheet: formulas read by ast, an order found by graphlib, circles told, values kept until something they need changes.
import ast, graphlib, operator, re, statistics

OPERATORS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv, ast.Pow: operator.pow,
             ast.USub: operator.neg, ast.Lt: operator.lt, ast.Gt: operator.gt, ast.Eq: operator.eq}
FUNCTIONS = {"SUM": sum, "MEAN": statistics.fmean, "MAX": max, "LEN": len, "ROUND": round, "UPPER": str.upper}


class Needs(ast.NodeVisitor):
    def __init__(self, sheet):
        self.sheet, self.found = sheet, []

    def visit_Name(self, node):
        if node.id not in FUNCTIONS:
            self.found.append(node.id)

    def visit_Slice(self, node):
        self.found += self.sheet.between(node.lower.id, node.upper.id)


class Sheet:
    def __init__(self):
        self.formulas, self.needs, self.values, self.made = {}, {}, {}, 0

    @staticmethod
    def between(first, last):
        (c1, r1), (c2, r2) = (re.fullmatch(r"([A-Z])(\d+)", name).groups() for name in (first, last))
        return [f"{chr(c)}{r}" for c in range(ord(c1), ord(c2) + 1) for r in range(int(r1), int(r2) + 1)]

    def __setitem__(self, name, text):
        tree = ast.parse(re.sub(r"\b([A-Z]\d+):([A-Z]\d+)\b", r"CELLS[\1:\2]", text.removeprefix("=")), f"<{name}>", "eval").body if text.startswith("=") else ast.Constant(
            float(text) if re.fullmatch(r"-?\d+(\.\d*)?", text) else text)
        needs = Needs(self)
        needs.visit(tree)
        old = self.needs.get(name)
        self.needs[name] = [one for one in needs.found if one != "CELLS"]
        try:
            order = list(graphlib.TopologicalSorter(self.needs).static_order())
        except graphlib.CycleError as error:
            if old is None:
                del self.needs[name]
            else:
                self.needs[name] = old
            raise ValueError(" <- ".join(error.args[1])) from None
        self.formulas[name] = tree
        stale = {name}
        for one in order:
            if stale & set(self.needs.get(one, ())):
                stale.add(one)
        for one in stale:
            self.values.pop(one, None)

    def __getitem__(self, name):
        if name not in self.values:
            self.made += 1
            self.values[name] = self.evaluate(self.formulas.get(name, ast.Constant(0.0)))
        return self.values[name]

    def evaluate(self, node):
        match node:
            case ast.Constant(value):
                return value
            case ast.Name(id=name):
                return self[name]
            case ast.BinOp(left, op, right):
                return OPERATORS[type(op)](self.evaluate(left), self.evaluate(right))
            case ast.UnaryOp(op, operand):
                return OPERATORS[type(op)](self.evaluate(operand))
            case ast.Compare(left, [op], [right]):
                return OPERATORS[type(op)](self.evaluate(left), self.evaluate(right))
            case ast.IfExp(test, body, orelse):
                return self.evaluate(body if self.evaluate(test) else orelse)
            case ast.Call(ast.Name(name), arguments, []):
                return FUNCTIONS[name](*map(self.evaluate, arguments))
            case ast.Subscript(ast.Name("CELLS"), ast.Slice(first, last)):
                return [self[one] for one in self.between(first.id, last.id)]
            case _:
                raise SyntaxError(f"no {type(node).__name__} in a cell: {ast.unparse(node)}")


sheet = Sheet()
for name, text in {"A1": "3", "A2": "4.5", "A3": "=A1*A2", "B1": "=SUM(A1:A3)", "B2": "=MEAN(A1:B1)", "B3": "='high' if B2>9 else 'low'",
                   "C1": "=UPPER(B3)", "C2": "=ROUND(-B2**0.5, 2)", "C3": "text"}.items():
    sheet[name] = text
print(*(f"{name}={sheet[name]}" for name in sheet.formulas))
print(sheet.made)
sheet["A1"] = "1"
print(*(f"{name}={sheet[name]}" for name in sheet.formulas), sheet.made)
for name, text in (("A1", "=C1"), ("D1", "=D1"), ("D2", "=A1+"), ("D3", "=[1][0]"), ("D4", "=A1/Z9"), ("D5", "=C3*C3"), ("D6", "=lambda: 0")):
    try:
        sheet[name] = text
        print(sheet[name])
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
print(sheet["A1"], sheet["B1"], "D1" in sheet.formulas)

# output:
# A1=3.0 A2=4.5 A3=13.5 B1=21.0 B2=12.0 B3=high C1=HIGH C2=-3.46 C3=text
# 9
# A1=1.0 A2=4.5 A3=4.5 B1=10.0 B2=5.5 B3=low C1=LOW C2=-2.35 C3=text 16
# ValueError: A1 <- A3 <- B1 <- B2 <- B3 <- C1 <- A1
# ValueError: D1 <- D1
# SyntaxError: invalid syntax (<D2>, line 1)
# SyntaxError: no Subscript in a cell: [1][0]
# ZeroDivisionError: division by zero
# TypeError: can't multiply sequence by non-int of type 'str'
# SyntaxError: no Lambda in a cell: lambda: 0
# 1.0 10.0 False
