# A small Lisp: reading, environments, closures, tail calls by a loop, errors with a place.
from collections import ChainMap
import functools, math, operator, re

TOKEN = re.compile(r"""\s*(?:(?P<open>[(\[])|(?P<close>[)\]])|(?P<text>"(?:\\.|[^"])*")|(?P<atom>[^\s()\[\]"]+))""")


class LispError(Exception):
    def __init__(self, message, at):
        super().__init__(f"{message} at {at}")
        self.at = at


def tokens(source):
    at = 0
    source = source.rstrip()
    while at < len(source):
        found = TOKEN.match(source, at)
        if found is None:
            raise LispError("stray quote", at)
        yield found.lastgroup, found[found.lastgroup], found.start(found.lastgroup)
        at = found.end()


def read(stream, depth=0):
    result = []
    for kind, text, at in stream:
        match kind, text:
            case "open", _:
                result.append(read(stream, depth + 1))
            case "close", _ if depth == 0:
                raise LispError("nothing to close", at)
            case "close", _:
                return result
            case "text", _:
                result.append(("text", text[1:-1].encode().decode("unicode_escape")))
            case _, "#t" | "#f":
                result.append(text == "#t")
            case _:
                for kind in (int, float, str):
                    try:
                        result.append(kind(text))
                        break
                    except ValueError:
                        continue
    if depth:
        raise LispError("never closed", "the end")
    return result


class Procedure:
    def __init__(self, names, body, scope):
        self.names, self.body, self.scope = names, body, scope

    def __repr__(self):
        return f"<procedure ({' '.join(self.names)})>"


def evaluate(form, scope):
    while True:
        match form:
            case ["quote", value]:
                return value
            case ["if", test, then, *rest]:
                form = then if evaluate(test, scope) is not False else (rest[0] if rest else None)
            case ["define", [name, *names], *body]:
                scope[name] = Procedure(names, body, scope)
                return None
            case ["define", str(name), value]:
                scope[name] = evaluate(value, scope)
                return None
            case ["lambda", [*names], *body]:
                return Procedure(names, body, scope)
            case ["let", [*pairs], *body]:
                scope = scope.new_child({name: evaluate(value, scope) for name, value in pairs})
                for part in body[:-1]:
                    evaluate(part, scope)
                form = body[-1]
            case [head, *arguments]:
                function = evaluate(head, scope)
                values = [evaluate(one, scope) for one in arguments]
                if not isinstance(function, Procedure):
                    return function(*values)
                if len(values) != len(function.names):
                    raise TypeError(f"{function} takes {len(function.names)}, not {len(values)}")
                scope = function.scope.new_child(dict(zip(function.names, values)))
                for part in function.body[:-1]:
                    evaluate(part, scope)
                form = function.body[-1]
            case str(name):
                return scope[name]
            case ("text", value) | value:
                return value


def show(value):
    match value:
        case True | False:
            return "#t" if value else "#f"
        case list():
            return f"({' '.join(map(show, value))})"
        case str():
            return f'"{value}"'
        case _:
            return str(value)


world = ChainMap({
    "+": lambda *all: sum(all), "*": lambda *all: math.prod(all), "-": lambda a, *b: functools.reduce(operator.sub, b, a) if b else -a,
    "/": operator.truediv, "<": operator.lt, "=": operator.eq, "car": lambda l: l[0], "cdr": lambda l: l[1:],
    "cons": lambda a, l: [a, *l], "list": lambda *all: list(all), "length": len, "append": operator.add, "sqrt": math.sqrt,
})
program = """
(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))
(fact 25)
(define (count n total) (if (= n 0) total (count (- n 1) (+ total n))))
(count 3000 0)
(define (map f l) (if (= (length l) 0) (quote ()) (cons (f (car l)) (map f (cdr l)))))
(map (lambda (x) (* x x)) (list 1 2 3.5))
(let ((x 2) (y 40)) (+ x y))
((lambda (f x) (f (f x))) (lambda (s) (append s "\\n!")) "text")
(list #t #f (< 1 2) (quote (a (b c))))
(/ 1 3)
(fact)
(/ 1 0)
unknown
(car 5)
"""
for form in read(tokens(program)):
    try:
        value = evaluate(form, world)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
    else:
        if value is not None:
            print(show(value))
for wrong in ("(1 2", "1)", '"open', "[(1)]"):
    try:
        print(read(tokens(wrong)))
    except LispError as error:
        print(error, error.at)

# output:
# 15511210043330985984000000
# 4501500
# (1 4 12.25)
# 42
# KeyError: 'text'
# (#t #f #t ("a" ("b" "c")))
# 0.3333333333333333
# TypeError: <procedure (n)> takes 1, not 0
# ZeroDivisionError: division by zero
# KeyError: 'unknown'
# TypeError: 'int' object is not subscriptable
# never closed at the end the end
# nothing to close at 1 1
# stray quote at 0 0
# [[[1]]]
