"""A regular expression as a tree, for libraries that look into patterns (lark, hypothesis): parse().

The engine (module _re) has a parser of its own, which says what is wrong with a pattern; here are only valid ones.
"""

import re
import unicodedata

from ._constants import *

MAXWIDTH = 1 << 64

_REPEATS = {MIN_REPEAT, MAX_REPEAT, POSSESSIVE_REPEAT}
_ONE_CHARACTER = {ANY, RANGE, IN, LITERAL, NOT_LITERAL, CATEGORY}
_PLACES = {"A": AT_BEGINNING_STRING, "b": AT_BOUNDARY, "B": AT_NON_BOUNDARY, "Z": AT_END_STRING, "z": AT_END_STRING}
_CATEGORIES = {"d": CATEGORY_DIGIT, "D": CATEGORY_NOT_DIGIT, "s": CATEGORY_SPACE, "S": CATEGORY_NOT_SPACE,
               "w": CATEGORY_WORD, "W": CATEGORY_NOT_WORD}
_CONTROLS = {"a": 7, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9, "v": 11, "\\": 92}
_HEX_DIGITS = {"x": 2, "u": 4, "U": 8}
FLAGS = {"i": SRE_FLAG_IGNORECASE, "L": SRE_FLAG_LOCALE, "m": SRE_FLAG_MULTILINE, "s": SRE_FLAG_DOTALL,
         "x": SRE_FLAG_VERBOSE, "a": SRE_FLAG_ASCII, "u": SRE_FLAG_UNICODE}


class State:
    """What is known of the whole pattern."""

    def __init__(self, compiled):
        self.str = compiled.pattern
        self.flags = compiled.flags
        self.groupdict = dict(compiled.groupindex)
        self.groups = compiled.groups + 1  # with group 0, which is the match
        self.groupwidths = [None] * self.groups  # of those that are closed


class SubPattern:
    """A part of a pattern: a list of (operation, arguments)."""

    def __init__(self, state, data=None):
        self.state = state
        self.data = [] if data is None else data
        self.width = None

    def __repr__(self):
        return repr(self.data)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, index):
        return SubPattern(self.state, self.data[index]) if isinstance(index, slice) else self.data[index]

    def __setitem__(self, index, code):
        self.data[index] = code

    def __delitem__(self, index):
        del self.data[index]

    def insert(self, index, code):
        self.data.insert(index, code)

    def append(self, code):
        self.data.append(code)

    def getwidth(self):
        """The fewest and the most characters that it matches."""
        if self.width is None:
            low = high = 0
            for operation, arguments in self.data:
                least, most = self._width_of(operation, arguments)
                low, high = low + least, high + most
            self.width = min(low, MAXWIDTH), min(high, MAXWIDTH)
        return self.width

    def _width_of(self, operation, arguments):
        if operation in _ONE_CHARACTER:
            return 1, 1
        if operation is BRANCH:
            widths = [each.getwidth() for each in arguments[1]]
            return min([low for low, _ in widths]), max([high for _, high in widths])
        if operation is ATOMIC_GROUP:
            return arguments.getwidth()
        if operation is SUBPATTERN:
            return arguments[-1].getwidth()
        if operation in _REPEATS:
            least, most, item = arguments
            low, high = item.getwidth()
            return low * least, MAXWIDTH if most is MAXREPEAT and high else high * most
        if operation is GROUPREF:
            return self.state.groupwidths[arguments]
        if operation is GROUPREF_EXISTS:
            low, high = arguments[1].getwidth()
            other = arguments[2].getwidth() if arguments[2] is not None else (0, 0)
            return min(low, other[0]), max(high, other[1])
        return 0, 0

    def dump(self, level=0):
        """Prints the tree."""
        indent = "  " * level
        for operation, arguments in self.data:
            if operation is IN:
                print(f"{indent}{operation}")
                for kind, value in arguments:
                    print(f"{indent}  {kind} {value}")
            elif operation is BRANCH:
                print(f"{indent}{operation}")
                for index, each in enumerate(arguments[1]):
                    if index:
                        print(f"{indent}OR")
                    each.dump(level + 1)
            elif operation is GROUPREF_EXISTS:
                group, then, otherwise = arguments
                print(f"{indent}{operation} {group}")
                then.dump(level + 1)
                if otherwise:
                    print(f"{indent}ELSE")
                    otherwise.dump(level + 1)
            elif isinstance(arguments, SubPattern):
                print(f"{indent}{operation}")
                arguments.dump(level + 1)
            elif isinstance(arguments, tuple) and arguments and isinstance(arguments[-1], SubPattern):
                print(indent + " ".join(map(str, [operation, *arguments[:-1]])))
                arguments[-1].dump(level + 1)
            else:
                print(f"{indent}{operation} {arguments}")


