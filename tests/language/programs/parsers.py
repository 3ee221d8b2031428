# Parsers that are put together by operators: generic classes, __init_subclass__, recursion by name, places of errors.
from __future__ import annotations

import json, re
from collections.abc import Callable
from typing import NamedTuple, Self, overload


class Failure(Exception):
    def __init__(self, text: str, at: int, wanted: frozenset[str]) -> None:
        place = re.compile(r"\s*").match(text, at).end()
        line, column = text.count("\n", 0, place) + 1, place - text.rfind("\n", 0, place)
        super().__init__(f"line {line}, column {column}: {' or '.join(sorted(wanted))} expected, not {text[place:place + 5]!r}")
        self.at, self.wanted = at, wanted


class Success[T](NamedTuple):
    value: T
    at: int


class Parser[T]:
    def __init__(self, run: Callable[[str, int], Success[T]], name: str = "?") -> None:
        self.run, self.name = run, name

    def __call__(self, text: str) -> T:
        return (self << end).run(text, 0).value

    def __or__[U](self, other: Parser[U]) -> Parser[T | U]:
        def run(text, at):
            try:
                return self.run(text, at)
            except Failure as first:
                if first.at > at:
                    raise
                try:
                    return other.run(text, at)
                except Failure as second:
                    if second.at == first.at:
                        raise Failure(text, at, first.wanted | second.wanted) from None
                    raise
        return Parser(run, f"{self.name} | {other.name}")

    def __add__[U](self, other: Parser[U]) -> Parser[tuple[T, U]]:
        def run(text, at):
            first, at = self.run(text, at)
            second, at = other.run(text, at)
            return Success((first, second), at)
        return Parser(run)

    def __lshift__(self, other): return (self + other) >= (lambda pair: pair[0])
    def __rshift__(self, other): return (self + other) >= (lambda pair: pair[1])

    def __ge__[U](self, change: Callable[[T], U]) -> Parser[U]:
        def run(text, at):
            value, at = self.run(text, at)
            return Success(change(value), at)
        return Parser(run, self.name)

    def separated(self, by: Parser) -> Parser[list[T]]:
        def run(text, at):
            items = []
            try:
                value, now = self.run(text, at)
            except Failure as failure:
                if failure.at > at:
                    raise
                return Success(items, at)
            while True:
                items.append(value)
                try:
                    _, after = by.run(text, now)
                except Failure:
                    return Success(items, now)
                try:
                    value, now = self.run(text, after)
                except Failure as failure:
                    if failure.at > now:
                        raise
                    return Success(items, now)
        return Parser(run)

    @property
    def many(self) -> Parser[list[T]]:
        return self.separated(Parser(lambda text, at: Success(None, at)))


def pattern(regex: str, name: str) -> Parser[re.Match]:
    compiled = re.compile(r"\s*(?:" + regex + ")")

    def run(text, at):
        if found := compiled.match(text, at):
            return Success(found, found.end())
        raise Failure(text, at, frozenset([name]))
    return Parser(run, name)


def word(text): return pattern(re.escape(text), repr(text)) >= (lambda found: text)
def later(name): return Parser(lambda text, at: globals()[name].run(text, at), name)


end = pattern(r"\Z", "the end")
number = pattern(r"-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?", "a number") >= (lambda found: (float if set(".eE") & set(found[0]) else int)(found[0]))
string = pattern(r'"((?:[^"\\]|\\.)*)"', "a string") >= (lambda found: found[1].encode("latin-1", "backslashreplace").decode("unicode_escape"))
constant = (word("true") >= (lambda _: True)) | (word("false") >= (lambda _: False)) | (word("null") >= (lambda _: None))
array = word("[") >> later("value").separated(word(",")) << word("]")
pair = (string << word(":")) + later("value")
table = (word("{") >> pair.separated(word(",")) << word("}")) >= dict
value = string | number | constant | array | table

source = '{"a": [1, -2.5e3, true, null, "x\\ty"], "b": {"c": []}, "d": {}}'
print(value(source), value(source) == json.loads(source))
for wrong in ("", "[1, ]", '{"a" 1}', "[1\n  2]", "tru", '{"a": [1, {"b": }]}', "1 2"):
    try:
        print(value(wrong))
    except Failure as failure:
        print(failure, failure.at)
factor = number | (word("(") >> later("total") << word(")"))


def fold(pair):
    result, rest = pair
    for sign, operand in rest:
        result = {"+": result + operand, "-": result - operand, "*": result * operand}.get(sign) if sign != "/" else result / operand
    return result


product = (factor + ((word("*") | word("/")) + factor).many) >= fold
total = (product + ((word("+") | word("-")) + product).many) >= fold
for text in ("1 + 2 * 3", "(1 + 2) * 3 - 4 / 8", "2 *", "7 / (3 - 3)"):
    try:
        print(text, "=", total(text))
    except (Failure, ZeroDivisionError) as error:
        print(text, error)
print(value.name, Parser.__type_params__, Parser.__or__.__type_params__, Success.__orig_bases__, Parser[int], Parser.__ge__.__annotations__)

# output:
# {'a': [1, -2500.0, True, None, 'x\ty'], 'b': {'c': []}, 'd': {}} True
# line 1, column 1: '[' or 'false' or 'null' or 'true' or '{' or a number or a string expected, not '' 0
# line 1, column 5: '[' or 'false' or 'null' or 'true' or '{' or a number or a string expected, not ']' 3
# line 1, column 6: ':' expected, not '1}' 4
# line 2, column 3: ']' expected, not '2]' 2
# line 1, column 1: '[' or 'false' or 'null' or 'true' or '{' or a number or a string expected, not 'tru' 0
# line 1, column 17: '[' or 'false' or 'null' or 'true' or '{' or a number or a string expected, not '}]}' 15
# line 1, column 3: the end expected, not '2' 1
# 1 + 2 * 3 = 7
# (1 + 2) * 3 - 4 / 8 = 8.5
# 2 * line 1, column 4: '(' or a number expected, not ''
# 7 / (3 - 3) division by zero
# a string | a number | 'true' | 'false' | 'null' | ? | ? (T,) (U,) (<function NamedTuple at 0x11c0020>, typing.Generic[T]) __main__.Parser[int] {'change': 'Callable[[T], U]', 'return': 'Parser[U]'}
