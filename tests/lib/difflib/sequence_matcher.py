from difflib import SequenceMatcher
s = SequenceMatcher(None, 'qabxcd', 'abycdf')
print(s.get_opcodes()); print(s.get_matching_blocks()); print(s.ratio(), s.quick_ratio(), s.real_quick_ratio())
print(s.find_longest_match(0, 6, 0, 6), s.find_longest_match(3), SequenceMatcher().ratio())
s = SequenceMatcher(lambda x: x == ' ', 'private Thread currentThread;', 'private volatile Thread currentThread;')
print(round(s.ratio(), 3)); print(list(s.get_matching_blocks())); print(s.bjunk, s.bpopular)
s.set_seq1('private'); print(s.get_opcodes())
print(SequenceMatcher(None, [1, 2, 3, 4], [2, 3, 5, 4]).get_opcodes(), SequenceMatcher(None, 'abcd', 'bcde').ratio())
long = SequenceMatcher(None, 'x' * 150 + 'y' * 60, 'y' * 60 + 'x' * 150); print(long.ratio(), long.bpopular == {'x', 'y'}, SequenceMatcher(None, 'x' * 250, 'x' * 250, autojunk=False).ratio())
print([list(g) for g in SequenceMatcher(None, list(range(30)), [0, 1, *range(3, 20), 99, *range(20, 30)]).get_grouped_opcodes(2)])

# output:
# [('delete', 0, 1, 0, 0), ('equal', 1, 3, 0, 2), ('replace', 3, 4, 2, 3), ('equal', 4, 6, 3, 5), ('insert', 6, 6, 5, 6)]
# [Match(a=1, b=0, size=2), Match(a=4, b=3, size=2), Match(a=6, b=6, size=0)]
# 0.6666666666666666 0.6666666666666666 1.0
# Match(a=1, b=0, size=2) Match(a=4, b=3, size=2) 1.0
# 0.866
# [Match(a=0, b=0, size=8), Match(a=8, b=17, size=21), Match(a=29, b=38, size=0)]
# {' '} set()
# [('equal', 0, 7, 0, 7), ('insert', 7, 7, 7, 38)]
# [('delete', 0, 1, 0, 0), ('equal', 1, 3, 0, 2), ('insert', 3, 3, 2, 3), ('equal', 3, 4, 3, 4)] 0.75
# 0.0 True 1.0
# [[('equal', 0, 2, 0, 2), ('delete', 2, 3, 2, 2), ('equal', 3, 5, 2, 4)], [('equal', 18, 20, 17, 19), ('insert', 20, 20, 19, 20), ('equal', 20, 22, 20, 22)]]
