# The tree of a pattern, as libraries that look into patterns (lark, hypothesis) read it.
import re
import re._parser as parser

for pattern in [
    r"abc", r"a|b|c", r"abc|abd|x", r"ab|ac|abc", r"(a)(?:b)(?P<n>c)(?P=n)\1", r"[a-z\d_]+?", r"[^a]", r"[^\w-]", r"a{2,3}",
    r"a{,3}", r"a{2,}?", r"a{x", r"(?:ab)*+", r"(?>ab|c)", r"(?=x)(?!y)(?<=z)(?<!w)(?!)", r"^\A\b\B\z$", r"(?i)a(?s:.)(?m-i:b)",
    r"(?x) a b # c", r"(?x: a b )c d", r"(?P<q>a)?(?(q)b|c)", r"\x41\u0042\n\t\\\.\0\101", r"[]a][^]\b\x41-\x43]", r"(?#no)(|a)",
    r"(?:(?:a))", r"(?:x{2}){3}", r'"(?:[^"\\]|\\.)*"', b"ab[\\w]", r"a|[b-d]|\d", r"\d+(\.\d+)?", r"\N{DIGIT ONE}",
]:
    tree = parser.parse(pattern)
    print(pattern, tree, tree.getwidth(), tree.state.flags, tree.state.groupdict, tree.state.groups)
print(parser.parse("a b", re.VERBOSE), len(parser.parse("abc")), parser.parse("abc")[1:], parser.parse("abc")[0])
parser.parse(r"(a|bc)*[x-z](?(1)q)").dump()
try:
    parser.parse("(a")
except re.error as error:
    print(error)