class _Parser:
    # Reads a valid pattern from left to right.
    def __init__(self, text, state):
        self.text = text
        self.at = 0
        self.state = state
        self.opened = 0  # groups, so far

    def take(self, expected):
        """Whether that is what comes next; it is passed then."""
        if not self.text.startswith(expected, self.at):
            return False
        self.at += len(expected)
        return True

    def next(self, count=1):
        self.at += count
        return self.text[self.at - count:self.at]

    def until(self, end):
        start, stop = self.at, self.text.index(end, self.at)
        self.at = stop + 1
        return self.text[start:stop]

    def alternatives(self, verbose):
        branches = [self.sequence(verbose)]
        while self.take("|"):
            branches.append(self.sequence(verbose))
        return branches[0] if len(branches) == 1 else self.branch(branches)

    def branch(self, branches):
        """The alternatives, what all of them begin with before them, and single characters as a set."""
        result = SubPattern(self.state)
        while all(len(each) for each in branches) and all(each[0] == branches[0][0] for each in branches):
            result.append(branches[0][0])
            for each in branches:
                del each[0]
        members = []
        for each in branches:
            operation, arguments = each[0] if len(each) == 1 else (None, None)
            if operation is LITERAL:
                members.append((operation, arguments))
            elif operation is IN and arguments[0][0] is not NEGATE:
                members += arguments
            else:
                result.append((BRANCH, (None, branches)))
                return result
        result.append((IN, list(dict.fromkeys(members))))
        return result

    def sequence(self, verbose):
        result = SubPattern(self.state)
        while self.at < len(self.text) and self.text[self.at] not in "|)":
            char = self.next()
            if verbose and char.isspace():
                continue
            if verbose and char == "#":
                stop = self.text.find("\n", self.at)
                self.at = len(self.text) if stop < 0 else stop + 1
            elif char in "*+?" or char == "{" and self.text[self.at:self.at + 1] != "}":
                self.repeat(result, char)
            elif char == "\\":
                result.append(self.escape())
            elif char == "[":
                result.append(self.set())
            elif char == "(":
                self.group(result, verbose)
            elif char == ".":
                result.append((ANY, None))
            elif char in "^$":
                result.append((AT, AT_BEGINNING if char == "^" else AT_END))
            else:
                result.append((LITERAL, ord(char)))
        # Groups that say nothing are what is in them.
        for index in reversed(range(len(result))):
            result[index:index + 1] = _bare(result[index])
        return result

    def repeat(self, result, char):
        low, high = {"*": (0, MAXREPEAT), "+": (1, MAXREPEAT), "?": (0, 1), "{": (0, 0)}[char]
        if char == "{":
            counts = re.compile(r"(\d*)(,?)(\d*)\}").match(self.text, self.at)
            if counts is None:
                result.append((LITERAL, ord(char)))
                return
            self.at = counts.end()
            low = int(counts[1] or 0)
            high = int(counts[3]) if counts[3] else MAXREPEAT if counts[2] else low
        kind = MIN_REPEAT if self.take("?") else POSSESSIVE_REPEAT if self.take("+") else MAX_REPEAT
        result[-1] = kind, (low, high, SubPattern(self.state, _bare(result[-1])))

    def code(self, char):
        """The number of the character that an escape stands for, behind its first letter."""
        if char in _HEX_DIGITS:
            return int(self.next(_HEX_DIGITS[char]), 16)
        if char == "N":
            self.at += 1
            return ord(unicodedata.lookup(self.until("}")))
        if char in "01234567":
            digits = re.compile("[0-7]{0,2}").match(self.text, self.at)
            self.at = digits.end()
            return int(char + digits[0], 8) & 0o377
        return _CONTROLS.get(char, ord(char))

    def escape(self):
        char = self.next()
        if char in _PLACES:
            return AT, _PLACES[char]
        if char in _CATEGORIES:
            return IN, [(CATEGORY, _CATEGORIES[char])]
        if char in "123456789" and not re.compile("[0-7]{2}").match(self.text, self.at) or char in "89":
            if self.text[self.at:self.at + 1].isdigit():
                char += self.next()
            return GROUPREF, int(char)
        return LITERAL, self.code(char)

    def member(self):
        char = self.next()
        if char != "\\":
            return LITERAL, ord(char)
        char = self.next()
        return (CATEGORY, _CATEGORIES[char]) if char in _CATEGORIES else (LITERAL, self.code(char))

    def set(self):
        negate = self.take("^")
        members = []
        while not members or self.text[self.at] != "]":
            first = self.member()
            if self.text[self.at] == "-" and self.text[self.at + 1] != "]":
                self.at += 1
                first = RANGE, (first[1], self.member()[1])
            members.append(first)
        self.at += 1
        members = list(dict.fromkeys(members))
        if len(members) == 1 and members[0][0] is LITERAL:
            return (NOT_LITERAL if negate else LITERAL), members[0][1]
        return IN, [(NEGATE, None)] * negate + members

    def group(self, result, verbose):
        group, name = None, None
        add = remove = 0
        if self.take("?#"):
            self.until(")")
            return
        if self.take("?P="):
            result.append((GROUPREF, self.state.groupdict[self.until(")")]))
            return
        for start, kind, direction in [("?=", ASSERT, 1), ("?!", ASSERT_NOT, 1), ("?<=", ASSERT, -1),
                                       ("?<!", ASSERT_NOT, -1)]:
            if self.take(start):
                item = self.alternatives(verbose)
                self.at += 1
                result.append((FAILURE, ()) if kind is ASSERT_NOT and direction > 0 and not len(item) else
                              (kind, (direction, item)))
                return
        if self.take("?>"):
            result.append((ATOMIC_GROUP, self.alternatives(verbose)))
            self.at += 1
            return
        if self.take("?("):
            name = self.until(")")
            group = int(name) if name.isdecimal() else self.state.groupdict[name]
            then = self.sequence(verbose)
            otherwise = self.sequence(verbose) if self.take("|") else None
            self.at += 1
            result.append((GROUPREF_EXISTS, (group, then, otherwise)))
            return
        if self.take("?P<"):
            name = self.until(">")
        elif self.take("?"):
            letters, minus, without = re.compile(r"([a-zA-Z]*)(-?)([a-zA-Z]*)").match(self.text, self.at).groups()
            self.at += len(letters + minus + without)
            add, remove = [sum(FLAGS[letter] for letter in each) for each in (letters, without)]
            if self.take(")"):
                return  # for the whole pattern: the compiled one has them
            self.at += 1
        if self.text[self.at - 1] in "(>" and not add | remove:
            self.opened += 1
            group = self.opened
        item = self.alternatives((verbose or bool(add & SRE_FLAG_VERBOSE)) and not remove & SRE_FLAG_VERBOSE)
        self.at += 1
        if group is not None:
            self.state.groupwidths[group] = item.getwidth()
        result.append((SUBPATTERN, (group, add, remove, item)))


def _bare(code):
    # What is in a group that is not counted and changes no flags; else the part itself.
    operation, arguments = code
    if operation is SUBPATTERN and arguments[0] is None and not arguments[1] and not arguments[2]:
        return arguments[3].data
    return [code]


def parse(str, flags=0, state=None):
    """The tree of a pattern; PatternError if it is not a valid one."""
    compiled = re.compile(str, flags)
    state = State(compiled)
    text = str if isinstance(str, type("")) else bytes(str).decode("latin-1")
    result = _Parser(text, state).alternatives(bool(compiled.flags & SRE_FLAG_VERBOSE))
    if flags & SRE_FLAG_DEBUG:
        result.dump()
    return result
