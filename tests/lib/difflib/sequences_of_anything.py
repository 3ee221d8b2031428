# SequenceMatcher: junk, popular elements, opcodes of anything hashable, ratios, grouped opcodes, close matches.
from difflib import IS_CHARACTER_JUNK, IS_LINE_JUNK, Match, SequenceMatcher, get_close_matches

s = SequenceMatcher(None, [1, 2, (3,), 4, None], [2, (3,), 5, None])
print(s.get_matching_blocks(), s.get_opcodes(), round(s.ratio(), 3), round(s.quick_ratio(), 3), round(s.real_quick_ratio(), 3))
s.set_seqs('qabxcd', 'abycdf')
for tag, *rest in s.get_opcodes():
    print(tag, rest)
s.set_seq1('abc')
print(s.find_longest_match(), s.find_longest_match(0, 1, 2, 3), SequenceMatcher(lambda c: c == ' ', ' abcd', 'abcd abcd').find_longest_match(0, 5, 0, 9), SequenceMatcher(None, ' abcd', 'abcd abcd').find_longest_match())
popular = SequenceMatcher(None, 'x' * 10 + 'a', 'x' * 250 + 'a' + 'b' * 10)
print(sorted(popular.bpopular), popular.ratio() < 0.1, SequenceMatcher(None, 'xa', 'x' * 250 + 'a', autojunk=False).bpopular, SequenceMatcher(str.isspace, 'a b', 'b a').bjunk)
t = SequenceMatcher(None, list(map(str, range(40))), [str(i) for i in range(40) if i not in (5, 30)])
print([[op[0] for op in group] for group in t.get_grouped_opcodes(2)], list(SequenceMatcher().get_grouped_opcodes()), SequenceMatcher(None, '', '').ratio())
print(get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy']), get_close_matches('wheel', ['weel', 'heel', 'whel'], n=2, cutoff=0.8), get_close_matches('x', []), get_close_matches('a', ['a', 'A'], cutoff=0.0))
for call in (lambda: get_close_matches('a', ['a'], n=0), lambda: get_close_matches('a', ['a'], cutoff=2), lambda: SequenceMatcher(None, [[]], [[]]).ratio()):
    try:
        print(call())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, str(error)[:40])
print(IS_LINE_JUNK(' # \n'), IS_LINE_JUNK('x'), IS_CHARACTER_JUNK('\t'), IS_CHARACTER_JUNK('\n'), Match(1, 2, 3), s.a, s.b, SequenceMatcher[int])

# output:
# [Match(a=1, b=0, size=2), Match(a=4, b=3, size=1), Match(a=5, b=4, size=0)] [('delete', 0, 1, 0, 0), ('equal', 1, 3, 0, 2), ('replace', 3, 4, 2, 3), ('equal', 4, 5, 3, 4)] 0.667 0.667 0.889
# delete [0, 1, 0, 0]
# equal [1, 3, 0, 2]
# replace [3, 4, 2, 3]
# equal [4, 6, 3, 5]
# insert [6, 6, 5, 6]
# Match(a=0, b=0, size=2) Match(a=0, b=2, size=0) Match(a=1, b=0, size=4) Match(a=0, b=4, size=5)
# ['b', 'x'] True set() {' '}
# [['equal', 'delete', 'equal'], ['equal', 'delete', 'equal']] [] 1.0
# ['apple', 'ape'] ['whel', 'weel'] [] ['a', 'A']
# ValueError n must be > 0: 0
# ValueError cutoff must be in [0.0, 1.0]: 2
# TypeError cannot use 'list' as a dict key (unhasha
# True False True False Match(a=1, b=2, size=3) abc abycdf difflib.SequenceMatcher[int]