# output:
# abc [(LITERAL, 97), (LITERAL, 98), (LITERAL, 99)] (3, 3) 32 {} 1
# a|b|c [(IN, [(LITERAL, 97), (LITERAL, 98), (LITERAL, 99)])] (1, 1) 32 {} 1
# abc|abd|x [(BRANCH, (None, [[(LITERAL, 97), (LITERAL, 98), (LITERAL, 99)], [(LITERAL, 97), (LITERAL, 98), (LITERAL, 100)], [(LITERAL, 120)]]))] (1, 3) 32 {} 1
# ab|ac|abc [(LITERAL, 97), (BRANCH, (None, [[(LITERAL, 98)], [(LITERAL, 99)], [(LITERAL, 98), (LITERAL, 99)]]))] (2, 3) 32 {} 1
# (a)(?:b)(?P<n>c)(?P=n)\1 [(SUBPATTERN, (1, 0, 0, [(LITERAL, 97)])), (LITERAL, 98), (SUBPATTERN, (2, 0, 0, [(LITERAL, 99)])), (GROUPREF, 2), (GROUPREF, 1)] (5, 5) 32 {'n': 2} 3
# [a-z\d_]+? [(MIN_REPEAT, (1, MAXREPEAT, [(IN, [(RANGE, (97, 122)), (CATEGORY, CATEGORY_DIGIT), (LITERAL, 95)])]))] (1, 18446744073709551616) 32 {} 1
# [^a] [(NOT_LITERAL, 97)] (1, 1) 32 {} 1
# [^\w-] [(IN, [(NEGATE, None), (CATEGORY, CATEGORY_WORD), (LITERAL, 45)])] (1, 1) 32 {} 1
# a{2,3} [(MAX_REPEAT, (2, 3, [(LITERAL, 97)]))] (2, 3) 32 {} 1
# a{,3} [(MAX_REPEAT, (0, 3, [(LITERAL, 97)]))] (0, 3) 32 {} 1
# a{2,}? [(MIN_REPEAT, (2, MAXREPEAT, [(LITERAL, 97)]))] (2, 18446744073709551616) 32 {} 1
# a{x [(LITERAL, 97), (LITERAL, 123), (LITERAL, 120)] (3, 3) 32 {} 1
# (?:ab)*+ [(POSSESSIVE_REPEAT, (0, MAXREPEAT, [(LITERAL, 97), (LITERAL, 98)]))] (0, 18446744073709551616) 32 {} 1
# (?>ab|c) [(ATOMIC_GROUP, [(BRANCH, (None, [[(LITERAL, 97), (LITERAL, 98)], [(LITERAL, 99)]]))])] (1, 2) 32 {} 1
# (?=x)(?!y)(?<=z)(?<!w)(?!) [(ASSERT, (1, [(LITERAL, 120)])), (ASSERT_NOT, (1, [(LITERAL, 121)])), (ASSERT, (-1, [(LITERAL, 122)])), (ASSERT_NOT, (-1, [(LITERAL, 119)])), (FAILURE, ())] (0, 0) 32 {} 1
# ^\A\b\B\z$ [(AT, AT_BEGINNING), (AT, AT_BEGINNING_STRING), (AT, AT_BOUNDARY), (AT, AT_NON_BOUNDARY), (AT, AT_END_STRING), (AT, AT_END)] (0, 0) 32 {} 1
# (?i)a(?s:.)(?m-i:b) [(LITERAL, 97), (SUBPATTERN, (None, 16, 0, [(ANY, None)])), (SUBPATTERN, (None, 8, 2, [(LITERAL, 98)]))] (3, 3) 34 {} 1
# (?x) a b # c [(LITERAL, 97), (LITERAL, 98)] (2, 2) 96 {} 1
# (?x: a b )c d [(SUBPATTERN, (None, 64, 0, [(LITERAL, 97), (LITERAL, 98)])), (LITERAL, 99), (LITERAL, 32), (LITERAL, 100)] (5, 5) 32 {} 1
# (?P<q>a)?(?(q)b|c) [(MAX_REPEAT, (0, 1, [(SUBPATTERN, (1, 0, 0, [(LITERAL, 97)]))])), (GROUPREF_EXISTS, (1, [(LITERAL, 98)], [(LITERAL, 99)]))] (1, 2) 32 {'q': 1} 2
# \x41\u0042\n\t\\\.\0\101 [(LITERAL, 65), (LITERAL, 66), (LITERAL, 10), (LITERAL, 9), (LITERAL, 92), (LITERAL, 46), (LITERAL, 0), (LITERAL, 65)] (8, 8) 32 {} 1
# []a][^]\b\x41-\x43] [(IN, [(LITERAL, 93), (LITERAL, 97)]), (IN, [(NEGATE, None), (LITERAL, 93), (LITERAL, 8), (RANGE, (65, 67))])] (2, 2) 32 {} 1
# (?#no)(|a) [(SUBPATTERN, (1, 0, 0, [(BRANCH, (None, [[], [(LITERAL, 97)]]))]))] (0, 1) 32 {} 2
# (?:(?:a)) [(LITERAL, 97)] (1, 1) 32 {} 1
# (?:x{2}){3} [(MAX_REPEAT, (3, 3, [(MAX_REPEAT, (2, 2, [(LITERAL, 120)]))]))] (6, 6) 32 {} 1
# "(?:[^"\\]|\\.)*" [(LITERAL, 34), (MAX_REPEAT, (0, MAXREPEAT, [(BRANCH, (None, [[(IN, [(NEGATE, None), (LITERAL, 34), (LITERAL, 92)])], [(LITERAL, 92), (ANY, None)]]))])), (LITERAL, 34)] (2, 18446744073709551616) 32 {} 1
# b'ab[\\w]' [(LITERAL, 97), (LITERAL, 98), (IN, [(CATEGORY, CATEGORY_WORD)])] (3, 3) 0 {} 1
# a|[b-d]|\d [(IN, [(LITERAL, 97), (RANGE, (98, 100)), (CATEGORY, CATEGORY_DIGIT)])] (1, 1) 32 {} 1
# \d+(\.\d+)? [(MAX_REPEAT, (1, MAXREPEAT, [(IN, [(CATEGORY, CATEGORY_DIGIT)])])), (MAX_REPEAT, (0, 1, [(SUBPATTERN, (1, 0, 0, [(LITERAL, 46), (MAX_REPEAT, (1, MAXREPEAT, [(IN, [(CATEGORY, CATEGORY_DIGIT)])]))]))]))] (1, 18446744073709551616) 32 {} 2
# \N{DIGIT ONE} [(LITERAL, 49)] (1, 1) 32 {} 1
# [(LITERAL, 97), (LITERAL, 98)] 3 [(LITERAL, 98), (LITERAL, 99)] (LITERAL, 97)
# MAX_REPEAT 0 MAXREPEAT
#   SUBPATTERN 1 0 0
#     BRANCH
#       LITERAL 97
#     OR
#       LITERAL 98
#       LITERAL 99
# IN
#   RANGE (120, 122)
# GROUPREF_EXISTS 1
#   LITERAL 113
# missing ), unterminated subpattern at position 0
